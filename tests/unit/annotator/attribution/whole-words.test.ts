import { describe, expect, it } from 'vitest';
import { attributions } from '../support.ts';

describe('what is said', () => {
  it.each([
    [
      'Of the traders it asked, the Grain Board said, 40 were ill.',
      'Grain Board',
      'Of the traders it asked, the Grain Board said, 40 were ill',
    ],
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
    ['Mill said she would go and warned that it rained.', 'Ada Mill', 'she would go', 'it rained'],
    ['Mill dismissed reports that it rained.', 'Ada Mill', 'dismissed reports that it rained'],
  ])('is told whole, and by each verb apart: %s', (text, speaker, ...words) => {
    expect(attributions(text).map((one) => [one.speaker, one.quote])).toEqual(
      words.map((quote) => [speaker, quote]),
    );
  });
});
