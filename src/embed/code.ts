import { h } from 'hastscript';
import { rehype } from 'rehype';

/** An embedded claim shows how so many of its facts stand; its full page has the rest. */
export const EMBEDDED_LINES = 3;

/** Pixels. A narrower place makes a frame narrower; what does not fit its height scrolls. */
const WIDTH = 600;
const LINE = { characters: 56, height: 28 };
/** The height of what stands around the words. */
const AROUND = 150;
const HIGHEST = 640;

/** The `<iframe>` that shows an embedded page; `texts` are the paragraphs in it, which tell its height. */
export function embedCode(address: string, title: string, texts: readonly string[]): string {
  const lines = texts.map((text) => Math.ceil(text.length / LINE.characters) + 1);
  const needed = AROUND + lines.reduce((sum, count) => sum + count, 0) * LINE.height;
  const frame = h('iframe', {
    src: address,
    title,
    width: WIDTH,
    height: Math.min(needed, HIGHEST),
    loading: 'lazy',
    style: 'max-width:100%;border:1px solid #8b867a',
  });
  return rehype().stringify({ type: 'root', children: [frame] });
}
