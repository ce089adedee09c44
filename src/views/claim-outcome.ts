import type { Corpus } from '../corpus/corpus.ts';
import { seeAlso } from '../corpus/see-also.ts';
import { BY_EDITORS } from '../corpus/stamp-label.ts';
import { comparedOf, type Stamp, sourcesByVerdict } from '../corpus/stamps.ts';
import { timeReading } from '../corpus/time-reading.ts';
import { speakingOn } from '../corpus/passages.ts';
import { impliedWords } from '../format/implied.ts';
import { quoted } from '../format/quoted.ts';
import { namedSource } from '../format/speaker.ts';
import { capital, clip, count, list } from '../format/words.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Verdict } from '../schemas/question.ts';
import type { ShownSource } from '../corpus/shown-source.ts';

/** How a claim stands in a sentence: text and sources by turns. */
export interface OutcomeLine {
  /** The sharpest verdict on a fact of the claim; null where it has none. */
  readonly verdict: Verdict | null;
  readonly before: string;
  /** Named, with their letters, between `before` and `after`. */
  readonly sources: readonly ShownSource[];
  readonly after: string;
  /** The working of the verdict, in words. */
  readonly why: string | null;
}

/** So much of what the other source says stands in the line; its own page has the rest. */
const LONGEST = 110;

/** What the verdict says of the claim's fact, before the other sources are named. */
const VERBS: Readonly<Record<Verdict, { one: string; many: string; before: string }>> = {
  contradict: {
    one: 'is contradicted by',
    many: 'are contradicted by',
    before: 'it is contradicted by',
  },
  differ: {
    one: 'differs from what is said by',
    many: 'differ from what is said by',
    before: 'it differs from',
  },
  'not-comparable': {
    one: 'is not comparable with what is said by',
    many: 'are not comparable with what is said by',
    before: 'it is not comparable with',
  },
  'agree-within-rounding': {
    one: 'agrees, within rounding, with',
    many: 'agree, within rounding, with',
    before: 'it agrees, within rounding, with',
  },
  agree: { one: 'agrees with', many: 'agree with', before: 'it agrees with' },
  complement: {
    one: 'is another part of the picture beside',
    many: 'are another part of the picture beside',
    before: 'it gives another part of the picture beside',
  },
};

/** How a claim stands, by the sharpest of its stamps, or in what company it stands without one. */
export function claimOutcome(corpus: Corpus, claim: Claim): OutcomeLine {
  const [sharpest] = corpus.stampsOf(claim.id);
  return sharpest ? stampedLine(claim, sharpest) : unstampedLine(corpus, claim);
}

/** The line as plain text, each source with its letter. */
export function outcomeText({ before, sources, after }: OutcomeLine): string {
  return `${before}${list(sources.map(namedSource))}${after}`;
}

function stampedLine(claim: Claim, stamp: Stamp): OutcomeLine {
  const [stand] = stamp.stands;
  const { verdict, question, why } = stand;
  const sources =
    sourcesByVerdict(stamp).find(([one]) => one === verdict)?.[1] ??
    stamp.stands.slice(0, 1).map(({ source }) => source);
  const [only, ...more] = sources;
  const own = question.positions.find((one) => one.claim === claim.id && one.fact === stamp.fact);
  const reading = only && more.length === 0 ? readingOf(only, stamp.fact, stand) : null;
  const signed = question.kind === 'signed';
  const judged = signed || stamp.about.endsWith(BY_EDITORS) ? ', as the editors judge' : '';
  return {
    verdict,
    before: `${opening(stamp, verdict, signed, own?.denied ?? false)} `,
    sources,
    after: sentenceEnd(`${judged}${reading === null ? '' : `: ${reading}`}`),
    why: why === '' ? null : why,
  };
}

/** The line up to the names: "Its figure for 2022 is contradicted by". */
function opening(
  { about, stands }: Stamp,
  verdict: Verdict,
  signed: boolean,
  denied: boolean,
): string {
  const verb = VERBS[verdict];
  if (signed) return `On “${stands[0].question.question}” ${verb.before}`;
  const label = about.endsWith(BY_EDITORS) ? about.slice(0, -BY_EDITORS.length) : about;
  const subject = label.includes(', ') ? `${label},` : label;
  // What is denied is not what the claim says: the others speak against the denial.
  if (denied) return `On ${subject} ${verb.before}`;
  return `${capital(subject)} ${label === 'its words' ? verb.many : verb.one}`;
}

/** What the one other source says, in its words, in the editors' or as it was worked out. */
function readingOf(
  source: ShownSource,
  fact: string | null,
  stand: Stamp['stands'][number],
): string | null {
  const { question, other, on } = stand;
  const [first] = comparedOf(question, source.id, other, on);
  if (!first) return null;
  if (first.says !== null) return clip(first.says, LONGEST);
  if (question.kind === 'signed') return null;
  if (first.implied) return `${impliedWords(first)} follows from ${source.sign}’s words`;
  if (first.denied) return `${source.sign} says that it was not so`;
  return timeReading(fact, stand, first) ?? quoted(clip(first.words, LONGEST));
}

/** The text with a full stop, unless its own last sentence ends it. */
function sentenceEnd(text: string): string {
  return /[.?!…][”’]?$/u.test(text) ? text : `${text}.`;
}

function unstampedLine(corpus: Corpus, claim: Claim): OutcomeLine {
  const line = (before: string, sources: readonly ShownSource[], after: string): OutcomeLine => ({
    verdict: null,
    before,
    sources,
    after,
    why: null,
  });
  const others = (sources: readonly ShownSource[]): ShownSource[] =>
    corpus.sources.filter((source) => source.id !== claim.source && sources.includes(source));
  const questions = corpus.questionsOf(claim.id);
  const beside = others(questions.flatMap((question) => speakingOn(corpus, question)));
  if (beside.length > 0) {
    const asked = questions.length === 1 ? 'the same question' : 'the same questions';
    const verb = beside.length === 1 ? 'speaks' : 'speak';
    return line(
      'No verdict: ',
      beside,
      ` ${verb} to ${asked}; nobody judged how they stand to it.`,
    );
  }
  const related = others(seeAlso(corpus, claim).map(({ source }) => source));
  if (related.length > 0)
    return line('Not compared. Passages with rare words in common stand in ', related, '.');
  const naming = corpus.namingOf(claim.id).length;
  if (naming > 0)
    return line(
      `Not compared. It has words that were searched for on ${count(naming, 'question')} that other sources answer.`,
      [],
      '',
    );
  return corpus.sources.length === 1
    ? line('Only here: there is no other source yet to compare it with.', [], '')
    : line('Only here: no other source was found to speak to it.', [], '');
}
