import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LedgerEntry, Loss } from '../../src/schemas/ledger.ts';
import { type EDITS, REMOVED, RENAMED, RESTORED } from '../edits.ts';
import { EDITED, OWN, readFacts, readLedger } from '../sites.ts';
import { addressesBelow } from './files.ts';
import { attributes, holds, pageAt, readPages } from './pages.ts';

const before = readFacts(OWN);
const { entries, sources, questions, names } = readLedger(EDITED);
const pages = readPages(EDITED);
/** The state in which all questions of the site before were published. */
const [OLDEST] = readLedger(OWN).states.map(({ state }) => state);

/** Files that no reader has an address of: their names follow from what is in them. */
const UNNAMED = /^(?:_astro|pagefind)\//;

describe('after every kind of edit, a date and a name set right, and articles gone, renamed, back', () => {
  it('no address of a page, embed, card, citation or data file is dead', () => {
    const published = addressesBelow(OWN, '').filter((file) => !UNNAMED.test(file));
    expect(published.length).toBeGreaterThan(before.claims.length);
    expect(published.filter((file) => !holds(EDITED, file))).toEqual([]);
  });

  it('every link to a passage of an article goes to it, or to what became of it', () => {
    const lost = before.claims.filter(
      ({ id, source }) => !idsAt(`articles/${source}/`).includes(id),
    );
    expect(lost.map(({ id, source }) => `${source}#${id}`)).toEqual([]);
  });

  it('the text of a renamed article is found by its former name, that of a removed one is not told', () => {
    const text = (id: string): string =>
      readFileSync(join(EDITED.dist, `data/sources/${id}.txt`), 'utf8');
    expect(text(RENAMED.from)).toBe(text(RENAMED.to));
    expect(text(REMOVED)).toMatch(/no longer published here/);
    const told = before.claims.filter(({ source }) => source === REMOVED);
    expect(told.filter(({ quote }) => text(REMOVED).includes(quote))).toEqual([]);
  });

  it('every state that was published is listed', () => {
    const listed = idsAt('method/');
    const states = readLedger(OWN).states.map(({ state }) => `state-${state}`);
    expect(states.filter((id) => !listed.includes(id))).toEqual([]);
  });
});

describe('the ledger tells of', () => {
  it.each<[keyof typeof EDITS, string[], Loss[]]>([
    ['a word changed', ['regional stability'], []],
    ['a figure corrected', ['$136.67 billion'], []],
    ['a sentence inserted', [], []],
    [
      'a sentence taken out',
      ['in the areas of education', 'Notably, Xi Jinping'],
      ['removed', 'removed'],
    ],
    ['a sentence split', ['faster development of its Far East'], ['split']],
    ['two sentences joined', ['potash', 'It also encompasses'], ['merged', 'merged']],
    ['a sentence moved', ['high-level agreement that Putin and Xi'], []],
    ['a paragraph deleted', ['new energy vehicles', 'Yamal LNG'], ['removed', 'removed']],
  ])('%s', (_, words, losses) => {
    const touched = words.map(entrySaying);
    expect(touched.flatMap(({ gone }) => gone?.why ?? [])).toEqual(losses);
    if (losses.length > 0) return;
    expect(touched.map(({ past }) => past.length)).toEqual(words.map(() => 1));
  });

  it('the article that is gone, the one that is renamed, and the one that came back', () => {
    const stand = (id: string) => sources.find((source) => source.id === id)?.gone ?? 'here';
    expect(stand(REMOVED)).toMatchObject({ now: null });
    expect(stand(RENAMED.from)).toMatchObject({ now: RENAMED.to });
    expect(stand(RESTORED)).toBe('here');
    const back = entries.filter(({ source }) => source === RESTORED);
    expect(back.map(({ past, gone }) => [past.length, gone])).toEqual(back.map(() => [1, null]));
  });

  it('the name that is written otherwise, as the voice that goes on from the other', () => {
    const voice = names.find(({ kind, id }) => kind === 'voice' && id === 'vladimir-putin');
    expect(voice?.gone).toMatchObject({ heir: 'wladimir-putin' });
  });

  it('no question that a date or a name set right made another of', () => {
    // What lost its passages lost them with the article that left.
    const gone = questions.filter((question) => question.gone !== null);
    const apart = gone.filter(({ readings }) => !readings.some(({ source }) => source === REMOVED));
    expect(gone.length).toBeGreaterThan(0);
    expect(apart).toEqual([]);
    expect(questions.filter(({ first }) => first !== OLDEST).map(({ id }) => id)).toEqual([]);
  });
});

/** The entry of the only claim that held some words before. */
function entrySaying(words: string): LedgerEntry {
  const [claim, ...more] = before.claims.filter(({ quote }) => quote.includes(words));
  const entry = entries.find(({ id }) => id === claim?.id);
  if (entry === undefined || more.length > 0) throw new Error(`no one claim says “${words}”`);
  return entry;
}

function idsAt(address: string): string[] {
  return attributes(pageAt(pages, address).tree, '[id]', 'id');
}
