import { describe, expect, it } from 'vitest';
import { events } from '../support.ts';

const DATE = '2024-05-22';

describe('what belongs to another thing than an event', () => {
  it.each([
    'Under the 2019 pact, Norland sells grain to Sudland.',
    'Mill defended the 2019 pact.',
    'Norland honours its 2021 promise.',
    'The firm paid £5 after closing its yard in May 2023.',
    'The two are due in Lund soon, days after the flood.',
    'The board denied taking bribes in May.',
    'The board admitted hiding cracks in May.',
  ])('is no time of its own: %s', (text) => {
    expect(events(text, DATE)).toEqual([]);
  });

  it.each([
    ['Mill signed a pact on Monday to replace the 2019 accord.', ['2024-05-20']],
    ['Norland closed the port on Monday under its 2021 law.', ['2024-05-20']],
    ['The Board published its March report on Monday.', ['2024-05-20']],
    ['Mill praised the 2021 visit by Berg.', ['2021']],
    ['The 2019 summit in Lund set the rules.', ['2019']],
    ['In 2006 mudslides blocked the road.', ['2006']],
    ['Mill closed the road on Monday, a week before the vote on May 27.', ['2024-05-20']],
  ])('leaves an event its own time: %s', (text, starts) => {
    expect(events(text, DATE).map(({ start }) => start)).toEqual(starts);
  });

  it.each([
    ['Mill announced the plan on Monday after talking with Berg.', ['Ada Mill']],
    ['Mill resigned on Monday to make way for Berg.', ['Ada Mill']],
    ['Mill met Berg on Monday.', ['Ada Mill', 'Tor Berg']],
    ['Mill flew to Lund on Monday to meet Berg.', ['Ada Mill']],
    ['Norland was visited by Mill on Monday.', ['Ada Mill']],
    ['Talks between Norland and Sudland began on Monday.', ['Norland', 'Sudland']],
    ['Norland’s central bank cut its rate on Monday.', []],
    ['Mill flew from Ft. Alder to St. Anne on Monday.', ['Ada Mill']],
    ['Officials met Berg on Monday.', ['Tor Berg']],
    ['Portline signed a pact with Grain Board on Monday.', ['Portline', 'Grain Board']],
    ['A team from a town in Sudland arrives in Lund on 24 June.', []],
    ['The talks will be held in Kavala, Norland, on 24 June.', []],
    ['The ship left Kavala, Norland, on Monday.', []],
    ['Mill closed mines in Sudland and Norland on Monday.', ['Ada Mill']],
    ['The mine closed on Monday after a campaign by Mill.', []],
    ['Norland banned goods from Sudland on Monday.', ['Norland']],
    ['Portline and Grain Board signed a pact on Monday.', ['Portline', 'Grain Board']],
    [
      'The pact between Portline and Grain Board was signed on Monday.',
      ['Portline', 'Grain Board'],
    ],
    ['Mill, announced on Monday as the star, will not come.', []],
    ['Workers at the Grain Board plant walked out on Monday.', []],
    ['Xland and Norland will hold expert talks on 30 May.', []],
    ['Ministers from Norland and Sudland met on Monday.', ['Norland', 'Sudland']],
    ['Mill told Berg on Monday that the bridge was shut.', ['Ada Mill']],
    ['Police arrested Mill on Monday at an inn owned by Berg.', ['Ada Mill']],
    ['In Norland and Sudland, which began the scheme in 2019, few fell ill.', []],
    ['The storm hit Norland on Monday.', []],
    ['The trial of Mill opened on Monday.', []],
    ['A former clerk of the Grain Board was jailed on Monday.', []],
    ['Two members of the Grain Board were arrested on Monday.', []],
    ['The premier of Sudland was jailed on Monday.', []],
    ['The son of Mill was arrested on Monday.', []],
    ['An aide to Ada Mill, who left Sudland on Monday, was ill.', []],
    ['A scout from the Grain Board, who left Sudland on Monday, was ill.', []],
    ['A letter from the Grain Board was published on Monday.', []],
    ['The ministers signed a pact in Norland City on Monday.', []],
    ['The Norland Valley Rail line was closed on Monday.', []],
    ['Minister of the Norlandish Republic Tor Berg was arrested on Monday.', ['Tor Berg']],
    ['The Grain Board was fined on Monday.', ['Grain Board']],
    ['The mayor of Lund, Ada Mill, opened the bridge on Monday.', ['Ada Mill']],
    ['At the invitation of Mill, Berg visited Sudland on Monday.', ['Tor Berg']],
    ['The plan was shelved on Monday after criticism by Mill.', []],
  ])('brings nobody into it: %s', (text, participants) => {
    expect(events(text, DATE).map((event) => event.participants)).toEqual([participants]);
  });
});

describe('a gathering that opens', () => {
  it.each([
    ['The drills, which began on Monday, cost little.', 'exercise'],
    ['Norland’s drills, which are to begin in June, worry farmers.', 'exercise'],
    ['A hearing into the fire opens on 3 June.', 'other'],
    ['The clerk was absent when the trial opened in May 2019.', 'other'],
    ['The board opened an inquiry in May 2019.', 'other'],
  ])('is no launch: %s', (text, type) => {
    const types = events(text, DATE).map((event) => event.type);
    expect(types).toContain(type);
    expect(types).not.toContain('launch');
  });

  it.each([
    'Of the nurses who began training in 2017, half left.',
    'Farmers who began planting in May 2020 did well.',
    'The strike, which began on Monday, cost little.',
    'The lockdown began on 25 March.',
  ])('is none: %s', (text) => {
    expect(events(text, DATE)).toEqual([]);
  });

  it('is one where a line opens', () => {
    const text = 'The ferry line, which opened on 3 May, is short.';
    expect(events(text, DATE).map(({ type }) => type)).toEqual(['launch']);
  });

  it.each([
    'On Monday, Mill rejected the truce in Lund, where Norland hosted talks.',
    'On 5 May, Berg sold the mill to Norland, which hosted a summit.',
  ])('has no time that opens a sentence about something else: %s', (text) => {
    expect(events(text, DATE).map(({ type }) => type)).not.toContain('meeting');
    expect(events(text, DATE).map(({ type }) => type)).not.toContain('forum');
  });

  it('is one, though for the last time this year', () => {
    const text = 'The Grain Board meets on 11 June, for the last time this year.';
    expect(events(text, DATE)).toMatchObject([{ type: 'meeting', start: '2024-06-11' }]);
  });
});

it.each([
  'The minutes of the meeting were lost on Monday.',
  'The talks were agreed by the board on Monday.',
  'A visit by Mill was called off on Monday.',
])('a time of what is done with an event is not its own: %s', (text) => {
  expect(events(text, DATE).filter(({ type }) => type !== 'other')).toEqual([]);
});

it('brings the two countries of an article into no meeting of others', () => {
  const pair = 'Norland and Sudland trade. '.repeat(4);
  const text = `${pair}The union, whose commissioner met both ministers on Wednesday, was silent.`;
  expect(events(text, DATE).map(({ participants }) => participants)).toEqual([[]]);
});
