import * as z from 'zod';

const Quote = z.strictObject({
  type: z.literal('TextQuoteSelector').meta({ description: 'finds words by themselves' }),
  exact: z.string().meta({ description: 'the words' }),
  prefix: z.string().optional().meta({ description: 'the text just before them' }),
  suffix: z.string().optional().meta({ description: 'the text just after them' }),
});

const Offset = z.int().nonnegative();

/** A selector on the published text of an article. */
const TextSelector = z.union([
  Quote,
  z.strictObject({
    type: z.literal('TextPositionSelector').meta({ description: 'finds words by their place' }),
    start: Offset.meta({ description: 'where they begin, in code points of the file, from 0' }),
    end: Offset.meta({ description: 'where they end; the character there is not among them' }),
  }),
]);
export type TextSelector = z.infer<typeof TextSelector>;

/** A selector on the page of an article, whose text is that of its DOM. */
const PageSelector = z.union([
  Quote,
  z.strictObject({
    type: z.literal('CssSelector').meta({ description: 'finds an element' }),
    value: z.string().meta({ description: 'the element’s id' }),
    refinedBy: Quote.meta({ description: 'finds the words in it' }),
  }),
]);
export type PageSelector = z.infer<typeof PageSelector>;

const Iri = z.string().min(1).meta({ description: 'IRI, absolute or relative to the file' });
const SpecificResource = z
  .literal('SpecificResource')
  .meta({ description: 'a part of a document' });

/** A claim's words in the published text of its article. */
export const TextTarget = z.strictObject({
  type: SpecificResource,
  source: Iri.meta({ description: 'the text as a file' }),
  selector: z.array(TextSelector).min(1).meta({ description: 'each finds the claim’s words' }),
});

/** A claim's words in the page of its article. */
export const PageTarget = z.strictObject({
  type: SpecificResource,
  source: Iri.meta({ description: 'the page' }),
  selector: PageSelector.meta({ description: 'finds the claim’s words' }),
});
