/** The English dictionary: every word of the interface that is not an editor's or a vocabulary's. */
import { apply } from './apply.ts';
import { ask } from './ask.ts';
import { assessment } from './assessment.ts';
import { audience } from './audience.ts';
import { comparisonView } from './comparison-view.ts';
import { credential } from './credential.ts';
import { delivery } from './delivery.ts';
import { derived } from './derived.ts';
import { entry } from './entry.ts';
import { entryView } from './entry-view.ts';
import { facets } from './facets.ts';
import { feeView } from './fee-view.ts';
import { fees } from './fees.ts';
import { home } from './home.ts';
import { homeView } from './home-view.ts';
import { identity } from './identity.ts';
import { learningOutcomes } from './learning-outcomes.ts';
import { level } from './level.ts';
import { levelsView } from './levels-view.ts';
import { lifeCycle } from './life-cycle.ts';
import { offerPage } from './offer-page.ts';
import { offerView } from './offer-view.ts';
import {
  checksPage,
  comparisonPage,
  glossaryPage,
  levelsPage,
  notFoundPage,
  pathwayPage,
  providerPage,
} from './pages.ts';
import { parts } from './parts.ts';
import { pathwayView } from './pathway-view.ts';
import { prerequisites } from './prerequisites.ts';
import { provenance } from './provenance.ts';
import { providerView } from './provider-view.ts';
import { qualityAssurance } from './quality-assurance.ts';
import { recognition } from './recognition.ts';
import { reference } from './reference.ts';
import { ruleGroups } from './rule-groups.ts';
import { runs } from './runs.ts';
import { search } from './search.ts';
import { site } from './site.ts';
import { sitePages } from './site-pages.ts';
import { stackability } from './stackability.ts';
import { states } from './states.ts';
import { statusView } from './status-view.ts';
import { elements, strip } from './strip.ts';
import { subject } from './subject.ts';
import { transparency } from './transparency.ts';
import { transparencyView } from './transparency-view.ts';
import { values } from './values.ts';
import { workload } from './workload.ts';

export const en = {
  apply,
  assessment,
  audience,
  credential,
  delivery,
  fees,
  identity,
  learningOutcomes,
  level,
  lifeCycle,
  parts,
  prerequisites,
  provenance,
  qualityAssurance,
  recognition,
  runs,
  stackability,
  states,
  subject,
  values,
  workload,
  checksPage,
  comparisonPage,
  elements,
  entry,
  ruleGroups,
  ask,
  derived,
  sitePages,
  comparisonView,
  homeView,
  transparencyView,
  providerView,
  offerView,
  entryView,
  feeView,
  pathwayView,
  statusView,
  facets,
  glossaryPage,
  home,
  levelsPage,
  levelsView,
  notFoundPage,
  offerPage,
  pathwayPage,
  providerPage,
  reference,
  search,
  site,
  strip,
  transparency,
} as const;
