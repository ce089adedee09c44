import { relativeTo } from './relative.ts';

/**
 * A style sheet that names its fonts from where it stands. From disk they are there at once, so a
 * page need not do without those that come late.
 */
export function portableSheet(css: string, base: string, from: string): string {
  return css
    .replace(
      /url\((["']?)(\/[^"')]*)\1\)/g,
      (_, quote: string, address: string) =>
        `url(${quote}${relativeTo(address, base, from)}${quote})`,
    )
    .replace(/font-display:\s*optional/g, 'font-display:block');
}
