import { count } from '../../format/words.ts';
import { paths, withBase } from '../../paths.ts';
import type { KnownUnit } from '../../search/found/known.ts';
import type { FittingQuestion } from '../../search/found/questions.ts';
import type { Silence } from '../../search/found/silence.ts';
import { link, type Templates } from './templates.ts';

interface Context {
  readonly templates: Templates;
  /** Where the site is served from. */
  readonly base: string;
}

/** The questions that fit, each with who stands how on it. */
export function fittingItems(
  questions: readonly FittingQuestion[],
  { templates, base }: Context,
): DocumentFragment[] {
  return questions.map(({ question: { id, question, verdictSources } }) => {
    const verdicts = verdictSources.map(([verdict, sources]) => {
      const who = document.createElement('span');
      who.append(...sources.flatMap((source) => [templates.named('data-siglum', source), ' ']));
      who.append(templates.named('data-sign', verdict ?? ''));
      return who;
    });
    return line(templates, [link(withBase(base, paths.question(id)), question), ...verdicts]);
  });
}

/** The sources without a result, each with why. */
export function silentItems(
  silences: ReadonlyMap<string, Silence>,
  { templates, base }: Context,
): DocumentFragment[] {
  return [...silences].map(([source, { why, words, question }]) => {
    const reason = document.createElement('span');
    reason.className = 'note';
    if (why === 'answers') reason.append('answers the question in other words');
    else reason.append(words === '' ? templates.named('data-why', why) : words);
    if (question !== null) {
      reason.append(' (', link(withBase(base, paths.question(question)), 'see the question'), ')');
    }
    const item = line(templates, [templates.named('data-silent', source), reason]);
    if (why !== 'answers') item.querySelector('li')?.setAttribute('data-absent', why);
    return item;
  });
}

/** The topics that the words speak of, as links; empty where there are none. */
export function topicLinks(
  topics: readonly { readonly id: string; readonly label: string }[],
  base: string,
): (Node | string)[] {
  if (topics.length === 0) return [];
  const links = topics.map(({ id, label }) => link(withBase(base, paths.topic(id)), label));
  return [topics.length === 1 ? 'Topic: ' : 'Topics: ', ...commas(links)];
}

/** Words and names to search for instead, as links; empty where there are none. */
export function nearLinks(near: readonly string[], base: string): (Node | string)[] {
  if (near.length === 0) return [];
  return ['Near words in the texts: ', ...commas(near.map((word) => searchLink(base, word)))];
}

/** What was looked for, each by itself, as links; empty where no claim has any of it. */
export function knownLinks(known: readonly KnownUnit[], base: string): (Node | string)[] {
  if (known.length === 0) return [];
  const links = known.map(({ unit: { text, isQuoted }, amount }) => {
    const item = document.createElement('span');
    const query = isQuoted ? `“${text}”` : text;
    item.append(searchLink(base, query), ` (${count(amount, 'claim')})`);
    return item;
  });
  return ['By itself: ', ...commas(links)];
}

function searchLink(base: string, query: string): HTMLAnchorElement {
  return link(`${withBase(base, paths.search)}?q=${encodeURIComponent(query)}`, query);
}

function commas(links: readonly Node[]): (Node | string)[] {
  return links.flatMap((one, at) => (at > 0 ? [', ', one] : [one]));
}

function line(templates: Templates, content: readonly Node[]): DocumentFragment {
  const item = templates.copy('[data-line]');
  item.querySelector('li')?.replaceChildren(...content.flatMap((node) => [node, ' ']));
  return item;
}
