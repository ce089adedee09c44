import { describe, expect, it } from 'vitest';
import { keepNames, type NameNow } from '../../../src/ledger/names.ts';
import { keepSources } from '../../../src/ledger/sources.ts';
import { sampleSource } from '../sample.ts';

const [ONE, TWO, THREE] = ['111111111111', '222222222222', '333333333333'] as const;
const MILL: NameNow = { kind: 'voice', id: 'ada-mill', name: 'Ada Mill', claims: ['a1', 'b1'] };
const BOARD: NameNow = { kind: 'voice', id: 'the-board', name: 'the board', claims: ['b2'] };
const before = keepNames([], [MILL, BOARD], ONE).names;

describe('a name', () => {
  it('that was respelled leads to the one that has its claims', () => {
    const { names, changes, losses } = keepNames(
      before,
      [{ ...MILL, id: 'ada-myll', name: 'Ada Myll' }, BOARD],
      TWO,
    );
    expect(names).toMatchObject([
      { id: 'ada-mill', name: 'Ada Mill', gone: { since: TWO, heir: 'ada-myll' } },
      { id: 'ada-myll', first: TWO, gone: null },
      { id: 'the-board', first: ONE, gone: null },
    ]);
    expect(changes).toHaveLength(1);
    expect(losses).toEqual([]);
  });

  it('whose claims nobody else has is gone, and told once', () => {
    const { names, losses } = keepNames(before, [MILL], TWO);
    expect(losses).toEqual(['voice the-board is gone, “the board”; no other has its passages']);
    const again = keepNames(names, [MILL], THREE);
    expect(again.losses).toEqual([]);
    expect(again.names).toEqual(names);
  });

  it('is no other of another kind', () => {
    const topic: NameNow = { ...MILL, kind: 'topic', id: 'mills' };
    const { names } = keepNames(before, [topic, BOARD], TWO);
    expect(names.find(({ id }) => id === 'ada-mill')?.gone).toEqual({ since: TWO, heir: null });
  });

  it('that comes back stands as it did', () => {
    const { names } = keepNames(before, [MILL], TWO);
    expect(keepNames(names, [MILL, BOARD], THREE).names).toEqual(before);
  });
});

describe('an article', () => {
  const [a, b] = [sampleSource('a'), sampleSource('b')];
  const kept = keepSources(
    [],
    [a, b],
    new Map([
      ['a', 'a'],
      ['b', 'b'],
    ]),
    ONE,
  ).sources;

  it('that was taken out is told, and what is known of it stays', () => {
    const { sources, losses } = keepSources(kept, [a], new Map([['a', 'a']]), TWO);
    expect(sources).toMatchObject([
      { id: 'a', gone: null },
      { id: 'b', gone: { since: TWO, now: null } },
    ]);
    expect(losses).toEqual(['article b is gone, “The article b”']);
  });

  it('that has another name leads there, and goes on doing so', () => {
    const lines = new Map([
      ['a', 'a'],
      ['c', 'b'],
    ]);
    const renamed = keepSources(kept, [a, sampleSource('c')], lines, TWO);
    expect(renamed.losses).toEqual([]);
    const lasting = new Map([
      ['a', 'a'],
      ['c', 'c'],
    ]);
    const { sources } = keepSources(renamed.sources, [a, sampleSource('c')], lasting, THREE);
    expect(sources.find(({ id }) => id === 'b')?.gone).toEqual({ since: TWO, now: 'c' });
  });

  it('that comes back is here', () => {
    const { sources } = keepSources(kept, [a], new Map([['a', 'a']]), TWO);
    const back = keepSources(
      sources,
      [a, b],
      new Map([
        ['a', 'a'],
        ['b', 'b'],
      ]),
      THREE,
    );
    expect(back.sources).toEqual(kept);
  });
});
