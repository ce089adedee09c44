/** A colour of the page by its name: "ink", or the class of a source, "source-1". */
export type Tone = string;

interface Drawn {
  readonly tone: Tone;
}

/** What a sheet is drawn of; pixels, from its top left corner. */
export type Shape =
  | (Drawn & {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** All of its tone, a tint of it, or hollow. */
      readonly fill: 'full' | 'tint' | 'hollow';
    })
  | (Drawn & {
      readonly kind: 'path';
      readonly d: string;
      readonly fill?: 'full';
      readonly dash?: string;
      /** Pixels across its line; 1 where none are given. */
      readonly thick?: number;
    })
  | (Drawn & {
      readonly kind: 'text';
      readonly x: number;
      /** The base line. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight?: number;
      readonly anchor?: 'middle' | 'end';
      readonly serif?: boolean;
    });

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string =>
  // XML holds no control characters, whatever a source may.
  text.replaceAll(/[\p{Cc}]/gu, ' ').replaceAll(/[&<>"]/g, (sign) => SPECIAL[sign] ?? sign);

/** What the tones of a page come to, and its families of type. */
export interface Palette {
  readonly colour: (tone: Tone) => string;
  readonly serif: string;
  readonly sans: string;
}

/** A sheet as an SVG file. */
export function svgOf(
  shapes: readonly Shape[],
  size: { readonly width: number; readonly height: number; readonly title: string },
  palette: Palette,
): string {
  const { width, height, title } = size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${palette.colour('paper')}"/>`,
    ...shapes.map((shape) => element(shape, palette)),
    '</svg>',
  ].join('\n');
}

function element(shape: Shape, { colour, serif, sans }: Palette): string {
  const tone = colour(shape.tone);
  if (shape.kind === 'text') {
    const { x, y, text, size, weight = 400, anchor = 'start' } = shape;
    const family = escaped(shape.serif ? serif : sans);
    return `<text x="${round(x)}" y="${round(y)}" font-family="${family}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${tone}">${escaped(text)}</text>`;
  }
  if (shape.kind === 'path') {
    const dash = shape.dash === undefined ? '' : ` stroke-dasharray="${shape.dash}"`;
    return `<path d="${shape.d}" fill="${shape.fill ? tone : 'none'}" stroke="${tone}" stroke-width="${shape.thick ?? 1}"${dash}/>`;
  }
  const { x, y, width, height, fill } = shape;
  const inside = fill === 'hollow' ? colour('paper') : tone;
  const tint = fill === 'tint' ? ' fill-opacity="0.25"' : '';
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${inside}"${tint} stroke="${tone}"/>`;
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100;
