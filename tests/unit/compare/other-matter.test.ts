import { describe, expect, it } from 'vitest';
import { factsOf } from './texts.ts';

/** The verdicts and rules on what two articles of two days tell. */
function judged(one: string, other: string, days = ['2024-08-20', '2024-08-21']): string[] {
  const [first = null, second = null] = days;
  const { questions } = factsOf({
    a: { text: `In brief\n\n${one}`, date: first },
    b: { text: `The news\n\n${other}`, date: second },
  });
  return questions.map(({ verdict, rule }) => `${String(verdict)} ${String(rule)}`);
}

const AGREE = ['agree same-measure-and-period'];

describe('a figure that chance may repeat is compared with one of the same matter alone', () => {
  it.each([
    [
      'of the same place',
      'The council of Varby closed 3 schools in the spring.',
      'In the spring the council of Varby closed 3 of its schools.',
      AGREE,
    ],
    [
      'of another place',
      'The council of Varby closed 3 schools in the spring.',
      'In the spring the council of Lund closed 3 of its schools.',
      [],
    ],
    [
      'of another person whose name begins as a month does',
      'In the spring the rich Marc closed 3 schools of the council.',
      'In the spring the rich Holm closed 3 schools of the council.',
      [],
    ],
    [
      'of another place, as the article begins',
      'It rained in Varby. The council closed 3 schools in the spring.',
      'In the spring the council of Lund closed 3 of its schools.',
      [],
    ],
    [
      'of another country that only opens sentences',
      'Norway mourned the dead of a storm on Monday. The council closed 3 schools in the spring.',
      'Sweden mourned the dead of a storm on Monday. The council closed 3 schools in the spring.',
      [],
    ],
    [
      'that nobody is named for, in articles on others',
      'A bus of Varby Lines left the road near Holm. There were 46 people on the bus.',
      'A bus of Varby Lines left the road near Skog. There were 46 people on the bus.',
      [],
    ],
    [
      'that nobody is named for, beside one of a place that the article does not know',
      'Some 600 people left their homes in the Norlandish town of Skog when a dam leaked, a week after one in Varby.',
      'A dam burst in Varby. Some 600 people left their homes.',
      [],
    ],
    [
      'that nobody is named for, in articles that mostly name the same',
      'The tram of Varby opened. There were 64 shops on the street, and some closed.',
      'The tram of Varby, built by Holm, opened. Of the 64 shops on the street some closed.',
      AGREE,
    ],
    [
      'of one digit, beside which nothing else is the same',
      'Mill owns a shop in Varby. She signed a lease of five years.',
      'Mill owns a shop in Varby. It was her best day in five years.',
      [],
    ],
    [
      'of many digits, in words that are hardly alike',
      'Varby built its hall for $23.5 million after years of talks.',
      'The price of the hall was given as $23.5 million by the mayor of Varby on Monday.',
      AGREE,
    ],
    [
      'of many digits, of another thing that is counted',
      'The mayor of Varby met 23,512 guests after years of talks at the hall.',
      'The number of tourists at the hall was given as 23,512 by the mayor of Varby on Monday.',
      [],
    ],
    [
      'that is an average',
      'The farms of Varby brought in 5.5 million tonnes of rye.',
      'On average the farms of Varby bring in 5.5 million tonnes of rye.',
      [],
    ],
    [
      'of many digits, wherever it stands',
      'The council of Varby counted 34,178 herons in the spring.',
      'In the spring the wardens of Lund counted 34,178 herons.',
      AGREE,
    ],
  ])('%s', (_, one, other, expected) => {
    expect(judged(one, other)).toEqual(expected);
  });
});

describe('numbers that are not equal', () => {
  it.each([
    [
      'are one number where one has more digits',
      'The ministry in Varby bought 2.4 million doses of the vaccine.',
      'The ministry in Varby bought 2.38 million doses of the vaccine.',
      ['agree-within-rounding same-measure-and-period'],
    ],
    [
      'are not taken for one where one has a single digit',
      'The ministry in Varby bought 2 million doses of the vaccine.',
      'The ministry in Varby bought 2.4 million doses of the vaccine.',
      [],
    ],
    [
      'part only where both are on the same matter',
      'Builders in Varby started 240,267 homes in 2023.',
      'Builders in Lund started 38,912 homes in 2023.',
      [],
    ],
  ])('%s', (_, one, other, expected) => {
    expect(judged(one, other)).toEqual(expected);
  });
});

describe('a figure that a source puts right', () => {
  const given = 'In the mine at Varby there were 110 people when the roof fell, Mill said.';
  const right = (before: string): string =>
    `In the mine at Varby there were 108 people when the roof fell, not ${before}, as first reported.`;

  it('is contradicted, and no other', () => {
    expect(judged(given, right('110'))).toContain('contradict figure-denied');
    expect(judged(given, right('120'))).not.toContain('contradict figure-denied');
  });
});

describe('a share that is put right', () => {
  const was = 'Turnout in Varby at the vote on the bridge was 61 percent';
  const right = 'Turnout in Varby at the vote on the bridge was 63 percent, not 61';

  it('is contradicted where both are of one time, or neither says of which', () => {
    expect(judged(`${was}.`, `${right}.`)).toContain('contradict figure-denied');
    expect(judged(`${was} in 2023.`, `${right}, in 2023.`)).toContain('contradict figure-denied');
    expect(judged(`${was} in 2019.`, `${right}.`)).toEqual([]);
  });
});

describe('a length of time', () => {
  const fell = (time: string): string => `The duties of Varby on grain fall ${time}.`;

  it('is another behind which something is told than within which', () => {
    expect(judged(fell('over seven years'), fell('within seven years'))).toEqual(AGREE);
    expect(judged(fell('over seven years'), fell('after seven years'))).toEqual([]);
  });

  it('that a sentence gives twice may be of two things', () => {
    const twice = 'After seven years of talks the duties of Varby on grain fall over seven years.';
    expect(judged(twice, fell('over seven years'))).toEqual([]);
  });
});

describe('money spread over a time', () => {
  const deal = (time: string): string =>
    `The deal between Varby and Lund is worth $40 million${time}.`;

  it('is not the same money in a year, nor over another time', () => {
    expect(judged(deal(''), deal(''))).toContain(AGREE[0]);
    expect(judged(deal(' over five years'), deal(''))).toEqual([]);
    expect(judged(deal(' over five years'), deal(' a year'))).toEqual([]);
    expect(judged(deal(' over five years'), deal(' over the next ten years'))).toEqual([]);
    expect(judged(deal(' over five years'), deal(' over the next five years'))).toContain(AGREE[0]);
  });
});

describe('a visit', () => {
  const [will, did, not] = [
    'Ada Mill will visit Varby on August 23.',
    'Ada Mill visited Varby on August 23.',
    'Ada Mill did not visit Varby on August 23.',
  ];
  const later = ['2024-08-20', '2024-08-25'];

  it('that was planned is not denied by who tells that it was not made', () => {
    expect(judged(will, not, later)).toEqual(['complement event-planned']);
  });

  it('that was made is', () => {
    expect(judged(did, not, ['2024-08-25', '2024-08-25'])).toEqual(['contradict event-denied']);
  });

  it('to another town is another', () => {
    const elsewhere = not.replace('Varby', 'Holm');
    expect(judged(did, elsewhere, ['2024-08-25', '2024-08-26'])).toEqual([]);
  });
});
