import type { Corpus } from '../corpus/corpus.ts';
import { verdictPairOn } from '../corpus/verdict-pair.ts';
import { quotationOf, type Stretch } from '../corpus/quotation.ts';
import { ruleNamed } from '../corpus/rules.ts';
import { asides, passageOf } from '../corpus/passages.ts';
import { voiceWords } from '../format/voice.ts';
import { capital, clip } from '../format/words.ts';
import type { Position, Question, Verdict } from '../schemas/question.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import type { NamedRule } from './question.ts';

/** What one of two sources says to a question. */
export interface Side {
  readonly source: ShownSource;
  /** Id of the claim. */
  readonly claim: string;
  readonly words: readonly Stretch[];
  /** What it says in a line of the editors’ own; null where no editor says it. */
  readonly says: string | null;
  /** What must be told beside the words: whose they are, that they deny it. */
  readonly asides: readonly string[];
}

/** Who signs, and when. */
export interface Signature {
  readonly by: string;
  readonly date: string;
}

/** What editors wrote on a question, as plain text. */
export interface Note extends Signature {
  readonly text: string;
}

/** Two sources on a question, face to face. */
export interface Spread {
  readonly id: string;
  readonly question: string;
  readonly verdict: Verdict | null;
  readonly sides: readonly Side[];
  /** Who else speaks to it. */
  readonly also: readonly ShownSource[];
  /** The editors' own answer, with its conditions; null where they gave none. */
  readonly answer: string | null;
  /** The working, as a sentence; empty without a verdict. */
  readonly why: string;
  /** Whether the verdict, and so its working, is the editors’ own. */
  readonly isSigned: boolean;
  /** The rule that judged; null where editors did. */
  readonly rule: NamedRule | null;
  /** How the editors’ note on a rule’s verdict begins, with an ellipsis where cut, if there is room. */
  readonly note: string | null;
  readonly hasNote: boolean;
  /** Who signs the verdict or the note; null where a rule judged and nobody wrote a note. */
  readonly signature: Signature | null;
}

/** The notes by the ids of their questions. */
export type Notes = ReadonlyMap<string, Note>;

/** About how many characters there is room for. */
export interface SpreadLimits {
  readonly quote: number;
  /** For the working and the editors’ note together; the working is never cut. */
  readonly working: number;
}

/** Less of a note than this says nothing. */
const SHORTEST_NOTE = 60;

/** A question with two sources face to face. */
export function spreadOf(
  corpus: Corpus,
  question: Question,
  notes: Notes,
  limits: SpreadLimits,
): Spread {
  const { sides, also } = verdictPairOn(corpus, question);
  return {
    id: question.id,
    question: question.question,
    verdict: question.verdict,
    sides: sides.map((side) => sideOf(corpus, side, limits.quote)),
    also,
    answer: question.editing?.answer ?? null,
    why: capital(question.why),
    isSigned: question.by === 'editor',
    rule: question.rule === null ? null : ruleOf(question.rule),
    ...signedOn(question, notes.get(question.id), limits.working - question.why.length),
  };
}

function ruleOf(name: string): NamedRule {
  return { name, told: ruleNamed(name) ?? null };
}

function sideOf(corpus: Corpus, position: Position, limit: number): Side {
  const { voice, denied } = position;
  const { source, claim } = passageOf(corpus, corpus.claim(position.claim), position);
  return {
    source,
    claim: claim.id,
    words: quotationOf(corpus, position, limit),
    says: position.says,
    // What a sum gives is no word of the source: it stands in the working.
    asides: [...(voice === null ? [] : [voiceWords(voice)]), ...asides({ denied, implies: null })],
  };
}

/** Where editors judged, the working is in their own words already. */
function signedOn(
  { by, editing }: Question,
  note: Note | undefined,
  room: number,
): Pick<Spread, 'note' | 'hasNote' | 'signature'> {
  const hasNote = note !== undefined;
  if (by === 'editor') return { note: null, hasNote, signature: editing };
  if (!note || room < SHORTEST_NOTE) return { note: null, hasNote, signature: null };
  return { note: clip(note.text, room), hasNote, signature: note };
}
