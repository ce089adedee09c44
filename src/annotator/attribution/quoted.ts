import { TIES } from '../lexicon/credits.ts';
import type { Mention } from '../names/mention.ts';
import { isDash, lower } from '../figures/read.ts';
import { parseOf } from '../syntax/parse.ts';
import type { Token } from '../text/tokens.ts';
import { speakerAfter } from './speaker-phrase.ts';
import { type Credit, creditFor, type Speaker } from './credit.ts';
import { type ReportingClause, reportingClauses } from './reporting-clause.ts';
import { isActor } from './named.ts';
import type { QuotedPart, QuotedRun } from './quotes.ts';
import type { Scene } from './scene.ts';

/** A sentence with those whom it names, in order. */
export interface NamedScene extends Scene {
  readonly mentions: readonly Mention[];
}

/** Quoted words: credited to the frame beside them, to who was speaking, or to the subject. */
export function quotedWords(
  scene: NamedScene,
  run: QuotedPart,
  frames: readonly ReportingClause[],
): Credit[] {
  const beside =
    frames.find((frame) => frame.from >= run.to && frame.from - run.to <= 3) ??
    clauseBehind(scene, run) ??
    signedFrame(scene, run) ??
    frames.findLast((frame) => frame.to <= run.from);
  const alone = run.from - scene.from <= 1 && !isTailed(scene, run);
  const speaker =
    beside?.speaker ?? (alone ? lastSpeaker(scene, run) : undefined) ?? subject(scene, run);
  const rule =
    beside === undefined
      ? alone
        ? 'quotation-goes-on'
        : 'quoted-beside-subject'
      : 'quoted-beside-speaker';
  return speaker === undefined ? [] : creditFor(scene.tokens, run, speaker, 'quoted', rule);
}

/** Who spoke last, for words that go on; no body where "he said" stands behind them. */
function lastSpeaker({ tokens, memory }: NamedScene, { to }: QuotedPart): Speaker | undefined {
  const he = tokens.slice(to, to + HE_REACH).some(({ lower: word }) => /^s?he$/u.test(word));
  return he && memory.lastSpeaker?.kind === 'body' ? undefined : memory.lastSpeaker;
}

/** Of words that go on into later sentences, the reporting clause behind the marks that close them. */
function clauseBehind(scene: NamedScene, { end }: QuotedPart): ReportingClause | undefined {
  const { tokens } = scene;
  if (end <= scene.to || closesWords(tokens, end)) return undefined;
  let to = end;
  while (to < tokens.length && !/^[.?!]$/u.test(tokens[to]?.text ?? '')) to += 1;
  const behind = { ...scene, from: end, to, parse: parseOf(tokens, { from: end, to }) };
  return reportingClauses(behind, (at) => at < end).find(({ from }) => from - end <= 3);
}

/** "“Trade is peace.” — Minister A. Name": whose words they are stands behind a dash, and nothing else does. */
function signedFrame(
  scene: NamedScene,
  { to, end }: QuotedPart,
): Pick<ReportingClause, 'speaker'> | undefined {
  if (to !== end || !isDash(scene.tokens[end + 1])) return undefined;
  const named = speakerAfter(scene, end + 2, false);
  const whole = scene.to - (named?.to ?? 0) <= LONGEST_SIGNED && named?.speaker.kind === 'person';
  return whole ? named : undefined;
}

/** What may stand behind a name that signs a quotation, in tokens: ", minister." */
const LONGEST_SIGNED = 4;

/** Whether the quotation that ends at a mark ends a sentence and a paragraph too, so that no credit follows it. */
function closesWords(tokens: readonly Token[], mark: number): boolean {
  const next = tokens[mark + 1];
  const gap = (next?.start ?? Infinity) - (tokens[mark]?.end ?? 0);
  return tokens[mark - 1]?.text === '.' || tokens[mark + 1]?.text === '.' || gap > 1;
}

/** Whether words that name no "he" follow the quoted ones: "..., reads a note of the bank". */
function isTailed({ tokens, to }: Scene, { to: end }: QuotedRun): boolean {
  const next = tokens.slice(end, to).find(({ kind }) => kind === 'word');
  return next !== undefined && !/^(?:he|she|they)$/u.test(next.lower);
}

/** The person or body that the sentence names first before quoted words, or that its "he" stands for. */
function subject(scene: NamedScene, run: QuotedRun): Speaker | undefined {
  if (isHim(scene, run)) return scene.memory.lastPerson;
  const mention = scene.mentions.find(
    (other) =>
      other.to <= run.from && isActor(other) && !TIES.has(lower(scene.tokens, other.from - 1)),
  );
  return mention === undefined ? undefined : asSpeaker(scene, mention);
}

/** "On Monday | he": a pronoun that a time or a place leads on to stands within so many tokens. */
const HE_REACH = 5;

/** Whether "he" or "she" is whom the sentence is about, behind no more than a time or a place. */
function isHim({ tokens, from, mentions }: NamedScene, run: QuotedRun): boolean {
  for (let at = from; at < Math.min(run.from, from + HE_REACH); at += 1) {
    if (/^s?he$/u.test(lower(tokens, at))) return true;
    if (mentions.some((mention) => mention.from === at && isActor(mention))) return false;
    if (at === from && !/^(?:at|by|from|in|later|on|then|today)$/u.test(lower(tokens, at)))
      return false;
  }
  return false;
}

/** Somebody as a mention names them, with the role met before. */
export function asSpeaker({ memory }: Pick<Scene, 'memory'>, { name, kind, by }: Mention): Speaker {
  return {
    name,
    role: memory.roleOf.get(name) ?? null,
    kind: kind === 'person' ? 'person' : 'body',
    resolved: by !== 'name',
  };
}
