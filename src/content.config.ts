import { existsSync } from 'node:fs';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { commentaryDir, contentDir } from './content.ts';
import { Commentary } from './schemas/commentary.ts';

const idOf = ({ entry }: { entry: string }): string => entry.replace(/\.md$/, '');

/** The annotated text of each article. What is known of it comes from the facts. */
const articles = defineCollection({
  loader: glob({ base: `${contentDir}/articles`, pattern: '*.md', generateId: idOf }),
});

/** What editors wrote on questions, by the question's id. A corpus need not have any. */
const commentary = defineCollection({
  loader: existsSync(commentaryDir)
    ? glob({ base: commentaryDir, pattern: '*.md', generateId: idOf })
    : () => [],
  schema: Commentary,
});

export const collections = { articles, commentary };
