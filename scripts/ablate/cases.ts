import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { ArticleInput } from '../../src/annotator/corpus.ts';
import { inferDate } from '../../src/annotator/source/infer.ts';
import { bareArticle } from '../io/bare-article.ts';
import { type CaseFacts, Expect, faultsOf } from './judge.ts';

/** A small text with what must be read in it. */
export interface Case {
  readonly id: string;
  /** Whether it is read with the vocabulary of the corpus. */
  readonly vocabulary: boolean;
  readonly article: ArticleInput;
  readonly faultsIn: (facts: CaseFacts) => string[];
}

const Line = z.object({
  id: z.string(),
  date: z.string().nullish(),
  text: z.string(),
  vocabulary: z.boolean().default(true),
  expect: Expect,
});

/**
 * The cases of a folder: each line of its `.jsonl` files is a text, its date, and what it expects.
 * Those that expect a message, or speak of several texts, are left out.
 */
export function readCases(folder: string): Case[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => caseOf(JSON.parse(line))),
  );
}

function caseOf(json: unknown): Case[] {
  const line = Line.safeParse(json);
  if (!line.success) return [];
  const { id, date, vocabulary, expect } = line.data;
  const text = line.data.text.endsWith('\n') ? line.data.text : `${line.data.text}\n`;
  return [
    {
      id,
      vocabulary,
      article: bareArticle(id, text, { date: date ?? inferDate(text)?.date ?? null }),
      faultsIn: (facts) => faultsOf(expect, facts, text),
    },
  ];
}
