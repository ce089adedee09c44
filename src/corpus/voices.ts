import type { Claim } from '../schemas/claim.ts';
import type { Source } from '../schemas/source.ts';
import type { Statement, Voice } from '../schemas/statement.ts';
import type { Corpus } from './corpus.ts';

/** Words credited to a voice, with the claim that holds them, where one does. */
export interface Credit {
  readonly statement: Statement;
  readonly claim: Claim | undefined;
}

/** What each source credits a voice with; the silent sources too, with nothing. */
export interface VoiceInSource {
  readonly source: Source;
  readonly credits: readonly Credit[];
}

/** What a voice is credited with, by source. */
export function creditsOf(corpus: Corpus, voice: Voice): VoiceInSource[] {
  const holders = new Map(
    corpus.claims.flatMap((claim) => claim.statements.map((id) => [id, claim] as const)),
  );
  const bySource = Map.groupBy(voice.statements.map(corpus.statement), ({ source }) => source);
  return corpus.sources.map((source) => ({
    source,
    credits: (bySource.get(source.id) ?? []).map((statement) => ({
      statement,
      claim: holders.get(statement.id),
    })),
  }));
}

/** The voices, the one that most sources credit first, then by number of statements and name. */
export function voicesByWeight(corpus: Corpus): { voice: Voice; sources: Source[] }[] {
  return corpus.voices
    .map((voice) => {
      const speaking = creditsOf(corpus, voice).filter(({ credits }) => credits.length > 0);
      return { voice, sources: speaking.map(({ source }) => source) };
    })
    .toSorted(
      (a, b) =>
        b.sources.length - a.sources.length ||
        b.voice.statements.length - a.voice.statements.length ||
        a.voice.name.localeCompare(b.voice.name, 'en'),
    );
}
