import type { History } from '../corpus/history.ts';
import { clip } from '../format/words.ts';
import { paths } from '../paths.ts';

/** Things of one kind that are gone. */
export interface GoneList {
  readonly noun: readonly [one: string, many: string];
  readonly things: readonly { readonly path: string; readonly words: string }[];
}

/** So much of a claim shows which it was; its page has the rest. */
const LONGEST = 80;

/** All that is gone and has a page, kind by kind; kinds of which nothing is gone are left out. */
export function goneLists(history: History): GoneList[] {
  const lists: GoneList[] = [
    {
      noun: ['article', 'articles'],
      things: history.goneSources.map(({ id, title }) => ({
        path: paths.article(id),
        words: title,
      })),
    },
    {
      noun: ['two articles side by side', 'pages of two articles side by side'],
      things: history.formerPairs.map(([a, b]) => ({
        path: paths.compare(a, b),
        words: [a, b].map((id) => history.source(id)?.title ?? id).join(' and '),
      })),
    },
    {
      noun: ['question', 'questions'],
      things: history.goneQuestions.map(({ id, question }) => ({
        path: paths.question(id),
        words: question,
      })),
    },
    {
      noun: ['claim', 'claims'],
      things: history.gone.map(({ id, quote }) => ({
        path: paths.claim(id),
        words: clip(quote, LONGEST),
      })),
    },
    {
      noun: ['voice', 'voices'],
      things: history
        .goneNames('voice')
        .map(({ id, name }) => ({ path: paths.voice(id), words: name })),
    },
    {
      noun: ['topic', 'topics'],
      things: history
        .goneNames('topic')
        .map(({ id, name }) => ({ path: paths.topic(id), words: name })),
    },
  ];
  return lists.filter(({ things }) => things.length > 0);
}
