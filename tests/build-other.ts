/**
 * Builds the site of the corpus in fixtures/other under a sub-path, with the commands that anybody
 * would use, and moves it out of the way of the site of this repository. The corpus was another
 * before, that of fixtures/other-before, so that the site has claims that changed and are gone.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, renameSync, rmSync } from 'node:fs';
import { OTHER } from './sites.ts';

const env = {
  ...process.env,
  CONTENT_DIR: OTHER.content,
  BASE_PATH: OTHER.base.slice(0, -1),
  SITE_URL: OTHER.host ?? '',
};

rmSync('.cache/other', { recursive: true, force: true });
for (const corpus of ['tests/fixtures/other-before', 'tests/fixtures/other']) {
  rmSync(`${OTHER.content}/sources`, { recursive: true, force: true });
  cpSync(corpus, OTHER.content, { recursive: true });
  npm(`run annotate -- --content ${OTHER.content} --accept`);
}
npm('run build');
renameSync('dist', OTHER.dist);

function npm(args: string): void {
  const { status } = spawnSync(`npm ${args}`, { shell: true, stdio: 'inherit', env });
  if (status !== 0) process.exit(1);
}
