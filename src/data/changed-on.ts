import { max } from 'd3';
import { type History, wordedIn } from '../corpus/history.ts';
import type { Question } from '../schemas/question.ts';

/** A date to the year, month or day as an instant: its beginning. */
const instant = (date: string): string => `${date.padEnd('YYYY-MM-DD'.length, '-01')}T00:00:00Z`;

/** When a claim got the words it has: an instant; null where its state has no date. */
export function claimWorded(history: History, id: string): string | null {
  return history.dateOf(wordedIn(history.entry(id)));
}

/** When what a question says last changed, by its sources or by its editors; null where not known. */
export function questionChanged(history: History, { id, editing }: Question): string | null {
  const { changed } = history.question(id);
  const times = [
    changed === null ? null : history.dateOf(changed),
    editing === null ? null : instant(editing.date),
  ];
  return max(times.filter((time) => time !== null)) ?? null;
}
