import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Corpus } from '../corpus/corpus.ts';
import { bySharpness, isDisagreement } from '../corpus/standing.ts';
import { VERDICTS } from '../corpus/verdicts.ts';
import { ownWords, type Witness, witnesses } from '../corpus/witnesses.ts';
import { excerpt } from '../format/excerpt.ts';
import { clip, count, lemma } from '../format/words.ts';
import { paths } from '../paths.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Question, Verdict } from '../schemas/question.ts';

type Href = (path: string) => string;

/** What a block says to one question: the claims that speak to it, in the order of the text. */
interface Note {
  readonly question: Question;
  readonly claims: readonly Claim[];
}

/** Words of the others that a note quotes: nearly all where they disagree, else their beginning. */
const LONGEST = { disagreement: 160, other: 60 } as const;

/** What the others say to the claims of one block, or undefined where no other speaks to them. */
export function apparatus(
  corpus: Corpus,
  claims: readonly Claim[],
  href: Href,
): Element | undefined {
  const notes = notesOn(corpus, claims);
  if (notes.length === 0) return undefined;
  const verdicts = notes.map(({ question }) => question.verdict).toSorted(bySharpness);
  return h(
    'aside',
    { className: ['apparatus'], 'data-apparatus': '', 'aria-label': label(corpus, notes) },
    h('details', { open: verdicts.some(isDisagreement) }, [
      h('summary', summary(verdicts)),
      ...notes.map((note) => entry(corpus, note, href)),
    ]),
  );
}

/** Names the notes of a block apart from those of the others. */
function label(corpus: Corpus, notes: readonly Note[]): string {
  const [first] = notes.flatMap(({ claims, question }) =>
    claims.map((claim) => lemma(ownWords(corpus, question, claim))),
  );
  return `What the other sources say to “${first ?? ''}”`;
}

/** One note a question, so that two claims that speak to it do not quote the others twice. */
function notesOn(corpus: Corpus, claims: readonly Claim[]): Note[] {
  const pairs = claims.flatMap((claim) =>
    corpus.questionsOf(claim.id).map((question) => ({ claim, question })),
  );
  return [...Map.groupBy(pairs, ({ question }) => question)].map(([question, own]) => ({
    question,
    claims: own.map(({ claim }) => claim),
  }));
}

/** "3 notes ✕ ≈ +" */
function summary(verdicts: readonly Verdict[]): (Element | string)[] {
  const signs = [...new Set(verdicts)].map((verdict) => VERDICTS[verdict].sign).join(' ');
  return [`${count(verdicts.length, 'note')} `, h('span', { 'aria-hidden': 'true' }, signs)];
}

/** "lemma] ✕ contradict", then each other source with its words. */
function entry(corpus: Corpus, { claims, question }: Note, href: Href): Element {
  const clash = isDisagreement(question.verdict);
  const longest = clash ? LONGEST.disagreement : LONGEST.other;
  const own = new Set(claims.map(({ source }) => source));
  const others = witnesses(corpus, question).filter(({ source }) => !own.has(source.id));
  const toQuestion = {
    className: ['to-question'],
    href: href(paths.question(question.id)),
    title: question.question,
  };
  return h('div', { className: ['entry', ...(clash ? ['clash'] : [])] }, [
    h('p', [
      ...claims.flatMap((claim) => [lemmaOf(corpus, claim, question, href), ' ']),
      h('a', toQuestion, verdict(question.verdict)),
    ]),
    h(
      'ul',
      others.map((witness) => reading(corpus, witness, longest, href)),
    ),
  ]);
}

function lemmaOf(corpus: Corpus, claim: Claim, question: Question, href: Href): Element {
  const properties = { className: ['lemma'], href: href(paths.claim(claim.id)) };
  return h('a', properties, lemma(ownWords(corpus, question, claim)));
}

function reading(
  corpus: Corpus,
  { source, claim, words }: Witness,
  longest: number,
  href: Href,
): Element {
  const siglum = h(
    'a',
    {
      className: ['siglum', corpus.colourOf(source)],
      href: href(paths.passage(source.id, claim.id)),
      title: source.title,
    },
    source.sign,
  );
  const shown = excerpt(claim.quote, clip(words, longest), longest);
  return h('li', [siglum, ' ', h('q', shown.before + shown.words + shown.after)]);
}

function verdict(id: Verdict): Element {
  const { sign, word } = VERDICTS[id];
  return h('span', { className: ['verdict'], 'data-verdict': id }, [
    h('span', { className: ['sign'], 'aria-hidden': 'true' }, sign),
    ` ${word}`,
  ]);
}
