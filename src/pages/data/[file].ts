import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../data/files.ts';
import { edition } from '../../data/load.ts';

const files = new Map(dataFiles(edition).map((file) => [file.name, file]));

export const getStaticPaths: GetStaticPaths = () =>
  [...files.keys()].map((file) => ({ params: { file } }));

/** One of the files that the data page lists. */
export const GET: APIRoute = ({ params }) => {
  const file = files.get(params.file ?? '');
  return file
    ? new Response(file.body, { headers: { 'Content-Type': file.type } })
    : new Response(null, { status: 404 });
};
