import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { VERDICTS } from '../corpus/verdicts.ts';
import type { Verdict } from '../schemas/question.ts';
import { SHAPES } from './shapes.ts';

/** A verdict's sign alone; its word must stand beside it, or be its name. */
export function sign(id: Verdict, name?: string): Element {
  const told = name === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': name };
  return s('svg', { className: ['sign'], viewBox: '0 0 16 16', ...told }, [
    s('path', { d: SHAPES[id] }),
  ]);
}

/** A verdict's sign with its word; "contradict ×2" where it is the verdict on several facts. */
export function verdict(id: Verdict, amount = 1): Element {
  const { word } = VERDICTS[id];
  return h('span', { className: ['verdict'], 'data-verdict': id }, [
    sign(id),
    ` ${amount === 1 ? word : `${word} ×${amount}`}`,
  ]);
}

/** A source as its letter shows it. */
export interface Lettered {
  /** Its letter. */
  readonly sign: string;
  readonly title: string;
  /** The class that gives it its colour. */
  readonly colour: string;
}

/** How a letter is shown: where it leads, and why its source says nothing. */
export interface LetterOptions {
  readonly to?: string | undefined;
  /** In a word or two; left out where the source speaks. */
  readonly absent?: string | undefined;
  /** Without a disc, for running notes and sums. */
  readonly plain?: boolean;
  /** Whether its source's title shows under the pointer; left out where the page names it by the letter. */
  readonly titled?: boolean;
}

/** A source's letter in its colour: on a disc where it speaks, in a ring where it says nothing. */
export function siglum(
  { sign: letter, title, colour }: Lettered,
  { to, absent, plain = false, titled = true }: LetterOptions = {},
): Element {
  const full = absent === undefined ? title : `${title} (${absent})`;
  const classes = [
    plain ? 'letter' : 'siglum',
    colour,
    ...(absent === undefined ? [] : ['absent']),
  ];
  const named = titled ? { title: full } : {};
  if (to === undefined) return h('span', { className: classes, ...named }, letter);
  const name = `${letter}: ${full}`;
  return h('a', { className: classes, title: full, href: to, 'aria-label': name }, letter);
}
