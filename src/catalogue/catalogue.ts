import type { ComparisonValues } from '../records/comparison.ts';
import type { FrameworkRecord } from '../records/framework.ts';
import type { OfferValues } from '../records/offer.ts';
import type { PathwayValues } from '../records/pathway.ts';
import type { ProviderValues } from '../records/provider.ts';
import type { SettingsValues } from '../records/settings.ts';
import type { Lookups } from './lookups.ts';

/** What every record of a catalogue carries beside its values. */
export type Filed = {
  readonly id: string;
  /** Path of its file, for links to the source and messages. */
  readonly path: string;
  /** Of its file and its translations: the key of caches. */
  readonly digest: string;
  readonly hasBody: boolean;
  /** Languages of its translations. */
  readonly translations: readonly string[];
};

/** An offer, linked: words in every language, levels placed, quality assurance inherited. */
export type Offer = Filed & OfferValues;
export type Provider = Filed & ProviderValues;
export type Pathway = Filed & PathwayValues;
export type Comparison = Filed & ComparisonValues;
export type Settings = SettingsValues;

/** Every record of a content folder, linked. Nothing changes after `link`. */
export type Catalogue = {
  readonly settings: Settings;
  readonly offers: ReadonlyMap<string, Offer>;
  readonly providers: ReadonlyMap<string, Provider>;
  readonly pathways: ReadonlyMap<string, Pathway>;
  readonly comparisons: ReadonlyMap<string, Comparison>;
  readonly frameworks: ReadonlyMap<string, FrameworkRecord & { readonly id: string; readonly path: string }>;
  readonly lookups: Lookups;
};
