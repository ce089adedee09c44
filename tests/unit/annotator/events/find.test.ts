import { describe, expect, it } from 'vitest';
import { events } from '../support.ts';

const DATE = '2024-08-20';
const BOTH = ['Ada Mill', 'Tor Berg'];

describe('events', () => {
  it.each([
    ['Mill visited Lund on August 12.', 'visit', '2024-08-12', null],
    ['Mill is visiting Lund from August 20 to 22.', 'visit', '2024-08-20', '2024-08-22'],
    ['Mill will visit Lund on August 28.', 'visit', '2024-08-28', null],
    ['Mill arrived in Lund on Monday.', 'visit', '2024-08-19', null],
    ['Mill met Berg in Lund on August 12.', 'meeting', '2024-08-12', null],
    ['Mill met with Berg in Lund on August 12.', 'meeting', '2024-08-12', null],
    ['Mill and Berg held talks in Lund on August 12.', 'meeting', '2024-08-12', null],
    ['Mill spoke to Berg by phone call on August 12.', 'call', '2024-08-12', null],
    ['The grain forum was held in Lund on August 12.', 'forum', '2024-08-12', null],
    ['Mill attended a summit in Lund in May 2023.', 'forum', '2023-05', null],
    ['Norland and Sudland signed a treaty on August 12.', 'signing', '2024-08-12', null],
    ['Mill announced the plan on August 12.', 'announcement', '2024-08-12', null],
    ['Norland and Sudland held a naval exercise in July.', 'exercise', '2024-07', null],
    ['Norland held an election on May 5, 2023.', 'election', '2023-05-05', null],
    ['Mill was elected in May 2023.', 'election', '2023-05', null],
    ['Norland launched a new ship in May 2023.', 'launch', '2023-05', null],
    ['Norland joined the Grain Board in 2011.', 'accession', '2011', null],
    ['They marked the 75th anniversary of their ties in 2024.', 'anniversary', '2024', null],
    ['The two boards were founded in 1949.', 'launch', '1949', null],
    ['Mill flew to Lund yesterday.', 'visit', '2024-08-19', null],
    ['Mill will lead a delegation to Lund next month.', 'visit', '2024-09', null],
    ['The ministers, who met in Lund in June, could not say.', 'meeting', '2024-06', null],
    ['Mill and Berg will meet in Lund next month.', 'meeting', '2024-09', null],
    ['Last year, Mill visited Lund.', 'visit', '2023', null],
    ['Mill died on May 5, 2023, in Lund.', 'other', '2023-05-05', null],
    ['Norland banned the trade in May 2023.', 'other', '2023-05', null],
    ['Norland raised its rates by 5% in May 2023.', 'other', '2023-05', null],
    ['A second track was put into operation in May 2023.', 'launch', '2023-05', null],
    ['The treaty came into force on May 5, 2023.', 'launch', '2023-05-05', null],
    ['The 52nd meeting of the forum opened on August 12.', 'meeting', '2024-08-12', null],
    ['A session of the 25th Grain Forum was held on August 12.', 'forum', '2024-08-12', null],
    ['Mill flew to Lund on August 12 to meet Berg.', 'visit', '2024-08-12', null],
    ['Lund was visited by Mill on August 12.', 'visit', '2024-08-12', null],
    ['Mill is going to visit Lund in May.', 'visit', '2025-05', null],
    ['On 9 July 2025 Mill will fly to Lund.', 'visit', '2025-07-09', null],
    ['The fifth of May 2023 is when the pact was signed.', 'signing', '2023-05-05', null],
    ['The board met this Monday.', 'meeting', '2024-08-19', null],
    ['The club set out its plans on Monday.', 'announcement', '2024-08-19', null],
    ['The ministry put forward a budget on Monday.', 'announcement', '2024-08-19', null],
    ['Mill received Berg in Lund on August 12.', 'meeting', '2024-08-12', null],
    ['Mill will discuss grain with Berg on August 28.', 'meeting', '2024-08-28', null],
    ['A delegation travelled to Lund on August 12.', 'visit', '2024-08-12', null],
    ['He came to Lund in May.', 'visit', '2024-05', null],
    ['The Board published its forecast for 2025 on August 12.', 'announcement', '2024-08-12', null],
    ['Norland opened its market in May 2023.', 'other', '2023-05', null],
    ['Norland scrambled jets on Thursday.', 'other', '2024-08-15', null],
    ['Norland called in the attaches on Monday.', 'other', '2024-08-19', null],
    ['The strongest quake so far, on August 12, was felt in Lund.', 'other', '2024-08-12', null],
    ['Norland is to close the road in October.', 'other', '2024-10', null],
    ['Much is planned by 2030, when it will host the Games.', 'other', '2030', null],
    ['Mill spoke by telephone with Berg on August 12.', 'call', '2024-08-12', null],
    ['Mill held a video conference with Berg on August 12.', 'call', '2024-08-12', null],
    [
      'Mill told a press conference on Monday that all was well.',
      'announcement',
      '2024-08-19',
      null,
    ],
    ['Mill was sworn in on August 12.', 'other', '2024-08-12', null],
    ['Mill is to host Berg in Lund on Friday.', 'meeting', '2024-08-23', null],
    ['The two ministers last met in May.', 'meeting', '2024-05', null],
    ['The plant opens on September 1.', 'launch', '2024-09-01', null],
    ['Berg left for Varby on Monday.', 'visit', '2024-08-19', null],
    ['Mill phoned Berg on August 12.', 'call', '2024-08-12', null],
    ['Mill is expected in Lund later this month.', 'visit', '2024-08', null],
    ['Berg said that he would come to Lund on September 11.', 'visit', '2024-09-11', null],
    ['The grain is due in Lund on August 28.', 'other', '2024-08-28', null],
    ['The ministers gather in Lund on Thursday.', 'meeting', '2024-08-22', null],
    ['The target was met with ease in 2023.', 'other', '2023', null],
    ['The goal for 2023 was to sell 40 ships and this happened.', 'other', '2023', null],
    ['Norland and Sudland began a naval drill on August 12.', 'exercise', '2024-08-12', null],
  ])('%s', (text, type, start, end) => {
    expect(events(text, DATE)).toEqual([expect.objectContaining({ type, start, end })]);
  });

  it.each([
    ['Mill will visit Lund on August 28.', true],
    ['Mill visited Lund on August 12.', false],
    ['Mill and Berg will meet in Lund next month.', true],
    ['Mill plans to visit Lund in October.', true],
    ['On Wednesday Mill travels to Lund.', true],
    ['Mill is expected in Lund this month.', true],
  ])('%s planned: %s', (text, planned) => {
    expect(events(text, DATE)[0]?.planned).toBe(planned);
  });

  it.each([
    ['Mill met Berg in Lund on August 12.', ['Ada Mill', 'Tor Berg'], ['Lund']],
    ['Mill and Berg met in Varby on August 12.', ['Ada Mill', 'Tor Berg'], ['Varby']],
    ['Norland and Sudland signed a treaty in Lund on August 12.', ['Norland', 'Sudland'], ['Lund']],
    ['Mill visited Lund and Varby on August 12.', ['Ada Mill'], ['Lund', 'Varby']],
    ['On August 12 Mill visited Sudland.', ['Ada Mill'], ['Sudland']],
    [
      'France, Estonia and Latvia signed a treaty in Lund on August 12.',
      ['France', 'Estonia', 'Latvia'],
      ['Lund'],
    ],
    ['Norland signed a treaty in Lund, Sudland, on August 12.', ['Norland'], ['Lund', 'Sudland']],
  ])('%s with %j in %j', (text, participants, places) => {
    expect(events(text, DATE)).toEqual([expect.objectContaining({ participants, places })]);
  });

  it('count where the text counts', () => {
    const text = 'Mill and Berg held the 29th regular meeting on August 12.';
    expect(events(text, DATE)).toMatchObject([
      { type: 'meeting', ordinal: 29, start: '2024-08-12' },
    ]);
  });

  it('take the time of the visit they belong to', () => {
    const text = 'Mill visited Lund on August 12. There Mill held talks with Berg.';
    expect(events(text, DATE)).toMatchObject([
      { type: 'visit', start: '2024-08-12', implied: ['end', 'start'] },
      { type: 'meeting', start: '2024-08-12', implied: ['end', 'start'] },
    ]);
  });

  it('have a quote that holds their time', () => {
    const [event] = events('The trains stayed, but Mill visited Lund on August 12.', DATE);
    expect(event?.quote).toContain('August 12');
    expect(event?.quote).not.toContain('trains');
  });

  it('are dated by the main clause where a relative one has a time of its own', () => {
    const text = 'The ministers, who took office in July, held talks on August 12.';
    expect(events(text, DATE)).toMatchObject([
      { type: 'other', start: '2024-07' },
      { type: 'meeting', start: '2024-08-12' },
    ]);
  });

  it('go on from a place where something else is held', () => {
    const text = 'Mill will visit Lund on September 5, where the board will hold its 28th meeting.';
    expect(events(text, DATE)).toMatchObject([
      { type: 'visit', start: '2024-09-05' },
      { type: 'meeting', start: '2024-09-05', ordinal: 28 },
    ]);
  });

  it('are two where two clauses tell of two', () => {
    const text = 'Mill visited Lund on August 12, and Berg visited Varby on August 13.';
    expect(events(text, DATE)).toMatchObject([
      { participants: ['Ada Mill'], places: ['Lund'], start: '2024-08-12' },
      { participants: ['Tor Berg'], places: ['Varby'], start: '2024-08-13' },
    ]);
  });

  it.each([
    [
      'Mill, who visited Lund in May, will meet Berg on August 28.',
      [
        { type: 'visit', participants: ['Ada Mill'], start: '2024-05' },
        { type: 'meeting', participants: ['Ada Mill', 'Tor Berg'], start: '2024-08-28' },
      ],
    ],
    [
      'Mill visited Lund on August 12 and met Berg.',
      [
        { type: 'visit', start: '2024-08-12', implied: ['end', 'start'] },
        { type: 'meeting', start: '2024-08-12', implied: ['end', 'start'] },
      ],
    ],
    [
      'The test comes in December 2023, when Norland holds an election.',
      [{ type: 'election', start: '2023-12' }],
    ],
    [
      'The road, opened in May 2023, will be closed on August 28.',
      [
        { type: 'launch', start: '2023-05' },
        { type: 'other', start: '2024-08-28' },
      ],
    ],
    [
      'The campaign ended on Sunday, the Grain Board announced on Monday.',
      [
        { type: 'other', start: '2024-08-18' },
        { type: 'announcement', start: '2024-08-19' },
      ],
    ],
    // When she invited him is not told.
    ['Mill invited Berg to visit Lund in May 2023.', []],
  ])('of one sentence: %s', (text, found) => {
    expect(events(text, DATE)).toMatchObject(found);
  });

  it('are told by their own sentence and not by the one before', () => {
    expect(events('Berg did not. Mill visited Lund on August 12.', DATE)).toMatchObject([
      { type: 'visit', start: '2024-08-12' },
    ]);
  });

  it('belong to the one nearest to the date of the article', () => {
    const text =
      'Mill visited Lund on August 19. Mill had met Berg on May 5. After the talks Mill signed a treaty.';
    expect(events(text, DATE).at(-1)).toMatchObject({ type: 'signing', start: '2024-08-19' });
  });

  it.each([
    ['Norland and Sudland like both countries.', []],
    ['The road was opened in Lund in May 2023.', []],
    [
      'Norland and Sudland trade a lot. The two countries met on August 12.',
      ['Norland', 'Sudland'],
    ],
    ['Norland and Sudland trade a lot. A road was opened in May 2023.', []],
    ['Mill said that she would come to Lund on August 28.', ['Ada Mill']],
    ['Mill said that grain was cheap. On Friday she will go on to Lund.', ['Ada Mill']],
    [
      'Norland and Sudland trade. Mill is due in Lund in May for the 9th meeting of the heads of government.',
      ['Ada Mill', 'Ada Mill'],
    ],
    ['Mill and Berg said little when they met in Lund in May.', ['Ada Mill', 'Tor Berg']],
    ['Mill phoned Berg on August 19. In May they met in Lund.', [...BOTH, ...BOTH]],
    ['The Grain Board was silent. The board meets again on August 28.', ['Grain Board']],
    ['The Harvest Fund of Norland (HFN) shut on August 12.', ['Harvest Fund of Norland']],
    ['The fifth Forum of Harvest Bureaus opened in Lund on August 12.', []],
  ])('%s with %j', (text, participants) => {
    expect(events(text, DATE).flatMap((event) => event.participants)).toEqual(participants);
  });

  it('has none that no time can be found for', () => {
    expect(events('Mill visited Lund on Monday.', null)).toEqual([]);
    expect(events('Mill visited Lund at some point.', DATE)).toEqual([]);
  });
});
