import { describe, expect, it } from 'vitest';
import { isApparatusLine, isHeadlineLike } from '../../../../src/annotator/text/line-kinds.ts';
import { linesOf } from '../../../../src/annotator/text/lines.ts';

describe('a line about the article', () => {
  it.each([
    'By Ada Mill',
    'By Ada Mill and Tor Berg',
    'By Ada Mill, Lund',
    'BY ADA MILL',
    'Photo by Tor Berg',
    '15 May 2024',
    'Wednesday, 15 May 2024',
    '2024-05-15',
    '15.05.2024',
    '15/05/2024',
    'May 15, 2024, 10:30 GMT',
    'Source: Grain Board',
    'Photo: Tor Berg',
    'Editor: Ada Mill',
    '[Photo/Agency]',
    '(Reporting by Ada Mill)',
    'The author is a fellow of the Grain Board.',
    'The writer is an economist.',
    'Tags: grain, trade',
  ])('%s', (line) => {
    expect(linesOf(line).map(isApparatusLine)).toEqual([true]);
  });

  it.each([
    'By 2030 the fleet will have grown by 40 ships.',
    'By Tuesday the ships had left Lund for Varby.',
    'The author of the plan left.',
    'May 15 was a cold day in Lund.',
    'Sources in Lund said so.',
    'Stories by the sea',
  ])('not: %s', (line) => {
    expect(linesOf(line).map(isApparatusLine)).toEqual([false]);
  });
});

describe('a line like a headline', () => {
  it.each([
    'Norland Sells More Grain',
    'Norland sells more grain than ever',
    '5 ships leave Lund',
    '“We sell more,” Mill says',
    'Will Norland sell?',
    'Norland’s grain: a history',
  ])('%s', (line) => {
    expect(linesOf(line).map(isHeadlineLike)).toEqual([true]);
  });

  it.each([
    'Norland sold more grain.',
    'norland sells more grain',
    'Norland sold more grain,',
    'The ships left and:',
    'The ships left…',
    'He said: “We left.”',
    'Norland sold more grain this year than in any of the five years before it, and that in a drought',
  ])('not: %s', (line) => {
    expect(linesOf(line).map(isHeadlineLike)).toEqual([false]);
  });
});
