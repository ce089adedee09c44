import { describe, expect, it } from 'vitest';
import { eventsOf } from '../one-line.ts';
import { events } from '../support.ts';

describe('an event that is denied, or told beside a denial', () => {
  it.each([
    ['Mill did not mention the visit to Lund in May 2023.'],
    ['Mill did not attend the grain forum in Lund in May 2023.'],
    ['No progress was made at the talks in Lund in May 2023.', 'meeting - @Lund 2023-05'],
    ['No talks were held in Lund in May 2023.', 'meeting - @Lund 2023-05 denied'],
    ['Norland held no talks in Lund in May 2023.', 'meeting Norland @Lund 2023-05 denied'],
    ['Norland called off the talks in Lund in May 2023.', 'meeting - @Lund 2023-05 denied'],
    ['The plan, for which a pact was signed in May 2023, was shelved.', 'signing - @ 2023-05'],
    [
      'Neither Olga Holm nor Eva Lind visited Lund on May 5.',
      'visit Olga Holm+Eva Lind @Lund 2024-05-05 denied',
    ],
    ['Mill refused to visit Lund in May 2023.', 'visit Ada Mill @Lund 2023-05 denied'],
    ['Mill failed to visit Lund in May 2023.', 'visit Ada Mill @Lund 2023-05 denied'],
    ['It is not true that Mill visited Lund in May 2023.', 'visit Ada Mill @Lund 2023-05 denied'],
    ['Mill denied that she had visited Lund in May 2023.', 'visit Ada Mill @Lund 2023-05 denied'],
    ['Mill denied having visited Lund in May 2023.', 'visit Ada Mill @Lund 2023-05 denied'],
    ['Mill visited Lund, not Varby, in May 2023.', 'visit Ada Mill @Lund 2023-05'],
    [
      'Because it rained, Mill did not visit Lund in May 2023.',
      'visit Ada Mill @Lund 2023-05 denied',
    ],
    ['Mill did not visit Lund until May 2023.', 'visit Ada Mill @Lund 2023-05'],
    ['Mill last visited Lund in May 2023.', 'visit Ada Mill @Lund 2023-05'],
    ['Mill has not visited Lund since May 2023.'],
    ['The port did not open in May 2023.', 'launch - @ 2023-05 denied'],
    ['The port never opened.'],
    ['The pact was not signed in May 2023.', 'signing - @ 2023-05 denied'],
    ['Mill visited Lund for the third time in May 2023.', 'visit Ada Mill @Lund 2023-05'],
    [
      'In May 2023 Mill, accompanied by Berg, opened a port in Lund.',
      'launch Ada Mill @Lund 2023-05',
    ],
    ['Mill found on May 5 that it rained.', 'announcement Ada Mill @ 2024-05-05'],
    ['Mill believed in May that it rained.'],
    ['Mill said in May that it rained.', 'announcement Ada Mill @ 2024-05'],
    ['Mill said in 2023 that it rained.'],
    ['It was said on May 5 that it rained.'],
    ['On 12 August 2023 Mill met Berg in Lund.', 'meeting Ada Mill+Tor Berg @Lund 2023-08-12'],
    ['On August 12 2023 Mill met Berg in Lund.', 'meeting Ada Mill+Tor Berg @Lund 2023-08-12'],
    [
      'Holm Bank met in Lund in May 2023. The bank shut in June 2023.',
      'meeting Holm Bank @Lund 2023-05',
      'other Holm Bank @ 2023-06',
    ],
    [
      'Mill visited Lund on August 12. There she signed a pact.',
      'visit Ada Mill @Lund 2024-08-12',
      'signing Ada Mill @ 2024-08-12',
    ],
  ])('%s', (text, ...expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

describe('what waits, hangs on a condition or is only spoken of', () => {
  it.each([
    'Growers want the sale put off until the report has been published.',
    'The hall stays cold until the board has signed the lease.',
    'The pool would stay shut until the roof was replaced in May.',
    'The town will vote before the ferry is sold in October.',
    'The firm would build a dock provided that it won the auction in May.',
    'A loan is due on condition that a firm is set up in October.',
    'The choir has a case for raising its fee from January.',
    'The council discussed closing three baths in July.',
    'The firm was accused of cutting the grant in May.',
    'A rumour that the coach resigned on Monday was wrong.',
    'The abbot, who was due to open a school on 26 August, has postponed his trip.',
    'Mill has put off her visit to Lund.',
  ])('is no event: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });

  it.each([
    ['The road was shut until the army removed a bomb on 5 May.', '2024-05-05'],
    ['Once the board had approved the sale in May, the shares rose.', '2024-05'],
    ['After closing the mine in May, the firm sold its ships.', '2024-05'],
    ['The choir responded by cancelling a concert on 6 May.', '2024-05-06'],
  ])('is one where it came about: %s', (text, start) => {
    expect(events(text, '2024-08-20').map((event) => event.start)).toEqual([start]);
  });
});

describe('what is told on the day of the article', () => {
  it.each([
    ['Two clerks familiar with the plans said on Tuesday that the port would shut.', false],
    ['The board, which plans to sell ships, met on Tuesday.', false],
    ['The talks due on Tuesday are about fish.', true],
    ['The board will meet on Tuesday.', true],
  ])('is planned where its own verb says so: %s', (text, planned) => {
    expect(events(text, '2024-08-20').map((event) => event.planned)).toEqual([planned]);
  });
});

describe('a headline without a finite verb', () => {
  it.each([
    ['Norland, Sudland ministers to meet Friday'],
    ['Plan to close mine in September'],
    ['First crew to cross strait in May'],
    ['A chance to visit Lund in September'],
  ])('does not tell by its infinitive what comes about: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });

  it('gives a country that acts no place', () => {
    expect(eventsOf('In Norland, Sudland signed a pact on Monday.')).toEqual([
      'signing Sudland @Norland 2024-08-19',
    ]);
  });
});

describe('a signing behind a visit and another signing', () => {
  it.each([
    [
      'Mill visited Lund on August 12 and signed a pact on August 13. The treaty has to be signed.',
      'visit Ada Mill @Lund 2024-08-12',
      'signing Ada Mill @ 2024-08-13',
    ],
    [
      'Mill visited Lund on August 12. Mill signed a pact on August 13. Among the papers signed was a map.',
      'visit Ada Mill @Lund 2024-08-12',
      'signing Ada Mill @ 2024-08-13',
    ],
  ])('has no day of theirs: %s', (text, ...expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});
