import { existsSync } from 'node:fs';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import * as z from 'zod';
import { contentDir, questionsDir } from './content.ts';
import { PublicationDate } from './schemas/date.ts';

const idOf = ({ entry }: { entry: string }): string => entry.replace(/\.md$/, '');

/** The annotated text of each article. What is known of it comes from the facts. */
const articles = defineCollection({
  loader: glob({ base: `${contentDir}/articles`, pattern: '*.md', generateId: idOf }),
});

/**
 * What editors wrote on questions, by the question's id: the body is their note, and the facts hold
 * what the front matter did. A corpus need not have any.
 */
const questions = defineCollection({
  loader: existsSync(questionsDir)
    ? glob({ base: questionsDir, pattern: '*.md', generateId: idOf })
    : () => [],
  schema: z.object({
    by: z.string(),
    date: z.preprocess(
      // Astro reads a date that stands without quotes as an instant, and a year as a number.
      (date) =>
        date instanceof Date ? date.toISOString().slice(0, 'YYYY-MM-DD'.length) : String(date),
      PublicationDate,
    ),
  }),
});

export const collections = { articles, questions };
