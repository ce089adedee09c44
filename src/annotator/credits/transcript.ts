import type { Block } from '../text/blocks.ts';
import type { Token } from '../text/tokens.ts';

/** Who speaks in a block of a transcript, and the token behind the label. */
export interface Label {
  readonly name: string;
  /** Index of the first token that is spoken. */
  readonly to: number;
}

const LONGEST_LABEL = 4;
const FEWEST_LABELS = 3;

/**
 * The labels of a transcript by block: "A. Name: ...". An article is one where at least three
 * blocks begin so and one label comes twice; elsewhere a colon behind a name is a headline's.
 */
export function transcriptLabels(
  tokens: readonly Token[],
  blocks: readonly Block[],
): ReadonlyMap<Block, Label> {
  const labels = new Map<Block, Label>();
  let at = 0;
  for (const block of blocks) {
    while (at < tokens.length && (tokens[at]?.start ?? Infinity) < block.span[0]) at += 1;
    const label = block.kind === 'paragraph' ? labelAt(tokens, at) : undefined;
    if (label !== undefined) labels.set(block, label);
  }
  const names = [...labels.values()].map(({ name }) => name);
  const repeated = new Set(names).size < names.length;
  return names.length >= FEWEST_LABELS && repeated ? labels : new Map();
}

function labelAt(tokens: readonly Token[], from: number): Label | undefined {
  for (let at = from; at <= from + LONGEST_LABEL; at += 1) {
    const token = tokens[at];
    if (token?.text === ':' && at > from) {
      return {
        name: tokens
          .slice(from, at)
          .map(({ text }) => text)
          .join(' '),
        to: at + 1,
      };
    }
    if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return undefined;
  }
  return undefined;
}
