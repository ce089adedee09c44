import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFacts, outputsOf } from '../../../scripts/io/outputs.ts';
import { readContent } from '../../../scripts/io/read-content.ts';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures/articles');

/** Where each file of a fixture stands in a content folder. */
const PLACES = [
  ['input.txt', 'sources/input.txt'],
  ['input.yml', 'sources/input.yml'],
  ['corpus.yml', 'corpus.yml'],
] as const;

/** What is made of a fixture: the article as Markdown, and its facts as JSON. */
function annotated(fixture: string): { md: string; json: string } {
  const dir = mkdtempSync(join(tmpdir(), 'fixture-'));
  try {
    mkdirSync(join(dir, 'sources'));
    for (const [from, to] of PLACES) {
      if (existsSync(join(fixture, from))) copyFileSync(join(fixture, from), join(dir, to));
    }
    const outputs = outputsOf(makeFacts(readContent(dir)));
    return { md: outputs.get('articles/input.md') ?? '', json: outputs.get('facts.json') ?? '' };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** The expectation in a file; a missing one fails in CI and is written down to be read elsewhere. */
function expectation(file: string, made: string): string {
  if (!existsSync(file)) {
    if (process.env.CI !== undefined)
      throw new Error(
        `${file} is missing: run the tests once, read what they write, and commit it`,
      );
    writeFileSync(file, made);
  }
  return readFileSync(file, 'utf8');
}

describe.each(readdirSync(FIXTURES).sort())('the article %s', (name) => {
  const fixture = join(FIXTURES, name);
  let made = { md: '', json: '' };

  beforeAll(() => {
    made = annotated(fixture);
  });

  it('is written as expected', () => {
    expect(made.md).toBe(expectation(join(fixture, 'expected.md'), made.md));
  });

  it('has the facts expected', () => {
    expect(made.json).toBe(expectation(join(fixture, 'expected.json'), made.json));
  });

  it('is quoted as it stands', () => {
    const text = readFileSync(join(fixture, 'input.txt'), 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n');
    const facts: unknown = JSON.parse(made.json);
    const passages: { span: [number, number]; quote: string }[] = [];
    JSON.stringify(facts, (_, value: unknown) => {
      if (isPassage(value)) passages.push(value);
      return value;
    });
    expect(passages).not.toEqual([]);
    for (const { span, quote } of passages) expect(text.slice(...span)).toBe(quote);
  });
});

function isPassage(value: unknown): value is { span: [number, number]; quote: string } {
  return typeof value === 'object' && value !== null && 'span' in value && 'quote' in value;
}
