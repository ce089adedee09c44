import jsonld, { type NodeObject } from 'jsonld';
import { describe, expect, it } from 'vitest';
import { isRecord } from '../guards.ts';
import { readFacts, SITES } from '../sites.ts';
import { jsonAt, standard, textAt } from './files.ts';

const SCHEMA_ORG = 'http://schema.org/';
const OA = 'http://www.w3.org/ns/oa#';
const CONTEXTS = new Map([
  ['https://schema.org', 'schemaorg-context.jsonld'],
  ['http://www.w3.org/ns/anno.jsonld', 'anno.jsonld'],
]);

const isNode = (value: unknown): value is NodeObject => isRecord(value);

/** Contexts from disk; any other document is an error. */
function documentLoader(url: string): Promise<{ document: NodeObject; documentUrl: string }> {
  const file = CONTEXTS.get(url);
  if (file === undefined) return Promise.reject(new Error(`No context stands here for ${url}`));
  const document: unknown = JSON.parse(standard(file));
  if (!isNode(document)) throw new Error(`${file} is no context`);
  return Promise.resolve({ document, documentUrl: url });
}

/** In safe mode, what no context defines is an error instead of being dropped. */
const OPTIONS = { documentLoader, safe: true };

/** What a page says of itself; no tag stands in it. */
const SCRIPT = /<script type="application\/ld\+json">([^<]*)<\/script>/g;

interface Term {
  readonly id: string;
  readonly above: readonly string[];
  readonly domains: readonly string[];
}

const VOCABULARY = readVocabulary();

describe.each(SITES)('JSON-LD of the $name', (site) => {
  const facts = readFacts(site);
  const host = site.host ?? 'https://site.invalid';
  const files = facts.claims.map(({ id }) => ({ id, address: `data/claims/${id}.json` }));

  it('expands by the official contexts with nothing dropped', async () => {
    const nodes = files.map(({ address }) => [jsonAt(site, address)].flat().filter(isNode));
    expect(nodes.filter(({ length }) => length !== 2)).toEqual([]);
    // All files stand in one folder, which is what their addresses are relative to.
    const base = `${host}${site.base}data/claims/`;
    const expanded: unknown[] = await jsonld.expand(nodes.flat(), { ...OPTIONS, base });
    const full = new Set(
      facts.sources.filter(({ display }) => display === 'full').map(({ id }) => id),
    );
    const faults = facts.claims.flatMap(({ id, source }, index) => {
      const [claim, annotation] = expanded.slice(2 * index, 2 * index + 2).filter(isRecord);
      const page = `${host}${site.base}claims/${id}/`;
      return [
        ...(claim?.['@id'] === page ? [] : [`a claim at ${String(claim?.['@id'])}`]),
        ...vocabularyFaults(claim),
        ...annotationFaults(annotation, page, full.has(source) ? 2 : 1),
      ].map((fault) => `${id}: ${fault}`);
    });
    expect(expanded).toHaveLength(2 * files.length);
    expect(faults).toEqual([]);
  });

  it.each([
    ['WebSite', ''],
    ['Dataset', 'data/'],
    ...facts.sources.map(({ id, kind }) => [
      kind === 'blog' ? 'BlogPosting' : 'Article',
      `articles/${id}/`,
    ]),
    ...facts.claims.map(({ id }) => ['Claim', `claims/${id}/`]),
    ...facts.questions.map(({ id }) => ['WebPage', `questions/${id}/`]),
  ])('stands in its page: %s at /%s', async (type = '', address = '') => {
    const base = `${host}${site.base}${address}`;
    const scripts = textAt(site, `${address}index.html`).matchAll(SCRIPT);
    const [node, ...more] = [...scripts]
      .map(([, json = '']): unknown => JSON.parse(json))
      .filter(isNode);
    if (node === undefined) throw new Error(`/${address} says nothing`);
    expect(more).toEqual([]);
    const [thing, ...others]: unknown[] = await jsonld.expand(node, { ...OPTIONS, base });
    expect(others).toEqual([]);
    expect(thing).toMatchObject({ '@id': base });
    expect(firstType(thing)).toMatch(new RegExp(`${type}$`));
    expect(vocabularyFaults(thing)).toEqual([]);
    // Without the site's host, what names it is relative, and by the page's own address absolute.
    if (site.host === null) expect(JSON.stringify(node)).not.toMatch(/"@id":"(?:\/|https?:)/);
    expect(idsOf(thing).filter((id) => !id.startsWith(`${host}${site.base}`))).toEqual([]);
  });

  it('finds the words of each claim', () => {
    const quotes = files.map(({ address }) => JSON.stringify(jsonAt(site, address)));
    const lost = facts.claims.filter(
      ({ quote }, index) => !quotes[index]?.includes(`"exact":${JSON.stringify(quote)}`),
    );
    expect(lost).toEqual([]);
  });
});

/** All ids in an expanded document, at any depth. */
function idsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(idsOf);
  if (!isRecord(node)) return [];
  // An address that a property holds is no thing of ours: the licence, an article at its publisher.
  const own = Object.entries(node).filter(([key]) => !/(?:license|\/url)$/.test(key));
  const id = typeof node['@id'] === 'string' ? [node['@id']] : [];
  return [...id, ...own.filter(([key]) => key !== '@id').flatMap(([, value]) => idsOf(value))];
}

/** Types and properties that schema.org does not have, or not on such a thing. */
function vocabularyFaults(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(vocabularyFaults);
  if (!isRecord(node) || '@value' in node) return [];
  const types = [node['@type'] ?? []].flat().map(String);
  const classes = types.flatMap(lineage);
  const unknown = types.filter((type) => !VOCABULARY.has(type)).map((type) => `no type ${type}`);
  const own = Object.entries(node).filter(([key]) => !key.startsWith('@'));
  return [
    ...unknown,
    ...own.flatMap(([key, value]) => {
      const domains = VOCABULARY.get(key)?.domains ?? [];
      // Of whom a text credits nobody says whether it is a person or a body: both have a name.
      const allowed = types.length === 0 || domains.some((domain) => classes.includes(domain));
      return [
        ...(domains.length > 0 && allowed ? [] : [`no ${key} here`]),
        ...vocabularyFaults(value),
      ];
    }),
  ];
}

/** A class with all classes above it. */
function lineage(type: string): string[] {
  const above = VOCABULARY.get(type)?.above ?? [];
  return [type, ...above.flatMap(lineage)];
}

type Node = Readonly<Record<string, unknown>>;

/** What a Web Annotation must have (model, 3.1) and this one lacks. */
function annotationFaults(node: Node | undefined, body: string, targets: number): string[] {
  const motive = firstOf(node?.[`${OA}motivatedBy`]);
  return [
    ...(node?.['@id'] === `${body}#annotation` ? [] : ['no id']),
    ...(firstType(node) === `${OA}Annotation` ? [] : ['no Annotation']),
    ...(firstOf(node?.[`${OA}hasBody`])?.['@id'] === body ? [] : ['another body']),
    ...(motive?.['@id'] === `${OA}identifying` ? [] : ['no motivation']),
    ...targetsOf(node).flatMap(targetFaults),
    // Its text, where that is published, and its page.
    ...(targetsOf(node).length === targets ? [] : ['other targets']),
  ];
}

const targetsOf = (node: Node | undefined): Node[] =>
  [node?.[`${OA}hasTarget`] ?? []].flat().filter(isRecord);

/** The kinds of selectors of a text, and of a page. */
const KINDS = ['TextQuoteSelector,TextPositionSelector', 'TextQuoteSelector', 'CssSelector'];

/** The same of a target, a part of a resource (model, 4.2). */
function targetFaults(target: Node | undefined): string[] {
  const selectors = [target?.[`${OA}hasSelector`] ?? []].flat().filter(isRecord);
  const kinds = selectors.map((selector) => String(firstType(selector)).slice(OA.length)).join();
  return [
    ...(firstType(target) === `${OA}SpecificResource` ? [] : ['no SpecificResource']),
    ...(firstOf(target?.[`${OA}hasSource`])?.['@id'] === undefined ? ['no source'] : []),
    ...(KINDS.includes(kinds) ? [] : [`selectors: ${kinds}`]),
    ...selectors.flatMap(positionFaults),
  ];
}

function positionFaults(selector: Node): string[] {
  if (firstType(selector) !== `${OA}TextPositionSelector`) return [];
  const [start, end] = ['start', 'end'].map((key) => firstOf(selector[`${OA}${key}`])?.['@value']);
  return typeof start === 'number' && typeof end === 'number' && start < end ? [] : ['no position'];
}

const firstType = (node: unknown): unknown => isRecord(node) && [node['@type']].flat()[0];

function firstOf(value: unknown): Node | undefined {
  return [value].flat().find(isRecord);
}

function readVocabulary(): ReadonlyMap<string, Term> {
  const parsed: unknown = JSON.parse(standard('schemaorg-excerpt.json'));
  const graph = isRecord(parsed) && Array.isArray(parsed['@graph']) ? parsed['@graph'] : [];
  const full = (id: unknown): string => String(id).replace('schema:', SCHEMA_ORG);
  const ids = (value: unknown): string[] =>
    [value ?? []]
      .flat()
      .filter(isRecord)
      .map((entry) => full(entry['@id']));
  return new Map(
    graph.filter(isRecord).map((term) => [
      full(term['@id']),
      {
        id: full(term['@id']),
        above: ids(term['rdfs:subClassOf']),
        domains: ids(term['schema:domainIncludes']),
      },
    ]),
  );
}
