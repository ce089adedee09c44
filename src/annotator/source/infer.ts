import { clean } from '../clean/furniture.ts';
import { blocksOf } from '../text/blocks.ts';
import { linesOf } from '../text/lines.ts';
import { parseOf } from '../syntax/parse.ts';
import { tagged } from '../syntax/tagger.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { isRealDate, iso, isToTheDay } from '../../dates/calendar.ts';
import { isAnchor } from '../../schemas/anchor.ts';
import { findTimes } from '../time/find.ts';

/** A date read off an article, and what it was read from. */
export interface InferredDate {
  readonly date: string;
  readonly from: string;
}

/** Lines at the top of an article in which its date may stand. */
const TOP_LINES = 6;
const TITLE_LENGTH = 120;

/**
 * The date that an article states of itself in its first lines: a code of eight digits that is a
 * date, a date line, or a dateline. A date in its prose tells of something else.
 */
export function inferDate(text: string): InferredDate | undefined {
  const lines = linesOf(text).slice(0, TOP_LINES);
  for (const { text: line } of lines) {
    const coded = codedDate(line);
    if (coded !== undefined) return { date: coded, from: `the code “${line}”` };
  }
  const last = lines.at(-1)?.span[1] ?? 0;
  const head = text.slice(0, last);
  const plain = tokenise(head);
  // What dates an article is no prose: its words need no tags.
  const tokens = tagged(plain, []);
  for (const sentence of sentencesOf(plain, blocksOf(linesOf(head)))) {
    const opening = openingOf(tokens, sentence);
    if (opening === undefined) continue;
    const { times } = findTimes(tokens, parseOf(tokens, opening), opening, null);
    const full = times.find(({ period }) => isToTheDay(period) && isAnchor(period));
    if (full !== undefined) return { date: full.period, from: 'the date line' };
  }
  return undefined;
}

/** The part of a sentence that can date the article: a line about the article, or a dateline. */
function openingOf(tokens: readonly Token[], sentence: Sentence): Sentence | undefined {
  if (sentence.block.kind === 'note') return sentence;
  const first = tokens.findIndex(({ start }) => start >= sentence.span[0]);
  return first < sentence.from ? { ...sentence, from: first, to: sentence.from } : undefined;
}

/** "news-23082024-110344", "20240823": day first, else year first. */
function codedDate(line: string): string | undefined {
  if (/\s/u.test(line)) return undefined;
  const digits = /(?:^|\D)(\d{8})(?:\D|$)/.exec(line)?.[1];
  if (digits === undefined) return undefined;
  const part = (from: number, to: number): number => Number(digits.slice(from, to));
  const readings = [
    { year: part(4, 8), month: part(2, 4), day: part(0, 2) },
    { year: part(0, 4), month: part(4, 6), day: part(6, 8) },
  ];
  const real = readings.find((date) => date.year > 1900 && date.year < 2150 && isRealDate(date));
  return real === undefined ? undefined : iso(real);
}

/** The title of an article: its headline, else the beginning of its first line. */
export function inferTitle(text: string): string | undefined {
  const { lines } = clean(linesOf(text));
  const blocks = blocksOf(lines);
  const block =
    blocks.find(({ kind }) => kind === 'title') ?? blocks.find(({ kind }) => kind === 'paragraph');
  const words = block === undefined ? undefined : text.slice(...block.span).replace(/\s+/gu, ' ');
  if (words === undefined || words.length <= TITLE_LENGTH) return words;
  return `${words.slice(0, words.lastIndexOf(' ', TITLE_LENGTH)).trimEnd()} …`;
}
