import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Facts } from '../src/schemas/facts.ts';
import { Ledger } from '../src/schemas/ledger.ts';

/** A built site that the tests look at. */
export interface Site {
  readonly name: string;
  /** Folder of the corpus. */
  readonly content: string;
  /** Folder of the built site. */
  readonly dist: string;
  /** The path it is served under, with a slash at both ends. */
  readonly base: string;
  /** Where the build was told that it will be served; null where it was told nothing. */
  readonly host: string | null;
  /** Words to search for. */
  readonly query: string;
  /** The environment variable that holds the port it is served on. */
  readonly port: string;
}

/** Playwright's option that says which site a project looks at. */
export interface SiteOptions {
  readonly site: Site;
}

/** The corpus of this repository, at the root of its host. */
export const OWN: Site = {
  name: 'own corpus',
  content: 'content',
  dist: 'dist',
  base: '/',
  host: null,
  query: 'pipeline gas',
  port: 'OWN_PORT',
};

/** Another corpus, with hostile and foreign texts, under a sub-path. */
export const OTHER: Site = {
  name: 'other corpus under a sub-path',
  content: '.cache/other/content',
  dist: '.cache/other/dist',
  base: '/x/',
  host: 'https://site.invalid',
  query: 'harvest tonnes',
  port: 'OTHER_PORT',
};

/** The own corpus after edits of every kind (`build-edited.ts`); no browser looks at it. */
export const EDITED: Site = {
  ...OWN,
  name: 'own corpus, edited',
  content: '.cache/edited/content',
  dist: '.cache/edited/dist',
};

export const SITES = [OWN, OTHER];

/** The facts that a site was built from. */
export function readFacts({ content }: Site): Facts {
  return Facts.parse(JSON.parse(readFileSync(join(content, 'facts.json'), 'utf8')));
}

/** Every claim id that a site ever had. */
export function readLedger({ content }: Site): Ledger {
  return Ledger.parse(JSON.parse(readFileSync(join(content, 'ledger.json'), 'utf8')));
}
