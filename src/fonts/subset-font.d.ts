/** What is used of the library, which has no types of its own. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff' | 'woff2';
    /** Axes of a variable font: one value, or the part of the axis that is kept. */
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min: number; readonly max: number }>
    >;
    /** OpenType features that are kept. */
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
  }

  /** A font with only the characters of a text. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
