import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Ledger } from '../../../src/schemas/ledger.ts';
import { annotateHere, contentWith, filesIn } from './support.ts';

const RYE = 'The rye of Varby was sold before the frost came to the north.';
const BARLEY = 'The barley was kept in the new stores of the board.';
const SHIPS = 'Nine ships were bought in March, and their crews were trained in Lund.';
const ARTICLE = `Norland sells more grain\n\n${RYE} ${BARLEY}\n\n${SHIPS}\n`;

function ledgerIn(dir: string): Ledger {
  return Ledger.parse(JSON.parse(filesIn(dir)['ledger.json'] ?? ''));
}

function published(text = ARTICLE): { dir: string; ledger: Ledger; id: (quote: string) => string } {
  const dir = contentWith({ 'sources/a.txt': text });
  annotateHere(dir);
  const ledger = ledgerIn(dir);
  const id = (quote: string): string =>
    ledger.entries.find((entry) => entry.quote === quote)?.id ?? 'none';
  return { dir, ledger, id };
}

function edit(dir: string, words: string, others: string): void {
  writeFileSync(join(dir, 'sources/a.txt'), ARTICLE.replace(words, others));
}

describe('annotate tells', () => {
  it('each id that is gone by source, id, first words, why and what is nearest', () => {
    const { dir, id } = published();
    edit(dir, ` ${BARLEY}`, '');
    const { status, err } = annotateHere(dir, ['--accept']);
    expect(status).toBe(0);
    expect(err).toContain(
      `a: ${id(BARLEY)} is gone, “${BARLEY}”; its words are no longer there; nothing is near it`,
    );
    const entry = ledgerIn(dir).entries.find((one) => one.id === id(BARLEY));
    expect(entry?.gone).toMatchObject({ why: 'removed', nearest: null });
  });

  it('a claim that is split, and in which its words are', () => {
    const { dir, id } = published();
    const [ships, crews] = [
      'Nine ships were bought in March.',
      'Their crews were trained in Lund.',
    ];
    edit(dir, SHIPS, `${ships} ${crews}`);
    const { err } = annotateHere(dir, ['--accept']);
    const heirs = ledgerIn(dir).entries.filter(({ quote }) => [ships, crews].includes(quote));
    expect(err).toContain(`${id(SHIPS)} is gone`);
    expect(err).toContain(`it is split; now in ${heirs.map((heir) => heir.id).join(', ')}`);
  });

  it('claims that are merged', () => {
    const { dir, id } = published();
    edit(
      dir,
      `${RYE} ${BARLEY}`,
      `${RYE.slice(0, -1)}, and the barley was kept in the new stores.`,
    );
    const { err } = annotateHere(dir, ['--accept']);
    expect(err).toMatch(new RegExp(`${id(RYE)} is gone.*merged into another; now in `));
  });

  it('a claim that is worded anew', () => {
    const { dir, id } = published();
    edit(dir, 'nine ships', 'ten ships');
    edit(dir, 'Nine ships', 'Ten ships');
    const { out, err } = annotateHere(dir);
    expect(out).toContain(`a: ${id(SHIPS)} is worded anew, “Ten ships`);
    expect(err).not.toContain('is gone');
  });

  it('nothing where nothing changed', () => {
    const { dir, ledger } = published();
    expect(annotateHere(dir).out).not.toMatch(/gone|anew/);
    expect(ledgerIn(dir)).toEqual(ledger);
  });
});

describe('what was published and would be gone', () => {
  it.each([[], ['--check']])(
    'is told, and nothing is written, until it is let go (%s)',
    (...args) => {
      const { dir, id } = published();
      edit(dir, ` ${BARLEY}`, '');
      const before = filesIn(dir);
      const { status, err } = annotateHere(dir, args);
      expect(status).toBe(1);
      expect(err).toContain(`a: ${id(BARLEY)} is gone`);
      expect(err).toMatch(/published and would be gone; nothing was written.*--accept/);
      expect(filesIn(dir)).toEqual(before);
    },
  );

  it('is asked for once', () => {
    const { dir } = published();
    edit(dir, ` ${BARLEY}`, '');
    annotateHere(dir, ['--accept']);
    expect(annotateHere(dir, ['--check']).status).toBe(0);
  });

  it('may have been corrected by an editor, who is told at the line, and need mend nothing first', () => {
    const { dir, id } = published();
    const fact = `${id(SHIPS)}-q1`;
    writeFileSync(
      join(dir, 'corrections.yml'),
      `corrections:\n  - { change: drop, fact: ${fact}, by: Ada, date: 2024-05-01, why: None. }\n`,
    );
    expect(annotateHere(dir).status).toBe(0);
    edit(dir, `\n\n${SHIPS}`, '');
    const { status, err } = annotateHere(dir, ['--accept']);
    expect(status).toBe(0);
    expect(err).toContain(`corrections.yml:2: names the fact ${fact}, whose claim is gone.`);
    expect(annotateHere(dir, ['--check']).status).toBe(0);
  });

  it('is a whole article, with its voices, and comes back under the ids it had', () => {
    const other = 'The rye was poor, said Ada Mill, who farms there.\n';
    const dir = contentWith({ 'sources/a.txt': ARTICLE, 'sources/b.txt': other });
    annotateHere(dir);
    const before = filesIn(dir);
    rmSync(join(dir, 'sources/b.txt'));
    const { err } = annotateHere(dir, ['--accept']);
    expect(err).toContain('article b is gone');
    expect(err).toContain('voice ada-mill is gone, “Ada Mill”');
    writeFileSync(join(dir, 'sources/b.txt'), other);
    expect(annotateHere(dir).status).toBe(0);
    expect(filesIn(dir)['facts.json']).toBe(before['facts.json']);
  });
});

describe('what people did to ledger.json', () => {
  const remove = (dir: string, text: string): void =>
    text === '' ? rmSync(join(dir, 'ledger.json')) : writeFileSync(join(dir, 'ledger.json'), text);

  function without(ledger: Ledger, id: string): string {
    return JSON.stringify({ ...ledger, entries: ledger.entries.filter((one) => one.id !== id) });
  }

  it.each<[string, string, (ledger: Ledger, rye: string) => string, string[]]>([
    ['removed', 'lacks', () => '', []],
    ['removed, by --check', 'lacks', () => '', ['--check']],
    ['broken', 'is not JSON', () => '{', ['--check']],
    ['emptied', 'version', () => '{}', ['--check']],
    ['robbed of an entry', 'which was published', without, ['--check']],
  ])('is told where it was %s, and nothing is written', (_, says, change, args) => {
    const { dir, ledger, id } = published();
    remove(dir, change(ledger, id(RYE)));
    const before = filesIn(dir);
    const { status, err } = annotateHere(dir, args);
    expect(status).toBe(1);
    expect(err).toMatch(new RegExp(`ledger.json: .*${says}.*Bring it back from the last commit`));
    expect(filesIn(dir)).toEqual(before);
  });

  it('is told of an id that was gone, too', () => {
    const { dir, id } = published();
    edit(dir, ` ${BARLEY}`, '');
    annotateHere(dir, ['--accept']);
    remove(dir, without(ledgerIn(dir), id(BARLEY)));
    const { status, err } = annotateHere(dir, ['--check']);
    expect(status).toBe(1);
    expect(err).toMatch(/holds \d of the \d ids first given in the state [0-9a-f]{12}/);
  });
});

describe('states', () => {
  it('stand in the order in which they came, each with what it did', () => {
    const { dir, ledger } = published();
    edit(dir, ` ${BARLEY}`, '');
    annotateHere(dir, ['--accept']);
    writeFileSync(join(dir, 'sources/a.txt'), ARTICLE);
    annotateHere(dir);
    const { states, entries } = ledgerIn(dir);
    expect(states[0]).toEqual(ledger.states[0]);
    expect(states).toMatchObject([
      { given: entries.length, changed: 0, gone: 0 },
      { given: 0, gone: 0 },
    ]);
  });
});
