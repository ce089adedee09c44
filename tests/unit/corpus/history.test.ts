import { expect, test } from 'vitest';
import { readHistory, stepsOf } from '../../../src/corpus/history.ts';
import type { LedgerEntry, PastClaim } from '../../../src/schemas/ledger.ts';

const [ONE, TWO, THREE] = ['000000000001', '000000000002', '000000000003'];

function entry(set: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    id: 'lusabam',
    source: 'grain',
    span: [0, 5],
    quote: 'Wheat is dear.',
    prefix: '',
    suffix: '',
    first: ONE,
    past: [],
    meaning: null,
    gone: null,
    ...set,
  };
}

function past(set: Partial<PastClaim> = {}): PastClaim {
  return {
    quote: 'Wheat is dear.',
    prefix: '',
    suffix: '',
    source: 'grain',
    until: TWO,
    back: null,
    heirs: [],
    meaning: null,
    ...set,
  };
}

test.each<[string, Partial<LedgerEntry>, object[]]>([
  ['nothing', {}, []],
  ['another place', { past: [past()] }, [{ kind: 'moved', state: TWO }]],
  [
    'other words',
    { past: [past({ quote: 'Wheat is cheap.', heirs: ['tufedol'] })] },
    [
      {
        kind: 'reworded',
        state: TWO,
        was: 'Wheat is cheap.',
        now: 'Wheat is dear.',
        heirs: ['tufedol'],
        byRules: false,
      },
    ],
  ],
  [
    'other words from the same articles',
    { past: [past({ quote: 'Wheat', until: ONE })] },
    [{ kind: 'reworded', state: ONE, byRules: true }],
  ],
  [
    'another name of its file',
    { past: [past({ source: 'wheat' })] },
    [{ kind: 'renamed', state: TWO, from: 'wheat' }],
  ],
  [
    'words that went and came back',
    { past: [past({ back: THREE })] },
    [{ kind: 'absent', state: TWO, back: THREE }],
  ],
  [
    'words that changed twice, then went',
    {
      past: [past({ quote: 'A' }), past({ quote: 'B', until: THREE })],
      gone: { since: THREE, why: 'removed', heirs: [], nearest: null },
    },
    [
      { kind: 'reworded', was: 'A', now: 'B' },
      { kind: 'reworded', was: 'B', now: 'Wheat is dear.', byRules: false },
      { kind: 'gone', state: THREE, byRules: true },
    ],
  ],
])('%s', (_, set, steps) => {
  expect(stepsOf(entry(set))).toMatchObject([{ kind: 'published', state: ONE }, ...steps]);
});

test('an id that was never published is an error', () => {
  const history = readHistory({
    version: 1,
    states: [],
    sources: [],
    entries: [entry()],
    questions: [],
    names: [],
  });
  expect(history.entry('lusabam').quote).toBe('Wheat is dear.');
  expect(() => history.entry('tufedol')).toThrow('"tufedol"');
});
