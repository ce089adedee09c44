import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Corpus } from '../corpus/corpus.ts';
import { isForeground, type Note, type Reading } from '../corpus/notes.ts';
import { isDisagreement } from '../corpus/outcome.ts';
import { VERDICTS } from '../corpus/verdicts.ts';
import { formatAttribution } from '../format/source.ts';
import { clip, lemma, list } from '../format/words.ts';
import { type Href, paths } from '../paths.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import { sign, siglum } from '../signs/elements.ts';

/** So many letters stand for a claim, or for a part of one. */
const OPENING = 32;

/** An article that is being marked: the facts, and how it links. */
export interface Marking {
  readonly corpus: Corpus;
  readonly href: Href;
}

/**
 * A note beside its words, "✕ lemma] about 190 E": a link to the claim's page, which a script
 * opens in the margin instead. It stands in a shadow tree, so that the text of the document is the
 * source's text: who looks for a sentence there finds it in one piece.
 */
export function noteLink({ href }: Marking, note: Note): Element {
  const kind = isForeground(note) ? [] : ['more'];
  const properties = {
    className: ['note', ...(isDisagreement(note.verdict) ? ['clash'] : kind)],
    'data-apparatus': '',
    'data-question': note.questions[0],
  };
  const link = h('a', { className: ['link'], href: href(paths.claim(note.claim.id)) }, [
    ...noteWords(note),
  ]);
  visit(link, 'element', namePart);
  return h('span', properties, shadowTree(link));
}

/** A declarative shadow tree; among children, where rehype-raw looks for what a template holds. */
function shadowTree(content: Element): Element {
  const properties = { shadowRootMode: 'open', shadowRootDelegatesFocus: true };
  return { type: 'element', tagName: 'template', properties, children: [content] };
}

/** Gives an element the names of its classes as parts: styles of the page know no classes in there. */
function namePart(element: Element): void {
  const { className, ...properties } = element.properties;
  element.properties = className === undefined ? properties : { ...properties, part: className };
}

/** A disagreement as a line under its paragraph, for screens without a margin. */
export function noteLine({ href }: Marking, note: Note): Element {
  const properties = {
    className: ['chip'],
    href: href(paths.claim(note.claim.id)),
    'data-question': note.questions[0],
  };
  return h('a', properties, [...signOf(note), reading(note)]);
}

/** A disagreement in a list at the head of its article: what it is on, and in which paragraph. */
export function disputeLine(note: Note, paragraph: number | null): Element {
  const place = paragraph === null ? [] : [h('small', `¶ ${String(paragraph)}`)];
  return h('a', { href: `#${note.claim.id}` }, [...signOf(note), reading(note), ...place]);
}

/** A note as it is read: its sign, the words it is on, and what the others read. */
export function noteWords(note: Note): (ElementContent | string)[] {
  return [...signOf(note), ...unsigned(note)];
}

/** The same without its sign, as one piece. */
function reading(note: Note): Element {
  return h('span', unsigned(note));
}

function unsigned(note: Note): (ElementContent | string)[] {
  return [h('b', { className: ['lemma'] }, lemmaOf(note)), ' ', ...answer(note)];
}

/** What the others read, with their letters; without a reading the letters alone. */
function answer(note: Note): (ElementContent | string)[] {
  if (!isForeground(note)) {
    const also = note.verdict === null ? [h('i', { className: ['cf'] }, 'cf.'), ' '] : [];
    return [...also, ...letters(note.beside)];
  }
  return note.readings.flatMap((reading, at) => [
    ...(at === 0 ? [] : [' · ']),
    ...readingWith(reading),
  ]);
}

function readingWith({ text, quoted, sources }: Reading) {
  const words = quoted ? `“${text}”` : text;
  return [h('span', { className: ['reading'] }, words), ' ', ...letters(sources)];
}

function letters(sources: readonly ShownSource[]): (Element | string)[] {
  return sources.flatMap((source, at) => [
    ...(at === 0 ? [] : [' ']),
    siglum(source, { plain: true }),
  ]);
}

/** The words of a note; of a whole claim, which a line marks, how the part it is on begins. */
function lemmaOf({ words, lemma: opening, claim }: Note): string {
  return words === claim.quote ? clip(opening, OPENING) : lemma(opening);
}

/** The sign, named for those who do not see it by the verdict and by whom it is with. */
function signOf({ verdict, readings, beside }: Note): (Element | string)[] {
  if (verdict === null) return [];
  const sources = [...readings.flatMap((reading) => reading.sources), ...beside];
  const names = [...new Set(sources.map(formatAttribution))];
  return [sign(verdict, `${VERDICTS[verdict].word}, ${list(names)}:`), ' '];
}
