import { EVENT_NOUNS } from '../lexicon/events.ts';
import { PLAIN_OPENERS } from '../lexicon/names.ts';
import type { Mention } from '../names/mention.ts';
import { isCapitalised, lower } from '../text/read.ts';
import type { Stretch } from '../text/tokens.ts';
import type { EventContext } from './context.ts';
import { isPeopleWord } from './frames.ts';
import { isIn } from './subject.ts';

const NOUNS: ReadonlySet<string> = new Set(EVENT_NOUNS.map(([noun]) => noun));

/** The names of one word in a list that nothing else knows, where others are named: "Portline and Grain Board", "between Portline and". */
export function newNames(
  { tokens, mentions, parse }: EventContext,
  subject: Stretch | undefined,
): string[] {
  if (subject === undefined) return [];
  const listed = parse.chunks.filter(({ from, to, kind }) => {
    if (kind !== 'noun' || !isIn(subject, from) || to > from + 1) return false;
    const isLed = from === subject.from || LINKS.test(lower(tokens, from - 1));
    return isLed && (to >= subject.to || /^(?:,|and)$/.test(lower(tokens, to)));
  });
  return listed.flatMap(({ from }) => {
    const word = tokens[from];
    const isName =
      word?.tag === 'PROPN' &&
      /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) &&
      !PLAIN_OPENERS.has(word.lower) &&
      !isPeopleWord(word);
    return isName && !mentions.some((mention) => isIn(mention, from)) ? [word.text] : [];
  });
}

const LINKS = /^(?:,|and|between)$/;

/** A body's name as it goes on: "the Grain Bank" and, behind it, "of Norland"; none where it may begin before, "Great Mill Motor". */
export function fullNameOf(
  { tokens, mentions, parse }: EventContext,
  { from, to, name }: Mention,
): string | undefined {
  const lead = tokens[from - 1];
  const isCut =
    isCapitalised(lead) &&
    !/^(?:DET|PRON)$/.test(lead?.tag ?? '') &&
    parse.chunkAt(from - 1) === parse.chunkAt(from);
  if (isCut && !mentions.some((other) => isIn(other, from - 1))) return undefined;
  const place = mentions.find(({ from, kind }) => kind === 'place' && from === to + 1);
  return place !== undefined && lower(tokens, to) === 'of' ? `${name} of ${place.name}` : name;
}

/** "the Grain Board (GB)", "the Forum of Port Rectors": a short form or an end of the name before it. */
export function isPartOfName(
  { tokens, mentions }: EventContext,
  { from, kind, by }: Mention,
): boolean {
  if (kind === 'place' && by === 'name' && lower(tokens, from - 1) === 'of')
    return mentions.some((other) => other.by === 'shape' && other.to === from - 1);
  const [before, lead] = [lower(tokens, from - 1), tokens[from - 2]];
  if (before === '(' && kind === 'body')
    return mentions.some(({ to, kind: other }) => other !== 'person' && to === from - 1);
  return by === 'shape' && before === 'of' && isCapitalised(lead) && NOUNS.has(lead?.lower ?? '');
}
