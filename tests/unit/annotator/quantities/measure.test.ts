import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/annotator/article.ts';
import { compileVocabulary } from '../../../../src/annotator/vocabulary/vocabulary.ts';
import { Corpus } from '../../../../src/schemas/corpus.ts';
import { quantities } from '../support.ts';

/** Two measures of one unit, and one of any. */
const TRADE = compileVocabulary(
  Corpus.parse({
    title: 'Trade',
    topics: [],
    people: [],
    bodies: [],
    places: [],
    measures: [
      { id: 'sales', label: 'Sales', units: ['USD'], terms: ['sales'] },
      { id: 'costs', label: 'Costs', units: ['USD'], terms: ['costs'] },
      { id: 'stocks', label: 'Stocks', units: [], terms: ['stocks'] },
    ],
  }),
);

describe('the measure of a figure', () => {
  it.each([
    ['Grain exports were $5 billion in 2023.', 'grain-exports'],
    ['Grain exports rose 5% in 2023.', 'grain-exports-growth'],
    ['Norland aims for grain exports of $5 billion by 2030.', 'grain-exports-target'],
    ['The harvest was 40 million tonnes in Norland.', 'harvest'],
    ['The crop came to 40 million tonnes in Norland.', 'harvest'],
    ['GRAIN EXPORTS were $5 billion in 2023.', 'grain-exports'],
    ['Farmers of Lund sold 40 new ships there.', 'new-ships'],
    ['The talks in Lund took four days at most.', /-duration$/],
    ['It was the 29th regular meeting in Lund.', 'regular-meeting-ordinal'],
    ['The harvest was worth $5 billion in Norland.', /^(?!harvest$)/],
    [
      'The harvest was 40 million tonnes and grain exports were $5 billion.',
      'harvest',
      'grain-exports',
    ],
    [
      'Grain exports were $5 billion and the harvest was 40 million tonnes.',
      'grain-exports',
      'harvest',
    ],
    ['Stocks fell by 380,000 barrels.', 'stocks-barrels-change'],
    ['The tower was bought by 12 clubs.', 'clubs'],
    ['The mill, which employs 900 people, sold 40% more than rivals.', 'people', 'mill-difference'],
    ['Women earned 12% less than men.', 'women-difference'],
    ['Fares rose by a third in May.', 'fares-growth'],
    ['The board cut its waste by 5%.', 'waste-growth'],
    ['Mill’s four-day visit to Lund in May 2023 went well.', 'visit-duration'],
    ['Stocks of oil were 40 tonnes.', 'stocks-oil'],
    ['The visit of Mill to Lund took four days.', /duration$/],
    ['In May 2023 rents rose by 5%.', 'rents-growth'],
    ['Nearly all rents rose by 5%.', 'rents-growth'],
    ['Mill said rents rose by 5%.', 'rents-growth'],
    ['Rents of 40 homes rose by 5%.', 'homes', 'rents-growth'],
    ['The firm lost 5% of its staff.', /-share-growth$/],
    ['It was the third visit to Lund.', 'visit-ordinal'],
    ['The yard grew 0.1%, down from 0.7%.', 'yard-growth', 'yard-growth'],
    ['Rents were $40, down from $50 in 2019.', 'rents', 'rents'],
    ['Rents were $40, against fares of $50.', 'rents', 'fares'],
  ])('%s', (text, ...measures) => {
    const found = quantities(text).map((one) => one.measure);
    expect(found).toHaveLength(measures.length);
    for (const [index, measure] of measures.entries()) {
      if (measure instanceof RegExp) expect(found[index]).toMatch(measure);
      else expect(found[index]).toBe(measure);
    }
  });

  it('has a key of lower-case words and hyphens, whatever is counted', () => {
    const text = 'Über 40 Größen und 30 Ärzte and 5% of œuvres and €5 and 12 °% and 7 km/h.';
    for (const { measure } of quantities(text))
      expect(measure).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(quantities(text)).not.toEqual([]);
  });
});

describe('the speaker of a figure', () => {
  it('is whoever is credited with the words around it', () => {
    const [figure] = quantities('Grain exports were $5 billion, Mill said.');
    expect(figure).toMatchObject({ speaker: 'Ada Mill', origin: null });
  });

  it('is its origin where it is a body', () => {
    const [figure] = quantities('Grain exports were $5 billion, according to the Grain Board.');
    expect(figure).toMatchObject({ speaker: 'Grain Board', origin: 'Grain Board' });
  });

  it('is nobody where the article says it itself', () => {
    const [figure] = quantities('Grain exports were $5 billion in 2023.');
    expect(figure).toMatchObject({ speaker: null, origin: null });
  });
});

describe('of the measures that a sentence names, a figure is of the nearest', () => {
  it.each([
    ['Costs grew; sales were $5 million.', 'sales'],
    ['Costs were $5 million and sales $6 million.', 'costs', 'sales'],
    ['There were sales of $5 million and costs.', 'sales'],
    ['It had $5 million in sales.', 'sales'],
    ['Sales fell and stocks were 40 tonnes.', 'stocks'],
    ['Sales were 40 tonnes.', /^(?!sales$)/],
    ['Costs rose 5%, and sales fell.', 'costs-growth'],
  ])('%s', (text, ...measures) => {
    const found = readArticle(text, '2024-08-20', TRADE).claims.flatMap((one) => one.quantities);
    expect(found).toHaveLength(measures.length);
    for (const [index, measure] of measures.entries())
      expect(found[index]?.measure).toMatch(measure);
  });
});
