/** Where a page stands, from the root of the site on: pages in folders of their own, other files by their name. */
export function addressOf(type: string, pathname: string): string {
  const path = bare(pathname);
  return path === '' || type !== 'page' ? path : `${path}/`;
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
