import type { Corpus } from '../corpus/corpus.ts';
import { facingOn } from '../corpus/facing.ts';
import { quotationOf, type Stretch } from '../corpus/quotation.ts';
import { asides, witnessOf } from '../corpus/witnesses.ts';
import { voiceWords } from '../format/voice.ts';
import { capital, clip } from '../format/words.ts';
import type { Position, Question, Verdict } from '../schemas/question.ts';
import type { Source } from '../schemas/source.ts';

/** What one of two sources says to a question. */
export interface Side {
  readonly source: Source;
  /** Id of the claim. */
  readonly claim: string;
  readonly words: readonly Stretch[];
  /** What must be told beside the words: whose they are, that they deny it. */
  readonly asides: readonly string[];
}

/** What editors wrote on a question, signed. */
export interface SignedNote {
  /** How the note begins, with an ellipsis where cut; null where they wrote none. */
  readonly text: string | null;
  readonly by: string;
  readonly date: string;
}

/** Two sources on a question, face to face. */
export interface Spread {
  readonly id: string;
  readonly question: string;
  readonly verdict: Verdict | null;
  readonly sides: readonly Side[];
  /** Who else speaks to it. */
  readonly also: readonly Source[];
  /** The working, as a sentence; empty without a verdict. */
  readonly why: string;
  /** Whether the verdict, and so its working, is the editors’ own. */
  readonly isSigned: boolean;
  /** The name of the rule that judged; null where editors did. */
  readonly rule: string | null;
  readonly note: SignedNote | null;
}

/** The notes of editors as plain text, by the ids of their questions. */
export type Notes = ReadonlyMap<string, string>;

/** The most characters of a quotation and of a note. */
export interface SpreadLimits {
  readonly quote: number;
  readonly note: number;
}

/** A question with two sources face to face. */
export function spreadOf(
  corpus: Corpus,
  question: Question,
  notes: Notes,
  limits: SpreadLimits,
): Spread {
  const { sides, also } = facingOn(corpus, question);
  return {
    id: question.id,
    question: question.question,
    verdict: question.verdict,
    sides: sides.map((side) => sideOf(corpus, side, limits.quote)),
    also,
    why: capital(question.why),
    isSigned: question.by === 'editor',
    rule: question.rule,
    note: noteOn(question, notes, limits.note),
  };
}

function sideOf(corpus: Corpus, position: Position, limit: number): Side {
  const { voice, denied } = position;
  const { source, claim } = witnessOf(corpus, corpus.claim(position.claim), position);
  return {
    source,
    claim: claim.id,
    words: quotationOf(corpus, position, limit),
    // What a sum gives is no word of the source: it stands in the working.
    asides: [...(voice === null ? [] : [voiceWords(voice)]), ...asides({ denied, implies: null })],
  };
}

function noteOn({ id, editing }: Question, notes: Notes, limit: number): SignedNote | null {
  if (editing === null) return null;
  const text = notes.get(id);
  return {
    text: text === undefined ? null : clip(text, limit),
    by: editing.by,
    date: editing.date,
  };
}
