import { describe, expect, it } from 'vitest';
import { switched } from '../../../scripts/ablate/points.ts';
import { Switchboard } from '../../../scripts/ablate/switchboard.ts';

const tried = (code: string, branches = false): [string, string, string][] =>
  switched('a.ts', code, 0, branches).points.map(({ name, kind, neutral }) => [
    name,
    kind,
    neutral,
  ]);

describe('what is tried instead of a function', () => {
  it.each([
    ['function a(): string[] { return ["x"]; }', ['[]']],
    ['function a(): number | undefined { return 1; }', ['undefined']],
    ['function a(): boolean { return 1 > 0; }', ['false', 'true']],
    ['function a(at: number): number { return at + 1; }', ['0', 'at']],
    ['function a(): ReadonlyMap<string, string> { return new Map(); }', ['new Map()']],
    ['function a(): Thing { return thing; }', []],
    ['const a = (x: string): string => x.trim();', ['""', 'x']],
    ['const a = { read(at: number): Read | undefined { return undefined; } };', ['undefined']],
  ])('%s', (code, neutrals) => {
    expect(tried(code).map(([, , neutral]) => neutral)).toEqual(neutrals);
  });

  it('and instead of a condition, its parts and a fallback', () => {
    const code = 'function a() { if (b && c) return d ?? e; return f ? 1 : 2; }';
    expect(tried(code, true)).toEqual([
      ['a', 'branch', 'false'],
      ['a', 'branch', 'true'],
      ['a', 'branch', 'true'],
      ['a', 'branch', 'undefined'],
      ['a', 'branch', 'undefined'],
      ['a', 'branch', 'true'],
      ['a', 'branch', 'false'],
    ]);
  });
});

describe('switches', () => {
  it('stand around results, the first of two outside, and nested ones inside', () => {
    const { code } = switched('a.ts', 'const a = (b: boolean): boolean => b || c;', 7, true);
    expect(code).toBe(
      'const a = (b: boolean): boolean => ' +
        'ablation.see(7, ablation.see(8, ablation.see(9, b, false) || ablation.see(10, c, false), true), false);',
    );
  });

  it('note which texts need a point, and take it away', () => {
    const switches = new Switchboard(1);
    const read = (value: unknown) => (): unknown => switches.see(0, value, undefined);
    expect(switches.read(0, null, read('x'))).toBe('x');
    expect(switches.read(1, null, read(undefined))).toBe(undefined);
    expect(switches.needed).toEqual([[0]]);
    expect(switches.read(0, 0, read('x'))).toBe(undefined);
    expect(switches.read(0, 5, read('x'))).toBe('x');
  });

  it('end a reading that goes round in circles', () => {
    const switches = new Switchboard(1);
    const forever = (): never => {
      for (;;) switches.see(0, true, false);
    };
    expect(() => switches.read(0, 0, forever)).toThrow('reads without end');
  });
});
