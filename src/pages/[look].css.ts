import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../site/site.ts';
import { toLookStyle } from '../views/look-style.ts';

/** There is such a sheet only where the institution has chosen colours or letters of its own. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { settings } = (await getSite()).context.catalogue;
  return toLookStyle(settings.look) === null ? [] : [{ params: { look: 'look' } }];
};

/** The institution's own look: a few tokens. */
export const GET: APIRoute = async () => {
  const { settings } = (await getSite()).context.catalogue;
  return new Response(toLookStyle(settings.look), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
