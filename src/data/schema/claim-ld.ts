import * as z from 'zod';
import { PageTarget, TextTarget } from './selector-ld.ts';

const Iri = z.string().min(1).meta({ description: 'IRI, absolute or relative to the file' });
const Context = z
  .literal('https://schema.org')
  .meta({ description: 'the vocabulary of the terms below' });
const NAME = { description: 'its name' };

/** The type of a node, as JSON-LD names it. */
const type = <Name extends string>(name: Name) =>
  z.literal(name).meta({ description: 'its type in schema.org' });

const Person = z.strictObject({
  '@type': type('Person'),
  name: z.string().meta({ description: 'the whole name in its usual order' }),
  givenName: z.string().optional().meta({ description: 'given names or initials' }),
  familyName: z.string().optional().meta({ description: 'family name with its particles' }),
});

const Organization = z.strictObject({
  '@type': type('Organization'),
  name: z.string().meta(NAME),
});

const Named = z.strictObject({
  name: z.string().meta({ description: 'a byline of which is not known whose names it holds' }),
});

const Author = z.union([Person, Organization, Named]);
export type Author = z.infer<typeof Author>;

const ArticleType = z
  .enum(['Article', 'NewsArticle', 'OpinionNewsArticle', 'AnalysisNewsArticle', 'BlogPosting'])
  .meta({ description: 'its type in schema.org' });
export type ArticleType = z.infer<typeof ArticleType>;

const TextFile = z.strictObject({
  '@type': type('MediaObject'),
  contentUrl: Iri,
  encodingFormat: z.literal('text/plain').meta({ description: 'media type' }),
  sha256: z.string().meta({ description: 'of its bytes, in hexadecimal digits' }),
});

/** An article as schema.org has it. */
export const ArticleLd = z.strictObject({
  '@type': ArticleType,
  '@id': Iri,
  headline: z.string().meta({ description: 'its title' }),
  author: z.array(Author).optional().meta({ description: 'who wrote it' }),
  publisher: Organization.optional().meta({ description: 'who published it' }),
  datePublished: z.string().optional().meta({ description: 'ISO 8601 to the year, month or day' }),
  url: z.url().optional().meta({ description: 'its address at the publisher' }),
  encoding: TextFile.optional().meta({
    description: 'its text as a file, where it may be shown whole',
  }),
});
export type ArticleLd = z.infer<typeof ArticleLd>;

const About = z.strictObject({ '@type': type('DefinedTerm'), name: z.string().meta(NAME) });
const Page = z.strictObject({
  '@type': type('WebPage'),
  '@id': Iri,
  name: z.string().meta({ description: 'the question in words' }),
});

/** A claim as schema.org has it; a quotation too where the article credits somebody with it. */
export const ClaimLd = z.strictObject({
  '@context': Context,
  '@type': z
    .array(z.enum(['Claim', 'Quotation']))
    .min(1)
    .meta({ description: 'its types in schema.org' }),
  '@id': Iri,
  identifier: z.string().meta({ description: 'id of the claim, which never changes' }),
  version: z.string().meta({ description: 'state of the corpus' }),
  text: z.string().meta({ description: 'the words of the article' }),
  author: z.array(Author).optional().meta({ description: 'who wrote the article' }),
  correction: z
    .array(z.string())
    .optional()
    .meta({ description: 'wordings that meant something else, and what of them changed' }),
  spokenByCharacter: z
    .strictObject({ name: z.string().meta(NAME) })
    .optional()
    .meta({ description: 'person or body whom the article credits' }),
  about: z.array(About).optional().meta({ description: 'its topics' }),
  appearance: ArticleLd.meta({ description: 'the article it stands in' }),
  subjectOf: z.array(Page).optional().meta({ description: 'questions that it speaks to' }),
});
export type ClaimLd = z.infer<typeof ClaimLd>;

const Target = z.union([TextTarget, PageTarget]);
export type Target = z.infer<typeof Target>;

/** A W3C Web Annotation that finds the claim's words in its article. */
const Annotation = z.strictObject({
  '@context': z
    .literal('http://www.w3.org/ns/anno.jsonld')
    .meta({ description: 'the vocabulary of the terms below' }),
  id: Iri,
  type: z.literal('Annotation').meta({ description: 'its type in the Web Annotation model' }),
  motivation: z
    .literal('identifying')
    .meta({ description: 'why it was made: it gives a passage an identity' }),
  body: Iri.meta({ description: 'IRI of the claim' }),
  target: z.array(Target).min(1).meta({
    description:
      'the claim’s words in the text of the article, where that is published, and in its page',
  }),
});

/** `claims/{id}.json`. */
export const ClaimFile = z.tuple([ClaimLd, Annotation]);
export type ClaimFile = z.infer<typeof ClaimFile>;
