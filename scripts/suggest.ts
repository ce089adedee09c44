/**
 * Prints related passages that no question holds yet, as draft files for `content/questions/`:
 * `npm run suggest [-- --content DIR] [--most N]`. Nothing is written; copy what is of use.
 */
import { suggestions } from '../src/editing/suggestions.ts';
import { readOptions } from './io/options.ts';
import { makeFacts } from './io/outputs.ts';
import { readContent } from './io/read-content.ts';
import { run } from './io/run.ts';

const { values: options } = readOptions('npm run suggest -- [--content DIR] [--most N]', {
  options: {
    content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
    most: { type: 'string', default: '12' },
  },
});

run(() => {
  const { facts } = makeFacts(readContent(options.content));
  const drafts = suggestions(facts);
  const most = Number.parseInt(options.most, 10) || drafts.length;
  for (const { id, text } of drafts.slice(0, most)) console.log(`questions/${id}.md\n\n${text}`);
  console.error(
    `${String(Math.min(most, drafts.length))} of ${String(drafts.length)} drafts, the likest passages first.`,
  );
});
