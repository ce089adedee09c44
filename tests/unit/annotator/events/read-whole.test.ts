import { describe, expect, it } from 'vitest';
import { events } from '../support.ts';

/** An event in one line: its type, who, where, when, and all that is not the usual of it. */
function inOneLine(text: string): string[] {
  return events(text, '2024-08-20').map((one) =>
    [
      one.type,
      one.participants.join('+') || '-',
      `@${one.places.join('+')}`,
      one.end === null ? one.start : `${one.start}/${one.end}`,
      one.planned ? 'planned' : [],
      one.denied ? 'denied' : [],
    ]
      .flat()
      .join(' '),
  );
}

describe('all that is read of an event', () => {
  it.each([
    ['Mill visited Lund on August 12.', 'visit Ada Mill @Lund 2024-08-12'],
    ['Mill did not visit Lund on August 12.', 'visit Ada Mill @Lund 2024-08-12 denied'],
    ['Mill will visit Lund on August 28.', 'visit Ada Mill @Lund 2024-08-28 planned'],
    ['Mill and Berg met in Lund on May 3, 2023.', 'meeting Ada Mill+Tor Berg @Lund 2023-05-03'],
    [
      'Norland and Sudland signed a fishing pact in Lund on June 2.',
      'signing Norland+Sudland @Lund 2024-06-02',
    ],
    [
      'A fishing pact was signed by Norland and Sudland in June.',
      'signing Norland+Sudland @ 2024-06',
    ],
    ['Norland and Sudland have not signed a pact since May 2023.'],
    [
      'The matter was raised during the Norland and Sudland session of the 25th Grain Forum in Lund in June 2023.',
      'forum Norland+Sudland @Lund 2023-06',
    ],
    [
      'Ships of Norland and Sudland held a naval exercise in July.',
      'exercise Norland+Sudland @ 2024-07',
    ],
    ['Norland held an election in March 2023.', 'election Norland @ 2023-03'],
    ['Berg was to visit Lund in May 2023.'],
    ['Mill visited Lund from May 3 to 5.', 'visit Ada Mill @Lund 2024-05-03/2024-05-05'],
    ['A new port opened in Varby on June 1.', 'launch - @Varby 2024-06-01'],
    ['A new port will open in Varby on September 1.', 'launch - @Varby 2024-09-01 planned'],
    ['Mill had met Berg before the talks.'],
    ['The year began in January.'],
    ['The season, which began Thursday, was wet.'],
    ['Mill often visits Lund.'],
    ['Interview: Ada Mill, 14 February 2024', 'announcement Ada Mill @ 2024-02-14'],
  ])('%s', (text, ...expected) => {
    expect(inOneLine(text)).toEqual(expected);
  });
});
