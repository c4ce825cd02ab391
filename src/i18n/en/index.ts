/** The English dictionary: every word of the interface that is not an editor's or a vocabulary's. */
import { apply } from './apply.ts';
import { ask } from './ask.ts';
import { assessment } from './assessment.ts';
import { audience } from './audience.ts';
import { calendar } from './calendar.ts';
import { comparePage } from './compare-page.ts';
import { compareTick } from './compare-tick.ts';
import { compareTray } from './compare-tray.ts';
import { comparisonPage } from './comparison-page.ts';
import { comparisonSummary } from './comparison-summary.ts';
import { comparisonView } from './comparison-view.ts';
import { credential } from './credential.ts';
import { dataPage } from './data-page.ts';
import { delivery } from './delivery.ts';
import { derived } from './derived.ts';
import { embed } from './embed.ts';
import { entry } from './entry.ts';
import { entryView } from './entry-view.ts';
import { facets } from './facets.ts';
import { feeView } from './fee-view.ts';
import { feeds } from './feeds.ts';
import { fees } from './fees.ts';
import { home } from './home.ts';
import { homeView } from './home-view.ts';
import { howToRead } from './how-to-read.ts';
import { identity } from './identity.ts';
import { learningOutcomes } from './learning-outcomes.ts';
import { level } from './level.ts';
import { levelsView } from './levels-view.ts';
import { lifeCycle } from './life-cycle.ts';
import { listDownload } from './list-download.ts';
import { offerPage } from './offer-page.ts';
import { offerView } from './offer-view.ts';
import { checksPage, glossaryPage, levelsPage, notFoundPage, pathwayPage, providerPage } from './pages.ts';
import { parts } from './parts.ts';
import { pathwayView } from './pathway-view.ts';
import { pictures } from './pictures.ts';
import { planner } from './planner.ts';
import { prerequisites } from './prerequisites.ts';
import { provenance } from './provenance.ts';
import { providerView } from './provider-view.ts';
import { qualityAssurance } from './quality-assurance.ts';
import { recognition } from './recognition.ts';
import { reference } from './reference.ts';
import { ruleGroups } from './rule-groups.ts';
import { runs } from './runs.ts';
import { saveButton } from './save-button.ts';
import { search } from './search.ts';
import { shortlist } from './shortlist.ts';
import { site } from './site.ts';
import { sitePages } from './site-pages.ts';
import { stackability } from './stackability.ts';
import { states } from './states.ts';
import { statusView } from './status-view.ts';
import { elements, strip, stripKey } from './strip.ts';
import { subject } from './subject.ts';
import { tables } from './tables.ts';
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
  calendar,
  embed,
  pictures,
  saveButton,
  shortlist,
  checksPage,
  comparePage,
  compareTick,
  compareTray,
  comparisonPage,
  comparisonSummary,
  elements,
  entry,
  ruleGroups,
  ask,
  derived,
  sitePages,
  comparisonView,
  dataPage,
  homeView,
  transparencyView,
  providerView,
  offerView,
  entryView,
  feeds,
  feeView,
  pathwayView,
  statusView,
  facets,
  glossaryPage,
  home,
  howToRead,
  levelsPage,
  listDownload,
  levelsView,
  notFoundPage,
  offerPage,
  pathwayPage,
  planner,
  providerPage,
  reference,
  search,
  site,
  strip,
  stripKey,
  tables,
  transparency,
} as const;
