import { capital, count, list } from '../../format/words.ts';
import type { Found } from '../../search/found/find.ts';
import { type Hit, type Why, WHYS } from '../../search/hit.ts';
import { isHeld } from '../../search/found/match.ts';
import type { Correction } from '../../search/query/correct.ts';
import type { Plan } from '../../search/query/plan.ts';
import type { SmallWord } from '../../search/query/small-words.ts';

const quoted = (texts: readonly string[]): string => list(texts.map((text) => `“${text}”`));
const texts = ({ units }: Plan): string[] => units.map(({ text }) => text);
const looked = (plan: Plan): string => quoted(texts(plan));
/** “a”; “all of a and b”. */
const allLooked = (plan: Plan): string =>
  plan.units.length > 1 ? `all of ${looked(plan)}` : looked(plan);
const sourcesOf = (hits: readonly Hit[]): number =>
  new Set(hits.flatMap(({ filed }) => filed.source)).size;

/** “a” and words that begin with “b”; what is begun in a name or a phrase is told with all of it. */
function begun({ units, beginning }: Plan): string {
  const others = units.slice(0, -1).map(({ text }) => `“${text}”`);
  const last = units.at(-1)?.text ?? '';
  const isWord = last.toLowerCase() === beginning;
  const words = `words that begin with “${isWord ? beginning : last}”`;
  return list([...others, words]);
}

/** What brought results there, behind their number: " with “sanctions”" of "12 claims in 3 sources". */
const BROUGHT: Readonly<Record<Why, (plan: Plan) => string>> = {
  with: (plan) => (plan.units.length > 0 ? ` with ${looked(plan)}${withoutOf(plan)}` : allOf(plan)),
  begins: (plan) => ` with ${begun(plan)}${withoutOf(plan)}`,
  name: (plan) =>
    plan.units.length > 1
      ? ` with ${looked(plan)}, one or more by another name`
      : ` with another name for ${looked(plan)}`,
  part: () => ', the nearest with some of the words, or on a question that has them',
  topic: ({ topics }) => ` by topic (${list(topics.map(({ label }) => label))})`,
};

const alsoSearched = (also: readonly string[]): string => `Also searched: ${also.join(', ')}.`;

/** Headings of what stands together. */
export const HEADINGS: Readonly<Record<Why, (plan: Plan) => string>> = {
  with: (plan) =>
    plan.units.length > 0 ? `With ${looked(plan)}` : `All claims${withoutOf(plan, '')}`,
  begins: (plan) => capital(begun(plan)),
  name: () => 'By another name',
  part: () => 'With some of the words',
  topic: () => 'By topic',
};

/** Why results stand there, where the heading does not say it all. */
export function reasonOf(why: Why, { also, topics }: Plan): string {
  if (why === 'name') return also.length > 0 ? alsoSearched(also) : '';
  if (why === 'topic') return `Filed under ${list(topics.map(({ label }) => label))}.`;
  if (why !== 'part') return '';
  return 'Only the nearest, the best first.';
}

/** How a search went: how many claims of how many sources, and what brought them there. */
export function describe({ hits, plan }: Found, shown: readonly Hit[]): string {
  if (plan.units.length === 0 && hits.length === 0)
    return plan.excluded.length > 0
      ? `No claim is${withoutOf(plan, '')}.`
      : 'There is no word to look for.';
  if (hits.length === 0) return `No claim has ${allLooked(plan)}${withoutOf(plan)}.`;
  const filtered = shown.length < hits.length ? ` (${String(hits.length)} without filters)` : '';
  const byWhy = Map.groupBy(shown, ({ why }) => why);
  const whys = WHYS.filter((why) => byWhy.has(why));
  const parts = whys.map((why, at) => {
    const own = byWhy.get(why) ?? [];
    const sources = at === 0 ? ` in ${count(sourcesOf(own), 'source')}` : '';
    const amount = at === 0 ? count(own.length, 'claim') : `${String(own.length)} more`;
    return `${amount}${sources}${BROUGHT[why](plan)}`;
  });
  if (parts.length === 0) return `No claim passes the filters${filtered}.`;
  const lacking = hits.some(({ why }) => why === 'with' || why === 'begins')
    ? ''
    : `No claim has ${allLooked(plan)}. `;
  return `${lacking}${parts.join('; ')}${filtered}.`;
}

function withoutOf({ excluded }: Plan, and = ' and'): string {
  const left = quoted(excluded.map(({ text }) => text));
  return excluded.length > 0 ? `${and} without ${left}` : '';
}

/** What stands behind the number of claims where nothing was looked for. */
function allOf(plan: Plan): string {
  return plan.excluded.length > 0 ? withoutOf(plan, '') : ' in all';
}

/** What was searched in place of what was typed, and what was left out; empty where nothing was. */
export function hintOf({ plan, hits }: Found): string {
  const { corrections, excludedCorrections, also, dropped } = plan;
  return [
    corrections.length > 0 &&
      `Showing results for ${usedOf(corrections)}: no text has ${typedOf(corrections)}.`,
    excludedCorrections.length > 0 &&
      `Left out ${usedOf(excludedCorrections)}: no text has ${typedOf(excludedCorrections)}.`,
    ...plan.smallWords.map(smallWordSaid),
    plan.beginning !== null &&
      hits.some(({ why, hows }) => why !== 'begins' && hows.includes('begins')) &&
      `“${plan.beginning}” stands for words that begin with it.`,
    hits.every(({ why }) => why !== 'name') && also.length > 0 && alsoSearched(also),
    hits.length === 0 && plan.units.length > 0 && triedWords(plan),
    dropped > 0 && `${count(dropped, 'word')} at the end were too many and left out.`,
  ]
    .filter((line) => line !== false)
    .join(' ');
}

const usedOf = (corrections: readonly Correction[]): string =>
  quoted(corrections.map(({ used }) => used));
const typedOf = (corrections: readonly Correction[]): string =>
  quoted(corrections.map(({ typed }) => typed));

/** Which of two words was taken for what was typed. */
function smallWordSaid({ typed, name, isName }: SmallWord): string {
  if (isName) return `“${typed}” is taken for the name “${name}”.`;
  return typed === name
    ? `“${typed}” is left out, and all the rest is looked for.`
    : `“${typed}” is left out; written “${name}” it is a name.`;
}

/** What was tried where nothing was found. */
function triedWords({ units, isLiteral }: Plan): string {
  const words = units.length > 1 ? 'the words' : 'the word';
  return isLiteral
    ? 'Tried: the very words, in any inflection.'
    : `Tried: ${words} in any inflection, other names, and near spellings.`;
}

/** What a result says of how it matches, where its section does not: “2 of 3 looked for”. */
export function howOf(
  { why, hows }: Pick<Hit, 'why' | 'hows'>,
  { units }: Pick<Plan, 'units'>,
): string {
  if (why === 'name') return hows.includes('credited') ? 'named in other words' : '';
  if (why !== 'part') return '';
  const held = hows.filter((how) => isHeld(how) && how !== 'topic').length;
  const countries = units.flatMap(({ text, country }, at) =>
    hows[at] === 'country' && country !== null ? [`${country}, not ${text}`] : [],
  );
  return held > 0
    ? [`${String(held)} of ${String(hows.length)} looked for`, ...countries].join('; ')
    : 'answers a question with these words';
}

/** What stands above the questions offered. */
export function questionsHeading(
  { offered, hits }: Pick<Found, 'offered' | 'hits'>,
  amount: number,
): string {
  switch (offered) {
    case 'nearest':
      return 'Nearest questions';
    case 'nearest-claim':
      return 'A question that the nearest match speaks to';
    case 'claims':
      return hits.filter(({ why }) => why !== 'part' && why !== 'topic').length === 1
        ? 'A question that the best match speaks to'
        : 'A question that most matches speak to';
    case 'words':
      return amount === 1 ? 'The question that fits' : 'Questions that fit';
  }
}
