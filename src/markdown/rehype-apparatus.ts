import type { Element, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { readCorpus } from '../corpus/corpus.ts';
import { kindsOf } from '../corpus/kinds.ts';
import { type Note, notesOn } from '../corpus/notes.ts';
import { isDisagreement } from '../corpus/outcome.ts';
import { withBase } from '../paths.ts';
import type { Facts } from '../schemas/facts.ts';
import { endNotes } from './end-notes.ts';
import { type Marking, noteLine, noteLink } from './note.ts';
import { firstWordEnd, insertAt, type Range, rangeOf, wrapRange } from './ranges.ts';

export interface ApparatusOptions {
  readonly facts: Facts;
  /** The path that the site is served from. */
  readonly base: string;
}

/**
 * Classes each claim's mark by how it stands, underlines the words that disagree, and puts into
 * the text what carries `data-apparatus`: each note after the first word of its words, so that it
 * stands on their line in the margin; a line for each disagreement under its paragraph; and all of
 * these at the end, for paper.
 */
export function rehypeApparatus({ facts, base }: ApparatusOptions) {
  const corpus = readCorpus(facts);
  const marking: Marking = { corpus, href: (path) => withBase(base, path) };

  return (tree: Root): void => {
    const passages = passagesOf(tree);
    const clashes: Note[] = [];
    tree.children = tree.children.flatMap((block): RootContent[] => {
      const begun = claimsBegunIn(block);
      const notes = begun.flatMap((id) => annotate(marking, id, passages.get(id) ?? []));
      const disputed = notes.filter(({ verdict }) => isDisagreement(verdict));
      clashes.push(...disputed);
      if (disputed.length === 0) return [block];
      const lines = disputed.map((note) => noteLine(marking, note));
      return [block, h('div', { className: ['chips'], 'data-apparatus': '' }, lines)];
    });
    const paper = endNotes(marking, clashes);
    if (paper) tree.children.push(paper);
  };
}

/** Marks one claim and returns its notes. */
function annotate(marking: Marking, id: string, passage: readonly Element[]): Note[] {
  const { corpus } = marking;
  const claim = corpus.claim(id);
  const kinds = kindsOf(corpus, claim);
  for (const mark of passage) mark.properties.className = [...kinds];
  const notes = notesOn(corpus, claim);
  const placed = notes.map((note) => ({
    note,
    range: rangeOf(passage, note.words) ?? { start: 0, end: 0 },
  }));
  const underlined: Range[] = [];
  for (const { note, range } of placed) {
    // The sharpest comes first: words under two verdicts are underlined for that one.
    const isFree = underlined.every(({ start, end }) => end <= range.start || range.end <= start);
    if (!note.verdict || !isDisagreement(note.verdict) || !isFree) continue;
    underlined.push(range);
    // Where no words were singled out, a line beside the text shouts less than one under all of it.
    if (note.words === claim.quote) for (const mark of passage) classesOf(mark).push('whole');
    else wrapRange(passage, range, note.verdict);
  }
  // What is put in at one place last stands first there.
  for (const { note, range } of placed.toReversed()) {
    insertAt(passage, firstWordEnd(passage, range), noteLink(marking, note));
  }
  return notes;
}

function classesOf({ properties }: Element): (string | number)[] {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  properties.className = classes;
  return classes;
}

/** The marks of each claim, in the order of the text: several where another mark cuts it. */
function passagesOf(tree: Root): Map<string, Element[]> {
  const marks: Element[] = [];
  visit(tree, 'element', (element) => {
    if (typeof element.properties['data-claim'] === 'string') marks.push(element);
  });
  return Map.groupBy(marks, ({ properties }) => String(properties['data-claim']));
}

/** The ids of the claims that begin in a block. */
function claimsBegunIn(block: RootContent): string[] {
  const begun: string[] = [];
  visit(block, 'element', ({ properties }) => {
    const claim = properties['data-claim'];
    if (typeof claim === 'string' && properties.id !== undefined) begun.push(claim);
  });
  return begun;
}
