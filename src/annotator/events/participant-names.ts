import { PLAIN_OPENERS } from '../lexicon/names.ts';
import { lower } from '../text/read.ts';
import type { Stretch } from '../text/tokens.ts';
import type { EventContext } from './context.ts';
import { isPeopleWord } from './frames.ts';
import { isIn } from './subject.ts';

/** The names of one word in a list that nothing else knows, where others are named: "Portline and Grain Board", "between Portline and". */
export function newNames(
  { tokens, mentions, parse }: EventContext,
  subject: Stretch | undefined,
): string[] {
  if (subject === undefined) return [];
  return parse.chunks.flatMap(({ from, to }) => {
    const word = tokens[from];
    if (word === undefined || !isIn(subject, from) || to > from + 1) return [];
    const isLed = from === subject.from || /^(?:,|and|between)$/.test(lower(tokens, from - 1));
    const goesOn = to >= subject.to || /^(?:,|and)$/.test(lower(tokens, to));
    const isName =
      /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) &&
      !PLAIN_OPENERS.has(word.lower) &&
      !isPeopleWord(word);
    const isNew = !mentions.some((mention) => isIn(mention, from));
    return isLed && goesOn && isName && isNew ? [word.text] : [];
  });
}
