/**
 * Tells what the annotator made of one article, sentence by sentence: every span, its rule, what is
 * implied, and what was left out and why: `npm run explain -- SOURCE [--date DATE] [--content DIR]`.
 * SOURCE is the id of a source or the path of a .txt file, DATE its date where the text states none.
 */
import { articlePage } from './explain/page.ts';
import { findSubject } from './explain/subject.ts';
import { readOptions } from './io/options.ts';
import { readContent } from './io/read-content.ts';
import { run } from './io/run.ts';

const USAGE = 'npm run explain -- SOURCE [--date DATE] [--content DIR]';

const { values: options, positionals } = readOptions(USAGE, {
  allowPositionals: true,
  options: {
    content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
    date: { type: 'string' },
  },
});

run(() => {
  const content = readContent(options.content);
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) {
    const ids = content.articles.map(({ source }) => source.id);
    console.error(`usage: ${USAGE}\nsources: ${ids.join(', ')}`);
    process.exitCode = 1;
  } else {
    const subject = findSubject(content, name, options.date);
    console.log(articlePage(subject, content.corpus, process.stdout.columns || 100));
  }
});
