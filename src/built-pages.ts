import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** A page as a build wrote it. */
export interface BuiltPage {
  /** Its file, from the folder of the build. */
  readonly file: string;
  /** Its address from the site's root, without the base: "/claims/x/", "/404.html". */
  readonly address: string;
}

/** Every page in the folder of a build, in order of the files' names. */
export function builtPages(dist: string): BuiltPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      file,
      address: `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/'),
    }));
}
