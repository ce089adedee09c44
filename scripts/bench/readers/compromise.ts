import nlp from 'compromise';
import type { Dated } from '../reader.ts';

/** compromise, asked for what the annotator reads too. */
export function compromise({ text }: Dated): number {
  const doc = nlp(text);
  const views = [doc.numbers(), doc.money(), doc.percentages(), doc.topics()];
  return views.reduce((found, view) => found + view.length, 0);
}
