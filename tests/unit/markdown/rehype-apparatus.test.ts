import { toText } from 'hast-util-to-text';
import { select, selectAll } from 'hast-util-select';
import { rehype } from 'rehype';
import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { rehypeApparatus } from '../../../src/markdown/rehype-apparatus.ts';
import type { Question, Verdict } from '../../../src/schemas/question.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePair,
  samplePosition,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

const OWN = sampleClaim('x', 'a', { quote: 'Trade rose <b>, it came to 5.' });

/** An article of one claim, marked with what another source says to it. */
function marked(...questions: Question[]): Root {
  const facts = sampleFacts({
    sources: [sampleSource('a'), sampleSource('b', { author: 'Anna Mill' })],
    claims: [OWN, sampleClaim('y', 'b', { quote: 'It <i>fell</i>.' })],
    questions,
  });
  const tree = rehype()
    .data('settings', { fragment: true })
    .parse('<p><mark data-claim="x" id="x">Trade rose &lt;b&gt;, it came to 5.</mark></p>');
  // Markdown gives attributes by the names they are written with.
  const mark = select('mark', tree);
  if (mark) mark.properties = { 'data-claim': 'x', id: 'x' };
  rehypeApparatus({ facts, base: '/x' })(tree);
  return tree;
}

const signed = (verdict: Verdict | null, words = OWN.quote): Question =>
  sampleQuestion(
    `trade-${words.length}`,
    [
      samplePosition('x', 'a', { words }),
      samplePosition('y', 'b', { says: 'it <i>fell</i>', words: '<i>fell</i>' }),
    ],
    { kind: 'signed', by: 'editor', verdict, pairs: [samplePair('a', 'b', { verdict })] },
  );

const textOf = (tree: Root): string =>
  selectAll('p, mark', tree)
    .slice(0, 1)
    .map((element) => toText(element))
    .join('');

test('what is added to the text is apparatus, and the words of the mark stay', () => {
  const tree = marked(signed('differ', 'came to 5'));
  const added = selectAll('p a, p svg', tree);
  expect(added.length).toBeGreaterThan(0);
  expect(selectAll('p > mark > :not([data-apparatus]) > a:not([data-apparatus])', tree)).toEqual(
    [],
  );
  for (const note of selectAll('[data-apparatus]', tree)) note.children = [];
  expect(textOf(tree)).toBe(OWN.quote);
});

test('the words that disagree are underlined, and their note follows the first of them', () => {
  const tree = marked(signed('differ', 'came to 5'));
  const words = select('.differ', tree);
  expect(words?.children[0]).toMatchObject({ type: 'text', value: 'came' });
  const note = select('.note.clash', tree);
  expect(words?.children[1]).toBe(note);
  expect(select('a', note)?.properties.href).toBe('/x/claims/x/');
  expect(toText(select('a', note) ?? tree)).toContain('came to 5 it <i>fell</i> B');
  expect(select('svg', note)?.properties.ariaLabel).toBe('differ, Anna Mill:');
});

test('a disagreement on the whole claim is a line beside it', () => {
  const tree = marked(signed('contradict'));
  expect(select('mark', tree)?.properties.className).toEqual(['disagreement', 'whole']);
  expect(select('.contradict', tree)).toBeFalsy();
});

test('each disagreement has a line under its paragraph, and a note at the end for paper', () => {
  const tree = marked(signed('differ'), signed('contradict', 'came to 5'));
  const lines = selectAll('.chips a.chip', tree);
  expect(lines.map(({ properties }) => properties.href)).toEqual(['/x/claims/x/', '/x/claims/x/']);
  const paper = selectAll('.end-notes li', tree);
  expect(paper).toHaveLength(2);
  expect(paper.map((item) => toText(item)).join('')).toContain('It <i>fell</i>.');
});

test('agreement has neither line nor underlining, and no verdict no sign', () => {
  for (const verdict of ['agree', null] as const) {
    const tree = marked(signed(verdict));
    expect(selectAll('.chips, .end-notes, .differ, .contradict', tree)).toEqual([]);
    expect(selectAll('.note.more', tree)).toHaveLength(1);
    expect(selectAll('.note svg', tree)).toHaveLength(verdict === null ? 0 : 1);
  }
});

test('a claim that nobody else speaks to has nothing added', () => {
  expect(selectAll('[data-apparatus]', marked())).toEqual([]);
});
