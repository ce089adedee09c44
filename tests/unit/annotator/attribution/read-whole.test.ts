import { describe, expect, it } from 'vitest';
import { attributions } from '../support.ts';

describe('all that is read of what somebody says', () => {
  it.each([
    ['Mill said the port would close.', 'Ada Mill reported: the port would close'],
    ['The port would close, Mill said.', 'Ada Mill reported: The port would close'],
    ['“The port will close,” said Mill.', 'Ada Mill quoted: The port will close'],
    ['According to Mill, the port will close.', 'Ada Mill reported: the port will close'],
    ['The port will close, according to Mill.', 'Ada Mill reported: The port will close'],
    [
      'According to Olga Holm, who runs a shop, the port will close.',
      'Olga Holm reported: the port will close',
    ],
    ['The port will close according to plan.'],
    [
      '“We sold 300 ships,” Sudland Trade Representative in Norland Olga Holm told the agency.',
      'Olga Holm quoted: We sold 300 ships',
    ],
    [
      'Mill, speaking in Lund, warned that prices would rise.',
      'Ada Mill reported: prices would rise',
    ],
    ['Mill called the plan “a bad joke” on Monday.', 'Ada Mill quoted: a bad joke'],
    [
      'Mill denied that the port would close.',
      'Ada Mill reported: denied that the port would close',
    ],
    ['Mill did not say that the port would close.'],
    ['Mill asked whether the port would close.'],
    ['Mill said she would go and praised Berg.', 'Ada Mill reported: she would go'],
    [
      'Mill said that it rained and that crops were good.',
      'Ada Mill reported: it rained and that crops were good',
    ],
    [
      'Mill noted that it rained, adding that crops were good.',
      'Ada Mill reported: it rained',
      'Ada Mill reported: crops were good',
    ],
    ['The bank sees growth of 3 percent.', 'the bank reported: growth of 3 percent'],
    ['A survey of traders showed that prices rose.', 'a survey of traders reported: prices rose'],
    [
      'Olga Holm, a judge at the court in Lund, said that it rained.',
      'Olga Holm reported: it rained',
    ],
  ])('%s', (text, ...expected) => {
    expect(
      attributions(text).map(({ speaker, form, quote }) => `${speaker} ${form}: ${quote}`),
    ).toEqual(expected);
  });
});
