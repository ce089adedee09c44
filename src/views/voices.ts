import type { Corpus } from '../corpus/corpus.ts';
import {
  attributionsTo,
  sharedOccasions,
  voicesByWeight,
  type VoiceInSource,
} from '../corpus/voices.ts';
import { capital, count, list } from '../format/words.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import type { Voice } from '../schemas/statement.ts';
import { namedSource } from '../format/speaker.ts';
import { type QuestionLine, questionLine } from './question-line.ts';
import type { Notes } from './spread.ts';
import { type TimelineExcerpt, timelineExcerpt } from './timeline-excerpt.ts';

/** Everything a voice's page shows. */
export interface VoiceView {
  readonly voice: Voice;
  /** The sources that credit it with words. */
  readonly groups: readonly VoiceInSource[];
  /** That the others were found to have none; null where all have some. */
  readonly silent: string | null;
  readonly occasions: readonly Occasion[];
  readonly finding: string;
  /** What the passages that credit it with words give a date. */
  readonly excerpt: TimelineExcerpt | null;
}

/** What sources credit a voice with on one question. */
export interface Occasion {
  readonly line: QuestionLine;
  readonly groups: readonly VoiceInSource[];
}

/** Everything the list of voices shows. */
export interface VoicesView {
  readonly voices: readonly { readonly voice: Voice; readonly sources: readonly ShownSource[] }[];
  readonly finding: string;
}

/** More sources than these are counted, not named. */
const MOST_NAMED = 5;

/** What a voice's page shows. */
export function voiceView(corpus: Corpus, voice: Voice, notes: Notes): VoiceView {
  const all = attributionsTo(corpus, voice);
  const groups = all.filter(({ attributions }) => attributions.length > 0);
  const silent = all
    .filter(({ attributions }) => attributions.length === 0)
    .map(({ source }) => source);
  const speaking = groups.map(({ source }) => source);
  const verb = speaking.length === 1 ? 'credits' : 'credit';
  const statements = count(voice.statements.length, 'passage');
  return {
    voice,
    groups,
    silent:
      silent.length === 0
        ? null
        : `In ${names(silent)} no words credited to ${voice.name} were found.`,
    occasions: sharedOccasions(corpus, voice).map(({ question, groups: own }) => ({
      line: questionLine(corpus, question, notes),
      groups: own,
    })),
    finding: `${capital(names(speaking))} ${verb} words to ${voice.name}: ${statements}.`,
    excerpt: timelineExcerpt(
      corpus,
      new Set(
        groups.flatMap(({ attributions }) => attributions.flatMap(({ claim }) => claim?.id ?? [])),
      ),
    ),
  };
}

/** What the list of voices shows. */
export function voicesView(corpus: Corpus): VoicesView {
  const voices = voicesByWeight(corpus);
  const several = voices.filter(({ sources }) => sources.length > 1).length;
  const all = count(voices.length, 'person, body or group is', 'people, bodies and groups are');
  return {
    voices,
    finding:
      voices.length === 0
        ? 'No words in the articles were found to be credited to anybody by name.'
        : `${all} credited with words; ${several === 0 ? 'none' : several} by more than one article.`,
  };
}

function names(sources: readonly ShownSource[]): string {
  return sources.length > MOST_NAMED
    ? count(sources.length, 'article')
    : list(sources.map(namedSource));
}
