import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { explain } from '../../../scripts/explain/command.ts';
import { contentWith, overheard, type Run } from './support.ts';

const SCRIPT = resolve(import.meta.dirname, '../../../scripts/explain.ts');

const ARTICLE = [
  'Norland sells more grain',
  'By Ada Mill',
  '',
  'Grain exports rose by 5 percent in 2023, the board said on Monday. It read Article 7 again.',
  'Share this article',
  '',
].join('\n');

/** Runs `scripts/explain.ts`, in a process of its own. */
function explainScript(args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, ...env },
  });
  return { status, out: stdout, err: stderr };
}

function grain(notes = 'date: 2024-05-15\n'): string {
  return contentWith({ 'sources/grain.txt': ARTICLE, 'sources/grain.yml': notes });
}

describe('explain', () => {
  // There is no terminal, whatever the test tool says of its own.
  beforeEach(() => {
    vi.stubEnv('FORCE_COLOR', undefined);
    vi.stubEnv('NO_COLOR', undefined);
    return () => vi.unstubAllEnvs();
  });

  /** What the script says, without the time that a process takes to start. */
  const explained = (...args: string[]): Run =>
    overheard(() => {
      explain(args);
    });
  const run = () => explained('grain', '--content', grain());

  it('tells what was read in each sentence, by its line', () => {
    const { status, out, err } = explainScript(['grain', '--content', grain()]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^Norland sells more grain\ngrain · 2024-05-15\n/);
    expect(out).toMatch(/^4 {2}Grain exports rose by 5 percent/m);
    expect(out).toMatch(
      /quantity +“.*5 percent”\s+value 5 % [^“]*period 2023 [^“]*rule percentage/,
    );
    expect(out).toMatch(/statement +“.*”\s+speaker the board/);
    expect(out).toMatch(/time +“2023”\s+period 2023/);
  });

  it('marks what is implied', () => {
    expect(run().out).toMatch(/period 2024-05-13 \(year, month, day implied\)/);
  });

  it('tells what was left out, and why', () => {
    const { out } = run();
    expect(out).toMatch(/^2 {2}By Ada Mill\n +no claim +a note about the article$/m);
    expect(out).toMatch(/^5 {2}Share this article\n +furniture +left out: a prompt to share/m);
    expect(out).toMatch(/not taken +“7” “article” makes it a label/);
  });

  it('keeps to a hundred columns and to plain text where there is no terminal', () => {
    const { out } = run();
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(out).not.toContain('\u001b');
  });

  it('colours what it says, and never the words’ own codes', () => {
    const dir = contentWith({
      'sources/a.txt': 'Grain \u001b[31mof Norland was sold there.\n',
    });
    expect(explainScript(['a', '--content', dir]).out).not.toContain('\u001b');
    expect(explainScript(['a', '--content', dir], { FORCE_COLOR: '1' }).out).toContain('\u001b[2m');
  });

  it('says why prose of a source that may only be quoted is no claim', () => {
    const dir = grain('display: excerpts\n');
    expect(explained('grain', '--content', dir).out).toMatch(/no claim +no fact in it, and/);
  });

  it('reads a file of the content by its path, and any other text too', () => {
    const dir = grain();
    const other = contentWith({ 'x.txt': `Norland sells grain\n15 May 2024\n\n${ARTICLE}` });
    const own = explained(join(dir, 'sources/grain.txt'), '--content', dir);
    expect(own.out).toMatch(/^Norland sells more grain\ngrain · 2024-05-15$/m);
    const foreign = explained(join(other, 'x.txt'), '--content', dir);
    expect(foreign.out).toMatch(/^Norland sells grain\nx\.txt · 2024-05-15$/m);
  });

  it('takes the date of a text that states none', () => {
    const file = join(
      contentWith({ 'x.txt': 'Norland sold 40 ships last year to Sudland.\n' }),
      'x.txt',
    );
    const dir = grain();
    expect(explained(file, '--content', dir).out).toMatch(/date unknown/);
    const dated = explained(file, '--date', '2024-05-15', '--content', dir);
    expect(dated.out).toMatch(/^x\.txt · 2024-05-15$/m);
    expect(dated.out).toMatch(/period 2023/);
    const wrong = explained(file, '--date', 'May 2024', '--content', dir);
    expect(wrong).toMatchObject({ status: 1, out: '' });
    expect(wrong.err).toBe(
      'error: --date: “May 2024” is no date. Write it as 2024-08-20, 2024-08 or 2024.\n',
    );
  });

  it('says how it is called where it has no such option', () => {
    const { status, out, err } = explainScript(['grain', '--when', '2024']);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^error: Unknown option '--when'.*\nusage: npm run explain -- SOURCE/);
    expect(err).not.toMatch(/^ +at /m);
  });

  it.each([[['wheat']], [['wheat.txt']], [[]], [['grain', 'wheat']]])(
    'lists the sources when asked for %j',
    (names) => {
      const { status, out, err } = explained(...names, '--content', grain());
      expect({ status, out }).toEqual({ status: 1, out: '' });
      expect(err).toMatch(/sources: grain/i);
      expect(err).not.toMatch(/^ +at /m);
    },
  );
});
