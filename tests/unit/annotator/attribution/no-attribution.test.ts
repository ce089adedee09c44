import { describe, expect, it } from 'vitest';
import { attributions } from '../support.ts';

describe('words attributed to nobody', () => {
  it.each([
    'The ships left Lund on Monday at noon.',
    'The man was jailed for taking bribes from a firm that, clerks said, dug no holes.',
    'The farm wants 40 tons of hay, enough, it says, to feed the herd.',
    '“It is late.” The union last week pledged $5 million, and a loan is to be signed in May.',
    'Lund sells ships, and the yard that Sudland leases would last “five weeks, if all goes well”.',
    'Mill flew in. Crews came from abroad and “the number is rising by the hour”.',
    'The clerks watched it sink and found that 40 crates were lost.',
    'He said nothing about it at all.',
    'That said, the ships left Lund on Monday.',
    'The report was long and dull, they felt.',
    'A note lay on the table in Lund.',
    'The state of Norland sold its ships.',
    'The point of the talks was to sell ships.',
    'The ships are expected to leave Lund soon.',
    'The claim was rejected by the court in Lund.',
    'The court rejected his appeal on Monday.',
    'The Grain Board rejected a bid from Holm Shipping.',
    'The suggested price was too high for Lund.',
    'A recall of the ships was ordered in Lund.',
    'The reported price was $5 million in Lund.',
    'Norland added 40 ships to its fleet.',
    'The promise of peace drew people to Lund.',
    'It is said that ships never leave Lund.',
    'The ministry called on Monday and left.',
    'The statement that the ships left is true.',
    'Farmers agreed a price with the Board.',
    'Norland maintains a fleet of 40 ships.',
    'Norland maintains close ties to Sudland.',
    'Norland observes a day of rest in May.',
    'Norland confirmed 40 cases of the disease.',
    'The state-owned ships left Lund on Monday.',
    'I have said that the ships would leave.',
    'The ships were late, despite reports that they had left.',
    'Norland added 40 ships and would sell none.',
    'Prices rose by 5% to an estimated 40,000 crowns.',
    'A smaller-than-expected rise came in May.',
    'The Board was late with its growth forecast again.',
    'Growth forecast for this year was left at 5%.',
  ])('none in: %s', (text) => {
    expect(attributions(text)).toEqual([]);
  });
});
