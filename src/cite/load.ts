import { corpus } from '../content.ts';
import { absoluteUrl } from '../urls.ts';
import { citer } from './citation.ts';

/** Citations of what the site holds. */
export const citations = citer(corpus, absoluteUrl);
