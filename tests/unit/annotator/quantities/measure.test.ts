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
    ['Stocks fell by 380,000 barrels.', 'stocks-change'],
    ['The tower was bought by 12 clubs.', 'clubs'],
    ['The mill, which employs 900 people, sold 40% more than rivals.', 'people', 'difference'],
    ['Women earned 12% less than men.', 'difference'],
    ['The ferry left with 40 more guests than its licence allowed.', 'guests-difference'],
    ['It has 40 fewer ships in port than its rival.', 'ships-difference'],
    ['It sold 40 more ships than in 2022.', 'ships'],
    ['It sold 40 more ships.', 'ships'],
    ['He expects cuts totalling 150 basis points.', 'figure-in-basis-points'],
    ['The rise came to 25 basis points.', 'figure-in-basis-points'],
    ['He expects a cut of 50 basis points.', 'growth'],
    ['Fares rose by a third in May.', 'fares-growth'],
    ['The board cut its waste by 5%.', 'waste-growth'],
    ['Mill’s four-day visit to Lund in May 2023 went well.', 'visit-duration'],
    ['Stocks of oil were 40 tonnes.', 'stocks-oil'],
    ['The visit of Mill to Lund took four days.', /duration$/],
    ['In May 2023 rents rose by 5%.', 'rents-growth'],
    ['Nearly all rents rose by 5%.', 'rents-growth'],
    ['Mill said rents rose by 5%.', 'rents-growth'],
    ['Rents of 40 homes rose by 5%.', 'homes', 'rents-growth'],
    ['The firm lost 5% of its staff.', 'growth'],
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

  it.each([
    ['A mill reported a 12% drop in net income.', 'net-income-growth'],
    ['The grid got a $5 million grant from Norland.', 'grant'],
    ['Lund built a 40-kilometre tramway.', 'tramway'],
    ['He made a two-hour film about it.', 'film-duration'],
    ['Norland asked for a loan of $5 million.', 'loan-target'],
    ['Brokers had expected earnings of $12 million.', 'earnings'],
    ['Mill told the fair of a rise of 5% in wages.', 'wages-growth'],
    ['The guild burned hay worth $5 million.', 'hay-value'],
    ['The plan took 900 tonnes of sand.', 'sand'],
    ['The mill lost a third of its trade.', 'trade-growth'],
    ['Norland hedges half of its copper purchases.', 'copper-purchases-share'],
    ['The bank kept its base rate at 4.5%.', 'base-rate'],
    ['The bank lowered its forecast for wages to 4.5%.', 'wages'],
    ['The levy was set at $40.', 'levy'],
    ['The growth in wages slowed to 3%.', 'wages-growth'],
    ['The price of a goat has doubled.', 'price-goat-growth'],
    ['Rooms outside the city cost $40.', 'rooms-outside-city-cost'],
    ['Brokers expect sales of milk and butter to rise by 5%.', 'sales-milk-butter-growth'],
    ['Fares fell 40 cents to $3.', 'fares-change', 'fares'],
    ['Wages were $40 ($30 in May).', 'wages', 'wages'],
    ['Exports were $4 billion, up 6% from May.', 'exports', 'exports-growth'],
    ['Rents grew 2% in Lund and 5% in Varby.', 'rents-growth', 'rents-growth'],
    ['Olive oil, down 3% since May, closed at $40.', 'olive-oil-growth', 'olive-oil'],
    ['The strike lasted ten days.', 'strike-duration'],
    ['The pact lifted wages by 4%.', 'wages-growth'],
    ['Adjusted for inflation, wages fell by 4%.', 'real-wages-growth'],
    ['In real terms, rents rose 4%.', 'real-rents-growth'],
    ['The mine will lose 900 tonnes of output.', 'output-change'],
    ['A third of the 40-strong crew fell ill.', 'crew-share'],
    ['Sales fell to a low of $5 million.', 'sales'],
    ['The lake sent a cheque and a loan of $50.', 'loan'],
    ['Wages were $5 to $6 lower than planned.', 'wages-difference', 'wages-difference'],
  ])('is of what the figure measures: %s', (text, ...measures) => {
    expect(quantities(text).map(({ measure }) => measure)).toEqual(measures);
  });

  it.each([
    ['Ada Mill told a fair in Lund that it could reach $90 million.', 'figure-in-usd'],
    ['Norland and Sudland gave $3 million.', 'figure-in-usd'],
    ['The court ordered Mill to pay $90,000.', 'figure-in-usd-target'],
    ['Output at the yard was hit by a fine; the firm lost $5 million.', 'figure-in-usd'],
    ['The growers who sold the wheat got 30% of it.', 'share'],
    ['A banker who sold wheat was jailed for six years.', 'duration'],
    ['The hall closed two hours early.', 'figure-in-hours'],
    ['Trams run every ten minutes.', 'figure-in-minutes'],
    ['The ship sank 300 metres from the pier.', 'figure-in-metres'],
    ['The vote was half the total of May.', 'figure-in-percent'],
    ['Butter fell by 5%, and cheese by 3%.', 'butter-growth', 'cheese-growth'],
    ['Sales to Norland were 5% lower, those to Sudland 3%.', /^sales/, 'figure-in-percent'],
    ['The stall sold 900 tons of rye and oats.', 'figure-in-t'],
    ['The firm said the mine the bank owns earned $5 million.', 'figure-in-usd'],
    ['The forest (up 4%) burned.', 'forest-growth'],
    ['Varby (up 4%) led.', 'growth'],
    ['Profit before dues was $5 million.', /^(?!dues)/],
    ['They won a 5% cost of living bonus.', 'figure-in-percent'],
    ['Snow has declined by 5–7% since 1970.', 'snow-growth', 'snow-growth'],
    ['The dues on milk, tea and salt were lowered to 5%.', 'figure-in-percent'],
    [
      'The lake rose to within 3 feet of its high level of 9 feet.',
      'figure-in-feet',
      'figure-in-feet',
    ],
    [
      'Rates for men and women were 4% and 5%, respectively.',
      'figure-in-percent',
      'figure-in-percent',
    ],
    ['The most came from rents (4%) and from food and drink (3%).', /./, 'figure-in-percent'],
    ['Norland sent tents and lamps worth $5 million.', 'value'],
    ['The lake was 2 metres deeper than usual.', 'difference'],
    ['Unemployment among 15- to 24-year-olds fell to 9 per cent.', 'figure-in-percent'],
    ['The list holds 40 projects worth $5 million.', 'projects', /value$/],
    ['The bank gave loans and grants of $5 million.', 'figure-in-usd'],
    ['The fare, £2 in May, rises to £3.', 'figure-in-gbp', 'fare'],
    ['The trip took two hours longer.', 'difference'],
    ['Lund was short of the $5 million that it needs.'],
  ])('names no neighbour: %s', (text, ...measures) => {
    const found = quantities(text).map(({ measure }) => measure);
    expect(found).toHaveLength(measures.length);
    for (const [index, measure] of measures.entries())
      expect(found[index]).toMatch(measure instanceof RegExp ? measure : RegExp(`^${measure}$`));
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

  it.each([
    'The mill, which runs 40 ships, will close, Ada Mill said.',
    'The mill, a yard that runs 40 ships, will close, according to the Grain Board.',
  ])('is nobody in an aside of the article: %s', (text) => {
    expect(quantities(text)[0]).toMatchObject({ value: 40, speaker: null });
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
    ['Costs rose 5%, and sales fell.', 'costs-growth'],
  ])('%s', (text, ...measures) => {
    const found = readArticle(text, '2024-08-20', TRADE).claims.flatMap((one) => one.quantities);
    expect(found).toHaveLength(measures.length);
    for (const [index, measure] of measures.entries())
      expect(found[index]?.measure).toMatch(measure);
  });
});
