import type { ApiHead, ApiPage } from '../../views/types/api.ts';
import type { ExportContext } from '../format.ts';

/** Folder of the interface below the root of the site. */
export const API = 'api/v1/';

/** What every file says of itself. */
export function apiHead({ site: { catalogue, today } }: Pick<ExportContext, 'site'>): ApiHead {
  const { licence } = catalogue.settings;
  return { api: 'v1', builtFor: today, ...(licence === undefined ? {} : { licence }) };
}

/** The whole web address of a file of the interface. @param path below `/api/v1/` */
export function apiUrl({ site, url }: Pick<ExportContext, 'site' | 'url'>, path: string): string {
  return url(site.to.api(path));
}

/** Path of a page of a list: the first has no number. */
export function pagePath(name: string, page: number): string {
  return `${name}${page === 1 ? '' : `-${page}`}.json`;
}

/** Where in a list cut into pages a file stands. @param page from 1 */
export function apiPage(context: ExportContext, name: string, page: number, total: number, pageSize: number): ApiPage {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  return {
    ...apiHead(context),
    total,
    page,
    pages,
    pageSize,
    ...(page > 1 ? { previous: apiUrl(context, pagePath(name, page - 1)) } : {}),
    ...(page < pages ? { next: apiUrl(context, pagePath(name, page + 1)) } : {}),
  };
}
