import { describe, expect, it } from 'vitest';
import { attributions } from '../support.ts';

/** Speaker and words of each reported statement. */
function reported(text: string): [string, string][] {
  return attributions(text)
    .filter(({ form }) => form === 'reported')
    .map(({ speaker, quote }) => [speaker, quote]);
}

describe('reported words', () => {
  it.each([
    ['Mill said that the ships would leave.', 'Ada Mill', 'the ships would leave'],
    ['Mill said the ships would leave.', 'Ada Mill', 'the ships would leave'],
    ['The ships would leave, Mill said.', 'Ada Mill', 'The ships would leave'],
    ['The ships would leave, said Mill.', 'Ada Mill', 'The ships would leave'],
    ['Mill said on Monday that the ships would leave.', 'Ada Mill', 'the ships would leave'],
    ['The ships would leave, Mill said February 19.', 'Ada Mill', 'The ships would leave'],
    [
      'The ships would leave, President of Norland Olga Holm said.',
      'Olga Holm',
      'The ships would leave',
    ],
    [
      'A survey published last month by the Grain Board found that exports had risen.',
      'Grain Board',
      'exports had risen',
    ],
    [
      'Exports rose by 5 percent, Grain Board data published last week showed.',
      'Grain Board',
      'Exports rose by 5 percent',
    ],
    ['Mill told reporters that the ships would leave.', 'Ada Mill', 'the ships would leave'],
    [
      'Whoever wins, Mill says, taxes will rise.',
      'Ada Mill',
      'Whoever wins, Mill says, taxes will rise',
    ],
    ['In May, Mill says, prices will rise.', 'Ada Mill', 'In May, Mill says, prices will rise'],
    ['Mill recalled, however, that the ships had left.', 'Ada Mill', 'the ships had left'],
    [
      'The ships were late, Mill said: the ice had come early.',
      'Ada Mill',
      'The ships were late',
      'the ice had come early',
    ],
    ['Mill was quoted as saying the ships would leave.', 'Ada Mill', 'the ships would leave'],
    ['The agency quoted Mill as saying that ships had left.', 'Ada Mill', 'ships had left'],
    ['Mill noted that the ships would leave.', 'Ada Mill', 'the ships would leave'],
    ['Mill also stressed that the ships would leave.', 'Ada Mill', 'the ships would leave'],
    ['Mill has repeatedly warned that the ships would leave.', 'Ada Mill', 'the ships would leave'],
    ['Mill praised the new ships of Norland.', 'Ada Mill', 'praised the new ships of Norland'],
    [
      'Mill called for an end to the trade in ships.',
      'Ada Mill',
      'called for an end to the trade in ships',
    ],
    [
      'The Grain Board expects a crop of 40 million tonnes.',
      'Grain Board',
      'expects a crop of 40 million tonnes',
    ],
    ['The Grain Board said exports rose by 5 percent.', 'Grain Board', 'exports rose by 5 percent'],
    ['Analysts say that the ships will leave.', 'analysts', 'the ships will leave'],
    [
      'Norlandish officials said the ships would leave.',
      'Norlandish officials',
      'the ships would leave',
    ],
    [
      'The ministry denied that the ships would leave, and nobody asked why.',
      'the ministry',
      'denied that the ships would leave',
    ],
    [
      'Olga Holm, a farmer from Lund, said the ships would leave.',
      'Olga Holm',
      'the ships would leave',
    ],
    ['Olga Holm, who owns ships, said they would leave.', 'Olga Holm', 'they would leave'],
    [
      'Mill and Berg said that the ships would leave.',
      'Ada Mill and Tor Berg',
      'the ships would leave',
    ],
    ['The Norlandish president said the ships would leave.', 'Ada Mill', 'the ships would leave'],
    ['Norland said the ships would leave.', 'Norland', 'the ships would leave'],
    ['Many experts believe that the ships will leave.', 'many experts', 'the ships will leave'],
    [
      'The ships, Mill said, would leave for Varby.',
      'Ada Mill',
      'The ships, Mill said, would leave for Varby',
    ],
    [
      'The ships would leave, the Grain Board said on Monday.',
      'Grain Board',
      'The ships would leave',
    ],
    ['Sources in Lund said the ships would leave.', 'sources in Lund', 'the ships would leave'],
    [
      'Sources close to the talks said the ships would leave.',
      'sources close to the talks',
      'the ships would leave',
    ],
    [
      'Economists polled by the Grain Board said the ships would leave.',
      'economists polled by the Grain Board',
      'the ships would leave',
    ],
    [
      'The ships would leave, figures from the Grain Board showed.',
      'Grain Board',
      'The ships would leave',
    ],
    [
      'The ships, Mill said in a letter on Monday, would leave for Varby.',
      'Ada Mill',
      'The ships, Mill said in a letter on Monday, would leave for Varby',
    ],
    [
      'The ships will leave, hopes Olga Holm, who owns a boat.',
      'Olga Holm',
      'The ships will leave',
    ],
    [
      'Mill told the newspaper Varby Post the ships would leave.',
      'Ada Mill',
      'the ships would leave',
    ],
    [
      'Mill said the farmers must have a bigger say.',
      'Ada Mill',
      'the farmers must have a bigger say',
    ],
    [
      'Mill said the ships would leave, while the harbour was being repaired.',
      'Ada Mill',
      'the ships would leave',
    ],
    [
      'The rise surprised traders, who said the ships would leave.',
      'traders',
      'the ships would leave',
    ],
    [
      'Nine of the 20 heads of banks polled by the Varby Post expect a rise in May.',
      'Nine of the 20 heads of banks polled by the Varby Post',
      'expect a rise in May',
    ],
    [
      'Olga Holm of Varby State University said the ships would leave.',
      'Olga Holm',
      'the ships would leave',
    ],
    ['Mill promised to sell the ships in May.', 'Ada Mill', 'promised to sell the ships in May'],
    ['Ships will leave, said Mill’s spokesman, Tor Lind.', 'Tor Lind', 'Ships will leave'],
    [
      'The Grain Board issued a statement saying that the ships would leave.',
      'Grain Board',
      'the ships would leave',
    ],
    ['Norland denies selling ships to Sudland.', 'Norland', 'denies selling ships to Sudland'],
    ['Mill dismissed reports that he left.', 'Ada Mill', 'dismissed reports that he left'],
    ['Mill said Berg had agreed to sell ships.', 'Ada Mill', 'Berg had agreed to sell ships'],
    ['Reports suggest that Berg has denied it all.', 'reports', 'Berg has denied it all'],
    ['Mill added the ships would leave.', 'Ada Mill', 'the ships would leave'],
    ['Mill said in a statement the ships would leave.', 'Ada Mill', 'the ships would leave'],
    ['The ships would leave, Mill said Monday.', 'Ada Mill', 'The ships would leave'],
    ['The Grain Board sold ships, saying they would leave.', 'Grain Board', 'they would leave'],
    ['The Grain Board, which expects 40 ships, met Mill.', 'Grain Board', 'expects 40 ships'],
    ['The Grain Board has privately said ships would leave.', 'Grain Board', 'ships would leave'],
    ['Olga Holm Jr. said the ships would leave.', 'Olga Holm Jr.', 'the ships would leave'],
    [
      'Mill said the “old friendship” would bring more ships.',
      'Ada Mill',
      'the “old friendship” would bring more ships',
    ],
  ])('%s', (text, speaker, ...words) => {
    expect(reported(text)).toEqual(words.map((one) => [speaker, one]));
  });

  it.each([
    [
      'Mill, speaking on condition of anonymity, said the deal was dead.',
      'Ada Mill',
      'the deal was dead',
    ],
    ['A man who said he had been robbed left Lund.', 'a man', 'he had been robbed left Lund'],
    [
      'The plan, critics say, would cost 40 jobs.',
      'critics',
      'The plan, critics say, would cost 40 jobs',
    ],
    [
      'Sales doubled, according to people familiar with the matter.',
      'people familiar with the matter',
      'Sales doubled',
    ],
    ['According to Tor Berg, who runs the shop, sales doubled.', 'Tor Berg', 'sales doubled'],
    ['Officials fear the dam could burst.', 'officials', 'the dam could burst'],
    ['The WHO said 40 people had died.', 'WHO', '40 people had died'],
  ])('by the clause: %s', (text, speaker, words) => {
    expect(reported(text)).toEqual([[speaker, words]]);
  });

  it.each([
    'The minister would not say whether the tax would be cut.',
    'If the bank says rates will fall, shares will rise.',
    'The move suggests that the bank is worried.',
    'It is not clear who said that the plant would close.',
    'They agreed a contract, valued by Mill at $400 billion.',
    'Mill may say that the ships would leave.',
    'Moscow has seen many partners shift away, especially in Lund.',
  ])('are nobody’s in: %s', (text) => {
    expect(reported(text)).toEqual([]);
  });

  it('are his who was named before, where a pronoun stands', () => {
    expect(reported('Mill met farmers in Lund. She said that the ships would leave.')).toEqual([
      ['Ada Mill', 'the ships would leave'],
    ]);
  });

  it('are theirs that a description stands for', () => {
    const text =
      'Trade Minister Olga Holm met farmers in Lund. The minister said that the ships would leave.';
    expect(reported(text)).toEqual([['Olga Holm', 'the ships would leave']]);
  });
});

describe('roles', () => {
  it.each([
    ['Trade Minister Olga Holm said that the ships would leave.', 'Trade Minister'],
    ['Olga Holm, a farmer from Lund, said the ships would leave.', 'a farmer from Lund'],
    ['Mill said that the ships would leave.', null],
    ['Professor Olga Holm said that the ships would leave.', 'Professor'],
    ['“The ships will leave,” said Olga Holm, head of the Grain Board.', 'head of the Grain Board'],
    ['Grain Board chief Olga Holm said the ships would leave.', 'Grain Board chief'],
    ['Former president Olga Holm said the ships would leave.', 'Former president'],
  ])('%s', (text, role) => {
    expect(attributions(text).map((one) => one.role)).toEqual([role]);
  });

  it('hold for the later mentions', () => {
    const text =
      'Trade Minister Olga Holm said that the ships would leave. Holm said that the trains would stay.';
    expect(attributions(text).map(({ speaker, role }) => [speaker, role])).toEqual([
      ['Olga Holm', 'Trade Minister'],
      ['Olga Holm', 'Trade Minister'],
    ]);
  });

  it('on one side of the frame, before "and"', () => {
    const text = 'At least 20 ships sank, Mill said, and 40 were lost.';
    expect(reported(text)).toEqual([['Ada Mill', 'At least 20 ships sank']]);
  });
});
