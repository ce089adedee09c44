import { describe, expect, it } from 'vitest';
import { inferDate, inferTitle } from '../../../../src/annotator/source/infer.ts';

const PROSE = 'The ships left Lund on Monday, and the trains stayed where they were.';

describe('the date of an article', () => {
  it.each([
    [`code-20082024-110344\nA headline\n${PROSE}`, '2024-08-20'],
    [`20240820\nA headline\n${PROSE}`, '2024-08-20'],
    [`A headline\nMay 15, 2024\n${PROSE}`, '2024-05-15'],
    [`A headline\n15 May 2024\n${PROSE}`, '2024-05-15'],
    [`A headline\n2024-05-15\n${PROSE}`, '2024-05-15'],
    [`A headline\nWednesday, May 15, 2024\n${PROSE}`, '2024-05-15'],
    [`A headline\nPublished on 15 May 2024\n${PROSE}`, '2024-05-15'],
  ])('%j', (text, date) => {
    expect(inferDate(text)?.date).toBe(date);
  });

  it.each([
    PROSE,
    `A headline\nMay 15\n${PROSE}`,
    `A headline\nMay 2024\n${PROSE}`,
    `12345678\nA headline\n${PROSE}`,
    `A headline\n0500-05-15\n${PROSE}`,
    `A headline\n15 May 9999\n${PROSE}`,
    `99999999\nA headline\n${PROSE}`,
    `phone 20082024 call\n${PROSE}`,
    [...Array.from({ length: 12 }, () => PROSE), 'It was May 15, 2024.'].join('\n'),
    '',
  ])('none of %j', (text) => {
    expect(inferDate(text)).toBeUndefined();
  });

  it('says what it was read from', () => {
    expect(inferDate(`code-20082024-110344\n${PROSE}`)?.from).toContain('code-20082024-110344');
  });
});

describe('the title of an article', () => {
  it.each([
    [`A headline\nBy Ada Mill\n${PROSE}`, 'A headline'],
    [`15 May 2024\nA headline\n${PROSE}`, 'A headline'],
    [`code-20082024-110344\nA headline\n${PROSE}`, 'A headline'],
    [PROSE, PROSE],
    [`Share this article\nA headline\n${PROSE}`, 'A headline'],
  ])('%j', (text, title) => {
    expect(inferTitle(text)).toBe(title);
  });

  it('is cut between words where there is only prose', () => {
    const title = inferTitle(`${PROSE.replace('.', ' ')} ${PROSE}`);
    expect(title).toMatch(/^The ships left .* …$/);
    expect(title?.length).toBeLessThanOrEqual(125);
  });

  it('is one line of wrapped prose', () => {
    expect(
      inferTitle('The ships left Lund on Monday, and the trains stayed\nwhere they were.'),
    ).not.toContain('\n');
  });

  it('is none of nothing', () => {
    expect(inferTitle('\n')).toBeUndefined();
  });
});
