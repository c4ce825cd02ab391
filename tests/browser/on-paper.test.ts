import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { kinds, serveSite } from './site.ts';

const site = serveSite();

describe('an offer on paper', () => {
  test('has the facts to decide with, every folded section, and no controls', async () => {
    await withPage({ width: 794, height: 1123 }, async (page) => {
      await page.goto(site.at(kinds['an offer that states everything'] ?? ''));
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await page.locator('#credential').isVisible()).toBe(false);
      await page.setViewportSize({ width: 794, height: 1123 });
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
