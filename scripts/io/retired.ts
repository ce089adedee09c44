import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from './input-error.ts';

/** What editors once wrote elsewhere, and where it goes now. */
const RETIRED = {
  'rulings.yml':
    'Move what corrects facts to corrections.yml, and each other ruling to questions/ID.md of its question.',
  commentary: 'Move each note to questions/ID.md of its question.',
} as const;

/** @throws InputError where a file or folder stands that is no longer read */
export function refuseRetired(dir: string): void {
  for (const [name, mend] of Object.entries(RETIRED)) {
    const path = join(dir, name);
    if (existsSync(path))
      throw new InputError(path, null, 'is no longer read.', `${mend} See CONTRIBUTING.md.`);
  }
}
