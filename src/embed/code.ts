import { h } from 'hastscript';
import { rehype } from 'rehype';

/** An embedded claim shows how so many of its facts stand; its full page has the rest. */
export const EMBEDDED_LINES = 3;

/** Pixels. A narrower place makes a frame narrower. */
const WIDTH = 600;
/** A line where the frame is 300 pixels wide. */
const LINE = { characters: 32, height: 25 };
/** What stands around a paragraph, and around all of them. */
const AROUND = { paragraph: 12, all: 110 };

/** Where the two scripts stand: of the page in the frame, and of the page around it. */
export const EMBED_SCRIPT = '/embed.js';
export const HOST_SCRIPT = '/frames.js';

/** What an embedded page is embedded by. */
export interface Embedded {
  /** Its address. */
  readonly address: string;
  readonly title: string;
  /** The paragraphs in it, which tell how high it is. */
  readonly texts: readonly string[];
  /** The address of {@link HOST_SCRIPT}. */
  readonly script: string;
}

/**
 * The `<iframe>` that shows an embedded page, high enough for one of 300 pixels, and a script that
 * makes it as high as its content.
 */
export function embedCode({ address, title, texts, script }: Embedded): string {
  const heights = texts.map(
    (text) => Math.ceil(text.length / LINE.characters) * LINE.height + AROUND.paragraph,
  );
  const frame = h('iframe', {
    src: address,
    title,
    width: WIDTH,
    height: AROUND.all + heights.reduce((sum, height) => sum + height, 0),
    loading: 'lazy',
    style: 'max-width:100%;border:1px solid #8b867a',
  });
  const helper = h('script', { src: script, async: true });
  const between = { type: 'text', value: '\n' } as const;
  return rehype().stringify({ type: 'root', children: [frame, between, helper] });
}
