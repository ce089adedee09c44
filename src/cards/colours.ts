import { readFileSync } from 'node:fs';

const TOKENS = new URL('../styles/tokens.css', import.meta.url);
const VARIABLE = /--(?<name>[a-z]+):\s*light-dark\((?<light>#[0-9a-f]{6}),/g;
const SOURCE = /\.(?<name>source-\d+)\s*\{\s*--c:\s*light-dark\((?<light>#[0-9a-f]{6}),/g;

/** The site's colours on a light page, by name: "paper", "ink", "source-1". */
export type Colours = (name: string) => string;

/** Reads the colours from the style sheet, so that pages and pictures have one list of them. */
export function readColours(css = readFileSync(TOKENS, 'utf8')): Colours {
  const colours = new Map(
    [...css.matchAll(VARIABLE), ...css.matchAll(SOURCE)].map(({ groups }) => [
      groups?.name,
      groups?.light,
    ]),
  );
  return (name) => {
    const colour = colours.get(name);
    if (colour === undefined) throw new Error(`styles/tokens.css has no colour "${name}".`);
    return colour;
  };
}
