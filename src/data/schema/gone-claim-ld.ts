import * as z from 'zod';

const Iri = z.string().min(1).meta({ description: 'IRI, absolute or relative to the file' });

/** `claims/{id}.json` of a claim that is gone. */
export const GoneClaimFile = z.tuple([
  z.strictObject({
    '@context': z
      .literal('https://schema.org')
      .meta({ description: 'the vocabulary of the terms below' }),
    '@type': z.tuple([z.literal('Claim')]).meta({ description: 'its type in schema.org' }),
    '@id': Iri,
    identifier: z.string().meta({ description: 'id of the claim, which never changes' }),
    version: z.string().meta({ description: 'state of the corpus in which it had these words' }),
    text: z.string().meta({ description: 'its words then' }),
    creativeWorkStatus: z.literal('Withdrawn').meta({ description: 'that it stands no more' }),
    description: z.string().meta({ description: 'why it is gone, and since which state' }),
    appearance: z
      .strictObject({
        '@type': z.literal('Article').meta({ description: 'its type in schema.org' }),
        '@id': Iri,
      })
      .meta({ description: 'the article it stood in' }),
  }),
]);
export type GoneClaimFile = z.infer<typeof GoneClaimFile>;
