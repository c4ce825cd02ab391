import type { Offer } from '../catalogue/catalogue.ts';
import { offerPath } from './api/offer.ts';
import { eventsOf } from './calendar/events.ts';
import { isChosen } from './chosen.ts';
import { ctdlPath, toMicroCredential } from './ctdl/micro-credential.ts';
import { elmPath } from './elm/elm.ts';
import { missingForElm } from './elm/missing.ts';
import type { ExportContext } from './format.ts';
import { courseId, toOoapiCourse } from './ooapi/course.ts';
import { achievementPath, toAchievement } from './open-badges/achievement.ts';
import { whyWithheld } from './published.ts';

/** A file that tells one offer to programs. */
export type FileOfOffer = {
  /** Name of the format; formats keep their names in every language. */
  readonly label: string;
  readonly href: string;
  /** Media type. */
  readonly type: string;
};

/** Every file of an offer beside its page, in the order of `/data/`. What it is left out of is not here. */
export function filesOfOffer(offer: Offer, context: ExportContext): readonly FileOfOffer[] {
  const { site } = context;
  const { to, words } = site;
  const at = (path: string): string => `${to.base}${path}`;
  const own: FileOfOffer[] = [{ label: 'JSON', href: to.api(offerPath(offer.id)), type: 'application/json' }];
  if (whyWithheld(offer, site.catalogue.settings) !== null) return own;
  const files = [...own];
  if (isChosen(context, 'elm') && missingForElm(offer, context) === null) {
    files.push(
      { label: 'ELM: Turtle', href: at(elmPath(offer.id, 'ttl')), type: 'text/turtle' },
      { label: 'ELM: JSON-LD', href: at(elmPath(offer.id, 'jsonld')), type: 'application/ld+json' },
      { label: 'ELM: RDF/XML', href: at(elmPath(offer.id, 'rdf')), type: 'application/rdf+xml' },
      { label: 'ELM: XML', href: at(elmPath(offer.id, 'loq.xml')), type: 'application/xml' },
    );
  }
  if (isChosen(context, 'open-badges') && 'achievement' in toAchievement(offer, context))
    files.push({ label: 'Open Badges', href: at(achievementPath(offer)), type: 'application/ld+json' });
  if (isChosen(context, 'ctdl') && 'document' in toMicroCredential(offer, context))
    files.push({ label: 'CTDL', href: at(ctdlPath(offer)), type: 'application/ld+json' });
  if (isChosen(context, 'ooapi', false) && 'course' in toOoapiCourse(offer, 5, context))
    files.push({
      label: 'OOAPI 5',
      href: at(`data/ooapi/v5/courses/${courseId(offer, context)}.json`),
      type: 'application/json',
    });
  if (eventsOf(offer, context).length > 0)
    files.push({ label: words.dataPage.calendar, href: to.calendar(offer.id), type: 'text/calendar' });
  return files;
}
