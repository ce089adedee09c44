import { Renderer } from '@takumi-rs/core';
import type { Colours } from '../cards/colours.ts';
import type { Icon } from './icons.ts';

/** Draws icons as PNGs; the same mark gives the same bytes. */
export type DrawIcon = (icon: Icon) => Promise<Uint8Array>;

/**
 * A drawer of the site's mark on paper.
 *
 * @param mark the mark as SVG, whose own style gives its lines a colour by the reader's scheme: a
 *   picture has one scheme, and its lines are of ink
 */
export function createIcons(mark: string, colours: Colours): DrawIcon {
  const renderer = new Renderer();
  const inked = mark
    .replace(/<style>.*?<\/style>/s, '')
    .replaceAll('<path ', `<path stroke="${colours('ink')}" `);
  const src = `data:image/svg+xml;base64,${Buffer.from(inked).toString('base64')}`;
  return ({ size, share }) => {
    const side = Math.round(size * share);
    const box = { width: size, height: size, backgroundColor: colours('paper') };
    const style = { display: 'flex', alignItems: 'center', justifyContent: 'center', ...box };
    const picture = { type: 'image' as const, src, style: { width: side, height: side } };
    const node = { type: 'container' as const, style, children: [picture] };
    return renderer.render(node, { width: size, height: size, format: 'png' });
  };
}
