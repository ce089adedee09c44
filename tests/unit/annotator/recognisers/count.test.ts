import { describe, expect, it } from 'vitest';
import { figures } from '../support.ts';

describe('counts', () => {
  it.each([
    ['78 projects', 78, 'projects'],
    ['nearly fifteen documents', 15, 'documents'],
    ['33 of the states', 33, 'states'],
    ['48 of the 230 seats', [48, 230], 'seats'],
    ['223,000 Norlandish tourists', 223000, 'people'],
    ['two nuclear power plants', 2, 'plants'],
    ['1.5 million people', 1.5e6, 'people'],
    ['a million people', 1e6, 'people'],
    ['three hundred soldiers', 300, 'people'],
    ['twenty-five ships', 25, 'ships'],
    ['a hundred ships', 100, 'ships'],
    ['40 aircraft', 40, 'aircraft'],
    ['half a dozen ships', 6, 'ships'],
    ['12 children', 12, 'children'],
    ['60 women', 60, 'people'],
    ['six new routes', 6, 'routes'],
    ['some 40 companies', 40, 'companies'],
    ['15 countries', 15, 'countries'],
    ['90 trains', 90, 'trains'],
    ['1,000 flights', 1000, 'flights'],
    ['700k users', 700e3, 'users'],
    ['2m users', 2e6, 'users'],
    ['40 buses', 40, 'buses'],
    ['60 crises', 60, 'crises'],
    ['120 staff', 120, 'people'],
    ['seven deaths', 7, 'deaths'],
    ['three times', 3, 'times'],
    ['500 jobs', 500, 'jobs'],
    ['75 vessels', 75, 'vessels'],
    ['one and a half million people', 1.5e6, 'people'],
    ['20-odd ships', 20, 'ships'],
    ['40 campuses', 40, 'campuses'],
    ['40 analyses', 40, 'analyses'],
    ['12 gas fields', 12, 'fields'],
    ['300 Sudlandish-built buses', 300, 'buses'],
  ] as const)('%s', (text, value, unit) => {
    const all = typeof value === 'number' ? [value] : value;
    expect(figures(`It took ${text} there`)).toEqual(all.map((one) => [one, unit]));
  });

  it.each([
    ['four-day', 4, 'days'],
    ['a 12-year plan', 12, 'years'],
    ['12 years', 12, 'years'],
    ['three months', 3, 'months'],
    ['six weeks', 6, 'weeks'],
    ['48 hours', 48, 'hours'],
    ['a 30-minute talk', 30, 'minutes'],
    ['two decades', 2, 'decades'],
    ['a five-year plan', 5, 'years'],
    ['10 days', 10, 'days'],
    ['one and a half years', 1.5, 'years'],
    ['two and a half years', 2.5, 'years'],
    ['90 seconds', 90, 'seconds'],
    ['18-month', 18, 'months'],
    ['two centuries', 2, 'centuries'],
  ])('a duration: %s', (text, value, unit) => {
    expect(figures(`It took ${text} there`)).toEqual([[value, unit]]);
  });

  it.each([
    ['10 to 12 companies', [10, 'companies'], [12, 'companies']],
    ['between 10 and 12 companies', [10, 'companies'], [12, 'companies']],
    ['10-12 companies', [10, 'companies'], [12, 'companies']],
    ['40 men and 30 women', [40, 'people'], [30, 'people']],
    ['3 ships, 4 planes', [3, 'ships'], [4, 'planes']],
    ['2 million to 3 million people', [2e6, 'people'], [3e6, 'people']],
  ])('a range or list: %s', (text, ...gives) => {
    expect(figures(`It took ${text} there`)).toEqual(gives);
  });

  it.each([
    'The two countries met.',
    'These three leaders spoke.',
    'Both their two sides agree.',
    'Article 5 names parties.',
    'Boeing 737 jets were late.',
    'The 2024 elections came.',
    'One of the ships sank.',
    'Resolution 242 binds parties.',
    'Covid-19 cases fell.',
    'G20 leaders met.',
    'The 5G networks grew.',
    'Page 3 lists names.',
    'It is one thing to try.',
    'Gate 4 opens.',
    'Room 101 was full.',
    'They met at 10:30 as planned.',
    'The score was 3:2 at times.',
    'The year 2024 brings changes.',
    'In 2019 exports fell.',
    'Call 555-1234 for details.',
    'F-16 jets took off.',
    'MiG-29 fighters took off.',
    'The A320 jets were late.',
    'Section 230 protects sites.',
    'At number 10 officials spoke.',
    'Paragraph 7 lists rules.',
    'On the one hand he agrees.',
    'Su-35 jets took off.',
    'He lives at 221B Baker Street houses.',
    'World War II veterans came.',
    'The 1990s crises passed.',
    'In the 1990s prices rose.',
    'He is in his 40s.',
    'Under-21 players came.',
    'Formula 1 teams came.',
    'Euro 2024 matches began.',
    'It is open 24/7 to users.',
    'Phase 2 trials began.',
    'They won 3-2 against rivals.',
    'Chapter 11 filings rose.',
    'Flight 370 relatives wait.',
    'Type 2 diabetes patients wait.',
  ])('nothing in: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });
});
