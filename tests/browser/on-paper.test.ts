import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { kinds, serveSite } from './site.ts';

const site = serveSite();

describe('an offer on paper', () => {
  test('has the facts to decide with, every folded section, and no controls', async () => {
    await withPage({ width: 794, height: 1123 }, async (page) => {
      await page.goto(site.at(kinds['an offer that states everything'] ?? ''));
      expect(await page.locator('#credential').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      for (const shown of ['.docket', '#credential', '#provenance', '#recognition', 'h1', '.footer p >> nth=0']) {
        expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
      }
      for (const hidden of ['.masthead nav', '.contents-nav', '.closing', '.footer nav >> nth=0']) {
        expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
      }
    });
  });

  test('is dark on white, also where the screen is dark', async () => {
    await withPage({ colorScheme: 'dark' }, async (page) => {
      await page.goto(site.at(kinds['an offer that states everything'] ?? ''));
      const colours = () =>
        page.evaluate(() => {
          const { color, backgroundColor } = getComputedStyle(document.body);
          const light = (colour: string): number => {
            const canvas = document.createElement('canvas').getContext('2d');
            if (canvas === null) throw new Error('no canvas');
            canvas.fillStyle = '#fff';
            canvas.fillRect(0, 0, 1, 1);
            canvas.fillStyle = colour;
            canvas.fillRect(0, 0, 1, 1);
            return canvas.getImageData(0, 0, 1, 1).data[1] ?? 0;
          };
          return { letters: light(color), paper: light(backgroundColor) };
        });
      const onScreen = await colours();
      expect(onScreen.paper).toBeLessThan(80);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const onPaper = await colours();
      expect(onPaper.paper).toBeGreaterThan(240);
      expect(onPaper.letters).toBeLessThan(80);
    });
  });
});

describe('a folded section', () => {
  test('opens by its address, and stands in the window', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.at(`${kinds['an offer that states everything']}#credential`));
      await expect.poll(() => page.locator('#credential').isVisible()).toBe(true);
      const top = await page.locator('#credential').evaluate((section) => section.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(900);
    });
  });

  test('opens from the list of contents', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.at(kinds['an offer that states everything'] ?? ''));
      expect(await page.locator('#subject').isVisible()).toBe(false);
      await page
        .getByRole('navigation', { name: 'On this page' })
        .getByRole('link', { name: 'Subject and skills' })
        .click();
      await expect.poll(() => page.locator('#subject').isVisible()).toBe(true);
    });
  });
});
