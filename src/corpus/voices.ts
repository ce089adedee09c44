import type { Claim } from '../schemas/claim.ts';
import type { Question } from '../schemas/question.ts';
import type { ShownSource } from './shown-source.ts';
import type { Statement, Voice } from '../schemas/statement.ts';
import type { Corpus } from './corpus.ts';
import { firmestFirst } from './outcome.ts';

/** Words credited to a voice, with the claim that holds them, where one does. */
export interface Attribution {
  readonly statement: Statement;
  readonly claim: Claim | undefined;
}

/** Words that turn around what they stand in. */
const NEGATIVE = /\b(?:cannot|neither|never|no|nobody|none|nor|not|nothing)\b|n['’]t\b/iu;

/** Whether the sentence denies the words: "denied | that exports fell"; not where they say "not" themselves. */
export function isDenied({ statement: { span, quote }, claim }: Attribution): boolean {
  const [from, to] = span;
  const isGoverned = claim?.negated.some(([start, end]) => start <= from && to <= end) ?? false;
  return isGoverned && !NEGATIVE.test(quote);
}

/** What each source credits a voice with; also where nothing was found. */
export interface VoiceInSource {
  readonly source: ShownSource;
  readonly attributions: readonly Attribution[];
}

/** What two or more sources credit a voice with on one question. */
export interface SharedOccasion {
  readonly question: Question;
  readonly groups: readonly VoiceInSource[];
}

/** What a voice is credited with, by source, in the order of the corpus. */
export function attributionsTo(corpus: Corpus, voice: Voice): VoiceInSource[] {
  const holders = new Map(
    corpus.claims.flatMap((claim) => claim.statements.map((id) => [id, claim] as const)),
  );
  const bySource = Map.groupBy(voice.statements.map(corpus.statement), ({ source }) => source);
  return corpus.sources.map((source) => ({
    source,
    attributions: (bySource.get(source.id) ?? []).map((statement) => ({
      statement,
      claim: holders.get(statement.id),
    })),
  }));
}

/**
 * The questions that words of a voice speak to in two sources or more, the firmest disagreement
 * first; none whose words all stand under another that brings more of them together.
 */
export function sharedOccasions(corpus: Corpus, voice: Voice): SharedOccasion[] {
  const all = occasionsOf(corpus, attributionsTo(corpus, voice));
  const sets = all.map(wordsOf);
  return all.filter((one) => {
    const own = wordsOf(one);
    return !sets.some((other) => other.size > own.size && [...own].every((id) => other.has(id)));
  });
}

function wordsOf({ groups }: SharedOccasion): Set<string> {
  return new Set(
    groups.flatMap(({ attributions }) => attributions.map(({ statement }) => statement.id)),
  );
}

function occasionsOf(corpus: Corpus, groups: readonly VoiceInSource[]): SharedOccasion[] {
  return firmestFirst(corpus.questions).flatMap((question) => {
    const members = new Set(question.members);
    const speaking = groups
      .map(({ source, attributions }) => ({
        source,
        attributions: attributions.filter(
          ({ claim }) => claim !== undefined && members.has(claim.id),
        ),
      }))
      .filter(({ attributions }) => attributions.length > 0);
    return speaking.length > 1 ? [{ question, groups: speaking }] : [];
  });
}

/** The voices, the one that most sources credit first, then by number of statements and name. */
export function voicesByWeight(corpus: Corpus): { voice: Voice; sources: ShownSource[] }[] {
  return corpus.voices
    .map((voice) => {
      const speaking = attributionsTo(corpus, voice).filter(
        ({ attributions }) => attributions.length > 0,
      );
      return { voice, sources: speaking.map(({ source }) => source) };
    })
    .toSorted(
      (a, b) =>
        b.sources.length - a.sources.length ||
        b.voice.statements.length - a.voice.statements.length ||
        a.voice.name.localeCompare(b.voice.name, 'en'),
    );
}
