import { corpus, history } from '../content.ts';
import { absoluteUrl, href } from '../urls.ts';
import { ANY_HOST } from './any-host.ts';
import { citer, type Cited } from './citation.ts';
import { goneCiter } from './gone.ts';

const former = { title: corpus.title, source: history.source };

/** Citations of what the site holds. */
export const citations = citer(corpus, history.dayOf, absoluteUrl);

/** Citations of what the site once held. */
export const goneCitations = goneCiter(former, history.dayOf, absoluteUrl);

const anywhere = (path: string): string => `${ANY_HOST}${href(path)}`;
const located = citer(corpus, history.dayOf, anywhere);

/** The same citation with addresses on {@link ANY_HOST}; null where the build knows the host. */
export function onAnyHost({ kind, id }: Cited): Cited | null {
  if (absoluteUrl('/') !== undefined) return null;
  if (kind === 'articles') return located.article(corpus.source(id));
  if (kind === 'claims') return located.claim(corpus.claim(id));
  return located.question(corpus.question(id));
}

/** Citations of what the site once held, the same way. */
export const goneOnAnyHost =
  absoluteUrl('/') === undefined ? goneCiter(former, history.dayOf, anywhere) : null;
