import type { Colours } from '../cards/colours.ts';
import { ICONS } from './icons.ts';

/** What a manifest says of the site. */
export interface Named {
  readonly title: string;
  readonly description: string;
}

/** So much of a name has room under an icon. */
const SHORT = 12;

/** A name cut at the end of a word where it is long. */
function shortened(title: string): string {
  if (title.length <= SHORT) return title;
  const words = title.slice(0, SHORT + 1).replace(/\s*\S*$/u, '');
  return (words === '' ? title.slice(0, SHORT) : words).replace(/[\s,;:–—-]+$/u, '');
}

/**
 * The web manifest (W3C): how the site stands among a reader's own pages. Its addresses are relative
 * to it, so that they hold wherever the site stands.
 */
export function webManifest({ title, description }: Named, colours: Colours): object {
  return {
    name: title,
    short_name: shortened(title),
    description,
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: colours('paper'),
    theme_color: colours('paper'),
    icons: ICONS.flatMap(({ path, size, purpose }) =>
      purpose === undefined
        ? []
        : [{ src: `.${path}`, sizes: `${size}x${size}`, type: 'image/png', purpose }],
    ),
  };
}
