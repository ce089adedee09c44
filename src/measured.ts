import { existsSync, readFileSync } from 'node:fs';
import { facts } from './content.ts';
import { factsDigest, QUALITY_FILE } from './quality/published.ts';
import { Quality } from './schemas/quality.ts';

/** The figures of this build; null where none were measured, or those of other facts were. */
export const measured = readQuality();

function readQuality(): Quality | null {
  if (!existsSync(QUALITY_FILE)) return null;
  const { data } = Quality.safeParse(JSON.parse(readFileSync(QUALITY_FILE, 'utf8')));
  return data?.facts === factsDigest(facts) ? data : null;
}
