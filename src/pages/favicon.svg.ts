import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';
import { toFavicon } from '../views/look-style.ts';

/** The icon of browser tabs, where the institution has no logo of its own. */
export const GET: APIRoute = async () => {
  const { settings } = (await getSite()).context.catalogue;
  return new Response(toFavicon(settings.look), { headers: { 'Content-Type': 'image/svg+xml' } });
};
