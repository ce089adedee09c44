import { describe, expect, it } from 'vitest';
import { events } from '../support.ts';

const DATE = '2024-05-22';
const found = (text: string) =>
  events(text, DATE).map(({ type, start, planned, hedge }) => ({ type, start, planned, hedge }));

describe('what is not told as held', () => {
  it.each([
    'Mill was due to visit Lund on Thursday.',
    'Mill was to visit Lund on Thursday.',
    'The bridge was to open in March.',
    'The talks were to resume on Monday.',
    'Berg had planned to tour Varby last week.',
    'Mill was supposed to sign the pact on Monday.',
    'Norland had been due to join the Grain Board in 2030.',
    'Mill cancelled a visit planned for Thursday.',
    'Berg scrapped talks with Mill set for Friday.',
    'Work would start in February.',
    'The trial, which had been scheduled to open on Monday, was put off.',
    'Mill would have attended the meeting in Lund on Monday.',
    'Ada Mill joined the Grain Board in 2019.',
    'The singer, who had been announced as Saturday’s star, will not come.',
  ])('tells of no event: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Mill is to visit Lund on Thursday.', '2024-05-23'],
    ['The sides intended to hold a forum in Lund next May.', '2025-05'],
    ['Mill agreed to meet Berg in June.', '2024-06'],
  ])('is a plan where it lies ahead: %s', (text, start) => {
    expect(found(text)).toMatchObject([{ start, planned: true }]);
  });

  it.each([
    ['Norland on Wednesday suspended talks with Sudland.', 'meeting'],
    ['Norland broke off talks with Sudland on Monday.', 'meeting'],
    ['Norland pulled out of talks with Sudland on Monday.', 'meeting'],
    ['Delegates walked out of consultations on Saturday.', 'meeting'],
    ['Norland blocked Sudland’s accession last year.', 'accession'],
  ])('tells of another: %s', (text, type) => {
    expect(found(text).map((event) => event.type)).not.toContain(type);
  });

  it.each([
    ['Talks were suspended. Norland and Sudland held talks in May 2023.', '2023-05'],
    ['Norland joined the Grain Board in 2011.', '2011'],
  ])('still tells of what is: %s', (text, start) => {
    expect(found(text).map((event) => event.start)).toContain(start);
  });
});

describe('an event that is put off', () => {
  it.each([
    ['The meeting was postponed to Sunday.', '2024-05-26'],
    ['The meeting was postponed until Friday.', '2024-05-24'],
    ['The summit was postponed from Friday to Monday.', '2024-05-27'],
  ])('%s', (text, start) => {
    expect(found(text)).toMatchObject([{ start, planned: true }]);
  });
});

describe('a plan that is called off or put off', () => {
  it.each([
    'The hearing was to be held today at noon; it was put off to Wednesday.',
    'A briefing on the fire, which is to be held today at noon, has been postponed.',
    'The pact was to be signed on 3 June but the signing was delayed.',
  ])('does not stand: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'Mill will meet Berg in Lund on Friday. A concert was cancelled.',
    'Mill will meet Berg in Lund on Friday. They cancelled a concert.',
    'The concert was cancelled, but Mill will meet Berg in Lund on Friday.',
  ])('is not another thing: %s', (text) => {
    expect(found(text)).toMatchObject([{ type: 'meeting', start: '2024-05-24', planned: true }]);
  });
});

describe('an event with a condition', () => {
  it.each([
    ['If approved, the mill will open in May 2025.', 'conditional'],
    ['The mill, if built, will open in May 2025.', 'conditional'],
    ['Subject to a vote, the mill will open in May 2025.', 'conditional'],
    ['The mill will open in May 2025 provided that the board agrees.', 'conditional'],
    ['Should the board agree, the mill will open in May 2025.', 'conditional'],
    ['The mill will open in May 2025, the board said when asked if it rained.', null],
    ['Mill will host Berg in Lund in January if the road is open.', 'conditional'],
    ['Unless it rains, Mill will visit Lund in June.', 'conditional'],
    ['Mill will visit Lund in June even if it rains.', null],
    ['Asked if it rained, Mill said she will visit Lund in June.', null],
    ['The mill, once approved, will open in May 2025.', 'conditional'],
    ['Weather permitting, the mill will open in May 2025.', 'conditional'],
    ['Mill, who met Berg on Monday, reportedly asked for grain.', null],
    ['Mill reportedly met Berg on Monday.', 'alleged'],
  ])('%s', (text, hedge) => {
    expect(found(text).map((event) => event.hedge)).toContain(hedge);
  });
});

describe('who takes part where nobody is named', () => {
  it('is not two countries that are only mentioned', () => {
    const text =
      'The deal needs approval by Norland and Sudland.\n\nThe pact was signed on Sunday.';
    expect(events(text, DATE).map(({ participants }) => participants)).toEqual([[]]);
  });

  it('is not who has to approve, or whom a silence is for', () => {
    const texts = [
      'The merger was announced on Sunday, subject to approval by Norland.',
      'The summit opened in Lund on Monday with a minute of silence for Ada Mill.',
    ];
    for (const text of texts)
      expect(events(text, DATE).map(({ participants }) => participants)).toEqual([[]]);
  });
});

describe('an announcement', () => {
  it('is not an old one that was worked on lately', () => {
    expect(found('The interview has been shortened for clarity.')).toEqual([]);
  });

  it.each([
    'The figures will be published on 3 June.',
    'Mill announced the plan in April.',
    'The school said on Monday that it was full.',
    'The government announced in April that fares would rise.',
    'The midwives’ union warned last month that wards were short of staff.',
    'A panel of judges told the paper on Friday that it would rule later.',
  ])('is one, whoever made it: %s', (text) => {
    expect(found(text).map(({ type }) => type)).toEqual(['announcement']);
  });
});

describe('a denial of something else', () => {
  it.each([
    ['No progress was made at the summit in Lund on Monday.', 'forum'],
    ['Mill won no votes during the talks in Lund in April.', 'meeting'],
    ['No pact was signed after the drills in April.', 'exercise'],
  ])('does not deny where it was said: %s', (text, type) => {
    expect(events(text, DATE)).toContainEqual(expect.objectContaining({ type, denied: false }));
  });

  it.each([
    ['Mill did not mention the meeting in Lund on Monday.', 'meeting'],
    ['Berg did not attend the summit in Lund on Monday.', 'forum'],
    ['Mill was unable to attend the summit on Monday.', 'forum'],
    ['The harvest report did not cover the visit to Lund in April.', 'visit'],
  ])('leaves it open who was there and when: %s', (text, type) => {
    expect(found(text).map((event) => event.type)).not.toContain(type);
  });

  it.each([
    'The talks did not take place on Monday.',
    'There were no talks on Monday.',
    'Norland held no talks with Sudland on Monday.',
    'Mill did not meet Berg in Lund on Monday.',
    'Norland cancelled the talks in Lund in April.',
    'Norland denied that talks took place in April.',
  ])('is none: %s', (text) => {
    expect(events(text, DATE)).toMatchObject([{ type: 'meeting', denied: true }]);
  });

  it.each([
    'The tram left Lund on Monday after two stops (for an alarm that the maker said was false).',
    'Mill resigned on Monday, though reports of a quarrel were false.',
  ])('that stands behind it does not deny it: %s', (text) => {
    expect(events(text, DATE)).toMatchObject([{ start: '2024-05-20', denied: false }]);
  });

  it.each([
    'Before last month, Lund had not taken a direct hit since 1921.',
    'The team, which has not won since 1987, is poor.',
    'Lund has held no summit since 2004.',
  ])('since a year tells of nothing in that year: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['The two towns signed no pact in Lund on 12 April 2024.', true],
    ['Mill signed a pact with no conditions on 12 April 2024.', false],
  ])('is denied by its object alone: %s', (text, denied) => {
    expect(events(text, DATE)).toMatchObject([{ type: 'signing', denied }]);
  });
});
