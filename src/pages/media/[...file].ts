import type { APIRoute, GetStaticPaths } from 'astro';
import { listMedia, readMedia } from '../../site/media.ts';

export const getStaticPaths: GetStaticPaths = async () => (await listMedia()).map((file) => ({ params: { file } }));

/** A picture of the content folder, as it is. */
export const GET: APIRoute = async ({ params }) => {
  const { bytes, type } = await readMedia(params['file'] ?? '');
  return new Response(bytes, { headers: { 'Content-Type': type } });
};
