import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { describe, expect, it } from 'vitest';
import { isRecord } from '../guards.ts';
import { readFacts, SITES } from '../sites.ts';
import { fromBib, fromCsl, fromRis, fromTags, type Said } from './citation-roads.ts';
import { citedOf, jsonAt, standard, textAt } from './files.ts';
import { attributes, complaints, holds, pageAt, readPages, type BuiltPage } from './pages.ts';

const ajv = new Ajv({ strict: false });
addFormats(ajv);
const isCsl = ajv.compile(parsed('csl-data.json'));
const ZOTERO = parsed('zotero-tags.json');

/** A record of RIS: a type first, one that Zotero takes for no paper in a journal, an end last, and lines of a tag and a value between. */
const RIS =
  /^TY {2}- (?:ELEC|NEWS|BLOG)\r\n(?:(?!TY|ER)[A-Z][A-Z0-9] {2}- [^\r\n]+\r\n)*ER {2}- \r\n$/;

describe.each(SITES)('citations of the $name', (site) => {
  const facts = readFacts(site);
  const pages = readPages(site);
  const cited = citedOf(site);
  const host = site.host === null ? undefined : `${site.host}${site.base}`;

  it('are CSL-JSON by its schema', () => {
    const wrong = cited.filter((id) => !isCsl(jsonAt(site, `data/cite/${id}.csl.json`)));
    expect(wrong).toEqual([]);
  });

  it('are RIS, record by record, with no line cut', () => {
    const wrong = cited.filter((id) => {
      const records = textAt(site, `data/cite/${id}.ris`).split(/\r\n(?=TY)/);
      return !records.every((record) => RIS.test(record.replace(/\r\n\r\n$/, '\r\n')));
    });
    expect(wrong).toEqual([]);
  });

  it('are BibLaTeX that is read back with the same keys and addresses', () => {
    const wrong = cited.filter((id) => {
      const { data } = new Cite(textAt(site, `data/cite/${id}.bib`));
      return JSON.stringify(data.map(keyAndUrl)) !== JSON.stringify(itemsOf(id).map(keyAndUrl));
    });
    expect(wrong).toEqual([]);
  });

  it('say the same by every road', () => {
    for (const id of cited) {
      const items = itemsOf(id).map(fromCsl);
      const bare = items.map(inBareNames);
      expect(fromRis(textAt(site, `data/cite/${id}.ris`)), id).toEqual(bare);
      expect(fromTags(tagsOf(pageAt(pages, `${id}/`))), id).toEqual(bare[0]);
      const biblatex = fromBib(textAt(site, `data/cite/${id}.bib`));
      expect(biblatex.map(untyped), id).toEqual(items.map(untyped));
      const bibtex = fromBib(textAt(site, `data/cite/${id}.bibtex.bib`));
      expect(bibtex.map(inPrint), id).toEqual(items.map(inPrint));
    }
  });

  it('of an uncertain date say so in a field for it', () => {
    const uncertain = cited.filter((id) => {
      const { issued } = itemsOf(id)[0] ?? {};
      return isRecord(issued) && issued.circa === true;
    });
    const told = cited.filter(
      (id) =>
        /^\tdate = \{[-\d]+~\},$/m.test(
          textAt(site, `data/cite/${id}.bib`).split('\n@')[0] ?? '',
        ) &&
        /^DA {2}- [\d/]+\/circa\r$/m.test(
          textAt(site, `data/cite/${id}.ris`).split('ER  - ')[0] ?? '',
        ),
    );
    expect(told).toEqual(uncertain);
  });

  it('name the thing first, by its permanent address where the host is known', () => {
    const others = cited.filter((id) => {
      const own = facts.sources.find((source) => `articles/${source.id}` === id)?.url;
      return itemsOf(id)[0]?.URL !== (own ?? (host && `${host}${id}/`));
    });
    expect(others).toEqual([]);
  });

  it('stand on the page as text, in both styles, and as files', () => {
    const lacking = cited.flatMap((id) => {
      const part = select('#cite', pageAt(pages, `${id}/`).tree);
      const text = part ? toText(part) : '';
      const files = selectAll('a[download]', part ?? undefined).length;
      const complete = text.includes('Chicago') && text.includes('APA') && files === 4;
      return complete ? [] : [id];
    });
    expect(lacking).toEqual([]);
  });

  it('of claims and questions name the state of the corpus', () => {
    const lacking = cited.filter((id) => {
      if (id.startsWith('articles/')) return false;
      return !/corpus state [0-9a-f]{12}/.test(String(itemsOf(id)[0]?.genre));
    });
    expect(lacking).toEqual([]);
  });

  it('of undated sources claim no date, and of inferred dates say so', () => {
    const wrong = facts.sources.filter(({ id, date, known }) => {
      const { issued } = itemsOf(`articles/${id}`)[0] ?? {};
      if (date === null) return issued !== undefined;
      return isRecord(issued) && issued.circa !== (known.date === 'inferred' ? true : undefined);
    });
    expect(wrong).toEqual([]);
  });

  it('have tags that Zotero reads, each with a value, on what can be cited alone', () => {
    const due = cited.map((id) => `${id}/`);
    const faults = complaints(pages, (page) => tagFaults(page, due.includes(page.address)));
    expect(faults).toEqual([]);
  });

  it('are linked from the heads of their pages', () => {
    const broken = complaints(pages, ({ tree }) =>
      attributes(tree, 'head > link[rel~="alternate"]', 'href').filter(
        (href) => !holds(site, href.slice(site.base.length)),
      ),
    );
    expect(broken).toEqual([]);
    const unlinked = cited.filter((id) => {
      const links = attributes(pageAt(pages, `${id}/`).tree, 'head > link', 'href');
      return !links.includes(`${site.base}data/cite/${id}.bib`);
    });
    expect(unlinked).toEqual([]);
  });

  function itemsOf(id: string): Readonly<Record<string, unknown>>[] {
    return [jsonAt(site, `data/cite/${id}.csl.json`)].flat().filter(isRecord);
  }
});

/** RIS and page metadata have no way to write a comma or a semicolon in the name of a body. */
const inBareNames = (said: Said): Said => ({
  ...said,
  authors: said.authors.map((name) =>
    typeof name === 'string' ? name.replace(/\s*[,;]+\s*/g, ' ').trim() : name,
  ),
});

/** BibLaTeX has no types of its own for papers and blogs. */
const untyped = (said: Said): Said => ({ ...said, type: '' });

/** What BibTeX has fields of its own for. */
const inPrint = ({ title, authors, date }: Said): object => ({ title, authors, date });

const keyAndUrl = (item: object): unknown[] =>
  'id' in item ? [item.id, 'URL' in item && item.URL] : [];

/** The tags of a page that reference managers read, each a name and its content. */
function tagsOf({ tree }: BuiltPage): (readonly [name: string, content: string])[] {
  const contents = attributes(tree, 'meta[name]', 'content');
  return attributes(tree, 'meta[name]', 'name')
    .map((name, index) => [name, contents[index] ?? ''] as const)
    .filter(([name]) => /citation_|^(?:prism|z)[.:]/.test(name));
}

function tagFaults(page: BuiltPage, due: boolean): string[] {
  const tags = tagsOf(page);
  const names = tags.map(([name]) => name);
  const known = [ZOTERO.mapped, ZOTERO.handled, ZOTERO.rdf].flat();
  const deciding = [ZOTERO.decidesType].flat();
  return [
    ...(due === names.includes('citation_title') ? [] : ['a title where none is due, or none']),
    ...(due === names.includes('z:itemType') ? [] : ['a type where none is due, or none']),
    ...tags.filter(([, content]) => content.trim() === '').map(([name]) => `${name} is empty`),
    ...names.filter((name) => !known.includes(name)).map((name) => `${name} is not read`),
    ...names.filter((name) => deciding.includes(name)).map((name) => `${name} makes it a paper`),
  ];
}

function parsed(name: string): Readonly<Record<string, unknown>> {
  const content: unknown = JSON.parse(standard(name));
  if (!isRecord(content)) throw new Error(`${name} is no object`);
  return content;
}
