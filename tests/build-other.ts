/**
 * Builds the site of the corpus in fixtures/other under a sub-path, with the commands that anybody
 * would use, and moves it out of the way of the site of this repository. The corpus was another
 * before, that of fixtures/other-before, so that the site has claims that changed and are gone.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, renameSync, rmSync } from 'node:fs';
import { npm } from './npm.ts';
import { OTHER } from './sites.ts';

const env = {
  ...process.env,
  CONTENT_DIR: OTHER.content,
  BASE_PATH: OTHER.base.slice(0, -1),
  SITE_URL: OTHER.host ?? '',
};

rmSync('.cache/other', { recursive: true, force: true });
const CORPORA = [
  ['tests/fixtures/other-before', '2024-03-01'],
  ['tests/fixtures/other', '2024-03-05'],
] as const;
for (const [corpus, day] of CORPORA) {
  rmSync(`${OTHER.content}/sources`, { recursive: true, force: true });
  cpSync(corpus, OTHER.content, { recursive: true });
  npm(`run annotate -- --content ${OTHER.content} --accept`, env);
  commit(day);
}
npm(`run date-states -- --content ${OTHER.content}`, env);
npm('run build', env);
renameSync('dist', OTHER.dist);

/** Commits the corpus on a day, in a repository of its own: its states have the dates of commits. */
function commit(day: string): void {
  const times = { GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@site.invalid'];
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    [...who, 'commit', '--quiet', '--no-verify', '--message', day],
  ]) {
    const { status } = spawnSync('git', ['-C', OTHER.content, ...args], {
      stdio: 'inherit',
      env: { ...env, ...times },
    });
    if (status !== 0) process.exit(1);
  }
}
