import { describe, expect, it } from 'vitest';
import { attributions, events } from '../support.ts';

/** Who speaks in a text, in order. */
function speakers(text: string): string[] {
  return attributions(text).map(({ speaker }) => speaker);
}

describe('the name of a speaker', () => {
  it.each([
    'Olga Holm, a lawyer, and Karl Lind said the ban would stay.',
    'He and his wife said the ban would stay.',
    'Officials in Norland, Sudland and Denmark said the ban would stay.',
  ])('is not that of a part of those who speak: %s', (text) => {
    expect(speakers(text)).toEqual([]);
  });

  it('is no longer one that opens with it', () => {
    expect(speakers('Portline Varby shut its plant. Portline said sales fell.')).toEqual([
      'Portline',
    ]);
    expect(speakers('Wu Ning shut a plant. Wu said sales fell.')).toEqual(['Wu Ning']);
  });

  it.each([
    ['“We sold 300 ships,” said Mr. Holm.', 'Holm'],
    ['“We sold 300 ships,” said Gov. Holm.', 'Holm'],
    ['“We are pleased,” said J. R. Holm.', 'J. R. Holm'],
    ['“We are pleased,” said CEO Bill Holm.', 'Bill Holm'],
    ['Its then chairman, Karl Holm, assured the council that the dam was safe.', 'Karl Holm'],
    ['“The dam is safe,” said Maj. Gen. A. Holm, who built it.', 'A. Holm'],
    ['According to Prof. Holm, 12 wells ran dry.', 'Holm'],
    ['According to St. Ives officials, sales doubled.', 'St. Ives officials'],
    ['Ada K. Mill said the ships would leave.', 'Ada Mill'],
    ['Output rose in May, Holm Exploration Brazil Ltd said.', 'Holm Exploration Brazil Ltd'],
    [
      'Output rose in May, according to a Portline survey of traders based here.',
      'a Portline survey of traders',
    ],
    ['Data previously released by the Grain Board showed that exports rose.', 'Grain Board'],
    ['The Red Star said that exports rose.', 'Red Star'],
    ['Norland, Sudland and Denmark said the ban would stay.', 'Norland, Sudland and Denmark'],
    ['Portline, Grainco, and Shipline said the ban hurt.', 'Portline, Grainco and Shipline'],
    ['Norland and the Lake Council said the ban hurt.', 'Norland and Lake Council'],
    ['Trade and Industry Minister Olga Holm said the ban hurt.', 'Olga Holm'],
    [
      'The Disaster Risk Cutting and Management Council said the ban hurt.',
      'Disaster Risk Cutting and Management Council',
    ],
    ['In Lund, Norland and Sudland said the ban would stay.', 'Norland and Sudland'],
    ['The mayor, who met a minister, Tor Berg, said the ban would stay.', 'the mayor'],
    ['Insurer Portline said losses had grown.', 'Portline'],
    [
      '“We sold 300 ships,” Sudland Trade Representative in Norland Olga Holm told the agency.',
      'Olga Holm',
    ],
    ['A survey carried out in May showed that prices fell.', 'a survey'],
    ['Rival Grainco said that demand was weak.', 'Grainco'],
    ['The head of the union, Olga Holm, said pay had halved.', 'Olga Holm'],
    ['Its deputy head, Mr. Holm, said pay had halved.', 'Holm'],
    [
      'Western capitals view the sum as low, but say the truth is hard to find.',
      'Western capitals',
    ],
    ['Calling the aim modest, Holm cited the fact that wages are set to rise.', 'Holm'],
  ])('%s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it.each([
    ['The office of President Olga Holm said she might go.', 'office of President Olga Holm'],
    ['The staff of Governor Olga Holm stressed that she had left.', 'staff of Governor Olga Holm'],
    [
      'A spokesman for President Olga Holm said she would go.',
      'a spokesman for President Olga Holm',
    ],
    ['Critics of Premier Olga Holm argue that the dam is unsafe.', 'critics of Premier Olga Holm'],
    ['Rivals of Olga Holm claimed that the dam is unsafe.', 'rivals of Olga Holm'],
    ['Drivers at the bus firm Red Star said pay had halved.', 'drivers at the bus firm Red Star'],
    ['Nurses at the clinic Holm Park said pay had halved.', 'nurses at the clinic Holm Park'],
    ['Visitors to the museum Tor Hall say the roof leaked.', 'visitors to the museum Tor Hall'],
    ['The singer of the band Tin Star said the roof leaked.', 'singer of the band Tin Star'],
    ['The deputy of Mayor Olga Holm said the roof leaked.', 'deputy of Mayor Olga Holm'],
    ['Grain Growers Norland said prices fell.', 'Grain Growers Norland'],
    ['Teachers and nurses said pay had fallen.', 'teachers and nurses'],
    ['According to the ministry, Olga Holm landed in Lund.', 'the ministry'],
    ['According to the mayor, Olga Holm landed in Lund.', 'the mayor'],
    ['Norland Line AS, which lost 40 ships in May, says trade is slow.', 'Norland Line AS'],
  ])('is not that of whom somebody speaks for: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it.each([
    'In towns, the number who said they had skipped meals rose.',
    'These strong sales figures underscored the growing weight of grain.',
    'They’ve told us that fees will fall.',
    'Stocks fell from 40 tons valued at $3 million to 30 tons valued at $2 million.',
  ])('is nobody’s in: %s', (text) => {
    expect(speakers(text)).toEqual([]);
  });

  it('is not that of a body before something new that “it” may stand for', () => {
    const found = '. It found that 40 families had left.';
    expect(speakers(`The Grain Board said sales rose. A mission visited Lund${found}`)).toEqual([
      'Grain Board',
    ]);
    expect(speakers(`The Grain Board said sales rose. The mission left Lund${found}`)).toEqual([
      'Grain Board',
      'Grain Board',
    ]);
  });

  it('is not “according to”', () => {
    expect(
      speakers('Norland aims to grow, according to a budget report that was submitted on Tuesday.'),
    ).toEqual(['a budget report']);
  });
});

describe('“he” and “she”', () => {
  it.each([
    ['The Red Cross opened a clinic. A fisherman wept. “The sea took it,” he said.', 'a fisherman'],
    ['Ada Mill flew in. An old woman ran to her. “My son is gone,” she said.', 'an old woman'],
    ['The Grain Board met in Lund. “The sea took it all away,” he said.', undefined],
    ['The Grain Board and Ada Mill signed. “It is a good day,” she said.', 'Ada Mill'],
    ['Chairman Karl Lind wept in Lund. “It is a bad day,” she said.', undefined],
    ['Eva Lind and Karl Lind left. “It is a bad day,” she said.', undefined],
    [
      'The Grain Board met the Fish Board. Ada Mill left. It said the toll was too high.',
      undefined,
    ],
    ['Eva Lind met Tor Holm in Lund. “It is a bad day,” he said.', undefined],
    ['The nurse met Tor Holm in Lund. “It is a bad day,” he said.', undefined],
    ['Mayor Tor Holm left. The coach thanked the crowd. “It is a bad day,” he said.', undefined],
    ['Tor Holm sold a ship to a trader in Lund. “It is a bad day,” he said.', undefined],
    [
      'A fan fell. The band left, and its manager was silent. “It is a bad day,” he said.',
      undefined,
    ],
    ['Tor Holm met a miller. A ship in Lund was sold. “It is a bad day,” he said.', undefined],
    ['When the doctor met Tor Holm, he said it was a bad day.', undefined],
    ['Tor Holm was a judge in Lund. “It is a bad day,” he said.', 'Tor Holm'],
    ['Mayor Tor Holm left. The mayor thanked the crowd. “It is a bad day,” he said.', 'Tor Holm'],
    ['Mayor Tor Holm thanked his nurse. “It is a bad day,” he said.', 'Tor Holm'],
    ['Mayor Tor Holm thanked the nurse. “It is a bad day,” he said.', undefined],
    ['The storm spared Tor Holm. “It is a good day,” he said.', 'Tor Holm'],
    ['When Eva Lind met Tor Holm, he said it was a bad day.', undefined],
    ['Tor Holm, whose son is Karl Holm, left. He said it was a bad day.', undefined],
  ])('%s', (text, name) => {
    expect(speakers(text)[0]).toBe(name);
  });
});

describe('nobody speaks', () => {
  it.each([
    ['Mr Lind told Ms Holm that it rained. She said the dam held.', 'Lind'],
    ['Eva Lind told Karl Holm that it rained. He replied that the dam held.', 'Eva Lind'],
    ['She said it rained. “It is a bad day,” Mrs Holm said. He said the dam held.', 'Holm'],
  ])('for whom “he” or “she” cannot stand: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it.each([
    ['Sales fell, according to papers seen by the Grain Board.', 'papers seen by the Grain Board'],
    ['Critics including Ada Mill say the dam is unsafe.', 'critics including Ada Mill'],
    ['Nurses, including Ada Mill, say the dam is unsafe.', 'nurses'],
  ])('of those a phrase only names: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe('a role', () => {
  it.each([
    ['“It rained,” said Olga Holm, 68, who was there.', null],
    ['Olga Holm, the mayor, said it rained.', 'the mayor'],
    ['Miller Olga Holm left. Olga Holm, the mayor, said it rained.', 'the mayor'],
    [
      '“It rained,” the firm’s chief technology officer, Olga Holm, said.',
      'firm’s chief technology officer',
    ],
  ])('is what the text calls somebody: %s', (text, role) => {
    expect(attributions(text).at(-1)?.role).toBe(role);
  });
});

describe('quotation marks', () => {
  it.each([
    ['“It was a cold year," Olga Holm, head of Portline, told the paper.', 'It was a cold year'],
    ["'We sold 300 ships in May,' said Olga Holm.", 'We sold 300 ships in May'],
    ['“He said "yes" and left," Olga Holm said.', 'He said "yes" and left'],
    ['“Trade is the road to peace.” — Minister Olga Holm', 'Trade is the road to peace'],
    ['"We sold 300 ships in May" - Olga Holm, minister.', 'We sold 300 ships in May'],
    ['And this from the mayor, Olga Holm:\n\n“The bridge was shut.”', 'The bridge was shut'],
  ])('%s', (text, quote) => {
    expect(attributions(text)).toMatchObject([{ speaker: 'Olga Holm', quote }]);
  });

  it.each(["The ministers' plan, in the '90s, was theirs.", "He sold the boys' toys, he said."])(
    'are no apostrophes: %s',
    (text) => {
      expect(attributions(text).filter(({ form }) => form === 'quoted')).toEqual([]);
    },
  );
});

describe('events', () => {
  it.each([
    'On Friday the march was halted amid hopes of talks with Sudland.',
    'Ada Mill asked to meet Tor Berg on Friday.',
    'Ada Mill wanted to meet Tor Berg on Friday.',
    'Sudland called on Friday for talks with Norland.',
    'Minister Mill was ready to provide a venue for the negotiations on June 11.',
  ])('are no meeting that was only hoped for: %s', (text) => {
    expect(events(text, '2024-06-12').filter(({ type }) => type === 'meeting')).toEqual([]);
  });

  it.each([
    'A firm that sells tractors has seen its turnover double in the past year.',
    'Traders expect prices to stay low as shops clear stock by the end of the year.',
  ])('are no way that things go: %s', (text) => {
    expect(events(text)).toEqual([]);
  });

  it('are no forum where a parliament acts', () => {
    expect(
      events('Last year, Congress gave the bank new powers.').map(({ type }) => type),
    ).not.toContain('forum');
    expect(
      events('The 20th Party Congress opened in Lund in May 2024.').map(({ type }) => type),
    ).toContain('forum');
  });

  it('are as many as their years', () => {
    expect(events('Sudland halted exports in 2005 and 2009.').map(({ start }) => start)).toEqual([
      '2005',
      '2009',
    ]);
  });

  it.each([
    ['The treaty was signed in 1689.', ['1689']],
    ['It sold 1689 homes.', []],
  ])('lie in any century: %s', (text, starts) => {
    expect(events(text).map(({ start }) => start)).toEqual(starts);
  });

  it('have one new word that opens the sentence as their doer', () => {
    expect(events('Portline signed a pact with Holm Plc on Monday.')[0]?.participants).toEqual([
      'Portline',
      'Holm Plc',
    ]);
    expect(events('Today Ada Mill met Tor Berg.')[0]?.participants).toEqual([
      'Ada Mill',
      'Tor Berg',
    ]);
  });

  it('have the country whose delegation came', () => {
    expect(events('The Kenyan delegation arrived in Lund on Monday.')[0]?.participants).toEqual([
      'Kenya',
    ]);
  });
});
