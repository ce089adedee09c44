import { lower } from '../recognisers/read.ts';
import type { Block } from '../text/blocks.ts';
import type { Token } from '../text/tokens.ts';
import { type Answers, answersOf } from './interview.ts';

/** Who speaks in a block of a transcript, and the token behind the label. */
export interface Label {
  /** Null where an interview names nobody and its answers are those of whom it spoke of before. */
  readonly name: string | null;
  /** Index of the first token that is spoken. */
  readonly to: number;
}

const LONGEST_LABEL = 4;
const FEWEST_LABELS = 3;

/** A block of an article with its tokens `[from, to)`. */
export interface BlockAt {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/**
 * Who speaks in the blocks of a transcript: those behind "A. Name: ..." and those that go on from
 * them, or the answers of an interview. An article is a transcript where at least three blocks
 * begin with a label and one label comes twice; elsewhere a colon behind a name is a headline's.
 */
export function transcriptLabels(
  tokens: readonly Token[],
  blocks: readonly Block[],
): ReadonlyMap<Block, Label> {
  const placed = blocksAt(tokens, blocks);
  const own = new Map<Block, Label>();
  for (const { block, from } of placed) {
    const label = block.kind === 'note' ? undefined : labelAt(tokens, from);
    if (label !== undefined) own.set(block, label);
  }
  const names = [...own.values()].map(({ name }) => name);
  const repeated = new Set(names).size < names.length;
  if (names.length < FEWEST_LABELS || !repeated) return answerLabels(answersOf(tokens, placed));
  return continued(placed, withoutAskers(tokens, placed, own));
}

function blocksAt(tokens: readonly Token[], blocks: readonly Block[]): BlockAt[] {
  let at = 0;
  return blocks.map((block) => {
    while (at < tokens.length && (tokens[at]?.start ?? Infinity) < block.span[0]) at += 1;
    const from = at;
    while (at < tokens.length && (tokens[at]?.start ?? Infinity) < block.span[1]) at += 1;
    return { block, from, to: at };
  });
}

function answerLabels(answers: Answers): ReadonlyMap<Block, Label> {
  return new Map(answers.map(({ block, from }) => [block, { name: null, to: from }]));
}

/** Leaves out the labels of those who only ask. */
function withoutAskers(
  tokens: readonly Token[],
  placed: readonly BlockAt[],
  labels: ReadonlyMap<Block, Label>,
): ReadonlyMap<Block, Label | undefined> {
  const answering = new Set(
    placed
      .filter(({ to }) => lower(tokens, to - 1) !== '?')
      .flatMap(({ block }) => labels.get(block)?.name ?? []),
  );
  return new Map(
    [...labels].map(([block, label]) => [
      block,
      label.name !== null && answering.has(label.name) ? label : undefined,
    ]),
  );
}

/** The paragraphs between two labels are still the first one's. */
function continued(
  placed: readonly BlockAt[],
  labels: ReadonlyMap<Block, Label | undefined>,
): ReadonlyMap<Block, Label> {
  const all = new Map<Block, Label>();
  const last = placed.findLastIndex(({ block }) => labels.has(block));
  let speaking: Label | undefined;
  for (const [index, { block, from }] of placed.entries()) {
    if (labels.has(block)) speaking = labels.get(block);
    else if (index > last || block.kind !== 'paragraph') speaking = undefined;
    const label = labels.get(block) ?? (speaking && { name: speaking.name, to: from });
    if (label !== undefined && block.kind === 'paragraph') all.set(block, label);
  }
  return all;
}

/** A note behind the name of a label is no longer than this, in tokens. */
const LONGEST_NOTE = 4;

/** The colon that closes a label, with or without a note before it: "A. Name | (via interpreter):". */
function colonAt(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text === ':') return at;
  if (tokens[at]?.text !== '(') return undefined;
  for (let close = at + 1; close <= at + LONGEST_NOTE; close += 1)
    if (tokens[close]?.text === ')') return tokens[close + 1]?.text === ':' ? close + 1 : undefined;
  return undefined;
}

/** "A. Name:", "A. Name (via interpreter):", "Q:", "A." at a token. */
function labelAt(tokens: readonly Token[], from: number): Label | undefined {
  const letter = /^[QA]$/u.test(tokens[from]?.text ?? '');
  if (letter && tokens[from + 1]?.text === '.')
    return { name: tokens[from]?.text ?? '', to: from + 2 };
  for (let at = from; at <= from + LONGEST_LABEL; at += 1) {
    const token = tokens[at];
    const colon = at > from ? colonAt(tokens, at) : undefined;
    if (colon !== undefined) {
      const name = tokens.slice(from, at).map(({ text }) => text);
      return { name: name.join(' '), to: colon + 1 };
    }
    if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return undefined;
  }
  return undefined;
}
