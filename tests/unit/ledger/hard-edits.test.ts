import { describe, expect, it } from 'vitest';
import { annotated, article, entryOf, reworded, type Annotated } from './support.ts';

const FIRST = 'The harbour of Lund was opened again after the long winter.';
const CHINA = 'Grain exports to China rose by 5 percent in the spring of 2022.';
const INDIA = 'Grain exports to India rose by 7 percent in the spring of 2022.';
const BOTH = 'The board bought nine new ships in March, and the crews were trained in Varby.';
const FARMS = 'Farmers of the north sold most of their barley before the frost came.';
const LAST = 'Nobody in the ministry would say what the next harvest may bring.';

const TEXT = [
  'Norland sells grain abroad',
  '',
  `${FIRST} ${CHINA} ${INDIA}`,
  '',
  `${BOTH} ${FARMS} ${LAST}`,
  '',
].join('\n');
const SOURCE = article('grain', TEXT);
const before = annotated([SOURCE]);

/** The article with words of it changed, each in turn. */
function after(...changes: readonly (readonly [string, string])[]): Annotated {
  const text = changes.reduce((now, [words, others]) => now.replace(words, others), TEXT);
  return annotated([reworded(SOURCE, text)], before.ledger);
}

function idOf({ claims }: Annotated, quote: string): string {
  const claim = claims.find((one) => one.quote === quote);
  if (claim === undefined) throw new Error(`no claim says “${quote}”`);
  return claim.id;
}

const id = (quote: string): string => idOf(before, quote);

describe('one of two claims that are nearly the same', () => {
  it.each([
    [CHINA, INDIA],
    [INDIA, CHINA],
  ])('taken out: the other keeps its own id', (out, stays) => {
    const now = after([`${out} `, ''], [` ${out}`, '']);
    expect(idOf(now, stays)).toBe(id(stays));
    expect(entryOf(now.ledger, id(out)).gone).toMatchObject({
      why: 'removed',
      heirs: [],
      nearest: id(stays),
    });
  });

  it('taken out, and the figure of the other corrected', () => {
    const corrected = INDIA.replace('7', '5');
    const now = after([`${CHINA} `, ''], [INDIA, corrected]);
    expect(idOf(now, corrected)).toBe(id(INDIA));
    expect(entryOf(now.ledger, id(CHINA)).gone).toMatchObject({ why: 'removed' });
  });

  it('taken out, and one like it put elsewhere: the id does not go over', () => {
    const other = CHINA.replace('China', 'Korea').replace('5', '9');
    const now = after([` ${CHINA}`, ''], [FARMS, `${FARMS} ${other}`]);
    expect(idOf(now, other)).not.toBe(id(CHINA));
    expect(entryOf(now.ledger, id(CHINA)).gone).toMatchObject({ why: 'removed', heirs: [] });
  });

  it('taken out, then the other: what is nearest is told anew', () => {
    const one = after([`${CHINA} `, '']);
    const text = TEXT.replace(`${CHINA} ${INDIA}`, '');
    const none = annotated([reworded(SOURCE, text)], one.ledger);
    expect(entryOf(one.ledger, id(CHINA)).gone?.nearest).toBe(id(INDIA));
    expect(entryOf(none.ledger, id(CHINA)).gone).toMatchObject({
      since: one.ledger.states[1]?.state,
      nearest: null,
    });
  });

  it('both swapped', () => {
    const now = after([`${CHINA} ${INDIA}`, `${INDIA} ${CHINA}`]);
    expect([idOf(now, CHINA), idOf(now, INDIA)]).toEqual([id(CHINA), id(INDIA)]);
  });
});

describe('a sentence that stands twice', () => {
  const twice = annotated([reworded(SOURCE, TEXT.replace(LAST, `${LAST} ${FIRST}`))]);
  const [one, two] = twice.claims.filter(({ quote }) => quote === FIRST).map((claim) => claim.id);

  it('has two ids', () => {
    expect(one).not.toBe(two);
  });

  it.each([
    ['first', TEXT.replace(`${FIRST} `, '').replace(LAST, `${LAST} ${FIRST}`), two, one],
    ['second', TEXT, one, two],
  ])('the %s taken out: the other keeps its id', (_, text, stays, out) => {
    const now = annotated([reworded(SOURCE, text)], twice.ledger);
    expect(idOf(now, FIRST)).toBe(stays);
    expect(entryOf(now.ledger, out ?? '').gone).toMatchObject({ why: 'removed', nearest: stays });
  });
});

describe('a sentence that is moved', () => {
  it('and mended keeps its id', () => {
    const mended = FARMS.replace('barley', 'barleys');
    const now = after([` ${FARMS}`, ''], [FIRST, `${FIRST} ${mended}`]);
    expect(idOf(now, mended)).toBe(id(FARMS));
    expect(entryOf(now.ledger, id(FARMS)).past).toMatchObject([{ quote: FARMS }]);
  });

  it('is told to be found again in another place', () => {
    const now = after([` ${FARMS}`, ''], [FIRST, `${FIRST} ${FARMS}`]);
    expect(idOf(now, FARMS)).toBe(id(FARMS));
    expect(entryOf(now.ledger, id(FARMS)).past).toMatchObject([{ quote: FARMS, back: null }]);
  });

  it.each([
    ['another figure', CHINA, CHINA.replace('5', '8')],
    ['another name', CHINA, CHINA.replace('China', 'Korea')],
    ['the contrary', CHINA, CHINA.replace('rose', 'fell')],
    [
      'another order of size',
      'They sold 3 million tonnes of rye.',
      'They sold 3 billion tonnes of rye.',
    ],
  ])('with %s loses it: that may be another claim', (_, said, says) => {
    const then = annotated([reworded(SOURCE, TEXT.replace(CHINA, said))]);
    const text = TEXT.replace(` ${CHINA}`, '').replace(FARMS, `${FARMS} ${says}`);
    const now = annotated([reworded(SOURCE, text)], then.ledger);
    const { gone } = entryOf(now.ledger, idOf(then, said));
    expect(gone).toMatchObject({ why: 'removed', nearest: idOf(now, says) });
  });
});

describe('a claim that is cut up', () => {
  const [ships, crews] = [
    'The board bought nine new ships in March.',
    'The crews were trained in Varby.',
  ];

  it('in two: told so, with both', () => {
    const now = after([BOTH, `${ships} ${crews}`]);
    const heirs = [idOf(now, ships), idOf(now, crews)];
    expect(entryOf(now.ledger, id(BOTH)).gone).toMatchObject({ why: 'split', heirs });
    expect(now.losses.join()).toMatch(
      new RegExp(`${id(BOTH)} is gone.*split.*${heirs.join(', ')}`),
    );
  });

  it('so that nearly all of it goes on: the id too, with where the rest is', () => {
    const most = `The board bought nine new ships in March and the oldest captains of the whole northern fleet sailed them home to Lund in May`;
    const long = `${most}, and the crews were trained in Varby.`;
    const then = annotated([reworded(SOURCE, TEXT.replace(BOTH, long))]);
    const text = TEXT.replace(BOTH, `${most}. ${crews}`);
    const now = annotated([reworded(SOURCE, text)], then.ledger);
    expect(idOf(now, `${most}.`)).toBe(idOf(then, long));
    expect(entryOf(now.ledger, idOf(then, long)).past).toMatchObject([
      { quote: long, heirs: [idOf(now, crews)] },
    ]);
    expect(now.changes.join()).toMatch(/is worded anew.*it is split, the rest is in/);
  });

  it('merged with another: told so, with the one that holds both', () => {
    const merged = `${FARMS.slice(0, -1)}, and nobody in the ministry would say what the next harvest may bring.`;
    const now = after([`${FARMS} ${LAST}`, merged]);
    const heir = idOf(now, merged);
    for (const part of [FARMS, LAST])
      expect(entryOf(now.ledger, id(part)).gone).toMatchObject({ why: 'merged', heirs: [heir] });
    expect(now.losses).toHaveLength(2);
  });

  it('is no heir of words that another claim had before', () => {
    const title = 'The board bought nine new ships';
    const then = annotated([reworded(SOURCE, TEXT.replace('Norland sells grain abroad', title))]);
    const now = annotated([reworded(SOURCE, TEXT)], then.ledger);
    expect(entryOf(now.ledger, idOf(then, title)).gone).toMatchObject({
      why: 'removed',
      heirs: [],
    });
  });
});

describe('words that stand and are no claim any more', () => {
  it('are told not to be taken up', () => {
    const title = 'Norland sells grain abroad';
    const now = annotated(
      [
        reworded(
          SOURCE,
          `Ships of Lund sail again\n${TEXT.replace(title, `\n${FARMS}\n\n${title}`)}`,
        ),
      ],
      before.ledger,
    );
    expect(entryOf(now.ledger, id(title)).gone).toMatchObject({ why: 'not-taken' });
  });
});

describe('words that come back', () => {
  const corrected = CHINA.replace('5', '6');

  it('as they first were, find the id that had them', () => {
    const then = after([CHINA, corrected]);
    const without = annotated([reworded(SOURCE, TEXT.replace(` ${CHINA}`, ''))], then.ledger);
    const again = annotated([SOURCE], without.ledger);
    expect(idOf(again, CHINA)).toBe(id(CHINA));
    expect(entryOf(again.ledger, id(CHINA)).past.map(({ quote }) => quote)).toEqual([
      CHINA,
      corrected,
    ]);
  });
});

describe('a file', () => {
  const ids = before.claims.map((claim) => claim.id);

  it('renamed: its ids go with it, and the ledger knows its former name', () => {
    const renamed = article('grain-of-norland', TEXT.replace('frost', 'first frost'));
    const now = annotated([renamed], before.ledger);
    expect(now.claims.map((claim) => claim.id)).toEqual(ids);
    expect(now.losses).toEqual([]);
    expect(entryOf(now.ledger, id(CHINA))).toMatchObject({
      source: 'grain-of-norland',
      past: [{ source: 'grain', quote: CHINA }],
    });
    expect(now.ledger.sources.map((source) => source.id)).toEqual(['grain-of-norland', 'grain']);
  });

  it('that takes the name of another: each text keeps its ids', () => {
    const other = article(
      'wool',
      'Wool of Varby is dear\n\nThe wool of Varby costs twice what it did in 2020.\n',
    );
    const then = annotated([SOURCE, other]);
    const now = annotated([article('wool', TEXT), article('grain', other.text)], then.ledger);
    expect(now.claims.map((claim) => claim.id)).toEqual(then.claims.map((claim) => claim.id));
    expect(now.losses).toEqual([]);
  });

  it('taken away: its ids are gone, and nothing of another article has them', () => {
    const copy = article('copy', TEXT.replace('Lund', 'Malm'));
    const then = annotated([SOURCE, copy]);
    const now = annotated([copy], then.ledger);
    for (const one of ids) {
      const { gone, source } = entryOf(now.ledger, one);
      expect({ source, why: gone?.why }).toEqual({ source: 'grain', why: 'removed' });
    }
    expect(entryOf(now.ledger, id(CHINA)).gone?.nearest).toBe(
      now.claims.find(({ quote }) => quote === CHINA)?.id,
    );
    expect(now.ledger.sources.map((source) => source.id)).toEqual(['copy', 'grain']);
  });

  it('with wholly other words: nothing of it goes on', () => {
    const now = annotated(
      [article('grain', 'Wool is dear\n\nThe wool of Varby costs twice what it did.\n')],
      before.ledger,
    );
    expect(now.losses).toHaveLength(ids.length);
    expect(now.claims.filter((claim) => ids.includes(claim.id))).toEqual([]);
  });
});

describe('words of scripts without spaces', () => {
  it('are found again after a corrected figure', () => {
    const chinese = '2023 年 中俄 双边 贸易额 达到 2401 亿 美元，同比 增长 26.3%。';
    const then = annotated([article('zh', `Trade\n\n${chinese}\n`)]);
    const now = annotated(
      [article('zh', `Trade\n\n${chinese.replace('2401', '2400')}\n`)],
      then.ledger,
    );
    expect(then.claims.length).toBeGreaterThan(0);
    expect(now.claims.map((claim) => claim.id)).toEqual(then.claims.map((claim) => claim.id));
  });
});
