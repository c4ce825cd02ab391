import { apiCatalogue } from './api/catalogue.ts';
import { apiChanges } from './api/changes.ts';
import { apiDescription } from './api/description.ts';
import { apiOffers } from './api/offers.ts';
import { pathwayPlans } from './api/pathway-plan.ts';
import { offerCalendars } from './calendar/offer-calendars.ts';
import { ctdl } from './ctdl/ctdl.ts';
import { dcat } from './dcat/dcat.ts';
import { elm } from './elm/elm.ts';
import { embedElement } from './embed/element-file.ts';
import { feeds } from './feeds/feeds.ts';
import type { Format } from './format.ts';
import { oembed } from './oembed/oembed.ts';
import { ooapi } from './ooapi/ooapi.ts';
import { openBadges } from './open-badges/open-badges.ts';
import { pictures } from './pictures/pictures.ts';
import { qualityLink } from './quality-link/quality-link.ts';
import { schemaOrg } from './schema-org/schema-org.ts';
import { searchFiles } from './search-files.ts';
import { robots } from './sitemap/robots.ts';
import { csv, xlsx } from './tables/tables.ts';

/** Every way in which a catalogue is passed on, in the order of `/data/`. */
export const formats: readonly Format[] = [
  searchFiles,
  elm,
  qualityLink,
  dcat,
  robots,
  schemaOrg,
  openBadges,
  ctdl,
  ooapi,
  apiOffers,
  apiCatalogue,
  apiChanges,
  apiDescription,
  feeds,
  csv,
  xlsx,
  offerCalendars,
  pathwayPlans,
  oembed,
  embedElement,
  pictures,
];
