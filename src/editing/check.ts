import { faultIn, type QuestionFile } from './file.ts';
import { meant } from './nearest.ts';
import type { Known } from './known.ts';

/**
 * Sees to what holds of every file: topics are in the vocabulary, a voice is somebody’s, a verdict
 * has its working and working its verdict.
 *
 * @throws EditingFault
 */
export function checkFile(file: QuestionFile, { topics }: Known): void {
  const { data } = file;
  for (const [at, topic] of (data.topics ?? []).entries()) {
    if (!topics.has(topic))
      throw faultIn(
        file,
        ['topics', at],
        `names the topic “${topic}”, which is not in the vocabulary.`,
        meant(topic, topics, 'Name one of corpus.yml.'),
      );
  }
  for (const [at, { voice }] of data.readings.entries()) {
    if (voice !== undefined && NOBODY.test(voice))
      throw faultIn(
        file,
        ['readings', at, 'voice'],
        `has the voice “${voice}”, which is nobody’s.`,
        'Write “an unnamed speaker”, or leave it out where the author speaks.',
      );
  }
  if (data.verdict !== undefined && data.why === undefined)
    throw faultIn(
      file,
      ['verdict'],
      'gives a verdict without its working.',
      'Say in “why” what it rests on.',
    );
  // A reason for hiding a question is no working of a verdict.
  if (data.why !== undefined && data.verdict === undefined && !data.hide)
    throw faultIn(
      file,
      ['why'],
      'gives the working of a verdict and no verdict.',
      'Give the verdict, or write it below as a note.',
    );
}

/** What stands in the place of a name and would make “in the words of nobody”. */
const NOBODY =
  /^(?:nobody|no[- ]one|none|unknown|unnamed|anonymous|not (?:named|known))(?:$|\s+(?:is|was)\b)/i;

/**
 * Sees that every pair is of two sources that speak to the question, and listed once.
 *
 * @param speaking the sources that do
 * @throws EditingFault
 */
export function checkPairs(file: QuestionFile, speaking: readonly string[]): void {
  const seen = new Set<string>();
  for (const [at, { sources }] of file.data.pairs.entries()) {
    for (const [place, source] of sources.entries()) {
      if (!speaking.includes(source))
        throw faultIn(
          file,
          ['pairs', at, 'sources', place],
          `pairs the source “${source}”, which does not speak to the question.`,
          `Name two of ${speaking.join(', ')}.`,
        );
    }
    const key = sources.toSorted().join(' ');
    if (sources[0] === sources[1] || seen.has(key))
      throw faultIn(
        file,
        ['pairs', at],
        sources[0] === sources[1] ? 'pairs a source with itself.' : 'lists two sources again.',
        'List every two sources once.',
      );
    seen.add(key);
    checkOn(file, at);
  }
}

/** Sees that the claims a pair's verdict is on are said by both of its sources. */
function checkOn(file: QuestionFile, at: number): void {
  const { sources = [], on = [] } = file.data.pairs[at] ?? {};
  const said = new Map(
    sources.map((source) => [
      source,
      file.data.readings.flatMap((one) => (one.source === source ? one.claims : [])),
    ]),
  );
  for (const [place, claim] of on.entries()) {
    const all = [...said.values()].flat();
    if (!all.includes(claim))
      throw faultIn(
        file,
        ['pairs', at, 'on', place],
        `names the claim “${claim}”, which neither of the two reads.`,
        meant(claim, all, 'Leave “on” out.'),
      );
  }
  for (const [source, claims] of said) {
    if (on.length > 0 && !claims.some((claim) => on.includes(claim)))
      throw faultIn(
        file,
        ['pairs', at, 'on'],
        `names no claim of ${source}.`,
        `Name some of ${claims.join(', ')}, or leave “on” out.`,
      );
  }
}

/**
 * Sees that linked questions are there, or were.
 *
 * @param ids of all questions, once every file is carried out
 * @param ever ids of all questions there ever were
 * @param taken ids of questions that another took in, with the id of the other
 * @throws EditingFault
 */
export function checkLinked(
  file: QuestionFile,
  ids: ReadonlySet<string>,
  taken: ReadonlyMap<string, string>,
  ever: ReadonlySet<string>,
): void {
  for (const [at, id] of file.data.linked.entries()) {
    const [path, taker] = [['linked', at], taken.get(id)];
    if (id === file.id) throw faultIn(file, path, 'links a question to itself.', 'Take it out.');
    if (taker !== undefined)
      throw faultIn(file, path, `links “${id}”, which is now “${taker}”.`, `Link “${taker}”.`);
    if (!ids.has(id) && !ever.has(id))
      throw faultIn(
        file,
        path,
        `links the question “${id}”, which is not there.`,
        meant(id, ids, 'Name one of facts.json.'),
      );
  }
}
