import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Corpus } from '../corpus/corpus.ts';
import { isDisagreement } from '../corpus/standing.ts';
import { otherWitnesses, type Witness } from '../corpus/witnesses.ts';
import { excerpt } from '../format/excerpt.ts';
import { count, lemma } from '../format/words.ts';
import { paths } from '../paths.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Question } from '../schemas/question.ts';
import { cardLinks, quoteWithReference } from '../share/share.ts';
import { type Href, siglum, verdict } from './elements.ts';
import { cardId } from './note.ts';

/** A card shows so many questions, so many quotes on each and so much of a quote; its claim's page has all. */
const MOST = { questions: 4, quotes: 4, letters: 150 };

/** An article that is being marked: the facts, its text, and how it links. */
export interface Marking {
  readonly corpus: Corpus;
  readonly text: string;
  readonly href: Href;
}

/** What the other sources say to a claim, in their own words, and how to take it along; hidden until it is opened. */
export function card(marking: Marking, claim: Claim): Element {
  const { corpus, href } = marking;
  const questions = corpus.questionsOf(claim.id);
  const properties = {
    id: cardId(claim),
    className: ['card'],
    popover: 'auto',
    role: 'group',
    'data-card': claim.id,
    'aria-label': `What the other sources say to “${lemma(claim.quote)}”`,
  };
  const more = questions.length - MOST.questions;
  const rest = more > 0 ? `, with ${count(more, 'more question')}` : '';
  return h('div', properties, [
    ...(questions.length === 0
      ? [h('p', [verdict('only-here'), ' ', 'No other source speaks to this.'])]
      : questions.slice(0, MOST.questions).map((question) => entry(corpus, claim, question, href))),
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

function entry(corpus: Corpus, claim: Claim, question: Question, href: Href): Element {
  const clash = isDisagreement(question.verdict) ? ['clash'] : [];
  const others = otherWitnesses(corpus, question, claim);
  const more = others.length - MOST.quotes;
  return h('div', { className: ['entry', ...clash] }, [
    h('p', [
      verdict(question.verdict),
      ' ',
      h('a', { href: href(paths.question(question.id)) }, question.question),
    ]),
    h('ul', [
      ...others.slice(0, MOST.quotes).map((witness) => reading(corpus, witness, href)),
      ...(more > 0 ? [h('li', `and ${count(more, 'more passage')}`)] : []),
    ]),
  ]);
}

function reading(corpus: Corpus, witness: Witness, href: Href): Element {
  const { source, claim, words, cue, implies } = witness;
  const at = claim.quote.indexOf(words);
  const shown = excerpt(claim.quote, cue ?? words, MOST.letters, at);
  return h('li', [
    siglum(corpus, source, href(paths.passage(source.id, claim.id))),
    ' ',
    h('q', shown.before + shown.words + shown.after),
    ...(implies === null ? [] : [` implies ${implies}`]),
  ]);
}
