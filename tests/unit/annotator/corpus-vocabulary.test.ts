import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { tokenise } from '../../../src/annotator/text/tokens.ts';
import { Corpus } from '../../../src/schemas/corpus.ts';

describe('the vocabulary of the corpus', () => {
  const file = resolve(import.meta.dirname, '../../../content/corpus.yml');
  const corpus = Corpus.parse(parse(readFileSync(file, 'utf8')));

  it('has each id and each canonical name once', () => {
    for (const ids of [corpus.topics, corpus.measures].map((entries) =>
      entries.map(({ id }) => id),
    )) {
      expect(new Set(ids).size).toBe(ids.length);
    }
    const named = [...corpus.people, ...corpus.bodies, ...corpus.places].map(({ name }) => name);
    expect(new Set(named).size).toBe(named.length);
    expect(new Set(corpus.sources).size).toBe(corpus.sources.length);
  });

  it('has each term once in an entry, and none without a word', () => {
    const lists = [
      ...corpus.topics.map(({ id, terms }) => [id, terms] as const),
      ...corpus.measures.map(({ id, terms }) => [id, terms] as const),
      ...corpus.people.map(({ name, names, roles }) => [name, [name, ...names, ...roles]] as const),
      ...corpus.bodies.map(({ name, names }) => [name, [name, ...names]] as const),
      ...corpus.places.map(
        ({ name, names, adjectives }) => [name, [name, ...names, ...adjectives]] as const,
      ),
    ];
    for (const [entry, terms] of lists) {
      expect([entry, ...new Set(terms)]).toEqual([entry, ...terms]);
      for (const term of terms) {
        expect(term).toBe(term.trim());
        expect(tokenise(term).some(({ kind }) => kind === 'word' || kind === 'number')).toBe(true);
        expect(term.replace(/\*$/, '')).not.toContain('*');
      }
    }
  });

  it('has no name that stands for two', () => {
    const owners = new Map<string, string>();
    const entries = [
      ...corpus.people.map(({ name, names, roles }) => ({ name, all: [name, ...names, ...roles] })),
      ...corpus.bodies.map(({ name, names }) => ({ name, all: [name, ...names] })),
      ...corpus.places.map(({ name, names, adjectives }) => ({
        name,
        all: [name, ...names, ...adjectives],
      })),
    ];
    for (const { name, all } of entries) {
      for (const one of all) {
        expect(`${one}: ${owners.get(one) ?? name}`).toBe(`${one}: ${name}`);
        owners.set(one, name);
      }
    }
  });
});
