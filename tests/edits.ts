/** What befalls the articles of this repository in `build-edited.ts`. */

/** A change of the words of a file. */
export interface Edit {
  readonly file: string;
  /** Words of the file, which stand there once. */
  readonly words: string;
  readonly others: string;
}

const ARTICLE = 'sources/li-visit-khatun.txt';
const MOVED =
  'The visit is a clear indication of the advancement of the high-level agreement that Putin and Xi achieved.';
const LAST = 'are crucial steps on the road to cooperation between the two countries.';
const TAKEN_OUT =
  'Bilateral cooperation in the areas of education, science and technology, culture, tourism, sports, and health are also growing at a bilateral level.';
const PARAGRAPH =
  'Trade and collaboration in the areas of green energy, new high-quality labor forces, and new energy vehicles would be very beneficial. Additionally, the two nations worked together on the Yamal LNG project and the Power of Siberia gas pipeline, and the integration of BRI and the Eurasian Economic Union (EAEU).\n';

const inArticle = (words: string, others: string): Edit[] => [{ file: ARTICLE, words, others }];

/** The eight kinds of edit of an article’s words, each of which is one of the tests. */
export const EDITS = {
  'a word changed': inArticle('strive for regional stability', 'work for regional stability'),
  'a figure corrected': inArticle('was $136.67 billion', 'was $136.76 billion'),
  'a sentence inserted': inArticle(
    'Cooperation in the energy sector',
    'The ferry to the islands leaves at dawn. Cooperation in the energy sector',
  ),
  'a sentence taken out': [
    ...inArticle(` ${TAKEN_OUT}`, ''),
    // In the article that is renamed at the same time.
    {
      file: 'sources/putin-visits-china.txt',
      words: 'Notably, Xi Jinping has done similarly.',
      others: '',
    },
  ],
  'a sentence split': inArticle(
    'While Russia is promoting the faster development of its Far Eastern areas, China is',
    'Russia is promoting the faster development of its Far Eastern areas. China is',
  ),
  'two sentences joined': inArticle(
    'and potash fertilizers. It also encompasses advancements',
    'and potash fertilizers, and also encompasses advancements',
  ),
  'a sentence moved': [...inArticle(`${MOVED} `, ''), ...inArticle(LAST, `${LAST} ${MOVED}`)],
  'a paragraph deleted': inArticle(PARAGRAPH, ''),
} satisfies Record<string, Edit[]>;

/** What is set right beside the words: a date, by a day, and how a name is written. */
export const SET_RIGHT: readonly Edit[] = [
  { file: 'sources/high-level-talks.yml', words: 'date: 2024-08-21', others: 'date: 2024-08-22' },
  { file: 'corpus.yml', words: 'name: Vladimir Putin', others: 'name: Wladimir Putin' },
  { file: 'corpus.yml', words: 'names: [Putin]', others: 'names: [Vladimir Putin, Putin]' },
];

/** The article that leaves for good, the one that comes back, and the one that is renamed. */
export const REMOVED = 'results-and-prospects';
export const RESTORED = 'premiers-trip';
export const RENAMED = { from: 'putin-visits-china', to: 'visit-of-may-2024' } as const;
