import type { PagerView } from './types/offers.ts';

/** Offers on one page of the whole list. */
export const LIST_PAGE = 20;

/** Offers on one page of a value of a filter: those pages are many, and nobody turns many of them. */
export const FACET_PAGE = 50;

/** How many pages a list of so many has; a list without offers has one. */
export function pageCount(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size));
}

/** Numbers of the pages after the first, as they stand in addresses. */
export function furtherPages(total: number, size: number): readonly string[] {
  return Array.from({ length: pageCount(total, size) - 1 }, (_, index) => String(index + 2));
}

/** The part of a list that stands on a page, from 1. */
export function pageOf<T>(items: readonly T[], page: number, size: number): readonly T[] {
  return items.slice((page - 1) * size, page * size);
}

/** Where in a list cut into pages one stands. */
export function toPager(page: number, total: number, size: number, hrefOf: (page: number) => string): PagerView {
  const pages = pageCount(total, size);
  return { page, pages, hrefs: Array.from({ length: pages }, (_, index) => hrefOf(index + 1)) };
}
