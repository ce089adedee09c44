import { corpus, history } from '../content.ts';
import { absoluteUrl, href } from '../urls.ts';
import { ANY_HOST } from './any-host.ts';
import { citer, type Cited } from './citation.ts';
import { goneCiter } from './gone.ts';

/** Citations of what the site holds. */
export const citations = citer(corpus, absoluteUrl);

/** Citations of what the site once held. */
export const goneCitations = goneCiter({ title: corpus.title, ...history }, absoluteUrl);

const located = citer(corpus, (path) => `${ANY_HOST}${href(path)}`);

/** The same citation with addresses on {@link ANY_HOST}; null where the build knows the host. */
export function onAnyHost({ kind, id }: Cited): Cited | null {
  if (absoluteUrl('/') !== undefined) return null;
  if (kind === 'articles') return located.article(corpus.source(id));
  if (kind === 'claims') return located.claim(corpus.claim(id));
  return located.question(corpus.question(id));
}
