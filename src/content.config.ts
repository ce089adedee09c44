import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentDir } from './content.ts';

/** The annotated text of each article. What is known of it comes from the facts. */
const articles = defineCollection({
  loader: glob({
    base: `${contentDir}/articles`,
    pattern: '*.md',
    generateId: ({ entry }) => entry.replace(/\.md$/, ''),
  }),
});

export const collections = { articles };
