/** Where Astro's program looks for a page, from the root of the site on: files by the name that it gave them itself. */
export function addressOf(type: string, pathname: string): string {
  if (type !== 'page') return pathname.replace(/^\/+/, '');
  const path = bare(pathname);
  return path === '' ? '' : `${path}/`;
}

/** The file that answers at an address. Hosts look for the page of addresses that are none under a name of its own. */
export function fileOf(type: string, pathname: string): string {
  const path = bare(pathname);
  if (type !== 'page') return path;
  return path === '404' ? '404.html' : `${addressOf(type, path)}index.html`;
}

function bare(pathname: string): string {
  return pathname.replace(/^\/+|\/+$/g, '');
}
