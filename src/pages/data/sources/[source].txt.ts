import type { APIRoute } from 'astro';
import { goneText } from '../../../data/gone-text.ts';
import { edition } from '../../../data/load.ts';

interface Props {
  readonly text: string;
}

export function getStaticPaths() {
  const gone = edition.history.goneSources.map(
    (source) => [source.id, goneText(edition, source)] as const,
  );
  return [...edition.texts, ...gone].map(([source, text]) => ({
    params: { source },
    props: { text } satisfies Props,
  }));
}

/** The text of an article, in which the places of its claims are counted. */
export const GET: APIRoute<Props> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
