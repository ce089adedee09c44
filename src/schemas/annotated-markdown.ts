import { remark } from 'remark';
import remarkDirective from 'remark-directive';

/**
 * Reads and writes the Markdown of annotated articles, in which claims and facts are directives
 * (`:claim[...]{#id}`). What it writes of a tree it reads back to the same tree.
 *
 * Every colon is escaped: the patterns of remark-directive take in the characters beside a colon
 * and so miss one that follows another escaped character ("[:a", "::a").
 */
export const annotatedMarkdown = remark()
  .use(remarkDirective)
  .data('settings', { unsafe: [{ character: ':', inConstruct: 'phrasing' }] })
  .freeze();
