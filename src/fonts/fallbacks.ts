import { createFontStack } from '@capsizecss/core';
import { fromBuffer } from '@capsizecss/unpack';
import { oneWeight } from './cut.ts';
import { type Face, SANS, SERIF } from './faces.ts';
import { SYSTEM_SANS, SYSTEM_SERIF, type SystemFont } from './system-fonts.ts';

/** A family for the pages, and the rules that make its stand-ins take the same room. */
interface Stack {
  readonly fontFamily: string;
  readonly fontFaces: string;
}

/** Text of a page's weights, and the weight at which its letters are measured. */
const REGULAR = { fontWeight: '400 599', at: 400, of: 'regular' } as const;
const BOLD = { fontWeight: '600 700', at: 600, of: 'bold' } as const;

/**
 * Style sheet that names both families, each with the fonts that stand in for it where it is not
 * there in time. These are scaled to its width and height, so that a page looks and breaks alike.
 */
export async function fallbackSheet(): Promise<string> {
  const serif = await stackOf(SERIF, SYSTEM_SERIF);
  const sans = await stackOf(SANS, SYSTEM_SANS);
  return [
    serif.fontFaces,
    sans.fontFaces,
    `:root {`,
    `  --serif: ${serif.fontFamily}, serif;`,
    `  --sans: ${sans.fontFamily}, system-ui, sans-serif;`,
    `}`,
  ].join('\n');
}

async function stackOf(face: Face, fonts: readonly SystemFont[]): Promise<Stack> {
  const stacks: Stack[] = [];
  for (const { fontWeight, at, of } of [REGULAR, BOLD]) {
    const own = { ...(await fromBuffer(await oneWeight(face, at))), familyName: face.family };
    const systems = fonts.map((font) => ({ familyName: font.familyName, ...font[of] }));
    stacks.push(createFontStack([own, ...systems], { fontFaceProperties: { fontWeight } }));
  }
  return {
    fontFamily: stacks[0]?.fontFamily ?? '',
    fontFaces: stacks.map(({ fontFaces }) => fontFaces).join('\n'),
  };
}
