import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Corpus } from '../corpus/corpus.ts';
import { type Answer, type Answers, answersTo } from '../corpus/answers.ts';
import { isDisagreement } from '../corpus/standing.ts';
import { seeAlso } from '../corpus/see-also.ts';
import { unstampedWords } from '../corpus/unstamped.ts';
import { asides } from '../corpus/witnesses.ts';
import { excerpt } from '../format/excerpt.ts';
import { readingWords } from '../format/voice.ts';
import { clip, count, lemma, list } from '../format/words.ts';
import { paths } from '../paths.ts';
import type { Claim } from '../schemas/claim.ts';
import { cardLinks, quoteWithReference } from '../share/share.ts';
import { lettered } from '../corpus/lettered.ts';
import type { Href } from '../paths.ts';
import { siglum, verdict } from '../signs/elements.ts';
import { cardId, stampLine } from './note.ts';

/**
 * A card shows so many questions, so many quotes on each, so many related passages and so much of
 * a quote; its claim's page has all.
 */
const MOST = { questions: 4, quotes: 4, related: 3, letters: 150 };

/** An article that is being marked: the facts, its text, and how it links. */
export interface Marking {
  readonly corpus: Corpus;
  readonly text: string;
  readonly href: Href;
}

/** What the other sources say to a claim, in their own words, and how to take it along; hidden until it is opened. */
export function card(marking: Marking, claim: Claim): Element {
  const { corpus, href } = marking;
  const answers = answersTo(corpus, claim);
  const properties = {
    id: cardId(claim),
    className: ['card'],
    popover: 'auto',
    role: 'group',
    'data-card': claim.id,
    'aria-label': `What the other sources say to “${lemma(claim.quote)}”`,
  };
  const more = answers.length - MOST.questions;
  const rest = more > 0 ? `, with ${count(more, 'more question')}` : '';
  return h('div', properties, [
    standing(corpus, claim),
    ...answers.slice(0, MOST.questions).map((one) => entry(corpus, one, href)),
    ...related(corpus, claim, href),
    h('div', { className: ['foot'] }, [
      h('p', [h('a', { href: href(paths.claim(claim.id)) }, `This claim on its own page${rest}`)]),
      share(marking, claim),
    ]),
  ]);
}

/** The links; a script adds the buttons. */
function share({ corpus, text, href }: Marking, claim: Claim): Element {
  const source = corpus.source(claim.source);
  const properties = {
    role: 'group',
    'aria-label': 'Share this claim',
    'data-link': href(paths.claim(claim.id)),
    'data-quote': quoteWithReference(claim, source),
  };
  const links = cardLinks(claim, source, text).map(({ label, to, elsewhere }) =>
    h('a', elsewhere ? { href: to, rel: ['external', 'nofollow'] } : { href: href(to) }, label),
  );
  return h('share-links', properties, links);
}

/** How the facts of the claim stand, a line each; in words where none has a verdict. */
function standing(corpus: Corpus, claim: Claim): Element {
  const stamps = corpus.stampsOf(claim.id);
  if (stamps.length === 0) return h('p', unstampedWords(corpus, claim));
  const lines = stamps.map((stamp) => h('li', [stampLine(corpus, stamp)]));
  return h('ul', { className: ['stamps'] }, lines);
}

/** A question, and the words of the other sources. */
function entry(corpus: Corpus, { question, verdict: own, answers }: Answers, href: Href): Element {
  const clash = isDisagreement(own) ? ['clash'] : [];
  const mixed = answers.some(({ verdict: given }) => given !== own);
  const more = answers.length - MOST.quotes;
  return h('div', { className: ['entry', ...clash] }, [
    h('p', [
      ...(own === null ? ['no verdict '] : [verdict(own), ' ']),
      h('a', { href: href(paths.question(question.id)) }, question.question),
    ]),
    h('ul', [
      ...answers.slice(0, MOST.quotes).map((answer) => reading(corpus, answer, mixed, href)),
      ...(more > 0 ? [h('li', `and ${count(more, 'more passage')}`)] : []),
    ]),
  ]);
}

/** Another source's words, with its own verdict where the sources stand differently. */
function reading(
  corpus: Corpus,
  { witness, verdict: own }: Answer,
  mixed: boolean,
  href: Href,
): Element {
  const { source, claim, words } = witness;
  const line = readingWords(witness);
  const shown = excerpt(claim.quote, words, MOST.letters);
  return h('li', [
    siglum(lettered(corpus, source), { to: href(paths.passage(source.id, claim.id)) }),
    ' ',
    ...(mixed && own !== null ? [verdict(own), ' '] : []),
    ...(line === null ? [] : [`${line} `]),
    h('q', shown.before + shown.words + shown.after),
    ...asides(witness).map((aside) => ` ${aside}`),
  ]);
}

/** Passages with rare words in common, which nobody compared. */
function related(corpus: Corpus, claim: Claim, href: Href): Element[] {
  const passages = seeAlso(corpus, claim);
  if (passages.length === 0) return [];
  const items = passages
    .slice(0, MOST.related)
    .map(({ source, claim: other, shared }) =>
      h('li', [
        siglum(lettered(corpus, source), { to: href(paths.passage(source.id, other.id)) }),
        ' ',
        h('q', clip(other.quote, MOST.letters)),
        ` in common: ${list(shared)}`,
      ]),
    );
  return [h('div', { className: ['entry', 'see-also'] }, [h('p', 'See also'), h('ul', items)])];
}
