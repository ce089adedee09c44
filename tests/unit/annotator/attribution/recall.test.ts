import { describe, expect, it } from 'vitest';
import { attributions } from '../support.ts';

/** The last speaker of a text. */
function lastSpeaker(text: string): string | undefined {
  return attributions(text).at(-1)?.speaker;
}

describe('a description stands for', () => {
  it.each([
    ['Mill met the Bank of Norland. The bank said that rates would fall.', 'Bank of Norland'],
    ['The Bank of Norland met. The central bank said that rates would fall.', 'Bank of Norland'],
    ['Holm Gate JSC sold ships. The company said prices would fall.', 'Holm Gate JSC'],
    [
      'Prices had fallen again, the tourism ministry said. The ministry said they would rise.',
      'tourism ministry',
    ],
    ['Trade Minister Olga Holm met farmers. The minister said prices would fall.', 'Olga Holm'],
    ['The president of Norland said prices would fall.', 'Ada Mill'],
    ['Tor Berg met farmers in Lund. Olga Holm waits. “Prices will fall,” he said.', 'Olga Holm'],
    [
      'Kazakh President Olga Holm met farmers. The Kazakh leader said prices would fall.',
      'Olga Holm',
    ],
    [
      'Deputy Prime Minister of the Republic of Norland Olga Holm met farmers. The Deputy Prime Minister said prices had fallen again.',
      'Olga Holm',
    ],
    [
      'One mother, a farmer, said prices had fallen again. “They will rise again,” she said.',
      'one mother',
    ],
    ['The Grain Board raised its prices, it said on Monday in Lund.', 'Grain Board'],
    [
      'Mill left Lund. Olga Holm thinks otherwise: she says that prices had fallen again.',
      'Olga Holm',
    ],
    [
      'Premier Eva Lind met Trade Minister Olga Holm. Eva Lind left. The minister said prices would fall.',
      'Olga Holm',
    ],
    [
      'Officer Olga Holm left. A police officer was hurt. The officer said it rained.',
      'a police officer',
    ],
    ['Mr Holm said it rained. “Prices will fall,” he said.', 'Holm'],
  ])('somebody named before: %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  it.each([
    [
      'The ships of Holm Bank met those of Lind Bank. The bank said that rates would fall.',
      'the bank',
    ],
    [
      'Lund Ministry of Grain met. The tourism ministry said that prices would fall.',
      'tourism ministry',
    ],
    [
      'Trade Minister Olga Holm met farmers. The spokesman said prices would fall.',
      'the spokesman',
    ],
    ['Prices had fallen again, officials said. The expert said they would rise.', 'the expert'],
    ['Norland met Sudland in Lund. The company said that prices would fall.', 'the company'],
    ['The Fed Chair Olga Holm met farmers. The fed said that prices would fall.', 'the fed'],
    [
      'Grain Minister Eva Lind met Trade Minister Olga Holm. The minister said prices would fall.',
      'the minister',
    ],
    ['Prime Minister Olga Holm met farmers. The minister said prices would fall.', 'the minister'],
    ['Vice President Olga Holm met farmers. The president said it rained.', 'the president'],
  ])('nobody known: %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('a phrase is about', () => {
  it.each([
    ['An official at the Grain Board said prices would fall.', 'an official at the Grain Board'],
    [
      'A spokesperson for the Grain Board said prices had fallen again.',
      'a spokesperson for the Grain Board',
    ],
    ['Independent economists at ENAG said prices would fall.', 'Independent economists at ENAG'],
    ['Olga Holm of the Grain Board said prices would fall.', 'Olga Holm'],
    ['The head of the customs post Olga Holm said prices had fallen again.', 'Olga Holm'],
    ['The Minister of Trade and Ships, Olga Holm, said prices had fallen again.', 'Olga Holm'],
    ['Mr Mill, for his part, said prices would fall.', 'Ada Mill'],
    ['The country’s trade ministry said prices would fall.', 'trade ministry'],
    ['The Varby grains exchange said prices would fall.', 'Varby grains exchange'],
    ['Two OPEC+ sources said prices would fall in May.', 'two OPEC+ sources'],
    ['The farmers’ federation said prices would fall.', 'farmers’ federation'],
    ['Its chief executive, Olga Holm, said prices had fallen again.', 'Olga Holm'],
    ['Sudlandish carmakers’ lobby VDA said prices had fallen again.', 'VDA'],
  ])('its head: %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('data and papers are theirs who made them', () => {
  it.each([
    ['Prices had fallen again, data from the Grain Board showed.', 'Grain Board'],
    ['Data compiled by the Grain Board showed that prices had fallen again.', 'Grain Board'],
    ['Prices had fallen again, Grain Board data showed on Monday.', 'Grain Board'],
    ['The Grain Board’s monthly report said prices would fall.', 'Grain Board'],
    [
      'A survey of 340 farmers by the Grain Board showed that prices had fallen again.',
      'Grain Board',
    ],
    ['A survey carried out in May found that prices had fallen again.', 'a survey'],
    ['Prices had fallen again, Iceland’s statistics bureau says.', 'Iceland’s statistics bureau'],
    ['The survey team said prices had fallen again.', 'the survey team'],
    ['X-rays of 40 panels confirmed that the paint was new.', undefined],
    ['A model of the bay predicts that the ice will melt.', undefined],
    ['A witness confirmed that the paint was new.', 'a witness'],
    ['The brewer confirmed that the paint was new.', 'the brewer'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});
