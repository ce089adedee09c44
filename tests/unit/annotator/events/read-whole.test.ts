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
    ['Mill, one of the winners of 2022, visited Lund.'],
    ['The march planned for May 2023 in Lund was called off.'],
    ['The board approved Berg’s post from May 5.'],
    ['Mill visited Lund at the beginning of 2023.', 'visit Ada Mill @Lund 2023'],
    ['Mill visited Lund at the end of May 2023.', 'visit Ada Mill @Lund 2023-05'],
    [
      'It rained in May 2023, when Mill met Berg in Lund.',
      'other - @ 2023-05',
      'meeting Ada Mill+Tor Berg @Lund 2023-05',
    ],
    ['May 5, 2023 was when Mill met Berg.', 'meeting Ada Mill+Tor Berg @ 2023-05-05'],
    ['It was not until May 5, 2023 that Mill met Berg.', 'meeting Ada Mill+Tor Berg @ 2023-05-05'],
    ['Mill broke the 2019 pact in Lund.'],
    ['Mill visited Lund after the 2019 vote.'],
    ['Mill met farmers whose third-quarter figures were poor.'],
    [
      'The visit to Lund, scheduled for May 2025, will be Mill’s first.',
      'visit Ada Mill @Lund 2025-05 planned',
    ],
    ['The grain forum is to open in Lund in May 2025.', 'forum - @Lund 2025-05 planned'],
    ['Mill will visit Lund by Friday.'],
    ['The port has been shut since May 2023.', 'other - @ 2023-05'],
    ['Exports have doubled since 2021.'],
    ['It was the fourth visit to Lund since 2021.'],
    ['Mill visited Lund the following Saturday.'],
    ['Mill will visit Lund on Thursday week.'],
    ['The road was shut after 2015.'],
    ['Mill visited Lund before dawn on June 30.', 'visit Ada Mill @Lund 2024-06-30'],
    ['Mill arrived in Lund at 2010 on Friday.', 'visit Ada Mill @Lund 2024-08-16'],
    ['Mill discussed a visit to Lund in May 2023.'],
    ['Mill walked out of the talks in Lund on May 5.', 'other Ada Mill @Lund 2024-05-05'],
    ['The talks in Lund ended on May 5.', 'meeting - @Lund 2024-05-05'],
    ['The naval drills, which began in May 2023, were long.', 'exercise - @ 2023-05'],
    [
      'Mill attended a gala and the opening of a school in Lund on May 5.',
      'launch Ada Mill @Lund 2024-05-05',
    ],
    ['Mill’s recent visit to Lund went well.', 'visit Ada Mill @Lund 2024-08'],
    ['The ministers meet two times per visit.'],
    ['Ada Mill and Tor Berg in Lund, February 2022', 'meeting Ada Mill+Tor Berg @Lund 2022-02'],
    ['Ada Mill in Lund, February 2022'],
    ['Norland’s central bank met in Lund on May 5.', 'meeting - @Lund 2024-05-05'],
    ['A minister of Norland met Berg in Lund on May 5.', 'meeting Tor Berg @Lund 2024-05-05'],
    ['The Norlandish delegation visited Lund on May 5.', 'visit Norland @Lund 2024-05-05'],
    [
      'Mill announced on May 5 that Berg would come after talks.',
      'announcement Ada Mill @ 2024-05-05',
    ],
    ['The board is due to meet in Lund on August 28.', 'meeting - @Lund 2024-08-28 planned'],
    ['The port is expected to open on August 28.', 'launch - @ 2024-08-28 planned'],
    ['Sales fell 5 percent on May 5.', 'other - @ 2024-05-05'],
    ['Sales fell 5 percent in May.'],
    ['The school planted 40 trees on May 5.', 'other - @ 2024-05-05'],
    ['The school planted trees in May.', 'other - @ 2024-05'],
    ['Mill did not say on May 5 that it rained.'],
    ['The bank published its report on May 5.', 'announcement - @ 2024-05-05'],
    ['The report was released on May 5.', 'announcement - @ 2024-05-05'],
    ['The bank lowered its forecast on May 5.', 'announcement - @ 2024-05-05'],
    ['The decision is due in September.', 'other - @ 2024-09 planned'],
    ['The road must be ready by 2025.', 'other - @ 2025 planned'],
  ])('%s', (text, ...expected) => {
    expect(inOneLine(text)).toEqual(expected);
  });
});
