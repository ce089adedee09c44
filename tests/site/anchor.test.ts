// @vitest-environment jsdom
/** Whether the annotations' selectors find their claims, by libraries that clients use. */
import { createHash } from 'node:crypto';
import {
  createCssSelectorMatcher,
  createTextPositionSelectorMatcher,
  createTextQuoteSelectorMatcher,
} from '@apache-annotator/dom';
import { makeRefinable } from '@apache-annotator/selector';
import { fromTextPosition, toTextPosition } from 'dom-anchor-text-quote';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Claim } from '../../src/schemas/claim.ts';
import { readFacts, SITES, type Site } from '../sites.ts';
import { jsonAt, textAt } from './files.ts';
import { fold } from './pages.ts';

const Quote = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string().exactOptional(),
  suffix: z.string().exactOptional(),
  refinedBy: z.never().exactOptional(),
});
const Position = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.number(),
  end: z.number(),
});
const Css = z.object({ type: z.literal('CssSelector'), value: z.string(), refinedBy: Quote });
const Target = z.object({
  source: z.string(),
  selector: z.union([Css, Quote, z.tuple([Quote, Position])]),
});
const Annotation = z.object({ target: z.array(Target) });
type Quote = z.infer<typeof Quote>;
type Target = z.infer<typeof Target>;
type PageSelector = z.infer<typeof Css> | Quote;

/** The targets of a claim's annotation: its text, where that is published, and its page. */
function targetsOf(site: Site, { id }: Claim): Target[] {
  const file = z.tuple([z.unknown(), Annotation]).parse(jsonAt(site, `data/claims/${id}.json`));
  return file[1].target;
}

const isText = ({ source }: Target): boolean => source.endsWith('.txt');

/** Every range that a matcher finds in a scope. */
async function found(matches: AsyncIterable<Element | Range>): Promise<Range[]> {
  const all: Range[] = [];
  for await (const match of matches) if ('startContainer' in match) all.push(match);
  return all;
}

/** The one piece of text on a page: from where to where in it a range goes. */
const extent = (root: Node, range: Range): readonly [start: number, text: string] => {
  const before = root.ownerDocument?.createRange();
  if (before === undefined) throw new Error('a document of its own');
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return [before.toString().length, range.toString()];
};

describe.each(SITES)('annotations of the $name', (site) => {
  const facts = readFacts(site);
  const pages = new Map(
    facts.sources.map(({ id }) => {
      const html = textAt(site, `articles/${id}/index.html`);
      return [id, new DOMParser().parseFromString(html, 'text/html')];
    }),
  );
  const pageOf = ({ source }: Claim): Document => {
    const page = pages.get(source);
    if (page === undefined) throw new Error(`no page of ${source}`);
    return page;
  };

  it.each(facts.sources.filter(({ display }) => display === 'full'))(
    'stand in the published text of $sign, whose hash is told',
    async ({ id }) => {
      const text = textAt(site, `data/sources/${id}.txt`);
      const document = new DOMParser().parseFromString('<pre></pre>', 'text/html');
      document.body.textContent = text;
      const claims = facts.claims.filter(({ source }) => source === id);
      const wrong: string[] = [];
      for (const claim of claims) {
        const [quote, position] = z
          .tuple([Quote, Position])
          .parse(targetsOf(site, claim).find(isText)?.selector);
        const scope = document.body;
        for (const ranges of [
          await found(createTextQuoteSelectorMatcher(quote)(scope)),
          await found(createTextPositionSelectorMatcher(position)(scope)),
        ]) {
          const places = ranges.map((range) => extent(scope, range));
          if (places.length !== 1 || places[0]?.[0] !== claim.span[0]) wrong.push(claim.id);
          if (places[0]?.[1] !== claim.quote) wrong.push(claim.id);
        }
        expect(jsonAt(site, `data/claims/${claim.id}.json`)).toMatchObject([
          { appearance: { encoding: { sha256: createHash('sha256').update(text).digest('hex') } } },
          {},
        ]);
      }
      expect(claims.length).toBeGreaterThan(0);
      expect(wrong).toEqual([]);
    },
  );

  it('give the whole text of no article that may not be shown whole', () => {
    const withheld = new Set(
      facts.sources.filter(({ display }) => display === 'excerpts').map(({ id }) => id),
    );
    const claims = facts.claims.filter(({ source }) => withheld.has(source));
    expect(claims.flatMap((claim) => targetsOf(site, claim).filter(isText))).toEqual([]);
  });

  it('find in the page of an article each claim, once and whole', async () => {
    const wrong: string[] = [];
    for (const claim of facts.claims) {
      const { body } = pageOf(claim);
      const mark = body.querySelector(`[id="${claim.id}"]`);
      const selector = onPage(site, claim);
      const { scope, quote } = wordsOn(body, selector);
      // The library reads so many nodes slowly here: that they stand once on the page is counted.
      const { exact, prefix = '', suffix = '' } = quote;
      const times = textsOf(scope).split(prefix + exact + suffix).length - 1;
      const part = selector.type === 'CssSelector' ? body : mark?.parentElement;
      const ranges = part ? await found(matcherOf(selector)(part)) : [];
      if (times !== 1 || !isOn(ranges, claim, mark)) wrong.push(claim.id);
    }
    expect(wrong).toEqual([]);
  });

  it('find the last claim of each article on its whole page', async () => {
    const last = facts.sources.flatMap(
      ({ id }) => facts.claims.findLast(({ source }) => source === id) ?? [],
    );
    const wrong: string[] = [];
    for (const claim of last) {
      const { body } = pageOf(claim);
      const ranges = await found(matcherOf(onPage(site, claim))(body));
      if (!isOn(ranges, claim, body.querySelector(`[id="${claim.id}"]`))) wrong.push(claim.id);
    }
    expect(last.length).toBeGreaterThan(1);
    expect(wrong).toEqual([]);
  });

  it('find in the text of an article each claim by likeness', () => {
    const wrong: string[] = [];
    const beyond: string[] = [];
    for (const claim of facts.claims) {
      const { body } = pageOf(claim);
      const { scope, quote } = wordsOn(body, onPage(site, claim));
      const text = textOf(
        scope === body ? (body.querySelector('[data-article-text]') ?? body) : scope,
      );
      const { exact, prefix = '', suffix = '' } = quote;
      const start = text.textContent.indexOf(prefix + exact + suffix) + prefix.length;
      const place = { start, end: start + exact.length };
      // Some words the library does not find by a quote that it made of them itself.
      if (!isAt(toTextPosition(text, fromTextPosition(text, place)), place)) beyond.push(claim.id);
      else if (!isAt(toTextPosition(text, quote), place)) wrong.push(claim.id);
    }
    expect(wrong).toEqual([]);
    expect(beyond.length).toBeLessThan(facts.claims.length / 20);
  });
});

/** The selector of a claim's words in the page of its article. */
function onPage(site: Site, claim: Claim): PageSelector {
  const target = targetsOf(site, claim).find((one) => !isText(one));
  return z.union([Css, Quote]).parse(target?.selector);
}

/** What a client makes of a selector, and of what refines it. */
const matcherOf = makeRefinable<PageSelector, Node | Range, Element | Range>((selector) =>
  selector.type === 'CssSelector'
    ? createCssSelectorMatcher(selector)
    : createTextQuoteSelectorMatcher(selector),
);

/** The part of a page in which a selector looks for words, and the words. */
function wordsOn(body: HTMLElement, selector: PageSelector): { scope: Element; quote: Quote } {
  if (selector.type === 'TextQuoteSelector') return { scope: body, quote: selector };
  const [scope, ...more] = body.querySelectorAll(selector.value);
  if (scope === undefined || more.length > 0) throw new Error(`not one ${selector.value}`);
  return { scope, quote: selector.refinedBy };
}

const texts = new Map<Element, string>();

/** The text of an element that is asked for many times. */
function textsOf(element: Element): string {
  const text = texts.get(element) ?? element.textContent;
  texts.set(element, text);
  return text;
}

/** An element with the text of another in one node, which a search by likeness reads many times. */
function textOf(element: Element): Element {
  const flat = document.createElement('div');
  flat.textContent = element.textContent;
  return flat;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const isAt = (found: Place | null, { start, end }: Place): boolean =>
  found?.start === start && found.end === end;

/** Whether what was found is one range, has the claim's words and lies in its mark. */
function isOn(ranges: readonly Range[], { quote }: Claim, mark: Element | null): boolean {
  const [range] = ranges;
  return (
    ranges.length === 1 &&
    range !== undefined &&
    mark !== null &&
    fold(range.toString()) === fold(quote) &&
    mark.contains(range.startContainer) &&
    mark.contains(range.endContainer)
  );
}
