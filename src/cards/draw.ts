import { Renderer } from '@takumi-rs/core';
import { CARD_SIZE, type Card, type CardLine } from './card.ts';
import type { Colours } from './colours.ts';
import { fit, type Fitted } from './fit.ts';
import { type FontFile, fontFiles } from './fonts.ts';
import { layoutCard } from './layout.ts';
import { legible } from './legible.ts';

/** Draws a card as a PNG; the same card gives the same bytes. */
export type Draw = (card: Card) => Promise<Uint8Array>;

/** A drawer of cards that reads each font file when a card first needs it. */
export function createDraw(colours: Colours): Draw {
  const renderer = new Renderer();
  const files = fontFiles();
  const registered = new Set<FontFile>();
  const byLetter = new Map<number, FontFile[]>();

  const filesFor = (codePoint: number): FontFile[] => {
    const known = byLetter.get(codePoint);
    if (known) return known;
    const found = files.filter(({ draws }) => draws(codePoint));
    byLetter.set(codePoint, found);
    return found;
  };

  async function register(words: string): Promise<void> {
    for (const letter of new Set(words)) {
      for (const file of filesFor(letter.codePointAt(0) ?? 0)) {
        if (registered.has(file)) continue;
        registered.add(file);
        const { family, data, ranges } = file;
        await renderer.registerFont({ name: family, data, unicodeRange: ranges });
      }
    }
  }

  return async (card) => {
    const drawn = legibleCard(card, (codePoint) => filesFor(codePoint).length > 0);
    await register(wordsOf(drawn));
    const layout = (fitted: Fitted) => layoutCard(drawn, fitted, colours);
    const fitted = await fit(drawn.text, async (tried) => {
      const { height } = await renderer.measure(layout(tried), { width: CARD_SIZE.width });
      return height <= CARD_SIZE.height;
    });
    return renderer.render(layout(fitted), { ...CARD_SIZE, format: 'png' });
  };
}

/** Marks that the layout itself sets around the words of a card. */
const OWN_MARKS = '“”… ';

function wordsOf({ head, text, lines, verdict, letters, site }: Card): string {
  const small = [head, ...lines].flatMap((line) => [
    line.text,
    line.short ?? '',
    line.letter?.sign ?? '',
  ]);
  const signs = letters.map(({ sign }) => sign);
  return [OWN_MARKS, text, ...small, verdict?.sign, verdict?.word, ...signs, site].join(' ');
}

function legibleCard(card: Card, drawn: (codePoint: number) => boolean): Card {
  const plain = (text: string): string => legible(text, drawn);
  const line = (small: CardLine): CardLine => ({
    ...small,
    text: plain(small.text),
    ...(small.short === undefined ? {} : { short: plain(small.short) }),
  });
  return {
    ...card,
    head: line(card.head),
    text: plain(card.text),
    lines: card.lines.map(line),
    site: plain(card.site),
  };
}
