import type { GoneSource } from '../corpus/gone-articles.ts';
import { paths } from '../paths.ts';
import type { Edition } from './edition.ts';

/**
 * What stands at the address of the text of an article that is gone: the text of a renamed one, as
 * it is now; of one that was removed no text, but where to read what became of it.
 */
export function goneText({ history, texts, link }: Edition, { id, title }: GoneSource): string {
  const now = history.movedFrom(id);
  const text = now === undefined ? undefined : texts.get(now);
  if (text !== undefined) return text;
  const page = link(paths.article(id), `${paths.data}sources/`);
  return `The text of “${title}” is no longer published here. What became of it: ${page}\n`;
}
