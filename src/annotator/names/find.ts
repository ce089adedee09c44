import { NOT_NAMES } from '../lexicon/not-names.ts';
import { BODY_WORDS, TITLES } from '../lexicon/people.ts';
import { isCapitalised, isDash, lower } from '../recognisers/read.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Mention } from './mention.ts';

/** Words that open a sentence with a capital and name nobody. */
const PLAIN_OPENERS = new Set(
  'a,according,after,all,also,although,amid,among,an,and,another,any,as,at,away,back,because,before,both,but,by,despite,during,each,every,few,following,for,from,furthermore,he,her,here,his,how,however,if,in,including,instead,it,its,later,like,many,meanwhile,more,moreover,most,much,near,nearly,new,no,nor,not,notably,now,of,on,once,one,only,or,other,our,over,recently,several,she,since,so,some,speaking,still,such,than,thanks,that,the,their,then,there,these,they,this,those,though,through,thus,to,today,together,two,under,until,up,we,what,when,where,whether,which,while,who,why,with,within,without,yet,yesterday,you,your,i,my,last,next,further,additionally,therefore,trade'.split(
    ',',
  ),
);
const INNER = new Set([
  'of',
  'for',
  'and',
  'the',
  'de',
  'van',
  'von',
  'bin',
  'al',
  'da',
  'la',
  'el',
]);

/** Names that an article brings along: full names met so far, by surname. */
export type Surnames = Map<string, string>;

/**
 * The people, bodies and places that a sentence names: first by the vocabulary, then by shape (two
 * to six capitalised words), then by the surname of somebody named in full before.
 *
 * @param surnames full names met so far; the sentence's own are added
 */
export function findNames(
  tokens: readonly Token[],
  sentence: Sentence,
  vocabulary: Vocabulary,
  surnames: Surnames,
): Mention[] {
  const mentions: Mention[] = [];
  let at = sentence.from;
  while (at < sentence.to) {
    const known = vocabulary.names.at(tokens, at);
    const mention: Mention | undefined =
      known !== undefined && known.to <= sentence.to
        ? { ...known.value, from: known.from, to: known.to }
        : byShape(tokens, at, sentence, vocabulary, surnames);
    if (mention !== undefined) mentions.push(ofCountry(tokens, mention, mentions));
    at = mention?.to ?? at + 1;
  }
  return mentions;
}

/** "Chinese Defense Ministry": the adjective before a body read by its shape is part of its name. */
function ofCountry(tokens: readonly Token[], mention: Mention, before: Mention[]): Mention {
  const last = before.at(-1);
  if (
    mention.kind !== 'body' ||
    mention.by !== 'shape' ||
    last?.by !== 'adjective' ||
    last.to !== mention.from
  )
    return mention;
  before.pop();
  return { ...mention, from: last.from, name: joined(tokens.slice(last.from, mention.to)) };
}

function byShape(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  vocabulary: Vocabulary,
  surnames: Surnames,
): Mention | undefined {
  if (!isNameWord(tokens, at, sentence)) return undefined;
  let to = at + 1;
  while (to < sentence.to && to - at < 8) {
    if (isNameWord(tokens, to, sentence) && vocabulary.names.at(tokens, to) === undefined) to += 1;
    else if (
      INNER.has(lower(tokens, to)) &&
      hasBodyWord(tokens, at, to) &&
      isCapitalised(tokens[to + 1])
    )
      to += 2;
    else if (isJoint(tokens, to) && isCapitalised(tokens[to + 1])) to += 2;
    else break;
  }
  return named(tokens, at, to, surnames);
}

/** A hyphen inside a name, or the full stop behind an initial. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.glued !== true) return false;
  return isDash(token)
    ? tokens[at + 1]?.glued === true
    : token.text === '.' && /^(?:\p{Lu}|St)$/u.test(tokens[at - 1]?.text ?? '');
}

function named(
  tokens: readonly Token[],
  from: number,
  to: number,
  surnames: Surnames,
): Mention | undefined {
  const words = tokens.slice(from, to);
  const text = joined(words);
  if (hasBodyWord(tokens, from, to))
    return { from, to, name: text, kind: 'body', country: false, by: 'shape' };
  if (to - from === 1) {
    if (/^\p{Lu}{2,}$/u.test(text))
      return { from, to, name: text, kind: 'body', country: false, by: 'shape' };
    const full = surnames.get(text);
    return full === undefined
      ? undefined
      : { from, to, name: full, kind: 'person', country: false, by: 'surname' };
  }
  const parts = words.filter(
    ({ kind, glued }, index) => kind === 'word' && (index === 0 || !glued),
  );
  if (to - from > 5 || parts.length < 2 || words.some(({ lower: word }) => NOT_NAMES.has(word)))
    return undefined;
  const last = words.at(-1)?.text ?? '';
  if (!surnames.has(last)) surnames.set(last, text);
  return { from, to, name: text, kind: 'person', country: false, by: 'shape' };
}

/** The words as they stand, joined by one space save where nothing parts them. */
export function joined(words: readonly Token[]): string {
  return words
    .map((word, index) => (index > 0 && !word.glued ? ` ${word.text}` : word.text))
    .join('');
}

/** "General Administration", "Foreign Ministry": a word that is a title elsewhere opens a body's name. */
function opensBody(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some(
    (ahead) =>
      BODY_WORDS.has(lower(tokens, at + ahead)) &&
      isCapitalised(tokens[at + ahead]) &&
      isCapitalised(tokens[at + 1]),
  );
}

function hasBodyWord(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => BODY_WORDS.has(token.lower));
}

function isNameWord(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const token = tokens[at];
  if (!isCapitalised(token) || token === undefined) return false;
  if (token.lower === "'s" || (TITLES.has(token.lower) && !opensBody(tokens, at))) return false;
  return !(
    PLAIN_OPENERS.has(token.lower) &&
    (at === sentence.from || token.text.length < 4 || !isCapitalised(tokens[at - 1]))
  );
}
