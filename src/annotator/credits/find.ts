import { CLAUSE_VERBS, OBJECT_VERBS } from '../lexicon/verbs.ts';
import { follows, isDash, lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Credit, Speaker } from './draft.ts';
import { remember } from './memory.ts';
import { type QuotedRun, quotedRuns } from './quotes.ts';
import { type Scene, speakerAfter, speakerBefore } from './speaker.ts';

/** Quoted words shorter than this are a name or a word held at arm's length, not a statement. */
const STATEMENT_WORDS = 3;

/**
 * The words a sentence credits to somebody.
 *
 * Takes "X said (that) ...", "X praised the ...", "..., X said", "..., said X", "according to X,
 * ...", quoted words beside a speaker.
 * Refuses scare quotes, "it is said that", "the report says little" where no speaker can be told.
 */
export function findCredits(scene: Scene): Credit[] {
  const runs = quotedRuns(scene.tokens, scene.from, scene.to).filter((run) => isStatement(scene.tokens, run));
  const credits = [...accordingTo(scene), ...byVerb(scene, runs)];
  return [...credits, ...quotedAside(scene, runs, credits)].sort((a, b) => a.from - b.from || a.to - b.to);
}

function isStatement(tokens: readonly Token[], run: QuotedRun): boolean {
  return tokens.slice(run.from, run.to).filter((token) => token.kind === 'word').length >= STATEMENT_WORDS;
}

/** Leaves out the punctuation around the words credited. */
function trimmed(tokens: readonly Token[], from: number, to: number): { from: number; to: number } {
  const isEdge = (at: number): boolean => tokens[at]?.kind === 'mark' && !/^[([$]$/u.test(tokens[at].text);
  let [start, end] = [from, to];
  while (start < end && isEdge(start)) start += 1;
  while (end > start && isEdge(end - 1) && !(tokens[end - 1]?.text === ')' && tokens.slice(start, end).some(({ text }) => text === '('))) end -= 1;
  return { from: start, to: end };
}

function credit(scene: Scene, from: number, to: number, speaker: Speaker, form: Credit['form'], rule: string): Credit[] {
  const words = trimmed(scene.tokens, from, to);
  if (words.to - words.from < 2) return [];
  remember(scene.memory, speaker);
  return [{ ...words, speaker, form, rule }];
}

function accordingTo(scene: Scene): Credit[] {
  const { tokens } = scene;
  for (let at = scene.from; at < scene.to; at += 1) {
    if (!follows(tokens, at, 'according', 'to')) continue;
    const named = speakerAfter(scene, at + 2);
    if (named === undefined) return [];
    if (at - scene.from > 3) return credit(scene, scene.from, at, named.speaker, 'reported', 'according-to');
    let from = named.to;
    while (from < scene.to && lower(tokens, from) !== ',') from += 1;
    const runs = quotedRuns(tokens, from, scene.to).filter((run) => isStatement(tokens, run));
    const [only] = runs;
    if (only !== undefined && scene.to - only.from > (scene.to - from) / 2) {
      return credit(scene, only.from, only.to, named.speaker, 'quoted', 'according-to');
    }
    return credit(scene, from, scene.to, named.speaker, 'reported', 'according-to');
  }
  return [];
}

function byVerb(scene: Scene, runs: readonly QuotedRun[]): Credit[] {
  const credits: Credit[] = [];
  let free = scene.from;
  for (let at = scene.from; at < scene.to; at += 1) {
    const word = lower(scene.tokens, at);
    const clause = CLAUSE_VERBS.has(word);
    if (at < free || !(clause || OBJECT_VERBS.has(word)) || runs.some((run) => run.from <= at && at < run.to)) continue;
    const found = atVerb(scene, runs, at, clause);
    credits.push(...found);
    const last = found.at(-1);
    if (last !== undefined) free = Math.max(at + 1, last.form === 'quoted' ? last.to : nextClause(scene.tokens, at + 1, last.to));
  }
  return credits;
}

function atVerb(scene: Scene, runs: readonly QuotedRun[], verb: number, clause: boolean): Credit[] {
  const { tokens } = scene;
  const before = speakerBefore(scene, verb);
  const inverted = before === undefined && clause && isAfterWords(tokens, verb) ? speakerAfter(scene, verb + 1) : undefined;
  const named = before ?? inverted;
  if (named === undefined) return [];
  const lead = inverted === undefined ? named.from : verb;
  if (clause && isAfterWords(tokens, lead)) {
    const run = runs.find(({ to }) => to <= lead && lead - to <= 3);
    if (run !== undefined) return credit(scene, run.from, run.to, named.speaker, 'quoted', 'words-then-speaker');
    if (endsSoon(scene, inverted?.to ?? verb + 1)) {
      return credit(scene, scene.from, lead, named.speaker, 'reported', 'words-then-speaker');
    }
  }
  return inverted === undefined ? speakerThenWords(scene, runs, verb, named.speaker, clause) : [];
}

/** Whether a comma, question or quotation mark closes the words before a place. */
function isAfterWords(tokens: readonly Token[], at: number): boolean {
  return /^[,"”?!]$/u.test(tokens[at - 1]?.text ?? '');
}

/** Whether nothing but "on Tuesday", "in a statement" is left of the sentence. */
function endsSoon(scene: Scene, at: number): boolean {
  if (['that', 'the', 'it', 'they', 'he'].includes(lower(scene.tokens, at))) return false;
  return scene.to - at <= 9;
}

function speakerThenWords(scene: Scene, runs: readonly QuotedRun[], verb: number, speaker: Speaker, clause: boolean): Credit[] {
  const { tokens } = scene;
  const that = clause ? thatAfter(scene, verb) : undefined;
  const from = that ?? verb + 1;
  const to = clauseEnd(scene, from, that !== undefined);
  const inside = runs.filter((run) => run.from > verb && run.from < scene.to);
  const [first] = inside;
  if (first !== undefined) return mixed(scene, from, to, first, speaker);
  if (that === undefined && !OBJECT_VERBS.has(lower(tokens, verb)) && !opensClause(scene, from)) return [];
  return credit(scene, from, to, speaker, 'reported', that === undefined && !clause ? 'speaker-then-thing' : 'speaker-then-clause');
}

/** Reported words that go over into quoted ones: both count where the reported part stands alone. */
function mixed(scene: Scene, from: number, to: number, run: QuotedRun, speaker: Speaker): Credit[] {
  const quoted = credit(scene, run.from, run.to, speaker, 'quoted', 'speaker-then-words');
  const comma = lastComma(scene.tokens, from, run.from);
  if (comma === undefined || comma - from < 5) return quoted;
  return [...credit(scene, from, Math.min(comma, to), speaker, 'reported', 'speaker-then-clause'), ...quoted];
}

function lastComma(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at -= 1) if (lower(tokens, at) === ',') return at;
  return undefined;
}

const THAT_REACH = 12;

/** The place after "that" behind a verb: "said on Tuesday that", "told reporters that". */
function thatAfter(scene: Scene, verb: number): number | undefined {
  const { tokens } = scene;
  for (let at = verb + 1; at < Math.min(scene.to, verb + THAT_REACH); at += 1) {
    if (lower(tokens, at) === 'that') return at + 1;
    if (/^[,.;:"“”]$/u.test(tokens[at]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** Whether the words behind a bare "said" can begin a clause, and not only say when or where. */
function opensClause(scene: Scene, at: number): boolean {
  const word = lower(scene.tokens, at);
  return scene.to - at >= 4 && !['on', 'at', 'to', '.', ',', 'by', 'of', 'and', 'out', 'with', 'about', 'for', 'from'].includes(word);
}

/** Where the words credited end: at the end of the sentence, or before a clause that comments on them. */
function clauseEnd(scene: Scene, from: number, worded: boolean): number {
  const { tokens } = scene;
  for (let at = from; at < scene.to; at += 1) {
    if (lower(tokens, at) !== ',' && !isDash(tokens[at])) continue;
    if (/\p{L}{3,}ing$/u.test(lower(tokens, at + 1)) && at - from >= 3) return at;
    if (lower(tokens, at + 1) === 'while' && /ing$/u.test(lower(tokens, at + 3))) return at;
    if (!worded && lower(tokens, at + 1) === 'but') return at;
  }
  return scene.to;
}

function nextClause(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (lower(tokens, at) === 'and' && (CLAUSE_VERBS.has(lower(tokens, at + 1)) || OBJECT_VERBS.has(lower(tokens, at + 1)))) return at + 1;
  }
  return to;
}

/** Quoted words that no verb of saying leads to: the subject of the sentence is credited. */
function quotedAside(scene: Scene, runs: readonly QuotedRun[], credits: readonly Credit[]): Credit[] {
  const free = runs.filter((run) => !credits.some((other) => other.from < run.to && run.from < other.to));
  return free.flatMap((run) => {
    const speaker = runningQuote(scene, run) ?? subject(scene, run);
    return speaker === undefined ? [] : credit(scene, run.from, run.to, speaker, 'quoted', 'quoted-words');
  });
}

/** A sentence that is all quotation goes on with the last speaker. */
function runningQuote(scene: Scene, run: QuotedRun): Speaker | undefined {
  return run.from - scene.from <= 1 ? scene.memory.lastSpeaker : undefined;
}

function subject(scene: Scene, run: QuotedRun): Speaker | undefined {
  const mention = scene.mentions.find((other) => other.to <= run.from && other.by !== 'adjective' && (other.kind !== 'place' || other.country));
  if (mention === undefined) return undefined;
  return { name: mention.name, role: scene.memory.roleOf.get(mention.name) ?? null, kind: mention.kind === 'person' ? 'person' : 'body', resolved: mention.by !== 'name' };
}
