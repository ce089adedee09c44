import type { EventFact } from '../../schemas/event.ts';
import type { EventScore } from '../../schemas/quality.ts';
import { differencesOf } from '../differences.ts';
import { agree, field, type Field } from '../field.ts';
import type { EventMark } from '../gold/article.ts';
import type { Placed } from '../gold/place.ts';
import { match } from '../match.ts';
import { namesF1, plainNames, sameNames } from '../names.ts';
import { covers } from '../overlap.ts';
import { ratesOfMatching, share } from '../rates.ts';
import { sameDate } from '../sameness.ts';
import type { Scored } from './scored.ts';

type Mark = Placed<EventMark>;

const type = field(
  'type',
  (mark: Mark) => mark.type,
  (fact: EventFact) => fact.type,
);
const start = field(
  'start',
  (mark: Mark) => mark.start,
  (fact: EventFact) => fact.start,
  sameDate,
);
const end = field(
  'end',
  (mark: Mark) => mark.end,
  (fact: EventFact) => fact.end,
);
const planned = field(
  'planned',
  (mark: Mark) => mark.planned,
  (fact: EventFact) => fact.planned,
);
const participants: Field<Mark, EventFact> = {
  name: 'participants',
  marked: (mark) => [mark.participants.join(', ')],
  read: (fact) => fact.participants.join(', '),
  agrees: (mark, fact) => sameNames(plainNames(mark.participants), plainNames(fact.participants)),
};
const FIELDS = { key: [type, start], other: [participants, end, planned] };

/** Scores events: a hit has the place, the type and the start of a mark, to the mark's precision. */
export function scoreEvents(
  marks: readonly Mark[],
  facts: readonly EventFact[],
): Scored<EventScore> {
  const matching = match(
    marks,
    facts,
    (mark, fact) => covers(mark, fact) && agree(FIELDS.key, mark, fact),
  );
  const { pairs } = matching;
  return {
    score: {
      ...ratesOfMatching(matching),
      participants: namesF1(
        pairs.map(([mark, fact]) => [plainNames(mark.participants), plainNames(fact.participants)]),
      ),
      end: share(pairs, (pair) => end.agrees(...pair)),
      planned: share(pairs, (pair) => planned.agrees(...pair)),
      anyType: ratesOfMatching(match(marks, facts, covers)).f1,
    },
    differences: differencesOf('events', matching, FIELDS),
  };
}
