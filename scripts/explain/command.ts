import { readOptions } from '../io/options.ts';
import { readContent } from '../io/read-content.ts';
import { run } from '../io/run.ts';
import { articlePage } from './page.ts';
import { findSubject } from './subject.ts';

const USAGE = 'npm run explain -- SOURCE [--date DATE] [--content DIR]';

/** The command `explain` with its arguments; sets the exit code of the process. */
export function explain(args: readonly string[]): void {
  const { values: options, positionals } = readOptions(USAGE, {
    args,
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
}
