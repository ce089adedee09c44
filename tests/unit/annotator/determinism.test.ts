import { describe, expect, it } from 'vitest';
import {
  annotateHere,
  annotateScript,
  contentWith,
  filesIn,
  type Run,
} from '../scripts/support.ts';

const FILES: Readonly<Record<string, string>> = {
  'corpus.yml': [
    'title: Grain in Norland',
    'topics: [{ id: grain, label: Grain, terms: [grain, harvest*, İstanbul] }]',
    'people: [{ name: Ada Mill, names: [Mill] }]',
    'places: [{ name: Norland, country: true }, { name: Sudland, country: true }, { name: Lund }]',
  ].join('\n'),
  'sources/first.txt':
    'Norland sells grain\n15 May 2024\n\nGrain exports were $5 billion in 2023. “The ships will leave,” Ada Mill said on Monday. It was the 29th regular meeting in Lund.\n',
  'sources/second.txt':
    'SUDLAND BUYS GRAIN IN İSTANBUL\n15 May 2024\n\nGrain exports were $4.9 billion in 2023. Mill visited Lund on May 14. İts ships and ITS TRAINS are 1,500 in number.\n',
  'sources/Third.txt':
    'Änglar och Öar\n\nGrain exports of Norland rose 5 percent last year, according to officials in Lund.\n',
  'sources/third-one.txt':
    'Grain exports of Norland fell 5 percent last year, analysts say, and rose again in May.\n',
  'sources/second.yml': 'author: Olga Holm\ndate: 2024-05-15\n',
};

/** What a run writes for the files, created in an order. */
function written(
  paths: readonly string[],
  run: (dir: string) => Run = annotateHere,
): Record<string, string> {
  const dir = contentWith(Object.fromEntries(paths.map((path) => [path, FILES[path] ?? ''])));
  expect(run(dir).status).toBe(0);
  return filesIn(dir);
}

describe('the same input gives the same bytes', () => {
  const paths = Object.keys(FILES);
  const expected = (): Record<string, string> => written(paths);

  it('in another order of the files', () => {
    expect(written([...paths].reverse())).toEqual(expected());
    expect(written([...paths].sort((a, b) => (a.length % 7) - (b.length % 7)))).toEqual(expected());
  });

  it.each<NodeJS.ProcessEnv>([
    { TZ: 'Asia/Kathmandu' },
    { TZ: 'Pacific/Apia' },
    { TZ: 'America/Los_Angeles' },
    { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' },
    { LC_ALL: 'C' },
    { LC_ALL: 'ar_EG.UTF-8', TZ: 'Africa/Cairo' },
  ])('in a process of its own, with %j', (env) => {
    expect(written(paths, (dir) => annotateScript(dir, [], env))).toEqual(expected());
  });

  it('on a second run', () => {
    const dir = contentWith(FILES);
    annotateHere(dir);
    const first = filesIn(dir);
    annotateHere(dir);
    expect(filesIn(dir)).toEqual(first);
  });

  it('in another folder', () => {
    const facts = (): string | undefined => written(paths)['facts.json'];
    expect(facts()).toBe(facts());
    expect(facts()).toContain('Norland');
    expect(facts()).not.toContain('content-');
  });
});
