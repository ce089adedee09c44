import { type ArticleFacts, voiceOf } from '../../src/annotator/facts.ts';
import { corrected } from '../../src/editing/corrections.ts';
import { EditingFault } from '../../src/editing/fault.ts';
import type { Past } from '../../src/editing/past.ts';
import { type Edited, type Signed, signed } from '../../src/editing/signed.ts';
import { InputError } from './input-error.ts';
import type { CorrectionsFile } from './read-corrections.ts';
import type { QuestionText } from './read-questions.ts';

/** An article that was read. */
interface Read {
  readonly source: { readonly id: string };
  readonly facts: ArticleFacts;
}

/** The articles with their facts as editors corrected them. */
interface CorrectedArticles<T> {
  readonly articles: readonly T[];
  /** The corrections of what is gone, a line each. */
  readonly notices: readonly string[];
}

/**
 * Corrects the facts of the articles, before anything is made of them.
 *
 * @throws InputError at the line of a correction that cannot be carried out
 */
export function correctedArticles<T extends Read>(
  articles: readonly T[],
  file: CorrectionsFile,
  past: Past,
): CorrectedArticles<T> {
  if (file.corrections.length === 0) return { articles, notices: [] };
  const facts = articles.map((article) => article.facts);
  const { facts: after, notices } = withLines([file], () =>
    corrected(
      {
        claims: facts.flatMap(({ claims }) => claims),
        quantities: facts.flatMap(({ quantities }) => quantities),
        events: facts.flatMap(({ events }) => events),
        statements: facts.flatMap(({ statements }) => statements),
      },
      file.corrections,
      file.file,
      past,
    ),
  );
  const mended = articles.map((article) => {
    const own = <F extends { readonly source: string }>(items: readonly F[]): F[] =>
      items.filter(({ source }) => source === article.source.id);
    const statements = own(after.statements);
    const byId = new Map(statements.map((statement) => [statement.id, statement]));
    const claims = own(after.claims).map((claim) => ({
      ...claim,
      voice: voiceOf(
        claim.statements.flatMap((id) => byId.get(id) ?? []),
        claim.span,
      ),
    }));
    const [quantities, events] = [own(after.quantities), own(after.events)];
    return { ...article, facts: { claims, quantities, events, statements } };
  });
  return { articles: mended, notices: noticeLines(notices, [file]) };
}

/**
 * The questions as editors signed, changed and added them.
 *
 * @throws InputError at the line of what cannot be carried out
 */
export function editedQuestions(
  given: Omit<Edited, 'files'>,
  files: readonly QuestionText[],
): Signed {
  return withLines(files, () => signed({ ...given, files }));
}

/** What stands in the files of editors and is gone: a line each, with the file and the line. */
export function noticeLines(
  notices: readonly EditingFault[],
  files: readonly Pick<QuestionText, 'file' | 'lineOf'>[],
): string[] {
  return notices.map((notice) => inputError(notice, files).message);
}

function withLines<T>(files: readonly Pick<QuestionText, 'file' | 'lineOf'>[], make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof EditingFault)) throw error;
    throw inputError(error, files);
  }
}

function inputError(
  { place: { file, path }, message, mend }: EditingFault,
  files: readonly Pick<QuestionText, 'file' | 'lineOf'>[],
): InputError {
  const line = files.find((one) => one.file === file)?.lineOf(path) ?? null;
  return new InputError(file, line, message, mend);
}
