import * as z from 'zod';

/**
 * A stretch of an article: `[start, end)`, half-open, 0-based, in UTF-16 code units of the
 * article's text (its file with the byte order mark removed and CRLF read as LF).
 */
export const Span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .refine(([start, end]) => start < end, 'a span must not be empty')
  .meta({ description: '[start, end) in UTF-16 code units of the article text' });

export type Span = z.infer<typeof Span>;

/** A stretch of text with the words that stand there. */
export const Passage = z.strictObject({
  span: Span,
  quote: z.string().min(1).meta({ description: 'the source text between the offsets of span' }),
});

export type Passage = z.infer<typeof Passage>;
