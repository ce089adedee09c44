/** Addresses of the site's pages, from its root. Pure: the base is added by {@link withBase}. */
export const paths = {
  home: '/',
  articles: '/articles/',
  article: (source: string) => `/articles/${source}/`,
  /** What other sources say to each claim of an article. */
  comparisons: (source: string) => `/articles/${source}/comparisons/`,
  passage: (source: string, claim: string) => `/articles/${source}/#${claim}`,
  claims: '/claims/',
  claim: (claim: string) => `/claims/${claim}/`,
  claimData: (claim: string) => `/data/claims/${claim}.json`,
  /** The text of an article, as its claims' places count it. */
  sourceText: (source: string) => `/data/sources/${source}.txt`,
  schema: (name: string) => `/data/schemas/${name}`,
  citation: (kind: string, id: string, ending: string) => `/data/cite/${kind}/${id}.${ending}`,
  questions: '/questions/',
  question: (question: string) => `/questions/${question}/`,
  embeddedClaim: (claim: string) => `/embed/claims/${claim}/`,
  embeddedTimeline: '/embed/timeline/',
  embeddedQuestion: (question: string) => `/embed/questions/${question}/`,
  compares: '/compare/',
  compare: (a: string, b: string) => `/compare/${a}/${b}/`,
  topics: '/topics/',
  topic: (topic: string) => `/topics/${topic}/`,
  voices: '/voices/',
  voice: (voice: string) => `/voices/${voice}/`,
  timeline: '/timeline/',
  search: '/search/',
  openSearch: '/opensearch.xml',
  manifest: '/manifest.webmanifest',
  data: '/data/',
  method: '/method/',
  sitemap: '/sitemap.xml',
  states: '/method/#states',
  state: (state: string) => `/method/#state-${state}`,
} as const;

/** Adds the site's base to a path. */
export type Href = (path: string) => string;

/** `path` under the base the site is served from; `base` with or without its last slash. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}${path}`;
}
