import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { contentDir, facts } from '../src/content.ts';
import { QUALITY_FILE } from '../src/quality/published.ts';
import { qualityTable } from '../src/quality/table.ts';
import { measure } from './io/measure.ts';
import { run } from './io/run.ts';

run(() => {
  const quality = measure(contentDir, facts);
  mkdirSync(dirname(QUALITY_FILE), { recursive: true });
  writeFileSync(QUALITY_FILE, `${JSON.stringify(quality, null, 2)}\n`);
  console.log(qualityTable(quality));
});
