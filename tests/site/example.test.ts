import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answers, readTables } from '../../scripts/five-questions.ts';
import { readFacts, SITES } from '../sites.ts';

describe.each(SITES)('the example of research on the $name', (site) => {
  const facts = readFacts(site);
  const [held, apart, rooted, heard, open] = answers(readTables(join(site.dist, 'data')));

  it('finds a question without a common number only where values differ', () => {
    const asked = new Map(facts.questions.map(({ question, positions }) => [question, positions]));
    for (const [question = ''] of held?.rows ?? []) {
      const values = asked.get(String(question))?.map(({ value }) => value) ?? [];
      expect(new Set(values).size).toBeGreaterThan(1);
    }
  });

  it('counts every pair that was judged, and those apart', () => {
    const judged = facts.questions.flatMap(({ pairs }) => pairs).filter((pair) => pair.verdict);
    const total = (column: number): number =>
      (apart?.rows ?? []).reduce((sum, row) => sum + Number(row[column]), 0);
    expect(total(1)).toBe(judged.length);
    expect(total(2)).toBe(
      judged.filter(({ verdict }) => verdict === 'differ' || verdict === 'contradict').length,
    );
  });

  it('tells for each article how many figures it has a source for', () => {
    expect(rooted?.rows.map(([sign, all, own]) => [sign, all, own])).toEqual(
      facts.sources.map(({ id, sign }) => {
        const figures = facts.quantities.filter(({ source }) => source === id);
        const own = figures.filter(({ speaker, origin }) => speaker !== null || origin !== null);
        return [sign, figures.length, own.length];
      }),
    );
  });

  it('names those whom several articles give the word', () => {
    const bySpeaker = Map.groupBy(facts.statements, ({ speaker }) => speaker);
    const several = [...bySpeaker].filter(
      ([, said]) => new Set(said.map(({ source }) => source)).size > 1,
    );
    expect(heard?.rows.map(([speaker]) => speaker).toSorted()).toEqual(
      several.map(([speaker]) => speaker).toSorted(),
    );
  });

  it('counts what is still to come', () => {
    const told = [...facts.quantities, ...facts.events];
    const rows = open?.rows ?? [];
    expect(rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(told.length);
    expect(rows.every((row) => Number(row[2]) <= Number(row[1]))).toBe(true);
  });

  it('is printed by one command', () => {
    const command = ['scripts/five-questions.ts', join(site.dist, 'data')];
    const { stdout, status } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout.match(/^## .+\?$/gm)).toHaveLength(5);
    expect(stdout).toContain(`| ${facts.sources[0]?.sign ?? ''} |`);
  });
});
