import type { Claim } from '../../schemas/claim.ts';
import type { ClaimScore, Detail } from '../../schemas/quality.ts';
import { at, type Found } from '../differences.ts';
import type { SentenceMark } from '../gold/article.ts';
import type { Placed } from '../gold/place.ts';
import { namesF1 } from '../names.ts';
import { covers } from '../overlap.ts';
import { ratesOf } from '../rates.ts';
import type { Scored } from './scored.ts';

type Mark = Placed<SentenceMark>;

/** Topics on one side only: those that both sides name are left out. */
export const UNSHARED = 'unshared topics';

/** A sentence with what its claims are filed under; topics that only one annotator marked left out. */
interface Sentence {
  readonly mark: Mark;
  readonly taken: boolean;
  readonly topics: readonly string[];
}

/**
 * Scores which sentences are taken up as claims. Opinions, and sentences that the annotators
 * judged differently, may be taken or not.
 */
export function scoreClaims(marks: readonly Mark[], claims: readonly Claim[]): Scored<ClaimScore> {
  const sentences = marks.map((mark) => sentenceOf(mark, claims));
  const due = sentences.filter(({ mark }) => is(mark, 'yes'));
  const hits = due.filter(({ taken }) => taken);
  const misses = due.filter(({ taken }) => !taken);
  const extras = sentences.filter(({ mark, taken }) => taken && is(mark, 'no'));
  return {
    score: {
      ...ratesOf(hits.length, extras.length, misses.length),
      topics: namesF1(hits.map(({ mark, topics }) => [mark.topics, topics])),
    },
    differences: [
      ...misses.map(({ mark }): Found => difference(mark, 'missed', wasTaken(true, false))),
      ...extras.map(({ mark }): Found => difference(mark, 'extra', wasTaken(false, true))),
      ...hits.flatMap(topicsMisread),
    ],
  };
}

function sentenceOf(mark: Mark, claims: readonly Claim[]): Sentence {
  const cover = claims.filter((claim) => covers(claim, mark));
  const topics = new Set(cover.flatMap((claim) => claim.topics));
  for (const topic of mark.optionalTopics) topics.delete(topic);
  return { mark, taken: cover.length > 0, topics: [...topics] };
}

function is({ claim }: Mark, label: 'yes' | 'no'): boolean {
  return claim.length === 1 && claim[0] === label;
}

function difference(mark: Mark, fault: Found['fault'], detail: Detail): Found {
  return { ...at('claims', mark), fault, details: [detail] };
}

function wasTaken(marked: boolean, read: boolean): Detail {
  return { field: 'claim', marked: [marked], read: [read] };
}

function topicsMisread({ mark, topics }: Sentence): Found[] {
  const unread = mark.topics.filter((topic) => !topics.includes(topic));
  const unmarked = topics.filter((topic) => !mark.topics.includes(topic));
  if (unread.length + unmarked.length === 0) return [];
  return [
    difference(mark, 'misread', {
      field: UNSHARED,
      marked: [unread.join(', ')],
      read: [unmarked.join(', ')],
    }),
  ];
}
