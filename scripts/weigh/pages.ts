import { statSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from '../../src/built-pages.ts';

/** Kinds of page with the addresses of each. The first that fits an address is its kind. */
const ADDRESSES = {
  home: /^\/$/,
  articles: /^\/articles\/$/,
  article: /^\/articles\/[^/]+\/$/,
  questions: /^\/questions\/$/,
  question: /^\/questions\/[^/]+\/$/,
  claims: /^\/claims\/$/,
  claim: /^\/claims\/[^/]+\/$/,
  compare: /^\/compare\//,
  topics: /^\/topics\/$/,
  topic: /^\/topics\/[^/]+\/$/,
  voices: /^\/voices\/$/,
  voice: /^\/voices\/[^/]+\/$/,
  timeline: /^\/timeline\/$/,
  search: /^\/search\/$/,
  method: /^\/method\/$/,
  data: /^\/data\/$/,
  'embedded claim': /^\/embed\/claims\//,
  'embedded question': /^\/embed\/questions\//,
  missing: /^\/404\.html$/,
} as const;

type ByAddress = keyof typeof ADDRESSES;
export type Kind = ByAddress | 'gone claim';

const BY_ADDRESS = Object.keys(ADDRESSES).filter((kind): kind is ByAddress => kind in ADDRESSES);
export const KINDS: readonly [Kind, ...Kind[]] = ['gone claim', ...BY_ADDRESS];

/** A built page that stands for its kind. */
export interface Chosen {
  readonly kind: Kind;
  readonly address: string;
}

/** The largest page of each kind in the folder of a build. */
export function pagesOfEveryKind(dist: string, gone: ReadonlySet<string>): Chosen[] {
  const pages = builtPages(dist).map(({ file, address }) => ({
    address,
    kind: kindOf(address, gone),
    size: statSync(join(dist, file)).size,
  }));
  return KINDS.flatMap((kind) => {
    const [largest] = pages.filter((page) => page.kind === kind).sort((a, b) => b.size - a.size);
    return largest ? [{ kind, address: largest.address }] : [];
  });
}

/** The kind of a page by its address and the ids of the claims that are gone. */
export function kindOf(address: string, gone: ReadonlySet<string>): Kind | undefined {
  const [folder, id = ''] = address.split('/').filter(Boolean);
  if (folder === 'claims' && gone.has(id)) return 'gone claim';
  return BY_ADDRESS.find((kind) => ADDRESSES[kind].test(address));
}
