import { countPlaywright, countVitest, countWeigh, type CountReport } from './counts.ts';

/** One npm script of the whole check. */
export interface Step {
  /** Name of the step and of its npm script. */
  readonly name: string;
  readonly says: string;
  /** Steps whose failure leaves nothing to check here. */
  readonly needs?: readonly string[];
  /** The test tool's report; a step without one counts as a single check. */
  readonly report?: { readonly file: string; readonly count: CountReport };
}

/** The whole check, cheapest and most telling first. */
export const STEPS: readonly Step[] = [
  { name: 'types', says: 'TypeScript and Astro types' },
  { name: 'lint', says: 'formatting and house rules' },
  {
    name: 'unit',
    says: 'modules, each on its own',
    report: { file: 'test-results/unit.json', count: countVitest },
  },
  { name: 'annotate:check', says: 'content/ is what the annotator writes' },
  { name: 'build:other', says: 'the site of another corpus, under a sub-path' },
  { name: 'build', says: 'the site' },
  { name: 'build:edited', says: 'the site after edits of every kind' },
  {
    name: 'site',
    says: 'the built pages, as files',
    needs: ['build', 'build:other', 'build:edited'],
    report: { file: 'test-results/site.json', count: countVitest },
  },
  {
    name: 'weigh',
    says: 'what the pages cost a reader, against their budgets',
    needs: ['build'],
    report: { file: 'test-results/weigh.json', count: countWeigh },
  },
  {
    name: 'e2e',
    says: 'the built pages, in a browser',
    needs: ['build', 'build:other'],
    report: { file: 'test-results/e2e.json', count: countPlaywright },
  },
];
