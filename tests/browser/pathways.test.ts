import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { serveSite } from './site.ts';

const site = serveSite();
const rivers = 'pathways/certificate-in-rivers-and-climate/';

describe('the picture of a pathway', () => {
  test.for([
    { width: 1280, shown: '.graph.is-wide', hidden: '.graph.is-tall' },
    { width: 360, shown: '.graph.is-tall', hidden: '.graph.is-wide' },
  ])('is drawn for $width pixels, with letters of a size that can be read', async ({ width, shown, hidden }) => {
    await withPage({ width }, async (page) => {
      await page.goto(site.at(rivers));
      expect(await page.locator(shown).isVisible()).toBe(true);
      expect(await page.locator(hidden).isVisible()).toBe(false);
      const sizes = await page.locator(`${shown} text`).evaluateAll((texts) =>
        texts.map((text) => {
          const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
          return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        }),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  });

  test.for(['certificate-in-rivers-and-climate', 'certificate-in-evidence-based-management', 'ai-micro-degree'])(
    'keeps every word inside its box: %s',
    async (id) => {
      for (const width of [1280, 360]) {
        const outside = await withPage({ width }, async (page) => {
          await page.goto(site.at(`pathways/${id}/`));
          await page.evaluate(() => document.fonts.ready);
          return page.locator('.graph :is(a, g[data-thing], g[class])').evaluateAll((boxes) =>
            boxes.flatMap((box) => {
              const rect = box.querySelector('rect')?.getBoundingClientRect();
              if (!rect || rect.width === 0) return [];
              return [...box.querySelectorAll('text')].flatMap((text) => {
                const { left, right, top, bottom } = text.getBoundingClientRect();
                const fits =
                  left >= rect.left && right <= rect.right && top >= rect.top - 1 && bottom <= rect.bottom + 1;
                return fits ? [] : [text.textContent];
              });
            }),
          );
        });
        expect(outside).toEqual([]);
      }
    },
  );

  test('links its offers, in the order of the rules, from the keyboard', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.at(rivers));
      const links = page.locator('.graph.is-wide a');
      await links.first().focus();
      const seen: string[] = [];
      for (let step = 0; step < (await links.count()); step++) {
        seen.push(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? ''));
        const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
        expect(outline).not.toBe('none');
        await page.keyboard.press('Tab');
      }
      expect(seen[0]).toBe(site.path('offers/riverbank-university/river-restoration-in-practice/'));
      expect(seen).toEqual(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))));
      await links.first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/offers/riverbank-university/river-restoration-in-practice/');
    });
  });

  test('tells its lines apart by stroke and tip, not by colour, and says what they mean', async () => {
    await withPage({ forcedColors: 'active' }, async (page) => {
      await page.goto(site.at(rivers));
      const looks = await page.locator('.graph-key li').evaluateAll((items) =>
        items.map((item) => {
          const [edge, tip] = [item.querySelector('.graph-edge'), item.querySelector('.graph-tip')] as [
            Element,
            Element,
          ];
          const { strokeDasharray, strokeWidth } = getComputedStyle(edge);
          return { look: [strokeDasharray, strokeWidth, tip.getAttribute('d')].join(), words: item.textContent };
        }),
      );
      const groups = looks.filter(({ words }) => !/there/.test(words));
      expect(groups.length).toBeGreaterThanOrEqual(4);
      expect(new Set(groups.map(({ look }) => look)).size).toBe(groups.length);
    });
  });

  test('needs no style of its own, and has words for those who do not see it', async () => {
    await withPage({}, async (page) => {
      const blocked: string[] = [];
      page.on('console', (message) => {
        if (/Content Security Policy/i.test(message.text())) blocked.push(message.text());
      });
      await page.goto(site.at(rivers));
      expect(await page.locator('.graph [style]').count()).toBe(0);
      expect(blocked).toEqual([]);
      const picture = page.getByRole('group', { name: /lead to: Certificate in rivers and climate/ });
      expect(await picture.count()).toBe(1);
      expect(await page.getByRole('link', { name: 'The same in words' }).getAttribute('href')).toBe('#rules');
    });
  });

  test('marks what the visitor has', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.at(`${rivers}?have=riverbank-university/river-restoration-in-practice@2023`));
      const held = page.locator('.graph.is-wide .is-held');
      await expect.poll(() => held.count()).toBe(1);
      expect(await held.locator('.graph-tick').isVisible()).toBe(true);
    });
  });
});
