import { describe, expect, it } from 'vitest';
import { attributions } from '../support.ts';

describe('what is said', () => {
  it.each([
    [
      'Mill called for a new toll on grain and was voted out.',
      'Ada Mill',
      'called for a new toll on grain',
    ],
    ['A note in which Mill spoke of a new fleet was “a joke”.', 'Ada Mill', 'spoke of a new fleet'],
    [
      'According to two traders involved, the ships will leave soon.',
      'two traders',
      'the ships will leave soon',
    ],
    ['Mill said she had told the crew.', 'Ada Mill', 'she had told the crew'],
    ['Mill told reporters that 40 ships had left.', 'Ada Mill', '40 ships had left'],
    [
      'Mill stressed that rules on grain, of which Sudland reported 40 cases in May, had changed.',
      'Ada Mill',
      'rules on grain, of which Sudland reported 40 cases in May, had changed',
    ],
    [
      'Mill denied that 40 ships had left and said two were ill.',
      'Ada Mill',
      'denied that 40 ships had left',
      'two were ill',
    ],
    [
      'Mill denied the loss, “which was never ours.',
      'Ada Mill',
      'denied the loss, “which was never ours',
    ],
    [
      'Mill ruled out a return to trains, a scheme dropped by Berg after a year.',
      'Ada Mill',
      'ruled out a return to trains',
    ],
    [
      'Its head, Ada Mill, proposed a hall, estimated to cost $5 million, but dropped it.',
      'Ada Mill',
      'proposed a hall, estimated to cost $5 million',
    ],
    [
      'Mill demanded 40 ships, which were later cut to 30 after talks.',
      'Ada Mill',
      'demanded 40 ships',
    ],
    ['Mill welcomed the pact, although its head was told to go.', 'Ada Mill', 'welcomed the pact'],
    ['Mill condemned the strike, when 40 trains stood still.', 'Ada Mill', 'condemned the strike'],
    [
      'Mill urged the board, which was split, to sell the mill.',
      'Ada Mill',
      'urged the board, which was split, to sell the mill',
    ],
    ['Mill said others had signed — a reference to the clerk.', 'Ada Mill', 'others had signed'],
    ['Mill said 40 ships had left, but the harbour was full.', 'Ada Mill', '40 ships had left'],
    [
      'Mill said 40 ships had left, but two would stay.',
      'Ada Mill',
      '40 ships had left, but two would stay',
    ],
    [
      'Mill says the ships are late, though 40 of them left in May.',
      'Ada Mill',
      'the ships are late',
    ],
    [
      'Mill said the toll was for the Board, which meets in May.',
      'Ada Mill',
      'the toll was for the Board',
    ],
    [
      'Mill said the ships would leave in May and drove home.',
      'Ada Mill',
      'the ships would leave in May',
    ],
    [
      'Mill said the ships would leave in May and would stay away.',
      'Ada Mill',
      'the ships would leave in May and would stay away',
    ],
    [
      'The ships are safe, Mill says, but a clerk closed two in May.',
      'Ada Mill',
      'The ships are safe',
    ],
    ['The note, in which Mill said the plan was dead, was lost.', 'Ada Mill', 'the plan was dead'],
    ['A note in which Mill said the plan was dead was lost.', 'Ada Mill', 'the plan was dead'],
    [
      'Mill said she would go to Lund, where 40 pupils were ill.',
      'Ada Mill',
      'she would go to Lund',
    ],
    [
      'Mill doubts that it would rain as in 2017, when the dam burst.',
      'Ada Mill',
      'doubts that it would rain as in 2017',
    ],
    [
      'Mill said 14 pupils were ill, of whom two were in bed.',
      'Ada Mill',
      '14 pupils were ill, of whom two were in bed',
    ],
    [
      'Mill said she would meet the Board, which met in May, in Lund.',
      'Ada Mill',
      'she would meet the Board, which met in May, in Lund',
    ],
    [
      'Mill praised the aid both towns give, which is yielding gains.',
      'Ada Mill',
      'praised the aid both towns give, which is yielding gains',
    ],
    ['Mill said the dam leaked – a charge Captain Holm denied.', 'Ada Mill', 'the dam leaked'],
    ['Mill said taxes would fall – a promise traders doubt.', 'Ada Mill', 'taxes would fall'],
    ['Mill said taxes would fall – a promise of the Board.', 'Ada Mill', 'taxes would fall'],
    ['Mill said she would go and warned that it rained.', 'Ada Mill', 'she would go', 'it rained'],
  ])('is told whole, and by each verb apart: %s', (text, speaker, ...words) => {
    expect(attributions(text).map((one) => [one.speaker, one.quote])).toEqual(
      words.map((quote) => [speaker, quote]),
    );
  });
});

describe('an aside that parts a clause', () => {
  it.each([
    ['The ice could, Mill said, melt by May.', 'The ice could, Mill said, melt by May'],
    ['The ice is not, Mill said, thick.', 'The ice is not, Mill said, thick'],
    ['It rose as the old mill did, Mill said, raising hopes.', 'It rose as the old mill did'],
    ['It is still, Mill said, a bad time.', 'It is still, Mill said, a bad time'],
    ['The bus was there, Mill said, at noon.', 'The bus was there'],
    ['Sales rose and the rest, Mill says, has rotted.', 'the rest, Mill says, has rotted'],
    [
      'If the rains fail, mills could, Mill said, close.',
      'If the rains fail, mills could, Mill said, close',
    ],
    ['The dam that broke was, Mill said, old.', 'The dam that broke was, Mill said, old'],
    ['Sales rose and, Mill said, the port will close.', 'the port will close'],
    ['But for the plea, Mill said, it would close.', 'But for the plea, Mill said, it would close'],
    ['The ice is thin and could, Mill said, melt by May.', undefined],
    ['The ice is thin and could, according to Mill, melt by May.', undefined],
    ['The ice is thin and, Mill said, may melt by May.', undefined],
  ])('is of its own clause alone: %s', (text, words) => {
    expect(attributions(text).map(({ quote }) => quote)).toEqual(
      words === undefined ? [] : [words],
    );
  });
});
