import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { needJava } from '../java.ts';
import { SITES, type Site } from '../sites.ts';

const CHECKER = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

/** One run reads all pages of a site, which takes half a minute where much else runs. */
const MINUTES = 5 * 60_000;

/**
 * Warnings that are none: a file has no host, so that 'self' in its policy fits no address. The
 * browser tests see to the policy.
 */
const OF_FILES = 'Resource violates Content Security Policy';

const Report = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      url: z.string().optional(),
      message: z.string(),
      extract: z.string().optional(),
    }),
  ),
});

/** What the Nu HTML Checker says of every page of a site, errors and warnings. */
function faultsOf({ dist }: Site): string[] {
  const args = ['-jar', CHECKER, '--skip-non-html', '--format', 'json', '--stdout', dist];
  const { stdout } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return Report.parse(JSON.parse(stdout))
    .messages.filter(({ message }) => !message.startsWith(OF_FILES))
    .map(({ url = '', message, extract = '' }) => {
      const address = url.slice(url.lastIndexOf(`${dist}/`) + dist.length);
      return `${address}: ${message} ${extract.replace(/\s+/g, ' ')}`;
    });
}

beforeAll(needJava, MINUTES);

describe.each(SITES)('HTML of the $name', (site) => {
  it(
    'is what the standard says',
    () => {
      expect(faultsOf(site)).toEqual([]);
    },
    MINUTES,
  );
});
