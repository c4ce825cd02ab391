import { comparisonDefinition } from './comparison.ts';
import { frameworkDefinition } from './framework.ts';
import { offerDefinition } from './offer.ts';
import { pathwayDefinition } from './pathway.ts';
import { providerDefinition } from './provider.ts';
import type { RecordDefinition, RecordKind } from './record.ts';
import { settingsDefinition } from './settings.ts';

const definitions: Readonly<Record<RecordKind, RecordDefinition>> = {
  offer: offerDefinition as unknown as RecordDefinition,
  provider: providerDefinition as unknown as RecordDefinition,
  pathway: pathwayDefinition as unknown as RecordDefinition,
  comparison: comparisonDefinition as unknown as RecordDefinition,
  framework: frameworkDefinition as unknown as RecordDefinition,
  catalogue: settingsDefinition as unknown as RecordDefinition,
};

/** What a kind of record is made of. */
export function definitionOf(kind: RecordKind): RecordDefinition {
  return definitions[kind];
}

/** Every kind of record. */
export const RECORD_KINDS = Object.keys(definitions) as readonly RecordKind[];
