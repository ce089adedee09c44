import { agreed } from './accept.ts';
import { readOptions } from './options.ts';
import { makeFacts, outputsOf } from './outputs.ts';
import { readContent } from './read-content.ts';
import { run } from './run.ts';
import { staleFiles, writeOutputs } from './write-files.ts';

/** The command `annotate` with its arguments; sets the exit code of the process. */
export function annotate(args: readonly string[]): void {
  const { values: options } = readOptions(
    'npm run annotate -- [--content DIR] [--check] [--accept]',
    {
      args,
      options: {
        content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
        check: { type: 'boolean', default: false },
        accept: { type: 'boolean', default: false },
      },
    },
  );
  run(() => {
    const content = readContent(options.content);
    for (const warning of content.warnings) console.warn(`warning: ${warning}`);
    const made = makeFacts(content);
    const { facts, kept, notices } = made;
    for (const notice of notices) console.warn(`warning: ${notice}`);
    for (const change of kept.changes) console.log(change);
    agreed(kept.losses, options);
    const { sources, claims, quantities, events, statements, questions } = facts;
    console.log(
      `${options.content}: ${String(sources.length)} articles, ${String(claims.length)} claims, ` +
        `${String(quantities.length)} quantities, ${String(events.length)} events, ` +
        `${String(statements.length)} statements, ${String(questions.length)} questions`,
    );
    const outputs = outputsOf(made);
    const stale = staleFiles(options.content, outputs);
    if (!options.check) writeOutputs(options.content, outputs);
    else if (stale.length > 0) {
      console.error(
        `not as annotate would write it: ${stale.join(', ')}. Run "npm run annotate" and commit what it writes.`,
      );
      process.exitCode = 1;
    }
  });
}
