import type { APIRoute, GetStaticPaths } from 'astro';
import { files } from '../../data/load.ts';

const byName = new Map(files.map((file) => [file.name, file]));

export const getStaticPaths: GetStaticPaths = () =>
  [...byName.keys()].map((file) => ({ params: { file } }));

/** One of the files that the data page lists. */
export const GET: APIRoute = ({ params }) => {
  const file = byName.get(params.file ?? '');
  return file
    ? new Response(file.body, { headers: { 'Content-Type': file.type } })
    : new Response(null, { status: 404 });
};
