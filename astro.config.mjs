import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkDirective from 'remark-directive';
import { cards } from './src/cards/integration.ts';
import { contentDir, facts } from './src/content.ts';
import { frameHeaders } from './src/embed/integration.ts';
import { fonts } from './src/fonts/integration.ts';
import { hostNotice } from './src/host-notice.ts';
import { icons } from './src/icons/integration.ts';
import { rehypeApparatus } from './src/markdown/rehype-apparatus.ts';
import { rehypeSafeNotes } from './src/markdown/rehype-safe-notes.ts';
import { remarkMarks } from './src/markdown/remark-marks.ts';
import { offline } from './src/offline/integration.ts';

const base = process.env.BASE_PATH ?? '/';
const site = process.env.SITE_URL;

export default defineConfig({
  output: 'static',
  base,
  ...(site ? { site } : {}),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [
    fonts(contentDir),
    cards(facts),
    frameHeaders(base),
    icons(),
    offline(base),
    hostNotice(site),
  ],
  // The default drops the space between two elements on lines of their own, which words need.
  // Prettier is told the same in its configuration.
  compressHTML: true,
  scopedStyleStrategy: 'class',
  markdown: {
    // The articles' text is shown as it stands: nothing may rewrite quotes, links or tables.
    processor: unified({
      remarkPlugins: [remarkDirective, remarkMarks],
      // Astro keeps rendered Markdown between builds until the file or this configuration
      // changes: with the facts among the options, a new verdict renders every article anew.
      rehypePlugins: [
        [rehypeSafeNotes, { base }],
        // A heading is named by its own words, before notes are put into it.
        rehypeHeadingIds,
        [rehypeApparatus, { facts, base }],
      ],
      gfm: false,
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind searches with a WebAssembly module.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  // Files instead of data: URLs, which the policy above does not allow for fonts and scripts.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
});
