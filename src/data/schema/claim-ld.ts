import * as z from 'zod';
import { PageTarget, TextTarget } from './selector-ld.ts';

const Iri = z.string().min(1).meta({ description: 'IRI, absolute or relative to the file' });

const Person = z.strictObject({
  '@type': z.literal('Person'),
  name: z.string(),
  givenName: z.string().optional(),
  familyName: z.string().optional(),
});

const Organization = z.strictObject({ '@type': z.literal('Organization'), name: z.string() });

const Named = z.strictObject({ name: z.string() });

const Author = z.union([Person, Organization, Named]);
export type Author = z.infer<typeof Author>;

const ArticleType = z.enum([
  'Article',
  'NewsArticle',
  'OpinionNewsArticle',
  'AnalysisNewsArticle',
  'BlogPosting',
]);
export type ArticleType = z.infer<typeof ArticleType>;

/** An article as schema.org has it. */
export const ArticleLd = z.strictObject({
  '@type': ArticleType,
  '@id': Iri,
  headline: z.string(),
  author: z.array(Author).optional(),
  publisher: Organization.optional(),
  datePublished: z.string().optional(),
  url: z.url().optional().meta({ description: 'its address at the publisher' }),
  encoding: z
    .strictObject({
      '@type': z.literal('MediaObject'),
      contentUrl: Iri,
      encodingFormat: z.literal('text/plain'),
      sha256: z.string().meta({ description: 'of its bytes, in hexadecimal digits' }),
    })
    .optional()
    .meta({ description: 'its text as a file, where it may be shown whole' }),
});
export type ArticleLd = z.infer<typeof ArticleLd>;

const About = z.strictObject({ '@type': z.literal('DefinedTerm'), name: z.string() });
const Page = z.strictObject({ '@type': z.literal('WebPage'), '@id': Iri, name: z.string() });

/** A claim as schema.org has it; a quotation too where the article credits somebody with it. */
export const ClaimLd = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.array(z.enum(['Claim', 'Quotation'])).min(1),
  '@id': Iri,
  identifier: z.string().meta({ description: 'id of the claim, which never changes' }),
  version: z.string().meta({ description: 'state of the corpus' }),
  text: z.string(),
  author: z.array(Author).optional().meta({ description: 'who wrote the article' }),
  correction: z
    .array(z.string())
    .optional()
    .meta({ description: 'wordings that meant something else, and what of them changed' }),
  spokenByCharacter: z
    .strictObject({ name: z.string() })
    .optional()
    .meta({ description: 'person or body whom the article credits' }),
  about: z.array(About).optional(),
  appearance: ArticleLd,
  subjectOf: z.array(Page).optional().meta({ description: 'questions that it speaks to' }),
});

export type ClaimLd = z.infer<typeof ClaimLd>;

const Target = z.union([TextTarget, PageTarget]);
export type Target = z.infer<typeof Target>;

/** A W3C Web Annotation that finds the claim's words in its article. */
const Annotation = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: Iri,
  type: z.literal('Annotation'),
  motivation: z.literal('identifying'),
  body: Iri,
  target: z.array(Target).min(1).meta({
    description:
      'the claim’s words in the text of the article, where it is published, and in its page',
  }),
});

/** `claims/{id}.json`. */
export const ClaimFile = z.tuple([ClaimLd, Annotation]);
export type ClaimFile = z.infer<typeof ClaimFile>;
