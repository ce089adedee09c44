import type { Claim } from '../../schemas/claim.ts';
import type { Quantity } from '../../schemas/quantity.ts';

/** The words that stand beside a figure in its claim and speak of it rather than of another. */
export interface Beside {
  readonly before: string;
  readonly after: string;
}

/** What ends the words that go with a figure: a stop, a verb of saying, a turn to something else. */
const TURN =
  /[;:!?]|\.(?=\s)|\b(?:announced|reported|said|says|told|(?<!\bdenie[sd] )that|but|while|whereas)\b|\band\b(?! services\b)/gi;

/** Behind a figure a comma ends them too; before it, one may set off where or when: "In Lund, ...". */
const TURN_BEHIND = new RegExp(`,(?=\\s)|${TURN.source}`, 'i');

/**
 * The words before and after each figure of a claim, up to the figures next to it and to the next
 * turn of the sentence on each side.
 *
 * @param figures those of the claim, in the order of its text
 */
export function besideEach(claim: Claim, figures: readonly Quantity[]): Beside[] {
  const slice = (from: number, to: number): string =>
    claim.quote.slice(from - claim.span[0], to - claim.span[0]);
  return figures.map(({ span: [start, end] }, at) => ({
    before: afterLastTurn(slice(figures[at - 1]?.span[1] ?? claim.span[0], start)),
    after: beforeFirstTurn(slice(end, figures[at + 1]?.span[0] ?? claim.span[1])),
  }));
}

function afterLastTurn(words: string): string {
  const last = [...words.matchAll(TURN)].at(-1);
  return last === undefined ? words : words.slice(last.index + last[0].length);
}

function beforeFirstTurn(words: string): string {
  const at = words.search(TURN_BEHIND);
  return at < 0 ? words : words.slice(0, at);
}
