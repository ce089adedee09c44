import * as z from 'zod';
import { Author } from './author.ts';
import { PublicationDate } from './date.ts';
import { Line } from './line.ts';
import { Passage } from './span.ts';

/** How a fact about a source is known: the text states it, somebody inferred it, or nobody knows. */
export const Basis = z.enum(['stated', 'inferred', 'unknown']).meta({
  description: 'stated: the text says it; inferred: somebody concluded it; unknown: nobody knows',
});
export type Basis = z.infer<typeof Basis>;

export const SourceKind = z.enum(['op-ed', 'analysis', 'news', 'rewrite', 'blog', 'other']).meta({
  description: 'kind of text: op-ed, analysis, news, rewrite of other reports, blog, other',
});
export type SourceKind = z.infer<typeof SourceKind>;

/** Whether the whole text is shown or only the quoted claims, for sources one may not republish. */
export const Display = z.enum(['full', 'excerpts']).meta({
  description: 'full: the whole text may be shown; excerpts: only the sentences that carry facts',
});
export type Display = z.infer<typeof Display>;

/** Text of the file that is not the article: share prompts, links to other articles, comment boxes. */
export const Furniture = Passage.extend({
  why: z.string().meta({ description: 'the rule that left it out, in words' }),
});
export type Furniture = z.infer<typeof Furniture>;

/** An article, as the site and the data describe it. */
export const Source = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .meta({ description: 'id: the name of its file and of its address' }),
  sign: z
    .string()
    .min(1)
    .max(3)
    .meta({ description: 'siglum: the letter that stands for the source' }),
  file: z.string().meta({ description: 'file name of the text in sources/' }),
  title: z.string().min(1).meta({ description: 'title as printed' }),
  author: z.string().nullable().meta({ description: 'the byline, in one line' }),
  authors: z
    .array(Author)
    .default([])
    .meta({ description: 'the authors one by one, for citations; empty where nobody listed them' }),
  publisher: z.string().nullable().meta({ description: 'who published it; null where unknown' }),
  date: PublicationDate.nullable().meta({
    description: 'when it was published, ISO 8601 to the year, month or day; null where unknown',
  }),
  kind: SourceKind.nullable(),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .meta({ description: 'its address at the publisher' }),
  archived: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .meta({ description: 'address of a copy in an archive' }),
  known: z
    .strictObject({ date: Basis, author: Basis })
    .meta({ description: 'how its date and its author are known' }),
  knownFrom: z
    .strictObject({
      date: z
        .string()
        .nullable()
        .meta({ description: 'what the date was stated by or inferred from' }),
      author: z
        .string()
        .nullable()
        .meta({ description: 'what the author was stated by or inferred from' }),
    })
    .meta({ description: 'what that rests on; null where nobody wrote it down' }),
  display: Display,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'SHA-256 of the file as received' }),
  words: z.int().nonnegative().meta({ description: 'words of the article, furniture left out' }),
  sentences: z.int().nonnegative().meta({ description: 'sentences of the article' }),
  furniture: z.array(Furniture).meta({ description: 'what of the file is not the article' }),
});
export type Source = z.infer<typeof Source>;

const KnownEntry = z.union([
  Basis,
  z.strictObject({ basis: Basis, from: z.string().min(1).optional() }),
]);

/** Written out in ASCII, since JSON Schema's `uri` has no other letters. */
const Address = z.url({ protocol: /^https?$/, normalize: true });

/** The `.yml` that stands beside an article in `sources/`. Every field may be left out. */
export const SourceNotes = z.strictObject({
  siglum: z.string().min(1).max(3).optional(),
  title: Line.optional(),
  author: Line.nullish(),
  authors: z.array(Author).min(1).optional(),
  publisher: Line.nullish(),
  date: PublicationDate.nullish(),
  kind: SourceKind.nullish(),
  url: Address.nullish(),
  archived: Address.nullish(),
  display: Display.optional(),
  known: z.strictObject({ date: KnownEntry.optional(), author: KnownEntry.optional() }).optional(),
});
export type SourceNotes = z.infer<typeof SourceNotes>;
