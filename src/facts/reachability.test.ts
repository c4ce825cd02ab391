import { describe, expect, test } from 'vitest';
import { linkTexts, offerText, providerText } from '../catalogue/testing.ts';
import { pathwaysFrom } from './reachability.ts';

const pathway = (title: string, from: string, more = '', take = 'all'): string =>
  `---\ntitle: ${title}\nprovider: riverbank-university\nstatus: published\n${more}rules:\n  - take: ${take}\n    from:\n${from}---\n`;

const { catalogue } = await linkTexts({
  'providers/riverbank-university.yaml': providerText,
  'offers/riverbank-university/bees.mdx': offerText(),
  'offers/riverbank-university/old-bees.mdx': offerText({ level: 'EQF 4' }),
  'offers/riverbank-university/rivers.mdx': offerText({ subject: '0521' }),
  'pathways/a-small.mdx': pathway(
    'Small',
    '      - offer: riverbank-university/bees\n        alsoAccepts: riverbank-university/old-bees\n',
    'award:\n  name: Small\n  kind: certificate\n',
  ),
  'pathways/b-large.mdx': pathway('Large', '      - pathway: a-small\n', 'award:\n  name: Large\n  kind: diploma\n'),
  'pathways/c-free.mdx': pathway(
    'Free',
    '      - anyOffer:\n          field: 08\n          minimumLevel: EQF 5\n',
    'recognition:\n  - by: riverbank-university\n    pathway: b-large\n    effect: credit\n',
    'at least 1',
  ),
});

const hops = (offer: string): string[] =>
  pathwaysFrom(`riverbank-university/${offer}`, catalogue).map(
    ({ pathway: id, hops: steps, via, by }) => `${steps} ${id} ${by}${via === null ? '' : ` via ${via}`}`,
  );

describe('the pathways that an offer can count towards', () => {
  test('are those that list it, those that take any such offer, and what these count towards', () => {
    expect(hops('bees')).toEqual(['1 a-small listed', '1 c-free any-offer', '2 b-large listed via a-small']);
  });

  test('are also those that accept it for another, and those that a recognition names', () => {
    expect(hops('old-bees')).toEqual(['1 a-small accepted', '2 b-large listed via a-small']);
  });

  test('are none for an offer that fits nowhere', () => {
    expect(hops('rivers')).toEqual([]);
  });

  test('end where pathways lead back to each other', async () => {
    const circle = await linkTexts({
      'providers/riverbank-university.yaml': providerText,
      'offers/riverbank-university/bees.mdx': offerText(),
      'pathways/one.mdx': pathway('One', '      - riverbank-university/bees\n      - pathway: two\n'),
      'pathways/two.mdx': pathway('Two', '      - pathway: one\n'),
    });
    expect(pathwaysFrom('riverbank-university/bees', circle.catalogue).map(({ pathway: id }) => id)).toEqual([
      'one',
      'two',
    ]);
  });
});
