import { CARD_SIZE, type Card, type CardLine, type Letter } from './card.ts';
import type { Colours } from './colours.ts';
import type { Fitted, SmallPrint } from './fit.ts';
import { fontStack, SANS, SERIF } from './fonts.ts';

type Style = Readonly<Record<string, string | number>>;

/** What the renderer draws: boxes within boxes, and text. */
export type CardNode =
  | { readonly type: 'container'; readonly style: Style; readonly children: CardNode[] }
  | {
      readonly type: 'text';
      readonly dir: 'ltr' | 'rtl';
      readonly style: Style;
      readonly text: string;
    };

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const SMALL = 27;
const SMALLEST = 22;
/** The foot has room for the letters of so many sources. */
const MOST_LETTERS = 10;

/** A card as boxes. As high as the picture or, where its words need more, higher. */
export function layoutCard(card: Card, { text, size, print }: Fitted, colours: Colours): CardNode {
  const root = {
    width: CARD_SIZE.width,
    minHeight: CARD_SIZE.height,
    padding: '52px 64px 40px',
    gap: 26,
    backgroundColor: colours('paper'),
    color: colours('ink'),
  };
  const words = card.quoted ? `“${text}”` : text;
  return column(root, [
    row({ gap: 18, color: colours('soft') }, headOf(card.head, colours)),
    column({ flexGrow: 1, justifyContent: 'center', gap: 24 }, [
      textNode(words, SERIF, { fontSize: size, lineHeight: 1.24, fontWeight: 500 }),
      ...(card.lines.length === 0
        ? []
        : [
            column(
              { gap: 12 },
              card.lines.map((small) => line(small, print, colours)),
            ),
          ]),
    ]),
    foot(card, colours),
  ]);
}

/** Who speaks, on one line. */
function headOf({ letter, text }: CardLine, colours: Colours): CardNode[] {
  const style = { fontSize: SMALL, lineHeight: 1.35, flexShrink: 1, ...clamped(1) };
  return [...boxOf(letter, colours), textNode(text, SANS, style)];
}

/** How many lines a piece of small print may take; as many as it needs where it stands whole. */
const MOST_LINES: Readonly<Record<SmallPrint, number | null>> = {
  whole: null,
  small: null,
  short: 2,
  shortest: 1,
};

/** A source's words stand in the typeface of its text, the rest in that of the apparatus. */
function line(
  { letter, text, quoted, short }: CardLine,
  print: SmallPrint,
  colours: Colours,
): CardNode {
  const most = MOST_LINES[print];
  const shown = most === null ? text : (short ?? text);
  const style = {
    fontSize: print === 'whole' ? SMALL : SMALLEST,
    lineHeight: 1.35,
    flexShrink: 1,
    ...(most === null ? {} : clamped(most)),
  };
  const words = textNode(shown, quoted && shown === text ? SERIF : SANS, style);
  return row({ gap: 18, color: colours('soft') }, [...boxOf(letter, colours), words]);
}

function boxOf(letter: Letter | null, colours: Colours): CardNode[] {
  return letter === null ? [] : [letterBox(letter, colours)];
}

/** The verdict, the sources, and whose site it is. */
function foot({ verdict, letters, site }: Card, colours: Colours): CardNode {
  const style = {
    gap: 14,
    borderTop: `3px solid ${colours('ink')}`,
    paddingTop: 22,
    fontSize: SMALL,
    color: colours('soft'),
  };
  const clash = verdict?.clash ? 'clash' : 'ink';
  const bold = { fontSize: 30, fontWeight: 650, color: colours(clash), flexShrink: 0 };
  const title = { flexGrow: 1, flexShrink: 1, textAlign: 'right', ...clamped(1) };
  return row(style, [
    ...(verdict === null ? [] : [textNode(`${verdict.sign} ${verdict.word}`.trim(), SANS, bold)]),
    ...lettersOf(letters, colours),
    textNode(site, SERIF, title),
  ]);
}

function lettersOf(letters: readonly Letter[], colours: Colours): CardNode[] {
  const shown = letters.slice(0, MOST_LETTERS).map((letter) => letterBox(letter, colours));
  const rest = letters.length > MOST_LETTERS ? `+${String(letters.length - MOST_LETTERS)}` : '';
  return [...shown, ...word(rest)];
}

function letterBox({ sign, colour }: Letter, colours: Colours): CardNode {
  const own = colours(colour);
  const style = {
    minWidth: 40,
    height: 40,
    padding: '0 6px',
    justifyContent: 'center',
    flexShrink: 0,
    borderRadius: 5,
    border: `2px solid ${own}`,
    backgroundColor: own,
    color: colours('paper'),
  };
  return row(style, [textNode(sign, SANS, { fontSize: 25, fontWeight: 650 })]);
}

/** A word of the apparatus; none where there is nothing to say. */
function word(text: string): CardNode[] {
  return text === '' ? [] : [textNode(text, SANS, { flexShrink: 0 })];
}

function textNode(text: string, font: typeof SANS | typeof SERIF, style: Style): CardNode {
  const fontFamily = fontStack(text, font)
    .map((family) => `"${family}"`)
    .join(', ');
  return {
    type: 'text',
    dir: direction(text),
    style: { ...style, fontFamily, overflowWrap: 'anywhere' },
    text,
  };
}

/** The direction of a text's first letter, as `dir="auto"` has it in a page. */
function direction(text: string): 'ltr' | 'rtl' {
  return RTL.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}

function clamped(lines: number): Style {
  return { lineClamp: lines, textOverflow: 'ellipsis' };
}

function row(style: Style, children: CardNode[]): CardNode {
  return {
    type: 'container',
    style: { display: 'flex', alignItems: 'center', ...style },
    children,
  };
}

function column(style: Style, children: CardNode[]): CardNode {
  return {
    type: 'container',
    style: { display: 'flex', flexDirection: 'column', ...style },
    children,
  };
}
