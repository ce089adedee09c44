import { formatPeriod } from '../format/date.ts';
import { impliedWords } from '../format/implied.ts';
import { clip } from '../format/words.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Position, Question, Verdict } from '../schemas/question.ts';
import { WORKED_OUT } from '../schemas/worked-out.ts';
import type { ShownSource } from './shown-source.ts';
import type { Corpus } from './corpus.ts';
import { relevantPart } from './relevant-part.ts';
import { seeAlso } from './see-also.ts';
import { saidFirst } from './said.ts';
import { bySharpness, isAgreement, isDisagreement } from './outcome.ts';
import { comparedOf, type Stamp } from './stamps.ts';
import { timeReading } from './time-reading.ts';
import { workedOutIn } from './worked-out.ts';
import { speakingOn } from './passages.ts';

/** So much of another source's words, or of a line of the editors and whose words it rests on. */
const LONGEST = { words: 44, says: 96 } as const;

/** What other sources read in place of some words of a claim. */
export interface Reading {
  readonly text: string;
  /** Whether the text is the sources' own words. */
  readonly quoted: boolean;
  readonly sources: readonly ShownSource[];
}

/** How some words of a claim stand to what other sources say, in a line or two. */
export interface Note {
  readonly claim: Claim;
  /** Ids of the questions that the verdict is from; empty where there is no verdict. */
  readonly questions: readonly string[];
  /** The verdict on the words; null where the note only says who else speaks of it. */
  readonly verdict: Verdict | null;
  /** The words that were compared; the whole claim where none were singled out. */
  readonly words: string;
  /** The words that a note begins with: those compared, or the part of the claim it is on. */
  readonly lemma: string;
  /** What the others read; empty where the note only names them. */
  readonly readings: readonly Reading[];
  /** The sources that a note without readings names. */
  readonly beside: readonly ShownSource[];
}

/**
 * The notes on a claim: one for each figure or date that a rule judged and for each disagreement,
 * in the order of the verdicts, and one that gathers who else speaks of it.
 */
export function notesOn(corpus: Corpus, claim: Claim): Note[] {
  const stamps = corpus.stampsOf(claim.id);
  const told = stamps.filter(isTold).map((stamp) => noteOn(corpus, claim, stamp));
  const gathered = gatheredNote(corpus, claim, stamps);
  return [...joined(told), ...(gathered ? [gathered] : [])];
}

/** Notes on the same words with the same verdict are one, with the readings of all. */
function joined(notes: readonly Note[]): Note[] {
  const alike = Map.groupBy(notes, ({ verdict, words }) => `${verdict ?? ''} ${words}`);
  return [...alike.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    return [
      {
        ...first,
        questions: [...new Set([first, ...rest].flatMap((one) => one.questions))],
        readings: [...first.readings, ...rest.flatMap((one) => one.readings)],
      },
    ];
  });
}

/** Who else speaks of a claim beside what its other notes tell: first who agrees. */
function gatheredNote(corpus: Corpus, claim: Claim, stamps: readonly Stamp[]): Note | null {
  const [first, ...others] = stamps.filter((stamp) => !isTold(stamp) && agrees(stamp));
  if (first) {
    const [{ verdict, question }] = first.stands;
    const beside = agreeing(corpus, [first, ...others]);
    const words = wordsOf(corpus, claim, first);
    return { claim, questions: [question.id], verdict, words, lemma: words, readings: [], beside };
  }
  const beside = sourcesBeside(corpus, claim, stamps);
  if (beside.length === 0) return null;
  const words = claim.quote;
  return { claim, questions: [], verdict: null, words, lemma: words, readings: [], beside };
}

/** Whether a note is shown until a reader asks for fewer: figures, dates and disagreements are. */
export function isForeground({ readings }: Note): boolean {
  return readings.length > 0;
}

/** Whether what was compared stands in a note of its own. */
function isTold({ fact, stands: [{ verdict, question }] }: Stamp): boolean {
  const judged = fact !== null && question.by === 'rule' && isAgreement(verdict);
  return judged || isDisagreement(verdict);
}

function agrees({ stands: [{ verdict }] }: Pick<Stamp, 'stands'>): boolean {
  return isAgreement(verdict);
}

function noteOn(corpus: Corpus, claim: Claim, stamp: Stamp): Note {
  const [{ verdict, question }] = stamp.stands;
  const alike = isDisagreement(verdict) ? isDisagreement : isAgreement;
  const read = stamp.stands
    .filter((stand) => alike(stand.verdict))
    .flatMap((stand) => {
      const position = otherPosition(stand);
      return position
        ? [{ ...readingOf(corpus, stamp, stand, position), source: stand.source }]
        : [];
    });
  const byText = Map.groupBy(read, ({ text }) => text);
  const readings = [...byText.values()].flatMap(([first, ...rest]): Reading[] => {
    if (!first) return [];
    const sources = [...new Set([first, ...rest].map(({ source }) => source))];
    return [{ text: first.text, quoted: first.quoted, sources }];
  });
  const words = wordsOf(corpus, claim, stamp);
  const lemma = words === claim.quote ? partCompared(claim, question) : words;
  return { claim, questions: [question.id], verdict, words, lemma, readings, beside: [] };
}

type Stand = Stamp['stands'][number];

/** What the other source of a verdict says: of one said and one implied the said. */
function otherPosition({ question, source, other, on }: Stand): Position | undefined {
  return saidFirst(comparedOf(question, source.id, other, on));
}

/** A source's answer in a few words: a line of the editors, a figure, a date, else its words. */
function readingOf(
  corpus: Corpus,
  { fact }: Stamp,
  stand: Stand,
  position: Position,
): { readonly text: string; readonly quoted: boolean } {
  const { question, verdict } = stand;
  const { says, voice, denied, implied, period, words } = position;
  const plain = (text: string) => ({ text, quoted: false });
  if (says !== null) {
    const whose = voice === null ? '' : ` (${clip(voice, LONGEST.says / 3)})`;
    return plain(clip(says, LONGEST.says - whose.length) + whose);
  }
  if (denied) return plain('says that it was not so');
  if (implied) return plain(impliedWords(position));
  if (question.kind === 'event' && period !== null) {
    // Dates that differ may be of two occasions, each with its own name.
    const lacks = workedOutIn(corpus, position);
    const date =
      formatPeriod(period) + (lacks === null || lacks === 'year' ? '' : `, ${WORKED_OUT[lacks]}`);
    return plain(isDisagreement(verdict) ? `“${clip(words, LONGEST.words)}” (${date})` : date);
  }
  const time = timeReading(fact, stand, position);
  if (time !== null) return plain(time);
  return { text: clip(words, LONGEST.words), quoted: true };
}

/** The words of a claim that a verdict is on: of a figure no more than the figure. */
function wordsOf(corpus: Corpus, claim: Claim, { fact, stands: [{ question }] }: Stamp): string {
  if (fact !== null && claim.quantities.includes(fact)) return corpus.quantity(fact).quote;
  const own = question.positions.filter((one) => one.claim === claim.id && one.fact === fact);
  return saidFirst(own)?.words ?? claim.quote;
}

/** The part of a claim that the editors’ line on it is about; the whole where they have none. */
function partCompared(claim: Claim, { positions }: Question): string {
  const own = positions.find((one) => one.claim === claim.id);
  return own?.says ? relevantPart(claim.quote, own.says) : claim.quote;
}

/** Who else speaks of what a claim says, whether judged or not, in the order of the corpus. */
function sourcesBeside(corpus: Corpus, claim: Claim, stamps: readonly Stamp[]): ShownSource[] {
  const quiet = stamps.filter((stamp) => !isTold(stamp));
  const judged = new Set(stamps.flatMap(({ stands }) => stands.map(({ question }) => question)));
  const open = corpus.questionsOf(claim.id).filter((question) => !judged.has(question));
  const named = new Set([
    ...quiet.flatMap(({ stands }) => stands.map(({ source }) => source)),
    ...open.flatMap((question) => speakingOn(corpus, question)),
    ...seeAlso(corpus, claim).map(({ source }) => source),
  ]);
  return corpus.sources.filter((source) => source.id !== claim.source && named.has(source));
}

/** The sources that agree, in the order of the corpus. */
function agreeing(corpus: Corpus, stamps: readonly Stamp[]): ShownSource[] {
  const stands = stamps.flatMap((stamp) => stamp.stands);
  const named = new Set(
    stands.filter(({ verdict }) => isAgreement(verdict)).map(({ source }) => source),
  );
  return corpus.sources.filter((source) => named.has(source));
}

/** The notes of several claims, the sharpest first. */
export function sharpestFirst(notes: readonly Note[]): Note[] {
  return notes.toSorted((a, b) => bySharpness(a.verdict, b.verdict));
}
