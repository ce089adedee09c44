import type { APIRoute } from 'astro';
import { CITE_FORMATS, type CiteFormat } from '../../../../cite/files.ts';
import type { Cited } from '../../../../cite/citation.ts';
import { citations, goneCitations } from '../../../../cite/load.ts';
import { corpus, history } from '../../../../content.ts';

interface Props {
  readonly cited: Cited;
  readonly format: CiteFormat;
}

export function getStaticPaths() {
  const all = [
    ...corpus.sources.map(citations.article),
    ...corpus.claims.map(citations.claim),
    ...corpus.questions.map(citations.question),
    ...history.goneSources.map(goneCitations.article),
    ...history.gone.map(goneCitations.claim),
    ...history.goneQuestions.map(goneCitations.question),
  ];
  return all.flatMap((cited) =>
    CITE_FORMATS.map((format) => ({
      params: { kind: cited.kind, file: `${cited.id}.${format.ending}` },
      props: { cited, format } satisfies Props,
    })),
  );
}

/** The citation of an article, a claim or a question in one of the formats. */
export const GET: APIRoute<Props> = ({ props: { cited, format } }) =>
  new Response(format.write(cited), { headers: { 'Content-Type': format.type } });
