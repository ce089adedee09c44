import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { PLAIN_OPENERS } from '../../lexicon/openers.ts';
import { CLAUSE_VERBS } from '../../lexicon/verbs.ts';
import { anyOf, openingsOf, isCapitalised, lower, phrases } from '../../recognisers/read.ts';
import type { Token } from '../../text/tokens.ts';
import { dayFrom, weekday } from '../calendar.ts';
import type { TimeRule } from '../expression.ts';

const NAMED_DAYS = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

const ALL = ['year', 'month', 'day'] as const;

const DAYS_APART = [
  { shift: -2, words: phrases('the day before yesterday') },
  { shift: 2, words: phrases('the day after tomorrow') },
];

/**
 * Takes "yesterday", "the day before yesterday", "Wednesday", "last Friday", "next Monday", "from Tuesday to Thursday", "will
 * meet on Friday": the nearest such day before the article's date, that date included, save behind
 * "last", which leaves it out, and behind "next" or words of what is to come, which look ahead.
 * Refuses "Black Friday", "The Sunday Herald".
 */
export const namedDay: TimeRule = {
  name: 'named-day',
  opens: {
    words: [
      ...openingsOf(DAYS_APART.map(({ words }) => words)),
      ...NAMED_DAYS.keys(),
      ...WEEKDAYS.keys(),
    ],
    digits: false,
  },
  read({ tokens, anchor }, at) {
    if (anchor?.day == null) return undefined;
    for (const { shift: apart, words } of DAYS_APART) {
      const to = anyOf(tokens, at, words);
      if (to !== undefined) return { to, period: dayFrom(anchor, apart), implied: ALL };
    }
    const shift = NAMED_DAYS.get(lower(tokens, at));
    if (shift !== undefined) return { to: at + 1, period: dayFrom(anchor, shift), implied: ALL };
    const day = WEEKDAYS.get(lower(tokens, at));
    if (day === undefined || !isCapitalised(tokens[at]) || isInName(tokens, at)) return undefined;
    const days = daysTo(tokens, at, (weekday(anchor) - day + 7) % 7);
    const last = lastDay(tokens, at);
    if (last !== undefined) {
      const end = dayFrom(anchor, days + ((last - day + 7) % 7));
      return { to: at + 3, period: `${dayFrom(anchor, days)}/${end}`, implied: ALL };
    }
    return { to: at + 1, period: dayFrom(anchor, days), implied: ALL };
  },
};

/** "from Tuesday to Thursday": the weekday, 0 to 6, that a stretch of days ends on. */
function lastDay(tokens: readonly Token[], at: number): number | undefined {
  const from = lower(tokens, at - 1) === 'from';
  return from && /^(?:through|to|until)$/.test(lower(tokens, at + 1))
    ? WEEKDAYS.get(lower(tokens, at + 2))
    : undefined;
}

/** How far a weekday lies from the article's date, where its last one lies `back` days before. */
function daysTo(tokens: readonly Token[], at: number, back: number): number {
  const before = lower(tokens, at - 1);
  if (before === 'last') return back === 0 ? -7 : -back;
  const ahead =
    before === 'next' || before === 'this' || isAhead(tokens, at) || leadsAhead(tokens, at);
  return ahead ? (7 - back) % 7 : -back;
}

const COMING = new Set(['due', 'scheduled', 'shall', 'upcoming', 'will']);
const COMING_REACH = 8;

/** "will meet on Friday", "is due on Thursday"; "will leave, Mill said on Monday" is not. */
function isAhead(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - COMING_REACH; before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.kind === 'mark' || CLAUSE_VERBS.has(token.lower)) return false;
    if (COMING.has(token.lower)) return true;
  }
  return false;
}

const LEAD_REACH = 16;
const DUE = new Set(['due', 'expected', 'planned', 'scheduled', 'set', 'to']);

/** "On Friday, the ministers are to sign", "On Friday, Mill will"; "On Friday, Mill said he will" is not. */
function leadsAhead(tokens: readonly Token[], at: number): boolean {
  if (lower(tokens, at - 1) !== 'on' || lower(tokens, at + 1) !== ',') return false;
  for (let next = at + 2; next < at + LEAD_REACH; next += 1) {
    const word = lower(tokens, next);
    if (word === 'will' || word === 'shall') return true;
    if (word === 'is' || word === 'are') return DUE.has(lower(tokens, next + 1));
    if (word === '' || /^[.;]$/.test(word) || word.endsWith('ed') || CLAUSE_VERBS.has(word))
      return false;
  }
  return false;
}

/** "Black Friday", "The Sunday Herald": a weekday between words of a name. */
function isInName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (isCapitalised(before) && !isPlainWord(before)) return true;
  return before?.lower === 'the' && isCapitalised(tokens[at + 1]) && !isPlainWord(tokens[at + 1]);
}

function isPlainWord(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return PLAIN_OPENERS.has(word) || WEEKDAYS.has(word) || MONTHS.has(word) || word.endsWith('ly');
}
