import * as z from 'zod';
import { IsoPeriod } from './date.ts';
import { Position, Question, QuestionKind } from './question.ts';
import { State } from './state.ts';

/** What rules ask of a subject. */
export const Asks = z
  .enum([
    'amount',
    'over-time',
    'aim',
    'aim-reached',
    'aim-result',
    'same-figure',
    'event',
    'where',
    'last',
    'same-words',
  ])
  .meta({ description: 'what kind of thing rules ask' });
export type Asks = z.infer<typeof Asks>;

/** What a question that rules make is about, apart from the words it is asked in. */
export const Subject = z.strictObject({
  asks: Asks,
  of: z.array(z.string()).meta({
    description: 'the measure, the type of event and its participant, or the words in common',
  }),
  at: IsoPeriod.nullable().meta({ description: 'the time it asks of' }),
});
export type Subject = z.infer<typeof Subject>;

/** A passage as a question had it. */
export const KeptReading = Position.pick({
  claim: true,
  source: true,
  words: true,
  says: true,
  voice: true,
});
export type KeptReading = z.infer<typeof KeptReading>;

/** What a question said: enough to tell of it when it is gone. */
const SaidShape = Question.pick({
  question: true,
  kind: true,
  verdict: true,
  why: true,
  by: true,
}).extend({
  signed: z
    .strictObject({
      by: z.string().meta({ description: 'who signs' }),
      date: z.string().meta({ description: 'when, ISO 8601' }),
    })
    .nullable()
    .meta({ description: 'the editors who had a hand in it, and when' }),
  subject: Subject.nullable().meta({ description: 'null where editors brought it together' }),
  readings: z.array(KeptReading).meta({ description: 'the passages it brought together' }),
});

/** How a question stood before it asked of something else or was gone. */
export const PastQuestion = z.strictObject({
  question: z.string().meta({ description: 'its words then' }),
  kind: QuestionKind,
  subject: Subject.nullable().meta({ description: 'null where editors brought it together' }),
  until: State.meta({ description: 'the state that changed it' }),
  back: State.nullable().meta({
    description: 'where it was gone since: the state in which it was found again',
  }),
});
export type PastQuestion = z.infer<typeof PastQuestion>;

/** Why a question is no longer asked. */
export const QuestionLoss = z
  .enum(['passages', 'apart', 'hidden', 'taken-in', 'renamed', 'dropped'])
  .meta({
    description:
      'passages: fewer than two articles still hold passages of it; apart: rules no longer bring ' +
      'them together; hidden, taken-in, renamed, dropped: editors took it away, made it part of ' +
      'another, gave it another id, or took their file away',
  });
export type QuestionLoss = z.infer<typeof QuestionLoss>;

/** A question id, what it was about, and what became of it. */
export const LedgerQuestion = SaidShape.extend({
  id: z.string().meta({ description: 'id of the question, which never changes' }),
  first: State.nullable().meta({
    description: 'state of the corpus in which it was first published; null where it never was',
  }),
  changed: State.nullable().meta({
    description: 'state in which what it says last changed; null where it was never published',
  }),
  past: z.array(PastQuestion).meta({ description: 'oldest first' }),
  gone: z
    .strictObject({
      since: State.meta({ description: 'the state since which it is asked no more' }),
      why: QuestionLoss,
      heirs: z.array(z.string()).meta({ description: 'ids of questions that go on from it' }),
    })
    .nullable()
    .meta({ description: 'null while it is asked' }),
});
export type LedgerQuestion = z.infer<typeof LedgerQuestion>;
