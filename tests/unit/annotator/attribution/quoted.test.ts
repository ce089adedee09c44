import { describe, expect, it } from 'vitest';
import { attributions } from '../support.ts';

/** Speaker and words of each quoted statement. */
function quoted(text: string): [string, string][] {
  return attributions(text)
    .filter(({ form }) => form === 'quoted')
    .map(({ speaker, quote }) => [speaker, quote]);
}

describe('words that are quoted in part', () => {
  it.each([
    [
      'Mill said the old ships would be “sold in two years”.',
      'the old ships would be “sold in two years”',
    ],
    [
      'Mill said that the plan was “a big step” and would cost $5 million.',
      'the plan was “a big step” and would cost $5 million',
    ],
    [
      'Mill said that “nobody was hurt” and that the port would open on Friday.',
      '“nobody was hurt” and that the port would open on Friday',
    ],
    ['Mill said the idea was "dead."', 'the idea was "dead."'],
    [
      'Mill said it was not “a gift to the rich of Norland”.',
      'it was not “a gift to the rich of Norland”',
    ],
    [
      'Mill said it might be “a gift to the rich of Norland”.',
      'it might be “a gift to the rich of Norland”',
    ],
    [
      'The port made a loss (about $5 million), Mill said.',
      'The port made a loss (about $5 million)',
    ],
  ])('are reported with both marks: %s', (text, words) => {
    expect(attributions(text)).toMatchObject([
      { speaker: 'Ada Mill', quote: words, form: 'reported' },
    ]);
  });

  it.each([
    ['Mill said ships were “the only way to reach Sudland in winter”.'],
    ['Mill said ships were “the only way to reach Sudland in winter” and left Lund.'],
  ])('are quoted where most of them are: %s', (text) => {
    expect(quoted(text)).toEqual([['Ada Mill', 'the only way to reach Sudland in winter']]);
  });
});

describe('quoted words', () => {
  it.each([
    ['“The ships will leave,” Mill said.', 'Ada Mill', 'The ships will leave'],
    ['“The ships will leave,” said Mill.', 'Ada Mill', 'The ships will leave'],
    ['Mill said: “The ships will leave.”', 'Ada Mill', 'The ships will leave'],
    ['Mill said, “The ships will leave.”', 'Ada Mill', 'The ships will leave'],
    ['"The ships will leave," Mill said.', 'Ada Mill', 'The ships will leave'],
    ['«The ships will leave», Mill said.', 'Ada Mill', 'The ships will leave'],
    ['‘The ships will leave,’ Mill said.', 'Ada Mill', 'The ships will leave'],
    ['Olga Holm told reporters: “The ships will leave.”', 'Olga Holm', 'The ships will leave'],
    [
      '“The ships will leave,” said Olga Holm, a farmer from Lund.',
      'Olga Holm',
      'The ships will leave',
    ],
    ['“The ships will leave,” the ministry said.', 'the ministry', 'The ships will leave'],
    ['“The ships will leave,” officials said.', 'officials', 'The ships will leave'],
    ['“The ships will leave,” Mill told the Grain Board.', 'Ada Mill', 'The ships will leave'],
    ['“The ships will leave,” Mill added on Monday in Lund.', 'Ada Mill', 'The ships will leave'],
    ['Mill warned: “The ships will leave.”', 'Ada Mill', 'The ships will leave'],
    ['“The ships will leave,” the Norlandish president said.', 'Ada Mill', 'The ships will leave'],
    ['“The ships will leave”, stressed Mill in Lund.', 'Ada Mill', 'The ships will leave'],
    ['“The ships’ crews will leave,” Mill said.', 'Ada Mill', 'The ships’ crews will leave'],
    ['“The ships will leave,” says Mill.', 'Ada Mill', 'The ships will leave'],
    ['“The ships will leave,” said a trader in Lund.', 'a trader in Lund', 'The ships will leave'],
    ['Mill dubbed it “a gift”.', 'Ada Mill', 'a gift'],
    ['As Mill put it, “the ships will leave.”', 'Ada Mill', 'the ships will leave'],
  ])('%s', (text, speaker, words) => {
    expect(quoted(text)).toEqual([[speaker, words]]);
  });

  it('go on around the speaker', () => {
    expect(quoted('“The ships will leave,” Mill said, “and the trains will stay.”')).toEqual([
      ['Ada Mill', 'The ships will leave'],
      ['Ada Mill', 'the trains will stay'],
    ]);
  });

  it('go on before a paragraph whose subject says something', () => {
    const text =
      '“The ships will leave,” said Mill. “The trains will stay. They are late in Lund.”\n\nNorland confirmed that it sold ships.';
    expect(quoted(text)).toEqual([
      ['Ada Mill', 'The ships will leave'],
      ['Ada Mill', 'The trains will stay'],
      ['Ada Mill', 'They are late in Lund'],
    ]);
  });

  it.each([
    ['“The ships will leave,” Mill continued. ', 'Ada Mill'],
    ['“The ships will leave,” sighed one trader in Lund.', 'one trader in Lund'],
    ['Mill muttered: “The ships will leave.”', 'Ada Mill'],
    ['“The ships will leave,” read a statement from the Grain Board.', 'Grain Board'],
  ])('however they are spoken: %s', (text, speaker) => {
    expect(quoted(text)).toEqual([[speaker, 'The ships will leave']]);
  });

  it.each([
    [
      'Mill left for Lund on foot. On Monday he gave an account of “ships that never leave”.',
      'Ada Mill',
    ],
    [
      'Mill met a miller. A trader in Lund, who owns ships, left. “They are old,” she said.',
      'a trader in Lund',
    ],
    [
      'Mill met a miller. A dealer from Varby sold her last boat. “They are old,” she said.',
      'a dealer from Varby',
    ],
    ['Mill met millers. A ship in Lund was sold. “It was old,” she said.', 'Ada Mill'],
    ['Mill came to Lund. “Tor Berg was the best of us,” she said.', 'Ada Mill'],
    ['Mill came to Lund. “The law will help,” she said of Tor Berg.', 'Ada Mill'],
  ])('of somebody met before: %s', (text, speaker) => {
    expect(quoted(text).map(([name]) => name)).toEqual([speaker]);
  });

  it.each([
    '“Tor Berg was the best of us,” he said.',
    '“I never met Ada Mill in Lund,” she told the court.',
  ])('are not theirs who are named in them alone: %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it.each([
    'The film “Jaws Two,” Mill said, was bad for the trade in Lund.',
    'Mill played in “Star Wars,” a film about a war in Norland.',
    'Mill said the “green ships,” as some call them, had left Lund.',
  ])('are a title or a name where they are two within a clause: %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('go on over sentences', () => {
    const text = '“The ships will leave,” Mill said. “The trains will stay in Lund.”';
    expect(quoted(text)).toEqual([
      ['Ada Mill', 'The ships will leave'],
      ['Ada Mill', 'The trains will stay in Lund'],
    ]);
  });

  it('go on within one pair of marks', () => {
    const text = 'Mill said: “The ships will leave soon. The trains will stay in Lund.”';
    expect(quoted(text)).toEqual([
      ['Ada Mill', 'The ships will leave soon'],
      ['Ada Mill', 'The trains will stay in Lund'],
    ]);
  });

  it('are his who is named behind the marks that close them', () => {
    const text =
      'Mill came to Lund. “The ships will leave. The trains will stay in Lund,” Olga Holm said.';
    expect(quoted(text)).toEqual([
      ['Olga Holm', 'The ships will leave'],
      ['Olga Holm', 'The trains will stay in Lund'],
    ]);
  });

  it('are nobody’s where words that name no speaker follow them', () => {
    const text = 'Mill said: “The ships will leave.” “The trains will stay,” reads a sign in Lund.';
    expect(quoted(text)).toEqual([['Ada Mill', 'The ships will leave']]);
  });

  it('are his who spoke last', () => {
    const text = 'Mill met farmers in Lund on Monday. “The ships will leave,” she said.';
    expect(quoted(text)).toEqual([['Ada Mill', 'The ships will leave']]);
  });

  it('change hands with the speaker', () => {
    const text = '“The ships will leave,” Mill said. “The trains will stay,” Berg said.';
    expect(quoted(text)).toEqual([
      ['Ada Mill', 'The ships will leave'],
      ['Tor Berg', 'The trains will stay'],
    ]);
  });

  it.each([
    'The so-called “grain ships” left Lund on Monday.',
    'The “green” ships left Lund on Monday.',
    'The film “Harvest of the Hills” opened in Lund.',
    'The ships “Ada” and “Tor” left Lund.',
    'Signs read “No entry” on the road to Lund.',
    'The song “The Ships Will Leave Us” was sung in Lund.',
    'They read the book “A History of Norlandish Grain” there.',
    'A sign reading “The ships will leave soon” hung there.',
    'It was the end of the ‘90s in Lund, they say.',
    'The 6" pipe and the 8" pipe were laid in Lund.',
  ])('none in: %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });
});
