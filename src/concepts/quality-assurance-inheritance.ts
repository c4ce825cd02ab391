import type { Fact } from '../values/fact.ts';
import type { QualityAssurance } from './quality-assurance.ts';

/**
 * Quality assurance of an offer together with that of its providers: the offer's own keys are laid over those of the
 * providers whose file says `coversOffers: yes`. Of several providers the first that states a key gives it; their
 * external checks are joined.
 * @returns the offer's own fact where there is nothing to inherit or it says that the question does not arise;
 *   `from: 'provider'` where every key is the provider's
 */
export function inheritQualityAssurance(
  own: Fact<QualityAssurance>,
  ofProviders: readonly Fact<QualityAssurance>[],
): Fact<QualityAssurance> {
  if (own.state === 'not-applicable') return own;
  const covering = ofProviders.flatMap((given) =>
    given.state === 'stated' && given.value.coversOffers === true ? [given] : [],
  );
  const [first] = covering;
  if (!first) return own;
  const from = own.state === 'stated' ? [own.value] : [];
  const all = [...from, ...covering.map(({ value }) => value)];
  const firstOf = <K extends keyof QualityAssurance>(key: K): QualityAssurance[K] | null =>
    all.find((value) => value[key] !== null)?.[key] ?? null;
  const note = own.note ?? first.note;
  const moreAt =
    own.state === 'elsewhere' ? own.at : own.state === 'stated' ? (own.moreAt ?? first.moreAt) : first.moreAt;
  return {
    state: 'stated',
    from: own.state === 'stated' ? 'offer' : 'provider',
    value: {
      internal: firstOf('internal'),
      external:
        (own.state === 'stated' ? own.value.external : null) ?? joinChecks(covering.map(({ value }) => value.external)),
      learnerFeedback: firstOf('learnerFeedback'),
      peerFeedback: firstOf('peerFeedback'),
      lastReview: firstOf('lastReview'),
      nextReview: firstOf('nextReview'),
      coversOffers: null,
    },
    ...(moreAt ? { moreAt } : {}),
    ...(note ? { note } : {}),
  };
}

function joinChecks(given: readonly QualityAssurance['external'][]): QualityAssurance['external'] {
  const checks = given.flatMap((external) => (external === null || external === 'none' ? [] : external));
  if (checks.length > 0) return checks;
  return given.includes('none') ? 'none' : null;
}
