import { describe, expect, it } from 'vitest';
import { statementsOf } from '../one-line.ts';

describe('whose words they are', () => {
  it.each([
    [
      'Mill said that “the port is shut” and that she would go.',
      'Ada Mill reported: “the port is shut” and that she would go',
    ],
    [
      'Mill said the plan was “fair and needed”.',
      'Ada Mill reported: the plan was “fair and needed”',
    ],
    [
      'Setting the aim at 3 percent is “fair and needed by all”, Mill said.',
      'Ada Mill reported: Setting the aim at 3 percent is “fair and needed by all”',
    ],
    ['Mill said “the plan is fair” and left for Lund.', 'Ada Mill quoted: the plan is fair'],
    ['Ludwig van der Holm said that it rained.', 'Ludwig van der Holm reported: it rained'],
    ['The Bank of the Lakes said that it rained.', 'Bank of the Lakes reported: it rained'],
    ['The bank’s Olga Holm said that it rained.', 'Olga Holm reported: it rained'],
    ['A baker named Olga Holm said that it rained.', 'Olga Holm reported: it rained'],
    ['A baker, Olga Holm, said that it rained.', 'Olga Holm (baker) reported: it rained'],
    ['Olga Holm of Holm Bank said that it rained.', 'Olga Holm reported: it rained'],
    [
      'Olga Holm, head of research at Holm Bank, said that it rained.',
      'Olga Holm (head of research at Holm Bank) reported: it rained',
    ],
    [
      'Holm Bank’s head of research, Olga Holm, said that it rained.',
      'Olga Holm (Holm Bank’s head of research) reported: it rained',
    ],
    [
      'The head of research at Holm Bank said that it rained.',
      'head of research at Holm Bank reported: it rained',
    ],
    ['The lawyer said that it rained.', 'the lawyer reported: it rained'],
    ['A lawyer said that it rained.', 'a lawyer reported: it rained'],
    ['One lawyer said that it rained.', 'one lawyer reported: it rained'],
    ['Lawyers said that it rained.', 'lawyers reported: it rained'],
    ['The lawyers, who had met in Lund, said that it rained.', 'the lawyers reported: it rained'],
    [
      'Sources close to the board said that it rained.',
      'sources close to the board reported: it rained',
    ],
    ['A source said that it rained.', 'a source reported: it rained'],
    ['The agency reported that it rained.', 'the agency reported: it rained'],
    ['The agency, citing a source, reported that it rained.', 'the agency reported: it rained'],
    ['The agency quoted Mill as saying that it rained.', 'Ada Mill reported: it rained'],
    ['Mill was quoted as saying that it rained.', 'Ada Mill reported: it rained'],
    ['Mill told the agency that it rained.', 'Ada Mill reported: it rained'],
    ['Mill knew that it rained.'],
    ['Mill learned that it rained.'],
    ['Mill proved that it rained.'],
    ['Mill did not deny that it rained.'],
    ['Mill refused to say that it rained.'],
    ['Mill would not say if it rained.'],
    ['Mill should say that it rained.'],
    ['Mill will say that it rained.'],
    [
      'Finance Minister Eva Lind said that it rained.',
      'Eva Lind (Finance Minister) reported: it rained',
    ],
    [
      'The deputy governor Eva Lind said that it rained.',
      'Eva Lind (deputy governor) reported: it rained',
    ],
    [
      'The bank’s chief technology officer Eva Lind said that it rained.',
      'Eva Lind (chief technology officer) reported: it rained',
    ],
    [
      'Ministry spokesman Karl Holm said that it rained.',
      'Karl Holm (Ministry spokesman) reported: it rained',
    ],
    ['Eva Lind of the bank said that it rained.', 'Eva Lind reported: it rained'],
    [
      'President of Norland Eva Lind said that it rained.',
      'Eva Lind (President of Norland) reported: it rained',
    ],
    [
      'An official at Holm Bank said that it rained.',
      'an official at Holm Bank reported: it rained',
    ],
    [
      'Traders polled by Holm Bank said that it rained.',
      'traders polled by Holm Bank reported: it rained',
    ],
    [
      'The Holm Times newspaper’s editors said that it rained.',
      'Holm Times newspaper’s editors reported: it rained',
    ],
    ['Norland said that it rained.', 'Norland reported: it rained'],
    ['Lund said that it rained.', 'Lund reported: it rained'],
    ['Norlandish farmers said that it rained.', 'Norlandish farmers reported: it rained'],
    ['Mill and Berg said that it rained.', 'Ada Mill and Tor Berg reported: it rained'],
    ['The Board of Grain said that it rained.', 'Grain Board reported: it rained'],
    ['The Norlandish president said that it rained.', 'Ada Mill reported: it rained'],
    [
      'Former president Eva Lind said that it rained.',
      'Eva Lind (Former president) reported: it rained',
    ],
    ['Dr Eva Lind said that it rained.', 'Eva Lind reported: it rained'],
    ['The town of Lund said that it rained.', 'town of Lund reported: it rained'],
    [
      'The manager of the singer Eva Lind said that it rained.',
      'manager of the singer Eva Lind reported: it rained',
    ],
    [
      'A clerk at the firm Holm Line said that it rained.',
      'a clerk at the firm Holm Line reported: it rained',
    ],
    ['The head of the post Karl Holm said that it rained.', 'Karl Holm reported: it rained'],
    [
      'Trade Minister Olga Holm met farmers. “The rain has been bad for us,” the minister said.',
      'Olga Holm (Trade Minister) quoted: The rain has been bad for us',
    ],
    [
      'Trade Minister Olga Holm met farmers. “The rain has been bad for us,” the deputy minister said.',
      'the deputy minister quoted: The rain has been bad for us',
    ],
    [
      'Trade Minister Olga Holm met Farm Minister Eva Lind. “The rain has been bad for us,” the farm minister said.',
      'Eva Lind (Farm Minister) quoted: The rain has been bad for us',
    ],
    [
      'Olga Holm, a baker, and Eva Lind, a miller, met. “The rain has been bad for us,” the miller said.',
      'Eva Lind (a miller) quoted: The rain has been bad for us',
    ],
    [
      'Olga Holm, an economist in Lund, was calm. “The rain has been bad for us,” the economist said.',
      'Olga Holm (an economist in Lund) quoted: The rain has been bad for us',
    ],
    [
      'An officer said that it rained. The officer said that it snowed.',
      'an officer reported: it rained',
      'an officer reported: it snowed',
    ],
    [
      'Holm Bank said that it rained. The bank said that it snowed.',
      'Holm Bank reported: it rained',
      'Holm Bank reported: it snowed',
    ],
    ['Holm Bank and Lind Bank met. The bank said that it snowed.', 'the bank reported: it snowed'],
    [
      'The Energy Ministry said that it rained. The ministry said that it snowed.',
      'Energy Ministry reported: it rained',
      'Energy Ministry reported: it snowed',
    ],
    [
      'Olga Holm said that it rained. He said that it snowed.',
      'Olga Holm reported: it rained',
      'Olga Holm reported: it snowed',
    ],
    ['Mr Karl Holm said that it rained. She said that it snowed.', 'Karl Holm reported: it rained'],
    [
      'Mr Karl Holm said that it rained. He said that it snowed.',
      'Karl Holm reported: it rained',
      'Karl Holm reported: it snowed',
    ],
    [
      'Karl Holm said that it rained. “The snow has been bad for us,” he added.',
      'Karl Holm reported: it rained',
      'Karl Holm quoted: The snow has been bad for us',
    ],
    ['A report released on Monday said that prices fell.', 'a report reported: prices fell'],
    ['The report of the board said that prices fell.', 'report of the board reported: prices fell'],
  ])('%s', (text, ...expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });
});
