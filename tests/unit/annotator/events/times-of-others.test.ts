import { describe, expect, it } from 'vitest';
import { events } from '../support.ts';

const DATE = '2024-05-22';
const starts = (text: string) => events(text, DATE).map(({ start }) => start);

describe('a day that is not that of the event', () => {
  it.each([
    'The race was moved to the following Sunday.',
    'The strike begins on Friday week.',
    'A ruling is expected by Friday.',
    'The ship will sail by Tuesday.',
    'The loan is expected before the end of the season on 30 June.',
    'Norland banned fishing ahead of the vote on Sunday.',
    'The hearing had been set for 24 June.',
    'Voting had been scheduled for 24 June.',
    'A concert pencilled in for 4 May, a public holiday, was cancelled because the hall leaked.',
    'The board approved the appointment of a clerk for three years from 1 October.',
    'The council extended the permit through 2027.',
    'Nine of ten brokers had forecast no change on Monday.',
    'The level is two metres below the record set in 2000.',
    'Rents rose by half the rate recorded a year ago.',
    'The delay was caused by the late arrival of parts from Lund.',
    'Sales are flat in fiscal 2025, which begins on July 1.',
    'The talks follow a strike in April that shut three mines.',
    'The visit comes after an attack in March on a ferry.',
    'The ban, which had been due to lapse on 31 March, was extended to the end of the year.',
    'The deadline was moved to the start of October.',
    'The yard raised its fee to £14 from £12 in April.',
    'The loss widened to $38m from $22m a year earlier.',
    'The line scrapped five ferries, compared with one in 2015.',
    'Repairs took eight weeks longer than the firm had announced in April.',
    'The rules were changed under Act 692/2011.',
    'The club won its first cup since a 2-1 win in 1987.',
    'Norland banned fishing after a spill in March.',
    'The towns agreed on a pact despite a strike in April.',
    'Sales have fallen to 30 a day, she said, against a peak of 88 on May 4.',
    'The toll stands at 40, Mill said, up from 12 on Monday.',
    'The talks were put off until after the opening of the port on Aug. 15.',
    'The meeting was moved to after the holiday on June 3.',
    'A judge jailed the clerk for a theft in 2019.',
    'Police arrested a man over a fire in April.',
    'The board published a report describing a leak in 2016.',
  ])('is withdrawn: %s', (text) => {
    expect(starts(text)).toEqual([]);
  });

  it.each([
    ['The talks were moved to Sunday.', '2024-05-26'],
    ['The race will be held on Sunday.', '2024-05-26'],
    ['The mill closed in April after a fire in March.', '2024-04'],
    ['The ship sank shortly before 9pm on Monday.', '2024-05-20'],
    ['The talks were put off until Aug. 15.', '2024-08-15'],
    ['Mill told them in Lund on Monday that she was ill.', '2024-05-20'],
    ['The firm stopped making boats in 2012.', '2012'],
    ['Guards arrested a man over a fire on Monday.', '2024-05-20'],
    ['The mine shut on Monday before the rain came.', '2024-05-20'],
    ['The ship sank before dawn on Monday.', '2024-05-20'],
    ['Norland plans to stop fishing by 2030.', '2030'],
    ['The hearing is set for 24 June.', '2024-06-24'],
    ['The board approved the appointment of a clerk on Monday.', '2024-05-20'],
    ['The record was set in 2000.', '2000'],
    ['The plant began work on May 2.', '2024-05-02'],
    ['There is an election to be held in Norland next month.', '2024-06'],
    ['There is an election to be rerun in Norland next month.', '2024-06'],
    ['The bank cut its rate to 5% from 6% on Monday.', '2024-05-20'],
    ['At the end of April the ban was lifted.', '2024-04'],
    ['The strike began after talks collapsed on 9 May.', '2024-05-09'],
    ['The forum ended its work on Monday.', '2024-05-20'],
    ['The guards detained 40 men from three towns in April.', '2024-04'],
  ])('is kept where it is its own: %s', (text, start) => {
    expect(starts(text)).toEqual([start]);
  });

  it.each([
    'The ship left Norland on Monday.',
    'The race ended on Monday on the slopes of Mont Aru.',
  ])('brings no place into it: %s', (text) => {
    expect(events(text, DATE).flatMap(({ participants }) => participants)).toEqual([]);
  });

  it('is told of a thing with the place before it', () => {
    expect(
      events('Cases fell, according to a trial in Norland published on Monday.', DATE),
    ).toMatchObject([{ quote: 'a trial in Norland published on Monday', participants: [] }]);
  });
});
