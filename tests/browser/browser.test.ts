import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { findBrowser } from './find-browser.ts';

describe('the browser of the tests', () => {
  test('draws text: a page in letters differs from a page without', async () => {
    const pictures = await withPage({ width: 300, height: 100 }, async (page) => {
      await page.setContent('<p>Letters</p>');
      const letters = await page.screenshot();
      await page.setContent('<p></p>');
      return { letters, empty: await page.screenshot() };
    });
    expect(pictures.letters.equals(pictures.empty)).toBe(false);
  });

  test('has the window, the colours and the scripts that were asked for', async () => {
    const seen = await withPage({ width: 390, height: 700, colorScheme: 'dark' }, (page) =>
      page.evaluate(() => [innerWidth, innerHeight, matchMedia('(prefers-color-scheme: dark)').matches]),
    );
    expect(seen).toEqual([390, 700, true]);
    const title = await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.setContent('<title>before</title><script>document.title = "after"</script>');
      return page.title();
    });
    expect(title).toBe('before');
  });

  test('is an error, not a skip, when CHROME_PATH names no file', async () => {
    const before = process.env['CHROME_PATH'];
    process.env['CHROME_PATH'] = '/nowhere/chrome';
    try {
      await expect(findBrowser()).rejects.toThrow('CHROME_PATH names "/nowhere/chrome"');
    } finally {
      if (before === undefined) delete process.env['CHROME_PATH'];
      else process.env['CHROME_PATH'] = before;
    }
  });
});
