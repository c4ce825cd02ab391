import type { CatalogueCheck } from './check.ts';
import { checkCodes } from './codes.ts';
import { checkFormerIds } from './former-ids.ts';
import { checkFrameworkNames } from './framework-names.ts';
import { checkNearDuplicates } from './near-duplicates.ts';
import { checkPathwayCredits } from './pathway-credits.ts';
import { checkPathwayCycles } from './pathways.ts';
import { checkPictures } from './pictures.ts';
import { checkPrerequisiteCycles } from './prerequisite-cycles.ts';
import { checkProviderIds } from './provider-ids.ts';
import { checkProviderTree } from './provider-tree.ts';
import { checkReferences } from './references.ts';
import { checkSettings } from './settings.ts';
import { checkStackability } from './stackability.ts';
import { checkStackabilityInPathways } from './stackability-pathways.ts';
import { checkSuccessors } from './successors.ts';

/** Every check that needs more than one record, in the order in which they run. */
export const catalogueChecks: readonly CatalogueCheck[] = [
  checkSettings,
  checkReferences,
  checkCodes,
  checkFormerIds,
  checkSuccessors,
  checkPrerequisiteCycles,
  checkProviderTree,
  checkProviderIds,
  checkFrameworkNames,
  checkPathwayCycles,
  checkPathwayCredits,
  checkStackability,
  checkStackabilityInPathways,
  checkPictures,
  checkNearDuplicates,
];
