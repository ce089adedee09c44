import { goneWords } from '../format/gone.ts';
import { paths } from '../paths.ts';
import type { Edition } from './edition.ts';
import type { FeedEntry } from './feed.ts';

/** An entry for each claim, question and article that is gone; what is only renamed is none. */
export function goneEntries({ history }: Edition): FeedEntry[] {
  const told = (since: string, entry: Omit<FeedEntry, 'updated'>): FeedEntry[] => {
    const updated = history.dateOf(since);
    return updated === null ? [] : [{ ...entry, updated }];
  };
  return [
    ...history.goneSources.flatMap(({ id, title, gone }) =>
      gone.now === null
        ? told(gone.since, {
            id: `article/${id}/gone/${gone.since}`,
            path: paths.article(id),
            title: `${title}: an article is gone`,
            content: 'It was taken out of the comparison. The addresses of its claims stay.',
          })
        : [],
    ),
    ...history.goneQuestions.flatMap(({ id, question, gone }) =>
      told(gone.since, {
        id: `question/${id}/gone/${gone.since}`,
        path: paths.question(id),
        title: `${question} (no longer asked)`,
        content: goneWords.question[gone.why],
      }),
    ),
    ...history.gone.flatMap(({ id, quote, source, gone }) =>
      told(gone.since, {
        id: `claim/${id}/gone/${gone.since}`,
        path: paths.claim(id),
        title: `${history.source(source)?.title ?? source}: a claim is gone`,
        content: `“${quote}”\n${goneWords.claim[gone.why]}`,
      }),
    ),
  ];
}
