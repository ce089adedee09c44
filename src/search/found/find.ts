import type { Hit } from '../hit.ts';
import type { ClaimsIndex, Entry } from '../index/claims-index.ts';
import { nearNames, nearWords } from '../query/near-words.ts';
import { parseQuery, type Query } from '../query/parse.ts';
import { type Plan, planQuery, questionKey } from '../query/plan.ts';
import { kindAskedFor } from '../query/kind.ts';
import { capitalKey } from '../text/tokens.ts';
import { inAll, type UnitCandidates, unitCandidates } from './candidates.ts';
import { hit, type Judged, judged, whyOf } from './judged.ts';
import { type KnownUnit, knownUnits } from './known.ts';
import { isHeld } from './match.ts';
import { type Offer, offerQuestions } from './offer.ts';
import { sharesOf } from './questions.ts';
import { scoreOf } from './rank.ts';
import { type Silence, silences } from './silence.ts';

/** What a search found. */
export interface Found extends Offer {
  readonly plan: Plan;
  /** The best first within each why; every claim once. */
  readonly hits: readonly Hit[];
  /** Where nothing was found, words and names of the texts that are near to those looked for. */
  readonly near: readonly string[];
  /** Where nothing was found with all that was looked for, what of it there is by itself. */
  readonly known: readonly KnownUnit[];
  /** Of the sources without a hit why, by id; empty where nothing was found at all. */
  readonly silences: ReadonlyMap<string, Silence>;
}

/** Fewer claims than this with all words, and those with most of them are shown too. */
const FEW = 3;
/** More claims that lack a word are not looked at. */
const MOST_PART = 40;
/** More of them are not shown, */
const SHOWN_PART = 10;
/** and none with less than this share of what the words tell, */
const LEAST_PART = 0.5;
/** where words of a question that no claim has count for less, */
const IDLE = 0.3;
/** or of what the best of them has. */
const NEAR_BEST = 0.6;
/** Claims on a question that has this share of what the words tell are among them. */
const HALF = 0.5;
/** Fewer claims than this, and those of the topic are shown too. */
const FEW_FOR_TOPIC = 3;

/**
 * Finds the claims for what was typed. Pagefind tells which may have the words; whether they do,
 * and how, is read from their quotes.
 *
 * @param isTyping whether the last word may not be finished
 * @throws IndexFault or what the browser throws where a file of the index is missing
 */
export async function find(index: ClaimsIndex, typed: string, isTyping: boolean): Promise<Found> {
  const plan = planQuery(readQuery(index, typed, isTyping), index.lookup);
  if (typed.trim() === '') return everything(index, plan);
  if (plan.units.length === 0)
    return plan.excluded.length > 0 ? everything(index, plan) : nothing(plan);
  const candidates = await unitCandidates(index, plan);
  const weights = candidates.map(({ weight }) => weight);
  const { questions } = index.lookup;
  const shares = sharesOf(plan, weights, questions);
  const kind = kindAskedFor(typed);
  const judge = (entries: Iterable<Entry>): Judged[] =>
    judged(index, plan, entries, (claim, match) =>
      scoreOf(match, {
        weights,
        asked: Math.max(0, ...claim.held.questions.map((id) => shares.get(id) ?? 0)),
        hasKind: kind !== null && claim.held.filed.kind.includes(kind),
        lacksPerson: plan.units.some(
          ({ isPerson }, at) => isPerson && !isHeld(match.hows[at] ?? null),
        ),
      }),
    );

  const whole = (lists: readonly ReadonlyMap<string, Entry>[]): Hit[] =>
    judge(inAll(lists).values())
      .filter(({ match }) => match.hows.every(isHeld))
      .map((one) => hit(one, whyOf(one.match)));

  const full = whole(candidates.map(({ entries }) => entries));
  const part =
    full.length < FEW && plan.units.length > 1
      ? partly(judge, full, [...likely(candidates, plan), ...(await onQuestions(index, shares))])
      : [];
  const shown = [...full, ...part];
  const topical =
    shown.length < FEW_FOR_TOPIC
      ? whole(candidates.map(({ entries, topical }) => new Map([...entries, ...topical])))
      : [];
  const all = [...shown, ...unseen(topical, shown)].toSorted((a, b) => b.score - a.score);
  const offer = offerQuestions(index, { shares, hits: all, full });
  const isEmpty = all.length === 0;
  return {
    plan,
    hits: all,
    ...offer,
    near: isEmpty ? [...nearWords(plan, index.lookup), ...nearNames(plan, index.lookup)] : [],
    known: isEmpty && plan.units.length > 1 ? knownUnits(index, plan, candidates) : [],
    silences: await silences(index, plan, all, offer.offered === 'words' ? offer.questions : []),
  };
}

function readQuery({ lookup }: ClaimsIndex, typed: string, isTyping: boolean): Query {
  return parseQuery(typed, isTyping, (capitals) => {
    const key = capitalKey(capitals);
    return lookup.has(key) || lookup.named(key).length > 0;
  });
}

/** A name or a number, which a question is about even where no claim has it. */
const NAMING = /^[\p{Lu}\p{N}]/u;

/** The records that may have the most telling words. */
function likely(candidates: readonly UnitCandidates[], { asks, units }: Plan): Entry[] {
  const all = candidates.reduce((sum, { entries, weight }, at) => {
    const isIdle = asks && entries.size === 0 && !NAMING.test(units[at]?.text ?? '');
    return sum + (isIdle ? weight * IDLE : weight);
  }, 0);
  const held = new Map<string, { entry: Entry; weight: number }>();
  for (const { entries, weight } of candidates) {
    for (const [id, entry] of entries) {
      held.set(id, { entry, weight: weight + (held.get(id)?.weight ?? 0) });
    }
  }
  return [...held.values()]
    .filter(({ weight }) => weight >= all * LEAST_PART)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_PART)
    .map(({ entry }) => entry);
}

/** The claims that speak to a question with most of the words. */
async function onQuestions(
  index: ClaimsIndex,
  shares: ReadonlyMap<string, number>,
): Promise<Entry[]> {
  const fitting = [...shares].filter(([, share]) => share >= HALF);
  return (await Promise.all(fitting.map(([id]) => index.withKey(questionKey(id))))).flat();
}

/** Claims that lack a word, the nearest first, without those shown already. */
function partly(
  judge: (entries: Iterable<Entry>) => Judged[],
  shown: readonly Hit[],
  entries: readonly Entry[],
): Hit[] {
  const near = judge(new Map(entries.map((entry) => [entry.id, entry])).values());
  const found = unseen(
    near.map((one) => hit(one, 'part')),
    shown,
  ).toSorted((a, b) => b.score - a.score);
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score > 0 && score >= best * NEAR_BEST).slice(0, SHOWN_PART);
}

/** Those that are not shown already. */
function unseen(hits: readonly Hit[], shown: readonly Hit[]): Hit[] {
  const known = new Set(shown.map(({ claim }) => claim));
  return hits.filter(({ claim }) => !known.has(claim));
}

/** All claims, for whoever chooses by filters alone, or all without what must not be there. */
function everything(index: ClaimsIndex, plan: Plan): Found {
  const hits = judged(index, plan, index.all, () => 0);
  return { ...nothing(plan), hits: hits.map((one) => hit(one, 'with')) };
}

function nothing(plan: Plan): Found {
  return {
    plan,
    hits: [],
    questions: [],
    offered: 'nearest',
    near: [],
    known: [],
    silences: new Map(),
  };
}
