import type { Claim } from '../../schemas/claim.ts';
import type { Subject } from '../../schemas/ledger-question.ts';
import type { Position } from '../../schemas/question.ts';
import type { Statement } from '../../schemas/statement.ts';
import { termsOf } from '../../words/terms.ts';
import { draftOf, type QuestionDraft } from '../question-draft.ts';
import { groupsOf, isShared } from '../group.ts';
import type { Rarity } from '../likeness/rarity.ts';
import { unionOf } from '../likeness/union.ts';
import { claimPosition } from '../position.ts';
import type { Ruling } from '../ruling.ts';
import { signsOf } from '../wording.ts';
import { isQuoted, isRepetition } from './repetition.ts';
import { commonRuns, type Run } from './runs.ts';

/** Fewer words than these that tell something may stand in a row by chance. */
const FEWEST_TELLING = 2;

/** A sentence of which no more words tell something is so plain that two may find it by themselves. */
const MOST_PLAIN_TELLING = 6;

/** Words of a question that a source would use to speak to it. */
const MOST_WORDS = 4;

/** What is needed to tell a repetition from a formula. */
export interface RepeatedMatter {
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  readonly signOf: (source: string) => string;
  readonly rarity: Rarity;
}

/** A run of words that stands in sources, as one of them has it. */
interface Passage {
  readonly run: Run;
  readonly position: Position;
  readonly sign: string;
}

/**
 * Questions on passages that stand word for word in two sources or more: quoted words, or whole
 * claims. Words that one source negates from without and another does not, and words that are
 * credited to other speakers, are no repetition, nor is a name or a title.
 */
export function repeatedQuestions(matter: RepeatedMatter): QuestionDraft[] {
  const statements = new Map(matter.statements.map((statement) => [statement.id, statement]));
  const told = commonRuns(matter.claims).filter(
    ([a, b]) => a.telling >= FEWEST_TELLING && isRepetition(a, b, statements),
  );
  const runs = new Map(told.flat().map((run) => [keyOf(run), run]));
  const links = [
    ...told.map(([a, b]): [string, string] => [keyOf(a), keyOf(b)]),
    ...overlapping([...runs.values()]),
  ];
  const groups = unionOf(links)
    .map((keys) => keys.flatMap((key) => runs.get(key) ?? []))
    .flatMap(withOneCore)
    .map(oneEach)
    .filter((own) => isShared(own.map(({ claim }) => claim)));
  return inARow(groups, matter.claims)
    .filter(tellsOfOneOrigin)
    .map((group) => draft(group, matter));
}

/**
 * Groups of which each has the words of its shortest run in common: of runs that overlap in a chain
 * the first and the last may share nothing.
 */
function withOneCore(runs: readonly Run[]): Run[][] {
  const core = shortestOf(runs);
  if (core === undefined) return [];
  const isOf = ({ words }: Run): boolean => words.includes(core.words);
  return [runs.filter(isOf), ...withOneCore(runs.filter((run) => !isOf(run)))];
}

function shortestOf(runs: readonly Run[]): Run | undefined {
  return runs.toSorted((a, b) => a.length - b.length)[0];
}

/** Whether passages are quoted, several in a row, or too long to have been found twice. */
function tellsOfOneOrigin(group: readonly Run[]): boolean {
  const sources = new Set(group.map(({ claim }) => claim.source));
  return (
    group.length > sources.size ||
    group.every((run) => run.telling > MOST_PLAIN_TELLING || isQuoted(run))
  );
}

function keyOf({ claim, span }: Run): string {
  return `${claim.id} ${span.join(' ')}`;
}

/** Of each source the longest run, and the first of equals. */
function oneEach(runs: readonly Run[]): Run[] {
  return groupsOf(runs, ({ claim }) => claim.source).map((own) =>
    own.reduce((longest, run) => (run.length > longest.length ? run : longest)),
  );
}

/** Runs of one claim that overlap are one passage. */
function overlapping(runs: readonly Run[]): [string, string][] {
  return groupsOf(runs, ({ claim }) => claim.id).flatMap((own) => {
    const ordered = own.toSorted((a, b) => a.span[0] - b.span[0]);
    return ordered.flatMap((run, at): [string, string][] => {
      const before = ordered[at - 1];
      return before && before.span[1] > run.span[0] ? [[keyOf(before), keyOf(run)]] : [];
    });
  });
}

/** Groups of whole claims that follow each other in every source, as one group. */
function inARow(groups: readonly (readonly Run[])[], claims: readonly Claim[]): Run[][] {
  const places = new Map(claims.map(({ id }, place) => [id, place]));
  const found: Run[][] = [];
  const placeOf = ([first]: readonly Run[]): number => places.get(first?.claim.id ?? '') ?? 0;
  const ordered = groups.toSorted((a, b) => placeOf(a) - placeOf(b));
  for (const group of ordered) {
    const last = found.at(-1);
    if (last !== undefined && follows(last, group, places)) last.push(...group);
    else found.push([...group]);
  }
  return found;
}

function follows(
  last: readonly Run[],
  next: readonly Run[],
  places: ReadonlyMap<string, number>,
): boolean {
  const lasts = last.slice(-next.length);
  return (
    lasts.length === next.length &&
    areOneClaim(lasts) &&
    areOneClaim(next) &&
    lasts.every(
      ({ claim }, at) =>
        next[at]?.claim.source === claim.source &&
        places.get(next[at].claim.id) === (places.get(claim.id) ?? 0) + 1,
    )
  );
}

/** Whether runs are each all that a claim says, and the same. */
function areOneClaim(runs: readonly Run[]): boolean {
  return runs.every(({ whole, words }) => whole && words === runs[0]?.words);
}

function draft(group: readonly Run[], { signOf, rarity }: RepeatedMatter): QuestionDraft {
  const passages = group.map((run): Passage => {
    const { claim, span } = run;
    const words = claim.quote.slice(span[0] - claim.span[0], span[1] - claim.span[0]);
    return { run, position: claimPosition(claim, words), sign: signOf(claim.source) };
  });
  const [shortest] = passages.toSorted((a, b) => a.run.length - b.run.length);
  const words = shortest?.position.words ?? '';
  const opening = words.split(/\s+/u).slice(0, MOST_KEY_WORDS).join(' ');
  const subject: Subject = { asks: 'same-words', of: [opening], at: null };
  const question = `Which sources have the words “${shortened(words)}”?`;
  const asked = { key: `words ${opening}`, subject, question, kind: 'same-words' } as const;
  return draftOf({ ...asked, words: rarest(words, rarity) }, passages, sameWords);
}

/** So many words of a passage make its id, and so many its title. */
const MOST_KEY_WORDS = 6;
const MOST_TITLE_WORDS = 12;

function shortened(words: string): string {
  const all = words.replace(/[“”"]/gu, '').split(/\s+/u);
  return [...all.slice(0, MOST_TITLE_WORDS), ...(all.length > MOST_TITLE_WORDS ? ['…'] : [])].join(
    ' ',
  );
}

function rarest(words: string, rarity: Rarity): string[] {
  const terms = new Map(termsOf(words).map(({ key, text }) => [key, text]));
  return [...terms]
    .sort(([a], [b]) => rarity(b) - rarity(a))
    .slice(0, MOST_WORDS)
    .map(([, text]) => text);
}

function sameWords(passages: readonly Passage[]): Ruling {
  const bySign = groupsOf(passages, ({ sign }) => sign);
  const rows = Math.min(...bySign.map((own) => own.length));
  const runs = passages.map(({ run }) => run);
  const shortest = shortestOf(runs);
  // Runs that only overlap have fewer words in common than the shortest has.
  const isInAll = shortest && runs.every(({ words }) => words.includes(shortest.words));
  const words = isInAll ? `${String(shortest.length)} words` : 'Words';
  const what = rows > 1 ? `${String(rows)} passages` : words;
  const why = `${what} in a row are the same in ${signsOf(passages)}: one wording, counted as one origin.`;
  return { verdict: 'agree', reason: null, rule: 'same-words', why };
}
