import { GROUPS } from '../lexicon/events.ts';
import { BODY_SORTS, BODY_WORDS } from '../lexicon/bodies.ts';
import { GROUP_WORDS, TITLES } from '../lexicon/people.ts';
import { lower } from '../figures/read.ts';
import type { Clause } from './clauses.ts';
import type { EventScene } from './scene.ts';

/** How many tokens into a clause a word may stand that opens it: "On Friday he will". */
const OPENING = 8;

/** The person that "he" or "she" stands for at the opening of a clause: the one named first before it, else the last one of the sentences before. */
export function personMeant(scene: EventScene, clause: Clause): string | undefined {
  return opensWith(scene, clause, PRONOUNS).length === 0
    ? undefined
    : (peopleBefore(scene, clause)[0] ?? scene.he);
}

const PRONOUNS = new Set(['he', 'she']);
const GROUP_OPENINGS = new Set(['the', 'they']);

/**
 * Who is meant by "they", "the two ministers", "the company", "the committee" at the opening of a
 * clause; nobody where the words name people there.
 */
export function groupMeant(scene: EventScene, clause: Clause): readonly string[] {
  const { tokens } = scene;
  const openings = opensWith(scene, clause, GROUP_OPENINGS);
  if (openings.some((at) => lower(tokens, at) === 'they' || isGroup(scene, at)))
    return together(scene, clause);
  const [the] = openings;
  if (the === undefined) return [];
  for (const length of [4, 3, 2]) {
    const to = the + length;
    if (!DESCRIBING.has(lower(tokens, to - 1))) continue;
    const name = isWhole(scene, the, to) ? scene.meant(tokens.slice(the, to)) : undefined;
    if (name !== undefined) return [name];
  }
  return [];
}

/** Nouns that a description of somebody ends with. */
const DESCRIBING: ReadonlySet<string> = new Set([
  ...BODY_SORTS,
  ...BODY_WORDS,
  ...GROUP_WORDS,
  ...TITLES,
]);

/** Whether words can be a description: no part of a name, nor of a longer one, "the foreign | ministers". */
function isWhole({ tokens, mentions }: EventScene, from: number, to: number): boolean {
  const next = lower(tokens, to);
  return (
    !TITLES.has(next) &&
    !GROUP_WORDS.has(next) &&
    !mentions.some((mention) => mention.from < to && from < mention.to)
  );
}

/** "the ministers", "the two ministers" */
function isGroup({ tokens }: EventScene, at: number): boolean {
  const noun = lower(tokens, at + 1) === 'two' ? at + 2 : at + 1;
  return lower(tokens, at) === 'the' && GROUPS.has(lower(tokens, noun));
}

/** The people named before in the sentence, where they are several; else those of the last event that several took part in. */
function together(scene: EventScene, clause: Clause): readonly string[] {
  const people = peopleBefore(scene, clause);
  if (people.length > 1) return people;
  const last = scene.memory.at(-1)?.participants ?? [];
  return last.length > 1 ? last : [];
}

function peopleBefore({ mentions, sentence }: EventScene, { from }: Clause): string[] {
  const people = mentions.filter(
    (mention) => mention.kind === 'person' && sentence.from <= mention.from && mention.to <= from,
  );
  return [...new Set(people.map(({ name }) => name))];
}

/** Where some words stand at the opening of a clause, before anybody is named there. */
function opensWith(
  { tokens, mentions }: EventScene,
  { from, to }: Clause,
  words: ReadonlySet<string>,
): number[] {
  const named = mentions.find((mention) => mention.from >= from && mention.kind !== 'place');
  const until = Math.min(to, from + OPENING, named?.from ?? to);
  const found: number[] = [];
  for (let at = from; at < until; at += 1) if (words.has(lower(tokens, at))) found.push(at);
  return found;
}
