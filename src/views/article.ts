import type { Element } from 'hast';
import type { Corpus } from '../corpus/corpus.ts';
import { isForeground, type Note, notesOn, sharpestFirst } from '../corpus/notes.ts';
import { isAgreement, isDisagreement, VERDICT_ORDER } from '../corpus/outcome.ts';
import { formatByline } from '../format/source.ts';
import { claimParagraphs, parseArticle } from '../markdown/context.ts';
import { disputeLine } from '../markdown/note.ts';
import type { Verdict } from '../schemas/question.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import type { Lettered } from '../signs/elements.ts';

/** So many disagreements are listed at the head of an article; the text marks them all. */
const MOST_DISPUTES = 6;

/** Another source as the notes beside an article name it. */
export interface Named {
  readonly letter: Lettered;
  /** Who speaks and when: "Anna Mill, 3 May 2024". */
  readonly name: string;
}

/** What stands at the head of an article's margin. */
export interface MarginHead {
  /** The disagreements of the article, each a link to its words. */
  readonly disputes: readonly Element[];
  /** How many more there are. */
  readonly more: number;
  /** The other sources that the notes name. */
  readonly sources: readonly Named[];
  /** The verdicts that the notes give, in the order of their sharpness. */
  readonly verdicts: readonly Verdict[];
  /** Whether a claim of the article agrees with another source. */
  readonly agrees: boolean;
  /** Whether another source disagrees with a claim on the whole. */
  readonly whole: boolean;
}

/** What the margin of an article begins with; `body` is its annotated Markdown. */
export function marginHead(corpus: Corpus, source: ShownSource, body: string): MarginHead {
  const notes = corpus.claimsOf(source.id).flatMap((claim) => notesOn(corpus, claim));
  const paragraphs = claimParagraphs(parseArticle(body));
  const disputes = oncePerQuestion(
    sharpestFirst(notes.filter(({ verdict }) => isDisagreement(verdict))),
  );
  const given = new Set(notes.flatMap(({ verdict }) => verdict ?? []));
  const shown = notes.filter(isForeground).flatMap(({ readings }) => readings);
  const named = new Set(shown.flatMap(({ sources }) => sources));
  return {
    disputes: disputes
      .slice(0, MOST_DISPUTES)
      .map((note) => disputeLine(note, paragraphs.get(note.claim.id) ?? null)),
    more: Math.max(0, disputes.length - MOST_DISPUTES),
    sources: corpus.sources.filter((one) => named.has(one)).map(nameOf),
    verdicts: VERDICT_ORDER.filter((verdict) => given.has(verdict)),
    agrees: [...given].some(isAgreement),
    whole: disputes.some(({ words, claim }) => words === claim.quote),
  };
}

/** Several passages of an article may stand in one dispute: the first of them leads there. */
function oncePerQuestion(notes: readonly Note[]): Note[] {
  const byQuestion = Map.groupBy(notes, ({ questions }) => questions[0]);
  return [...byQuestion.values()].flatMap(([first]) => first ?? []);
}

function nameOf(source: ShownSource): Named {
  return { letter: source, name: formatByline(source) };
}
