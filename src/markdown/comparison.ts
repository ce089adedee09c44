import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Corpus } from '../corpus/corpus.ts';
import { type Answer, type Answers, answersTo } from '../corpus/answers.ts';
import { seeAlso } from '../corpus/see-also.ts';
import { unstampedWords } from '../corpus/unstamped.ts';
import { outcomeWords } from '../corpus/verdicts.ts';
import { asides } from '../corpus/passages.ts';
import { formatDate } from '../format/date.ts';
import { excerpt } from '../format/excerpt.ts';
import { readingWords } from '../format/voice.ts';
import { formatByline } from '../format/source.ts';
import { capital, clip, count, list } from '../format/words.ts';
import { type Href, paths } from '../paths.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Question, Verdict } from '../schemas/question.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import { cardLinks, quoteWithReference } from '../share/share.ts';
import { siglum, verdict } from '../signs/elements.ts';
import type { Marking } from './note.ts';

/**
 * A comparison shows so many questions, so many quotes on each, so many related passages and so
 * much of a quote; its claim's page has all.
 */
const MOST = { questions: 4, quotes: 4, related: 3, letters: 220 };

/** What the other sources say to a claim, in their own words, and how to take it along. */
export function comparison({ corpus, href, text }: Compared, claim: Claim): Element {
  const answers = answersTo(corpus, claim);
  const more = answers.length - MOST.questions;
  const rest = more > 0 ? `, with ${count(more, 'more question')}` : '';
  const page = h('a', { href: href(paths.claim(claim.id)) }, `This claim on its own page${rest}`);
  return h('div', { className: ['comparison'], 'data-comparison': claim.id }, [
    ...(answers.length === 0 ? [h('p', unstampedWords(corpus, claim))] : []),
    ...answers.slice(0, MOST.questions).map((one) => entry(one, href)),
    ...related(corpus, claim, href),
    h('p', page),
    share({ corpus, href, text }, claim),
  ]);
}

/** The facts, how a page links, and the text of the claim's article where it is known. */
export interface Compared extends Marking {
  readonly text: string | null;
}

/** The links; a script adds the buttons. */
function share({ corpus, text, href }: Compared, claim: Claim): Element {
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

/** A question, the words of the other sources, and who judged. */
function entry({ question, verdict: own, answers, whys }: Answers, href: Href): Element {
  const mixed = answers.some(({ verdict: given }) => given !== own);
  const more = answers.length - MOST.quotes;
  return h('div', { className: ['entry'], 'data-question': question.id }, [
    h('p', [
      own === null ? h('span', { className: ['verdict-none'] }, NONE) : verdict(own),
      ' ',
      h('a', { href: href(paths.question(question.id)) }, question.question),
    ]),
    h('ul', [
      ...answers.slice(0, MOST.quotes).map((answer) => reading(answer, mixed, href)),
      ...(more > 0 ? [h('li', `and ${count(more, 'more passage')}`)] : []),
    ]),
    ...whys.map((why) => h('p', { className: ['why'] }, capital(why))),
    ...judged(question, own),
  ]);
}

const NONE = outcomeWords('no-verdict');

/** A rule is named as such; a person signs. */
function judged({ pairs, editing }: Question, own: Verdict | null): Element[] {
  const given = pairs.filter(({ verdict: of }) => of !== null);
  const isRuled = own !== null && given.every(({ rule }) => rule !== null);
  if (isRuled) return [h('p', { className: ['why'] }, 'Judged by rule.')];
  if (editing === null) return [];
  const date = h('time', { datetime: editing.date }, formatDate(editing.date));
  return [h('p', { className: ['signed'] }, [`${editing.by}, `, date])];
}

/** Another source's words, with its own verdict where the sources stand differently. */
function reading({ passage, verdict: own }: Answer, mixed: boolean, href: Href): Element {
  const { source, claim, words } = passage;
  const line = readingWords(passage);
  const { before, words: cue, after } = excerpt(claim.quote, words, MOST.letters);
  const isPart = before.length + after.length > 0;
  return h('li', [
    ...(mixed && own !== null ? [verdict(own), ' '] : []),
    ...(line === null ? [] : [h('span', { className: ['says'] }, line), ' ']),
    h('q', [before, isPart ? h('b', cue) : cue, after]),
    ...asides(passage).map((aside) => ` ${aside}`),
    ' ',
    attribution(source, href(paths.passage(source.id, claim.id))),
  ]);
}

/** A source by its letter, its name and its date. */
function attribution(source: ShownSource, to: string): Element {
  return h('small', [siglum(source, { to }), ` ${formatByline(source)}`]);
}

/** Passages with rare words in common, which nobody compared. */
function related(corpus: Corpus, claim: Claim, href: Href): Element[] {
  const passages = seeAlso(corpus, claim);
  if (passages.length === 0) return [];
  const items = passages
    .slice(0, MOST.related)
    .map(({ source, claim: other, shared }) =>
      h('li', [
        h('q', clip(other.quote, MOST.letters)),
        ` In common: ${list(shared)}. `,
        attribution(source, href(paths.passage(source.id, other.id))),
      ]),
    );
  return [
    h('div', { className: ['entry', 'see-also'] }, [
      h('p', h('b', 'See also, not compared')),
      h('ul', items),
    ]),
  ];
}
