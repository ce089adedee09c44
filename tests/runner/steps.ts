import { countPlaywright, countVitest, countWeigh, type CountReport } from './counts.ts';

/** One npm script of the whole check. */
export interface Step {
  /** Name of the step and of its npm script. */
  readonly name: string;
  readonly says: string;
  /**
   * Steps of one lane run one after the other, beside those of the other lane: on two cores all but
   * the browser tests use no more than one.
   */
  readonly lane: 'tools' | 'tests';
  /** Steps whose failure leaves nothing to check here. */
  readonly needs?: readonly string[];
  /** The test tool's report; a step without one counts as a single check. */
  readonly report?: { readonly file: string; readonly count: CountReport };
}

/**
 * The whole check: first the builds, which the tests of pages wait for, and the tests of modules; the
 * browser tests last, when they have the machine nearly to themselves. What writes or reads what
 * Astro generates (`.astro/`, `dist/`) stands in one lane, so that no step reads what another is
 * writing.
 */
export const STEPS: readonly Step[] = [
  { name: 'build:other', lane: 'tools', says: 'the site of another corpus, under a sub-path' },
  { name: 'build', lane: 'tools', says: 'the site, if content/ is what the annotator writes' },
  { name: 'build:edited', lane: 'tools', says: 'the site after edits of every kind' },
  { name: 'types', lane: 'tools', says: 'TypeScript and Astro types' },
  { name: 'lint', lane: 'tools', says: 'formatting and house rules' },
  {
    name: 'weigh',
    lane: 'tools',
    says: 'what the pages cost a reader, against their budgets',
    needs: ['build'],
    report: { file: 'test-results/weigh.json', count: countWeigh },
  },
  {
    name: 'unit',
    lane: 'tests',
    says: 'modules, each on its own',
    report: { file: 'test-results/unit.json', count: countVitest },
  },
  {
    name: 'site',
    lane: 'tests',
    says: 'the built pages, as files',
    needs: ['build', 'build:other', 'build:edited'],
    report: { file: 'test-results/site.json', count: countVitest },
  },
  {
    name: 'e2e',
    lane: 'tests',
    says: 'the built pages, in a browser',
    needs: ['build', 'build:other'],
    report: { file: 'test-results/e2e.json', count: countPlaywright },
  },
];
