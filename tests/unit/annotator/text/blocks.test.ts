import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../../src/annotator/text/blocks.ts';
import { linesOf } from '../../../../src/annotator/text/lines.ts';

function blocks(text: string): [string, string][] {
  return blocksOf(linesOf(text)).map(({ kind, span }) => [kind, text.slice(...span)]);
}

const PROSE = 'The ships left Lund on Monday, and the trains stayed where they were.';
const LONG = `${PROSE} ${PROSE}`;

describe('blocks', () => {
  it('are title, note, paragraph and heading', () => {
    const text = [
      'Norland sells more grain',
      'By Ada Mill',
      '',
      PROSE,
      '',
      'What comes next',
      '',
      PROSE,
    ].join('\n');
    expect(blocks(text)).toEqual([
      ['title', 'Norland sells more grain'],
      ['note', 'By Ada Mill'],
      ['paragraph', PROSE],
      ['heading', 'What comes next'],
      ['paragraph', PROSE],
    ]);
  });

  it('take a note before the title', () => {
    expect(blocks(`15 May 2024\nNorland sells more grain\n${PROSE}`).map(([kind]) => kind)).toEqual(
      ['note', 'title', 'paragraph'],
    );
  });

  it('take each line for a paragraph where no blank lines stand', () => {
    expect(blocks(`${LONG}\n${LONG}`)).toEqual([
      ['paragraph', LONG],
      ['paragraph', LONG],
    ]);
  });

  it('join lines that were wrapped by hand', () => {
    const wrapped = [
      'The ships left Lund on Monday, and the trains stayed where',
      'they were, because the line to Varby had been closed for a',
      'week.',
    ].join('\n');
    expect(blocks(`A headline\n\n${wrapped}\n\n${wrapped}`)).toEqual([
      ['title', 'A headline'],
      ['paragraph', wrapped],
      ['paragraph', wrapped],
    ]);
  });

  it('do not join the bullets and the byline above wrapped prose to it', () => {
    const wrapped = [
      'The ships left Lund on Monday, and the trains stayed where',
      'they were, because the line to Varby had been closed for a',
      'week.',
    ].join('\n');
    const text = `*\nShips left Lund on Monday\n*\nNo train left\n${wrapped}`;
    expect(blocks(text).at(-1)).toEqual(['paragraph', wrapped]);
  });

  it('do not join a list of short lines', () => {
    const text = 'Ships: 40\nTrains: 30\nBuses: 20';
    expect(blocks(text).map(([, line]) => line)).toEqual(['Ships: 40', 'Trains: 30', 'Buses: 20']);
  });

  it('end with a paragraph, though the last line has no stop', () => {
    expect(blocks(`${PROSE}\n\nAll is well`).at(-1)).toEqual(['paragraph', 'All is well']);
  });

  it('are one paragraph of one line', () => {
    expect(blocks('All is well')).toEqual([['paragraph', 'All is well']]);
  });

  it('are none of nothing', () => {
    expect(blocks('\n \n')).toEqual([]);
  });
});
