import { describe, expect, it } from 'vitest';
import { credits } from '../support.ts';

/** Speaker and words of each statement. */
function said(...lines: readonly string[]): [string, string][] {
  return credits(lines.join('\n\n')).map(({ speaker, quote }) => [speaker, quote]);
}

const INTRO = 'Olga Holm has led the harbour of Lund for ten years.';

describe('an interview', () => {
  it('gives the answers to whom it spoke of, where its questions name nobody', () => {
    const lines = [
      INTRO,
      'How many ships do you have?',
      'This year 40 ships came to Lund.',
      'Do you want more?',
      'We want 60 ships by May.',
      'What do you need?',
      'A second crane would help us all.',
    ];
    expect(said(...lines)).toEqual([
      ['Olga Holm', 'This year 40 ships came to Lund'],
      ['Olga Holm', 'We want 60 ships by May'],
      ['Olga Holm', 'A second crane would help us all'],
    ]);
  });

  it('gives the answers to their labels, letters and initials, and none to who asks', () => {
    const lines = [
      INTRO,
      'Post: How many ships are there?',
      'Olga Holm: This year 40 ships came to Lund.',
      'They brought 500 tonnes of grain.',
      'Post: The crane is old, they say.',
      'OH: A second crane would help us all.',
      'Post: When will it come?',
    ];
    expect(said(...lines)).toContainEqual(['Olga Holm', 'They brought 500 tonnes of grain']);
    expect(said(...lines)).toContainEqual(['Olga Holm', 'A second crane would help us all']);
  });

  it('knows labels with a note', () => {
    const lines = [
      'Ada Mill: The ships came to Lund.',
      'Tor Berg (via interpreter): They brought 500 tonnes.',
      'Ada Mill: Thank you for the grain.',
    ];
    expect(said(...lines)).toEqual([
      ['Ada Mill', 'The ships came to Lund'],
      ['Tor Berg', 'They brought 500 tonnes'],
      ['Ada Mill', 'Thank you for the grain'],
    ]);
  });

  it('knows Q and A', () => {
    const lines = [
      INTRO,
      'Q: How many ships are there?',
      'A: This year 40 ships came to Lund.',
      'Q. What do they bring?',
      'A. They bring 500 tonnes of grain.',
    ];
    expect(said(...lines)).toEqual([
      ['Olga Holm', 'This year 40 ships came to Lund'],
      ['Olga Holm', 'They bring 500 tonnes of grain'],
    ]);
  });

  it.each([
    [
      'an explainer, which a journalist answers',
      [
        INTRO,
        'What is the deal?',
        'The deal covers 40 ships.',
        'Who signed it?',
        'Norland signed it in May.',
        'When does it end?',
        'The deal ends in 2030.',
      ],
    ],
    [
      'two questions in a report',
      [
        INTRO,
        'Will it last?',
        'We do not know it yet.',
        'Who will pay?',
        'Nobody here has said it.',
      ],
    ],
    [
      'one colon behind a name',
      [INTRO, 'Norland: The ships have left Lund.', 'The trains left Lund in May.'],
    ],
  ])('is not %s', (_, lines) => {
    expect(said(...lines)).toEqual([]);
  });
});
