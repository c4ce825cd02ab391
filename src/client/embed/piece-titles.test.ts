import { afterEach, expect, test, vi } from 'vitest';
import { PieceTitles } from './piece-titles.ts';

/** Asks for a page until something is learned of it. */
async function learn(answer: () => Promise<Response>): Promise<string | null> {
  vi.stubGlobal('fetch', answer);
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString = (html: string) => ({ title: /<title>(.*)<\/title>/.exec(html)?.[1] ?? '' });
    },
  );
  const titles = new PieceTitles(() => {});
  expect(titles.of('/embed/offer/a/b/')).toBe('');
  await new Promise((resolve) => setTimeout(resolve));
  return titles.of('/embed/offer/a/b/');
}

afterEach(() => vi.unstubAllGlobals());

test('a piece is called what its page is called', async () => {
  expect(await learn(async () => new Response('<title>Data literacy</title>'))).toBe('Data literacy');
});

test('a page that the site does not have is told from one that cannot be asked for', async () => {
  expect(await learn(async () => new Response('<title>Not here</title>', { status: 404 }))).toBeNull();
  expect(await learn(async () => new Response('', { status: 503 }))).toBe('');
  expect(await learn(() => Promise.reject(new Error('no network')))).toBe('');
});
