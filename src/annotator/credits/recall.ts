import { BODY_SORTS, BODY_WORDS, SORT_KIN } from '../lexicon/bodies.ts';
import { TITLES } from '../lexicon/people.ts';
import { words } from '../lexicon/words.ts';
import type { Token } from '../text/tokens.ts';
import type { Speaker } from './draft.ts';
import type { Memory } from './memory.ts';

/** "the minister", "the ministry", "the group": somebody named before who fits the words. */
export function byDescription(memory: Memory, words: readonly Token[]): Speaker | undefined {
  const [first, ...rest] = words;
  if (first?.lower !== 'the' || rest.length === 0) return undefined;
  const said = rest.map((word) => word.lower);
  return (
    personBy(memory, said) ??
    bodyBy(
      memory,
      said,
      rest.every(({ text }) => /^\p{Ll}+$/u.test(text)),
    )
  );
}

/** The words of a role that say what somebody is: "spokesman" of "spokesman for the ministry". */
function headWords(role: string): string[] {
  return role.replace(/ (?:for|at|with|from|of) .*$/u, '').split(/[\s,]+/u);
}

/** Words for a person that fit any office. */
const ANY_OFFICE =
  /^(?:academic|analyst|author|banker|boss|businessman|diplomat|economist|executive|expert|lawmaker|leader|official|politician|researcher|dutchman|englishman|frenchman|irishman|spaniard|welshman|scholar|scientist)$/u;

/** The last person whose role holds the words; behind somebody's words "the official" is who spoke. */
function personBy(
  { roles, lastRoles, lastPerson, lastSpeaker }: Memory,
  said: readonly string[],
): Speaker | undefined {
  const last = said.at(-1) ?? '';
  if (!TITLES.has(last) && !ANY_OFFICE.test(last)) return roles.get(said.join(' '));
  const telling = said.filter((word) => !ANY_OFFICE.test(word));
  const fits = [...lastRoles].filter(([role]) => {
    const head = headWords(role);
    return telling.length > 0 && telling.every((word) => head.includes(word));
  });
  const own =
    roles.get(said.join(' ')) ?? fits.find(([, one]) => one.name === lastPerson?.name)?.[1];
  return own ?? fits.at(-1)?.[1] ?? lastBy(lastSpeaker, said);
}

/** Who spoke last, behind whose words "the official", or an office where none was given, stands. */
function lastBy(last: Speaker | undefined, said: readonly string[]): Speaker | undefined {
  const [word = ''] = said;
  if (said.length > 1 || last?.kind !== 'person') return undefined;
  return ANY_OFFICE.test(word) || (last.role === null && TITLES.has(word)) ? last : undefined;
}

/** The one body named before that fits the words; of several the one that spoke last. */
function bodyBy(memory: Memory, said: readonly string[], plain: boolean): Speaker | undefined {
  const sort = said.at(-1) ?? '';
  const sorted = BODY_SORTS.has(sort) || BODY_WORDS.has(sort);
  const bodies = memory.bodies.filter(({ kind }) => kind === 'body');
  const whole = bodies.filter((body) => said.every((word) => wordsOf(memory, body).has(word)));
  if (whole.length > 0) return onlyOf(memory, whole);
  if (!sorted || (said.length > 1 && !(plain && isLoose(said)))) return undefined;
  const kin = bodies.filter((body) => isKin(wordsOf(memory, body), sort));
  if (kin.length > 0) return onlyOf(memory, kin);
  return onlyOf(
    memory,
    bodies.filter(
      (body) =>
        ANY_SORTS.has(sort) && memory.subjects.has(body.name) && isOpaque(wordsOf(memory, body)),
    ),
  );
}

/** Of several bodies the one that spoke last, if it is among them. */
function onlyOf({ lastSpeaker }: Memory, fits: readonly Speaker[]): Speaker | undefined {
  const spoke = fits.find(({ name }) => name === lastSpeaker?.name);
  return spoke ?? (fits.length === 1 ? fits[0] : undefined);
}

/** Sorts that a name need not tell: "Portline" may be a company, an agency or a group. */
const ANY_SORTS: ReadonlySet<string> = words(
  'agency body broadcaster carrier charity company consultancy exporter firm group maker operator organisation organization producer regulator watchdog',
);

/** Descriptions that add to a sort only what it is about: "the central bank", "the rail operator". */
function isLoose(said: readonly string[]): boolean {
  return (
    said.every((word) => /^\p{Ll}+$/u.test(word)) &&
    said[0] !== 'foreign' &&
    !said.includes('ministry')
  );
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** The words of a body's name, and the sorts that the article gave it. */
function wordsOf(memory: Memory, { name }: Speaker): ReadonlySet<string> {
  return memory.wordsOf.get(name) ?? NO_WORDS;
}

function isKin(words: ReadonlySet<string>, sort: string): boolean {
  return words.has(sort) || (SORT_KIN.get(sort) ?? []).some((kin) => words.has(kin));
}

/** Whether nothing in a name or beside it says what sort of body it is. */
function isOpaque(words: ReadonlySet<string>): boolean {
  return ![...words].some((word) => BODY_WORDS.has(word) || BODY_SORTS.has(word));
}
