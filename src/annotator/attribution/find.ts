import { TITLES } from '../lexicon/people.ts';
import { BE_FORMS } from '../lexicon/verbs.ts';
import { joined } from '../names/shape.ts';
import { covers } from '../text/tokens.ts';
import type { Mention } from '../names/mention.ts';
import { lower } from '../figures/read.ts';
import { accordingTo } from './according-to.ts';
import type { Credit, Speaker } from './credit.ts';
import { noteName, noteSpeaker } from './memory.ts';
import type { QuotedPart, QuotedRun } from './quotes.ts';
import { isStatement } from './scare-quotes.ts';
import { type ReportingClause, reportingClauses } from './reporting-clause.ts';
import { mixedWords } from './mixed.ts';
import { reportedWords } from './reported.ts';
import { beforeTitles } from './named.ts';
import { asSpeaker, type NamedScene, quotedWords } from './quoted.ts';
import type { Scene } from './scene.ts';
import { unnamedPerson } from './unnamed.ts';

/** A sentence with what its credits depend on. */
export interface CreditScene extends NamedScene {
  /** The quoted runs that touch the sentence, cut to it, in order. */
  readonly runs: readonly QuotedPart[];
}

/**
 * The words a sentence credits to somebody, in order.
 *
 * Takes "X said (that) ...", "X praised the ...", "..., X said", "..., said X", "according to X,
 * ...", quoted words beside a speaker, and quotations that go on over sentences.
 * Refuses scare quotes and words whose speaker cannot be told.
 */
export function findCredits(scene: CreditScene): Credit[] {
  noteBodies(scene);
  const frames = reportingClauses(scene, (at) =>
    scene.runs.some((run) => run.from <= at && at < run.to),
  );
  const credits = creditsOf(scene, frames);
  keepInMind(scene, credits);
  announceSpeaker(scene, frames);
  if (credits.length < 2) return credits;
  return credits.filter(
    (credit, index) => !credits.slice(0, index).some((other) => covers(other, credit)),
  );
}

/** All that a sentence credits by its frames, by "according to" and the like, and by quotation marks. */
function creditsOf(scene: CreditScene, frames: readonly ReportingClause[]): Credit[] {
  const leads = accordingTo(scene);
  if (leads.length + frames.length + scene.runs.length === 0) return [];
  const runs = scene.runs.filter((run) => isStatement(scene.tokens, run));
  const framed = withoutEchoes(byFrames(scene, frames, runs));
  const according = leads.filter(
    (one) => !framed.some((other) => other.from < one.to && one.from < other.to),
  );
  const credits = [...according, ...framed];
  const quoted = runs
    .filter((run) => !credits.some((credit) => credit.from < run.to && run.from < credit.to))
    .flatMap((run) => quotedWords(scene, run, frames));
  return [...credits, ...quoted].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** "Mill praised the ships, | the ministry said": the ministry only tells what Mill said. */
function withoutEchoes(credits: readonly Credit[]): Credit[] {
  return credits.filter(
    (credit) =>
      credit.rule !== 'words-then-speaker' ||
      !credits.some(
        (other) =>
          other !== credit &&
          other.speaker.kind === 'person' &&
          credit.from < other.from &&
          other.to <= credit.to,
      ),
  );
}

function byFrames(
  scene: CreditScene,
  frames: readonly ReportingClause[],
  runs: readonly QuotedRun[],
): Credit[] {
  return frames.flatMap((frame, index) => {
    const until = endBefore(scene, frame, frames[index + 1]);
    const ahead = runs.find((run) => run.from > frame.verb && run.from <= until);
    if (ahead !== undefined) return mixedWords({ ...scene, to: until }, frame, ahead);
    const beside = runs.find((run) => run.to <= frame.from && frame.from - run.to <= 3);
    if (beside !== undefined && !isPredicate(scene, beside)) return [];
    const words = reportedWords({ ...scene, to: until }, frame);
    return words.filter((credit) => !runs.some((run) => cuts(run, credit)));
  });
}

/** "Setting the aim at 3 percent is | “fair and needed”": only the end of a clause stands in marks. */
function isPredicate({ tokens, from }: CreditScene, run: QuotedRun): boolean {
  const lead = run.from - 1;
  return lead - from > SHORTEST_SUBJECT && BE_FORMS.has(lower(tokens, lead - 1));
}

/** A clause before its quoted end is longer than this, in tokens. */
const SHORTEST_SUBJECT = 3;

/** Whether a quoted run and a credit overlap and neither the run lies inside the credit's words. */
function cuts(run: QuotedRun, credit: Credit): boolean {
  const overlaps = credit.from < run.to && run.from < credit.to;
  return overlaps && !(credit.from + 1 < run.from && run.to <= credit.to);
}

/** Where the words of a frame end at the latest: before the next frame, at a comma if it shares its subject. */
function endBefore(
  { tokens, to }: Scene,
  frame: ReportingClause,
  next: ReportingClause | undefined,
): number {
  if (next === undefined) return to;
  for (let at = next.verb; at > frame.to; at -= 1) if (lower(tokens, at) === ',') return at;
  return next.verb;
}

/** Keeps the title before a name and the description behind it: "Premier A.", "A., the premier,". */
function noteRole(scene: CreditScene, mention: Mention): void {
  const start = officeBefore(scene, mention.from);
  const title =
    start < mention.from
      ? joined(scene.tokens.slice(start, mention.from))
      : roleBehind(scene, mention.to);
  if (title !== undefined)
    noteName(scene.memory, { ...asSpeaker(scene, mention), role: title, resolved: false });
}

/** "Vice Premier of the State Council of X | A. Name" is no longer than this before the name, in tokens. */
const LONGEST_OFFICE = 16;

/** The start of the titles before a name, or of an office "of" something that no other name parts from it. */
function officeBefore({ tokens, names, from }: Scene, at: number): number {
  const near = beforeTitles(tokens, at, from);
  if (near < at) return near;
  for (let start = at - 1; start >= Math.max(from, at - LONGEST_OFFICE); start -= 1) {
    if (names.endingAt(start + 1)?.kind === 'person') return at;
    const opens = lower(tokens, start + 1) === 'of' && start + 1 < at;
    if (opens && TITLES.has(lower(tokens, start))) return beforeTitles(tokens, start + 1, from);
  }
  return at;
}

const LONGEST_ROLE = 12;

function roleBehind({ tokens, to }: Scene, at: number): string | undefined {
  if (lower(tokens, at) !== ',' || !['the', 'a', 'an'].includes(lower(tokens, at + 1)))
    return undefined;
  for (let end = at + 2; end < Math.min(to, at + LONGEST_ROLE); end += 1) {
    if (lower(tokens, end) === ',') return joined(tokens.slice(at + 1, end));
  }
  return undefined;
}

/** "The minister said:" — the words follow in the next paragraph; "“No,” he said." — in the next sentence. */
function announceSpeaker(scene: CreditScene, frames: readonly ReportingClause[]): void {
  const { tokens, to, memory, runs } = scene;
  const beside = frames.find((frame) =>
    runs.some((run) => frame.from >= run.to && frame.from - run.to <= 3),
  );
  if (beside !== undefined) noteSpeaker(memory, beside.speaker);
  if (tokens[to - 1]?.text !== ':') return;
  const last = frames.at(-1)?.speaker ?? named(scene);
  if (last !== undefined) noteSpeaker(memory, last);
}

/** "And this from the mayor, A. Name:": the person whose name stands before the colon. */
function named(scene: CreditScene): Speaker | undefined {
  const last = scene.mentions.find(({ kind, to }) => kind === 'person' && to === scene.to - 1);
  return last === undefined ? undefined : asSpeaker(scene, last);
}

/** Bodies named in a sentence may be meant by "the bank" in the same sentence. */
function noteBodies(scene: CreditScene): void {
  for (const mention of scene.mentions)
    if (mention.kind === 'body')
      noteName(scene.memory, {
        ...asSpeaker(scene, mention),
        role: roleBehind(scene, mention.to) ?? null,
      });
}

/** Keeps the first person that a sentence names, or one who is not named, in mind, for whom "he" stands next. */
export function notePerson(scene: NamedScene): void {
  const person = scene.mentions.find(({ kind }) => kind === 'person');
  if (person !== undefined) noteName(scene.memory, asSpeaker(scene, person));
  scene.memory.lastPerson = unnamedPerson(scene) ?? scene.memory.lastPerson;
}

/** The speakers of the sentence, else the first person it names, are who "he" stands for next. */
function keepInMind(scene: CreditScene, credits: readonly Credit[]): void {
  for (const mention of scene.mentions) {
    if (mention.kind === 'person' && mention.by !== 'role') noteRole(scene, mention);
  }
  notePerson(scene);
  for (const { speaker } of credits) noteSpeaker(scene.memory, speaker);
}
