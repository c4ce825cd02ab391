import { defineRules } from '../../diagnostics/rule.ts';
import { stated } from '../../values/fact.ts';
import { findNearDuplicates } from '../texts/near-duplicates.ts';
import type { CatalogueCheck } from './check.ts';

/** Rules on the texts of several records. */
export const copiedTextRules = defineRules('text', {
  'near-duplicate': {
    severity: 'warning',
    title: 'Two offers say almost the same',
    why: 'Readers who compare them find no difference. Often one file was copied and not finished.',
    remedy: 'Say what is different in each, or make one of them a run or a variant of the other.',
    example: {
      wrong: '# two files with the same outcomes, summary and text',
      right: 'variants: riverbank-university/data-literacy-for-managers',
    },
  },
});

/** Offers whose summary, outcomes and text are nearly the same, variants of each other apart. */
export const checkNearDuplicates: CatalogueCheck = (catalogue, report, { parsed }) => {
  const bodies = new Map(
    parsed
      .filter(({ kind, translation, version }) => kind === 'offer' && !translation && !version)
      .map(({ id, bodyText }) => [id, bodyText]),
  );
  const texts = [...catalogue.offers.values()].map((offer) => {
    const outcomes = (stated(offer.learningOutcomes) ?? []).flatMap((outcome) => Object.values(outcome.text)[0] ?? []);
    const summary = offer.summary ? (Object.values(offer.summary)[0] ?? '') : '';
    return { id: offer.id, text: [summary, ...outcomes, bodies.get(offer.id) ?? ''].join('\n') };
  });
  const told = new Set<string>();
  for (const { a, b, similarity } of findNearDuplicates(texts)) {
    if (told.has(b)) continue;
    if (catalogue.offers.get(a)?.variants.includes(b) || catalogue.offers.get(b)?.variants.includes(a)) continue;
    told.add(b);
    const percent = Math.floor(similarity * 100);
    report('offer', b, {
      rule: copiedTextRules['near-duplicate'],
      at: [],
      message: `The words of this offer are ${percent} % the same as those of “${a}”.`,
    });
  }
};
