import { describe, expect, it } from 'vitest';
import { statementsOf } from '../one-line.ts';

describe('“they” and words that go on', () => {
  it.each([
    [
      'Residents said the road was shut. They said no bus had come.',
      'residents reported: the road was shut',
      'residents reported: no bus had come',
    ],
    [
      'Eva Lind said the clinic was full. They said no bed was free.',
      'Eva Lind reported: the clinic was full',
    ],
    ['A clerk said the dam had held. They said it had not.', 'a clerk reported: the dam had held'],
    [
      'The Grain Board said stocks fell. Three nurses waited. They said nobody came.',
      'Grain Board reported: stocks fell',
    ],
    [
      'Crews said the dam held. Miners disputed that. “We were told to run,” the paper read.',
      'Crews reported: the dam held',
    ],
    [
      'Crews said the dam held. In Lund, Eva Lind, whose house was lost, wept. “We hear it is safe.”',
      'Crews reported: the dam held',
    ],
    [
      'Crews said the dam held. It was built in 1970. “We hear it is safe.”',
      'Crews reported: the dam held',
    ],
  ])('%s', (text, ...expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });
});

describe('who else may be meant', () => {
  it.each([
    [
      'The skater told radio station Kanal Sju that she was out. “I fell,” she said.',
      'the skater reported: she was out',
    ],
    ['The skater herself told Radio Lund of a fall. “It hurts,” she said.'],
    ['The winger thanked Petra Dahl in May. “It hurts,” she said.'],
    ['Olga Holm named the clerk, Nils Falk, who was ill in May and has denied taking gifts.'],
    [
      'Olga Holm praised the clerk, Nils Falk, who was ill, and warned that it rained.',
      'Olga Holm reported: praised the clerk, Nils Falk',
      'Olga Holm reported: it rained',
    ],
    ['Olga Holm, who was ill and denied it, said it rained.', 'Olga Holm reported: it rained'],
    [
      'Omar al-Lind, Dahl Sugar’s director, laughed. The mill would close, he said.',
      'Omar al-Lind reported: The mill would close',
    ],
    ['Dahl Sugar’s director laughed. The mill would close, he said.'],
    [
      'Petra Dahl’s car was stolen. The mill would close, she said.',
      'Petra Dahl reported: The mill would close',
    ],
  ])('%s', (text, ...expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });
});

describe('the speaker', () => {
  it.each([
    ['A spokesman for the premier, Karl Lind, said that it rained.', 'a spokesman for the premier'],
    ['The lawyer of the singer, Olga Holm, said that it rained.', 'lawyer of the singer'],
    ['According to an aide to the mayor, Olga Holm, it rained.', 'an aide to the mayor'],
    ['The governor of the province, Olga Holm, said that it rained.', 'Olga Holm'],
    ['The premier’s spokesman, Karl Lind, said that it rained.', 'Karl Lind'],
    ['Outside court her brother, Karl Lind, said that it rained.', 'Karl Lind'],
    ['At the dock Mr Holm’s brother, Tor Lind, said the ferry was late.', undefined],
    ['Few farmers said that it rained.', undefined],
    ['Not all farmers believe that it rained.', undefined],
    ['Neither the mayor nor the clerk said that it rained.', undefined],
    ['A few farmers said that it rained.', 'a few farmers'],
    ['Eva Lind left. Trump laughed. He said that it rained.', undefined],
    ['Eva Lind left. The ice melted. She said that it rained.', 'Eva Lind'],
    ['The Ferry Board met. The health board said that it rained.', 'health board'],
    ['Varby Railways shut a line in May. The rail operator said that it rained.', 'Varby Railways'],
    ['Labour MP Olga Holm said that it rained.', 'Olga Holm'],
  ])('%s', (text, name) => {
    expect(statementsOf(text)[0]?.replace(/ \(.*| (?:reported|quoted):.*/u, '')).toBe(name);
  });

  it.each([
    [
      'Mayor Tor Lind said that it rained. Karl Holm had never called, he said.',
      'Tor Lind (Mayor) reported: it rained',
      'Tor Lind (Mayor) reported: Karl Holm had never called',
    ],
    [
      '“It rains in May,” said Olga Holm, a clerk at Holm Bank, who expects a flood.',
      'Olga Holm (a clerk at Holm Bank) quoted: It rains in May',
      'Olga Holm (a clerk at Holm Bank) reported: expects a flood',
    ],
    [
      'Mill spoke: talks, she said, were “a gift to the rich of the land”.',
      'Ada Mill quoted: a gift to the rich of the land',
    ],
  ])('goes on: %s', (text, ...expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });
});

describe('words that are not told alone', () => {
  it.each([
    'Mill was described by Tor Berg as “a gift to the rich”.',
    'Mill faced charges of “theft on a grand scale”.',
    'Had Mill said that it rained, the crews would have stayed.',
    'Mill neither confirmed nor denied that the firm was for sale.',
    'Mill did not confirm or deny that a ship was lost.',
    'Mill responded by suspending import permits for oats and cooking gas.',
    'Rates fell below the $7,800 that Mill says she needs to break even.',
    'The sum the firm says it lost is small.',
    'If prices fall in May, Mill thinks most millers would stay.',
    'Without a treaty, Mill says prices will rise.',
    'Talks broke off in May and, according to a clerk, may resume next week.',
    'The dam, which according to the council is safe, was shut.',
    'The firm will bid again, as Mill has suggested it might by 2026, but will not pay much.',
    'The choir will sing, as Mill has promised it could do in June.',
  ])('none in: %s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it.each([
    [
      'Talks broke off in May and, according to a clerk, no date is set.',
      'a clerk reported: no date is set',
    ],
    [
      'The old bridge, according to the mayor, was never safe.',
      'the mayor reported: The old bridge, according to the mayor, was never safe',
    ],
    [
      'According to a clerk, the mayor had said that the dam was safe.',
      'a clerk reported: the mayor had said that the dam was safe',
    ],
    [
      'According to a clerk, Mill warned that “the dam will burst”.',
      'a clerk reported: Mill warned that “the dam will burst”',
    ],
    [
      'Tor Lind, the agency said on Monday, told crews that the dam was safe.',
      'the agency reported: Tor Lind, the agency said on Monday, told crews that the dam was safe',
    ],
    [
      'Mill said, according to a clerk, that the dam was safe.',
      'a clerk reported: Mill said, according to a clerk, that the dam was safe',
    ],
    [
      'The dam is, according to a clerk, safe.',
      'a clerk reported: The dam is, according to a clerk, safe',
    ],
    [
      'The firm, critics say, is dead, but it made 40 ships in May.',
      'critics reported: The firm, critics say, is dead',
    ],
    [
      'It has dropped plans for a line, the mayor said, and is reported to be in talks.',
      'the mayor reported: It has dropped plans for a line',
    ],
    [
      'Should the talks fail, Mill said, the port would close.',
      'Ada Mill reported: Should the talks fail, Mill said, the port would close',
    ],
    [
      'Mill said 40 men were dismissed, a figure that the union disputes.',
      'Ada Mill reported: 40 men were dismissed',
    ],
    [
      'Mill said 40 men were dismissed, something the union denies.',
      'Ada Mill reported: 40 men were dismissed',
    ],
    [
      'Mill said 40 men were dismissed, which critics called “the end of the yard”.',
      'Ada Mill reported: 40 men were dismissed',
    ],
    [
      'Mill said she would lend $5 million, a sum that covers two ferries.',
      'Ada Mill reported: she would lend $5 million, a sum that covers two ferries',
    ],
    [
      'Rents will rise, Mill announced on Monday, after tenants had called the plan “a slap in the face”.',
      'Ada Mill reported: Rents will rise',
    ],
    [
      'A clerk said that “nothing has been added since,” though two are on order.',
      'a clerk quoted: nothing has been added since',
    ],
    [
      'Lund, where Mill said the dam would hold, was flooded.',
      'Ada Mill reported: the dam would hold',
    ],
    [
      'Mill said that she had signed 40 notes, that she had continued to do so, and that it was late.',
      'Ada Mill reported: she had signed 40 notes, that she had continued to do so, and that it was late',
    ],
    [
      'Mill said she had told the crew, and asked why it left.',
      'Ada Mill reported: she had told the crew',
    ],
    [
      'Mill denied that she had left, saying rumours to that effect were “an idle joke”.',
      'Ada Mill reported: denied that she had left',
      'Ada Mill reported: rumours to that effect were “an idle joke”',
    ],
    [
      'Shares rose after the bank said sales had grown, and closed higher.',
      'the bank reported: sales had grown',
    ],
    [
      'The strike ended when the union said pay would rise, but was resumed in May.',
      'the union reported: pay would rise',
    ],
    [
      'Mill said work on that stretch had begun in May.',
      'Ada Mill reported: work on that stretch had begun in May',
    ],
    ['Mill told clerks in that room that the dam was safe.', 'Ada Mill reported: the dam was safe'],
    ['Mill denies “theft on a grand scale”.', 'Ada Mill reported: denies “theft on a grand scale”'],
    ['Mill welcomed the data.', 'Ada Mill reported: welcomed the data'],
    ['Mill doubts that it rained.', 'Ada Mill reported: doubts that it rained'],
  ])('%s', (text, ...expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });
});
