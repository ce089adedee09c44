import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Corpus } from '../corpus/corpus.ts';
import { VERDICTS } from '../corpus/verdicts.ts';
import type { Verdict } from '../schemas/question.ts';
import type { Source } from '../schemas/source.ts';

/** Adds the site's base to a path. */
export type Href = (path: string) => string;

/** "✕ contradict", or "✕ contradict ×2" where it is the verdict on several facts. */
export function verdict(id: Verdict, amount = 1): Element {
  const { sign, word } = VERDICTS[id];
  const words = amount === 1 ? word : `${word} ×${amount}`;
  return h('span', { className: ['verdict'], 'data-verdict': id }, [
    h('span', { className: ['sign'], 'aria-hidden': 'true' }, sign),
    ` ${words}`,
  ]);
}

/** A source's letter in its colour; a link where it leads somewhere. */
export function siglum(corpus: Corpus, source: Source, to?: string): Element {
  const properties = {
    className: ['siglum', corpus.colourOf(source)],
    title: source.title,
    ...(to === undefined ? {} : { href: to }),
  };
  return h(to === undefined ? 'span' : 'a', properties, source.sign);
}
