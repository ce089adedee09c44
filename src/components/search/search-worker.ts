import { type Answer, type Ask, isAsk } from '../../search/ask.ts';
import { find } from '../../search/found/find.ts';
import type { ClaimsIndex } from '../../search/index/claims-index.ts';
import { loadIndex } from '../../search/index/load.ts';

/** The index, from the first ask on; a worker whose index cannot be loaded is of no more use. */
let index: Promise<ClaimsIndex> | undefined;

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isAsk(data)) void answer(data).then((given) => postMessage(given));
});

async function answer({ id, bundle, sources, typed, isTyping }: Ask): Promise<Answer> {
  try {
    index ??= loadIndex(bundle, sources);
    const loaded = await index;
    return { id, found: typed === null ? null : await find(loaded, typed, isTyping) };
  } catch {
    return { id, found: null };
  }
}
