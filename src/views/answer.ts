import { pictureOf } from '../charts/picture.ts';
import { figuresOf } from '../charts/figures.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { toldTime, workedOutIn } from '../corpus/worked-out.ts';
import { formatAmount } from '../format/amount.ts';
import { formatPeriod } from '../format/date.ts';
import { impliedAmount, shownValue } from '../format/implied.ts';
import { voiceWords } from '../format/voice.ts';
import { capital } from '../format/words.ts';
import type { Position, Question, Verdict } from '../schemas/question.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import { qualified } from '../timeline/value.ts';

/** A piece of a sentence: words of the site, or a source that its letter stands for. */
export type Piece = string | ShownSource;

/** The answer to a question, as far as its data carries one. */
export interface Answer {
  readonly said: readonly Piece[];
  /** How the sources stand to each other, as a sentence of its own; null where `said` tells it. */
  readonly stands: string | null;
}

/** More clauses than these are no sentence any more. */
const MOST_CLAUSES = 4;
/** So many characters of the editors' readings can be read at a glance. */
const LONGEST = 220;

/**
 * The answer to a question in a sentence or two: the editors' own, else one from what was compared;
 * where none can be formed truly, the verdict's own working; null where there is neither.
 */
export function answerTo(corpus: Corpus, question: Question): Answer | null {
  const own = question.editing?.answer ?? null;
  if (own !== null) return { said: [own], stands: null };
  const said = saidOn(corpus, question);
  if (said) return { said, stands: question.by === 'rule' ? judgementOf(corpus, question) : null };
  return question.why === '' ? null : { said: [capital(question.why)], stands: null };
}

/** Whether an answer is the verdict's own working, so that it need not be told again. */
export function isWorking({ said }: Answer, { why }: Question): boolean {
  return said.length === 1 && said[0] === capital(why);
}

function saidOn(corpus: Corpus, question: Question): Piece[] | null {
  switch (question.kind) {
    case 'figure':
      return figures(corpus, question) ?? times(corpus, question);
    case 'event':
      return times(corpus, question);
    case 'same-words':
      return sameWords(corpus, question);
    case 'signed':
      return readings(corpus, question);
  }
}

/** What sources say alike: "A and E give", "B gives". */
interface Clause {
  readonly one: string;
  readonly many: string;
  readonly rest: string;
}

function figures(corpus: Corpus, question: Question): Piece[] | null {
  if (pictureOf(question) !== 'intervals') return null;
  const given = figuresOf(question).map(({ position }) => position);
  const denied = question.positions.filter((position) => position.denied);
  return sentence(corpus, [...given, ...denied], (position) => figure(corpus, position));
}

function figure(corpus: Corpus, position: Position): Clause | null {
  const { implied, denied, from, unit, fact } = position;
  const value = shownValue(position);
  if (value === null) return null;
  if (implied && !denied) {
    const [one, many] =
      from.length > 1 ? ['’s figures give', '’s figures give'] : ['’s words mean', '’s words mean'];
    return { one, many, rest: impliedAmount(position) };
  }
  const quantity = fact === null ? null : corpus.quantity(fact);
  if (quantity === null || !isPlain(quantity)) return null;
  const amount = qualified(formatAmount(value, unit), quantity.qualifier);
  if (denied) return { one: ' says that it was not', many: ' say that it was not', rest: amount };
  return { one: ' gives', many: ' give', rest: amount };
}

/** Told as a fact: a hope, a target or what somebody alleges would need more words. */
function isPlain({ status, hedge }: Quantity): boolean {
  return status === 'observed' && hedge === null;
}

const TIMED: ReadonlySet<string | null> = new Set([
  'same-event',
  'event-planned',
  'same-target',
  'same-target-reached',
]);

/** Where rules compared nothing but the times that sources give. */
function times(corpus: Corpus, question: Question): Piece[] | null {
  const { rule, verdict, positions } = question;
  const isTold = verdict === 'agree' || verdict === 'differ';
  if (!TIMED.has(rule) || !isTold || pictureOf(question) !== 'times') return null;
  if (question.kind === 'event' && positions.some(({ value }) => value !== null)) return null;
  return sentence(corpus, givenBest(corpus, positions), (position) =>
    time(corpus, question, position),
  );
}

/** Of what a source has of one time more than once the one whose words give most of it. */
function givenBest(corpus: Corpus, positions: readonly Position[]): Position[] {
  const lacks = (position: Position): number =>
    [null, 'year', 'time', 'earlier'].indexOf(workedOutIn(corpus, position));
  const best = new Map<string, Position>();
  for (const position of positions) {
    const key = [position.source, position.period, position.denied].join(' ');
    const known = best.get(key);
    if (known === undefined || lacks(position) < lacks(known)) best.set(key, position);
  }
  return [...best.values()];
}

function time(corpus: Corpus, { kind }: Question, position: Position): Clause | null {
  const { period, denied, fact } = position;
  if (denied) return null;
  // What is silent on the time of an event may yet fit it, which only the working tells.
  if (period === null)
    return kind === 'figure'
      ? { one: ' gives', many: ' give', rest: 'it, with no time found' }
      : null;
  const event = kind === 'event' && fact !== null ? corpus.event(fact) : null;
  if (event?.hedge) return null;
  const told = toldTime(corpus, position) ?? formatPeriod(period);
  const rest = event?.planned ? `${told}, as a plan` : told;
  const lacks = workedOutIn(corpus, position);
  if (lacks === 'earlier')
    return {
      one: '’s words allow',
      many: '’s words allow',
      rest: `${formatPeriod(period)} or any time before`,
    };
  return lacks === 'time'
    ? { one: '’s words come to', many: '’s words come to', rest }
    : { one: ' gives', many: ' give', rest };
}

/** Joins what the sources say, those alike together, in the order of the corpus; null if one cannot be told. */
function sentence(
  corpus: Corpus,
  positions: readonly Position[],
  clauseOf: (position: Position) => Clause | null,
): Piece[] | null {
  const told = new Map<string, { clause: Clause; sources: Set<ShownSource> }>();
  for (const source of corpus.sources)
    for (const position of positions.filter((one) => one.source === source.id)) {
      const clause = clauseOf(position);
      if (clause === null) return null;
      const key = clause.one + clause.rest;
      const group = told.get(key) ?? { clause, sources: new Set() };
      told.set(key, { ...group, sources: group.sources.add(source) });
    }
  if (told.size === 0 || told.size > MOST_CLAUSES) return null;
  const clauses = [...told.values()].map(({ clause, sources }): Piece[] => [
    ...listed([...sources]),
    `${sources.size === 1 ? clause.one : clause.many} ${clause.rest}`,
  ]);
  return [
    ...clauses.flatMap((clause, at): Piece[] => (at === 0 ? clause : ['; ', ...clause])),
    '.',
  ];
}

function listed(sources: readonly ShownSource[]): Piece[] {
  return sources.flatMap((source, at): Piece[] => {
    if (at === 0) return [source];
    return [at === sources.length - 1 ? ' and ' : ', ', source];
  });
}

function sameWords(corpus: Corpus, { positions }: Question): Piece[] {
  const speaking = new Set(positions.map(({ source }) => source));
  const sources = corpus.sources.filter(({ id }) => speaking.has(id));
  return [...listed(sources), ' have one passage, word for word or nearly.'];
}

/** The editors' readings, where each source has one and all are short. */
function readings(corpus: Corpus, { positions }: Question): Piece[] | null {
  const bySource = Map.groupBy(positions, ({ source }) => source);
  const clauses: Piece[][] = [];
  for (const source of corpus.sources) {
    const own = new Set(
      (bySource.get(source.id) ?? []).map(({ says, voice }) =>
        says === null || voice === null ? says : `${says} (${voiceWords(voice)})`,
      ),
    );
    const [says] = own;
    if (own.size === 0) continue;
    if (own.size > 1 || says == null) return null;
    clauses.push([source, `: ${says}`]);
  }
  const pieces = clauses.flatMap((clause, at): Piece[] => (at === 0 ? clause : ['; ', ...clause]));
  const length = pieces.reduce(
    (sum, piece) => sum + (typeof piece === 'string' ? piece.length : 1),
    0,
  );
  return pieces.length === 0 || length > LONGEST ? null : [...pieces, '.'];
}

const BETWEEN_TWO: Readonly<Record<Verdict, string>> = {
  contradict: 'They cannot both be right.',
  differ: 'They differ.',
  'not-comparable': 'They cannot be compared.',
  'agree-within-rounding': 'They agree, within rounding.',
  agree: 'They agree.',
  complement: 'Neither rules the other out.',
};

/** What holds of more than two, where a verdict is that on some of them. */
const AMONG_MORE: Readonly<Record<Verdict, string | null>> = {
  contradict: 'They cannot all be right.',
  differ: 'They differ.',
  'not-comparable': null,
  'agree-within-rounding': 'They agree, within rounding.',
  agree: 'They agree.',
  complement: null,
};

function judgementOf(corpus: Corpus, { verdict, positions, kind }: Question): string | null {
  const speaking = new Set(positions.map(({ source }) => source)).size;
  if (verdict === null || kind === 'same-words' || speaking < 2) return null;
  if (kind === 'event' && verdict === 'agree') {
    const isOpen = positions.some((position) => workedOutIn(corpus, position) === 'earlier');
    if (isOpen) return 'They can be one time.';
    if (new Set(positions.map(({ period }) => period)).size > 1)
      return 'The times fit into each other.';
    // Words that do not name a time fit the one that others name, and do not say it.
    const isWorkedOut = positions.some((position) => workedOutIn(corpus, position) === 'time');
    if (isWorkedOut) return 'The times fit.';
  }
  return speaking === 2 ? BETWEEN_TWO[verdict] : AMONG_MORE[verdict];
}
