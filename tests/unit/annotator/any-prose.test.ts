import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, corpusFacts } from '../../../src/annotator/corpus.ts';
import { bareArticle } from '../../../scripts/io/bare-article.ts';
import { Corpus } from '../../../src/schemas/corpus.ts';
import { EventFact } from '../../../src/schemas/event.ts';
import { Quantity } from '../../../src/schemas/quantity.ts';
import { Statement } from '../../../src/schemas/statement.ts';

const words = (list: string): fc.Arbitrary<string> => fc.constantFrom(...list.split('|'));

const who = words(
  'Mill|he|the ministry|Mr. J. R. Kok|a resident|they|“the boss”|neither Mill nor Lee',
);
const verb = words(
  'rose|fell by|visited|met|said that|denied|will|would have|plans to|was to have|never|is|opened',
);
const number = words(
  '5|1,200|1.200,50|3½|a dozen|0|-3|1e9|12-15|$5-6 billion|€1.2bn ($1.3bn)|half|twice|7th|1:30|' +
    '10 a.m.|5°C|6ft 2in|3/4|1 in 5|five out of six|50-50|No. 5|٣٤|a third more|in their 60s',
);
const unit = words('tons|dollars|jobs|km|years|days|percent|points|a day|of exports|votes|');
const lead = words(
  'in|since|by|until|from|before|the year to|the six weeks ended|two years after|',
);
const time = words(
  '2020|2008/09|the 1990s|March 12-15|30 April–2 May|June 3, 2021,|last year|Monday|the first half|' +
    'May to July|two or three years ago|31 February|44 BC|the past decade|the year before last',
);
const link = words(
  ', and|, which|; but|because|if|, “|,” |(|), | — |, said|. |.” |: |, not|than|or',
);

const moment = fc.tuple(lead, time).map((pair) => pair.join(' '));
const amount = fc.tuple(number, unit).map((pair) => pair.join(' '));
const clause = fc.tuple(who, verb, amount, moment).map((parts) => parts.join(' '));
const sentence = fc
  .array(fc.oneof(who, verb, amount, moment, link, clause, clause), { minLength: 2, maxLength: 9 })
  .map((parts) => `The ${parts.join(' ')}.`);
const text = fc
  .array(sentence, { minLength: 3, maxLength: 8 })
  .map((sentences) => ['A headline', ...sentences].join('\n\n'));
const date = fc.constantFrom('2013-03-15', '2013-01', '2024', '1000-01-01', '9899-12-31', null);

describe('whatever stands in a text', () => {
  it('it is read, and its facts keep to their form', () => {
    fc.assert(
      fc.property(text, date, (prose, day) => {
        const empty = Corpus.parse({});
        const article = bareArticle('any.txt', prose, { date: day, title: 'Any' });
        const facts = corpusFacts(annotate([article], empty), empty);
        for (const quantity of facts.quantities) Quantity.parse(quantity);
        for (const event of facts.events) EventFact.parse(event);
        for (const statement of facts.statements) Statement.parse(statement);
        expect(facts.claims.length).toBeGreaterThan(0);
      }),
      { seed: 9, numRuns: 150 },
    );
  });
});
