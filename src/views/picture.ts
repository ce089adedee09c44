import { type Gap, type Figure, figuresOf, gapOf } from '../charts/figures.ts';
import { finding } from '../charts/finding.ts';
import { type FigureLook, type Mark, startsAtZero } from '../charts/intervals.ts';
import { drawn, type PictureKind, pictureOf } from '../charts/picture.ts';
import { seriesOf } from '../charts/series.ts';
import type { DatedMark } from '../charts/times.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { workedOutIn } from '../corpus/worked-out.ts';
import { formatAttribution, formatReference } from '../format/source.ts';
import { capital } from '../format/words.ts';
import { unitWords } from '../format/unit.ts';
import type { Quantity, Status } from '../schemas/quantity.ts';
import type { Position, Question } from '../schemas/question.ts';
import { WORKED_OUT } from '../schemas/worked-out.ts';
import { scaleFor } from '../timeline/value.ts';
import { type StripView, stripOf } from './timeline.ts';
import type { EventLook } from '../timeline/events/event.ts';
import { lookOf } from '../timeline/events/read.ts';
import { precisionOf } from '../timeline/period.ts';

/** The picture of what a question compares, with all the words that stand about it. */
export interface QuestionPicture {
  readonly id: string;
  readonly asks: string;
  readonly kind: PictureKind;
  /** What it shows, in a sentence without its full stop; null where it cannot be said truly. */
  readonly finding: string | null;
  /** Unit, reading and scale, a sentence each. */
  readonly notes: readonly string[];
  /** Whose words it draws, each as a line of a bibliography after its letter. */
  readonly sources: readonly string[];
  readonly marks: readonly Mark[];
  readonly gap: Gap | null;
  readonly gapWords: string;
  readonly strip: StripView | null;
  readonly times: readonly DatedMark[];
}

/** The picture of a question; null where there is nothing to draw. */
export function questionPicture(corpus: Corpus, question: Question): QuestionPicture | null {
  const kind = pictureOf(question);
  if (kind === null) return null;
  const figures = kind === 'intervals' ? figuresOf(question) : [];
  const series = kind === 'series' ? seriesOf(corpus, question) : null;
  const strip = series && stripOf(series, false);
  const positions = drawn(question);
  const isOpen = positions.some((position) => workedOutIn(corpus, position) === 'earlier');
  const speaking = new Set(positions.map(({ source }) => source));
  const times = positions.map((position) => ({
    position,
    ...speaker(corpus, position),
    isEvent: question.kind === 'event',
    look: eventLook(corpus, question, position),
    workedOut: lackOf(corpus, position),
    orEarlier: workedOutIn(corpus, position) === 'earlier',
  }));
  const sources = corpus.sources.filter(({ id }) => speaking.has(id));
  return {
    id: question.id,
    asks: question.question,
    kind,
    finding: kind === 'intervals' ? finding(question) : null,
    notes: [
      ...(strip ? notesOnStrip(strip) : notesOn(kind, figures)),
      ...(kind === 'times' && positions.some(isWide) ? [WIDE] : []),
      ...(kind === 'times' && times.some(({ look }) => look === 'planned') ? [HOLLOW] : []),
      ...(isOpen ? [OPEN_TIME] : []),
    ],
    sources: sources.map((source) => `${source.sign}: ${formatReference(source)}`),
    marks: figures.map((figure) => markOf(corpus, figure)),
    gap: kind === 'intervals' ? gapOf(question) : null,
    gapWords: figures.length > 2 ? 'no figure fits both sides' : 'no figure fits both',
    strip,
    times,
  };
}

/** How the event of a position is told; a time that is none of an event is told as it is. */
function eventLook({ events }: Corpus, { kind }: Question, { fact }: Position): EventLook {
  const event = kind === 'event' ? events.find(({ id }) => id === fact) : undefined;
  return event ? lookOf(event) : 'told';
}

function lackOf(corpus: Corpus, position: Position): string | null {
  const lacks = workedOutIn(corpus, position);
  return lacks && WORKED_OUT[lacks];
}

function speaker(corpus: Corpus, { source }: Position) {
  const found = corpus.source(source);
  return { sign: found.sign, name: formatAttribution(found), colour: found.colour };
}

function markOf(corpus: Corpus, figure: Figure): Mark {
  const { position } = figure;
  const fact = position.fact === null ? null : corpus.quantity(position.fact);
  const look = figureLook(position, fact);
  return {
    ...figure,
    ...speaker(corpus, position),
    qualifier: position.implied ? bound(figure) : (fact?.qualifier ?? 'exact'),
    look,
    note: noteOf(look, position, fact),
  };
}

function figureLook({ implied }: Position, fact: Quantity | null): FigureLook {
  if (implied) return 'worked-out';
  return fact !== null && AIMS[fact.status] !== null ? 'target' : 'said';
}

const AIMS: Readonly<Record<Status, string | null>> = {
  observed: null,
  target: 'a target',
  forecast: 'a forecast',
  'reached-target': 'a target, said to be reached',
};

function noteOf(look: FigureLook, { from }: Position, fact: Quantity | null): string | null {
  const aim = fact && AIMS[fact.status];
  if (look === 'worked-out') return from.length === 1 && aim !== null ? aim : 'worked out';
  return look === 'target' ? aim : null;
}

function bound({ low, high }: Figure): Quantity['qualifier'] {
  if (high === null) return 'at-least';
  return low === null ? 'up-to' : 'about';
}

const READING: Readonly<Record<Exclude<PictureKind, 'series'>, string>> = {
  intervals: 'Each mark covers all that the words allow.',
  times: 'Each bar is as long as the time a source gives, or as closely as it gives it.',
};

const WIDE = 'Pale: only to the month or year.';
const HOLLOW = 'Hollow: still to come when it was written, or not told as a fact.';
const OPEN_TIME = 'What may have been at any time before begins at the edge.';

/** Whether a time is given to the month or year only. */
function isWide({ period }: Position): boolean {
  return period?.split('/').some((date) => precisionOf(date) !== 'day') ?? false;
}

function notesOnStrip({ panel, reading }: StripView): string[] {
  return [`${panel.title}.`, `${panel.unit}.`, reading];
}

function notesOn(kind: PictureKind, figures: readonly Figure[]): string[] {
  if (kind !== 'intervals') return kind === 'times' ? [READING.times] : [];
  const unit = unitWords(figures[0]?.position.unit ?? null);
  const { word } = scaleFor(figures.map(({ value }) => value));
  const counts = [word && `${word}s`, unit].filter(Boolean).join(' of ');
  const open = figures.some(({ low, high }) => low === null || high === null);
  return [
    ...(counts === '' ? [] : [`${capital(counts)}.`]),
    open ? 'Each mark covers all that the words allow; an arrow has no end.' : READING.intervals,
    `The scale ${startsAtZero(figures) ? 'starts' : 'does not start'} at 0.`,
  ];
}
