import { isBodily, SORT_KIN } from '../lexicon/bodies.ts';
import type { Token } from '../text/tokens.ts';
import type { Speaker } from './attribution.ts';
import { headWords, isOneUnnamed, type KnownSpeakers } from './known.ts';

/** "the minister", "the ministry", "the group": somebody named before who fits the words. */
export function byDescription(known: KnownSpeakers, words: readonly Token[]): Speaker | undefined {
  const [first, ...rest] = words;
  if (first?.lower !== 'the' || rest.length === 0) return undefined;
  const said = rest.map((word) => word.lower);
  const isPlain = rest.every(({ text }) => /^\p{Ll}+$/u.test(text));
  return personBy(known, said) ?? bodyBy(known, said, isPlain);
}

/** Words for a person that fit any office. */
const ANY_OFFICE =
  /^(?:academic|analyst|author|banker|boss|businessman|diplomat|economist|executive|expert|lawmaker|leader|official|politician|researcher|dutchman|englishman|frenchman|irishman|spaniard|welshman|scholar|scientist)$/u;

/** Words that make another office of one: "the minister" is no prime minister. */
const OTHER_OFFICE = /^(?:acting|assistant|deputy|elect|former|junior|prime|vice)$/u;

/**
 * Whom the words fit: somebody unnamed who is in mind ("an officer"), the one person whose role
 * holds them; who spoke last is "the official".
 */
function personBy(known: KnownSpeakers, said: readonly string[]): Speaker | undefined {
  const { roles, lastPerson, lastSpeaker } = known;
  const unnamed = [lastSpeaker, lastPerson].find(
    (one) => one !== undefined && isOneUnnamed(one) && fits(one.name, said),
  );
  if (unnamed !== undefined) return unnamed;
  const fitting = [...roles].filter(([role]) => fits(role, said)).map(([, person]) => person);
  const latest = fitting.at(-1);
  if (fitting.some(({ name }) => name !== latest?.name)) return undefined;
  const isAny = said.every((word) => ANY_OFFICE.test(word));
  return latest ?? (isAny && lastSpeaker?.kind === 'person' ? lastSpeaker : undefined);
}

/** Whether a role, or a part of it, is the one that words tell of. */
function fits(role: string, said: readonly string[]): boolean {
  const last = said.at(-1) ?? '';
  const telling = said.filter((word) => !ANY_OFFICE.test(word));
  return role.split(', ').some((part) => {
    const head = headWords(part);
    const isOther = head.some((word) => OTHER_OFFICE.test(word) && !said.includes(word));
    const isHead = head.at(-1) === last || (ANY_OFFICE.test(last) && telling.length > 0);
    return isHead && !isOther && telling.every((word) => head.includes(word));
  });
}

/** The one body named before that fits the words; of several the one that spoke last. */
function bodyBy(
  known: KnownSpeakers,
  said: readonly string[],
  plain: boolean,
): Speaker | undefined {
  const sort = said.at(-1) ?? '';
  const bodies = known.bodies.filter(({ kind }) => kind === 'body');
  const whole = bodies.filter((body) => said.every((word) => wordsOf(body).has(word)));
  if (whole.length > 0) return onlyOf(known, whole);
  if (!isBodily(sort) || !plain) return undefined;
  const kin = bodies.filter(
    (body) => isKin(wordsOf(body), sort) && isLoose(wordsOf(body), said.slice(0, -1)),
  );
  return onlyOf(known, kin);
}

/** Of several bodies the one that spoke last, if it is among them. */
function onlyOf({ lastSpeaker }: KnownSpeakers, fits: readonly Speaker[]): Speaker | undefined {
  const spoke = fits.find(({ name }) => name === lastSpeaker?.name);
  return spoke ?? (fits.length === 1 ? fits[0] : undefined);
}

/** Whether a sort is described by what fits any of its kind, or by a word of the name: "the central bank", "the rail operator". */
function isLoose(words: ReadonlySet<string>, telling: readonly string[]): boolean {
  return telling.every(
    (word) => ANY_BODY.test(word) || [...words].some((own) => own.startsWith(word.slice(0, 4))),
  );
}

const ANY_BODY = /^(?:central|city|federal|industry|local|national|news|state|trade)$/u;

/** The words of a body's name, parted by spaces and hyphens, in lower case. */
function wordsOf({ name }: Speaker): ReadonlySet<string> {
  return new Set(name.toLowerCase().split(/[ -]/u));
}

function isKin(words: ReadonlySet<string>, sort: string): boolean {
  return words.has(sort) || (SORT_KIN.get(sort) ?? []).some((kin) => words.has(kin));
}
