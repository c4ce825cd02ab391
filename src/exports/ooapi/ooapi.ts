import { isChosen } from '../chosen.ts';
import { type ExportContext, type GeneratedFile, type OfferPass, type Omission, offerByOffer } from '../format.ts';
import { passedOn } from '../published.ts';
import { courseId, toOoapiCourse } from './course.ts';
import { toOfferings } from './offerings.ts';
import { toOoapiOrganisation } from './organisation.ts';
import type { Json, Version } from './values.ts';

const versions: readonly Version[] = [5, 6];

/**
 * The Open Education API as files, for catalogues that choose it (`exports: { ooapi: yes }`): a host must answer paths
 * without `.json` and whatever page a reader asks for. Each list is one page.
 */
export const ooapi = offerByOffer('ooapi', pass, omissions);

function pass(context: ExportContext): OfferPass | null {
  if (!isChosen(context, 'ooapi', false)) return null;
  const open = versions.map((version) => passOf(version, context));
  return {
    *of(offer) {
      for (const { of } of open) yield* of(offer);
    },
    *end() {
      for (const { end } of open) if (end) yield* end();
    },
  };
}

function* omissions(context: ExportContext): Generator<Omission> {
  if (!isChosen(context, 'ooapi', false)) return;
  for (const offer of passedOn(context)) {
    const made = toOoapiCourse(offer, 5, context);
    if ('omission' in made) yield made.omission;
  }
}

function passOf(version: Version, context: ExportContext): OfferPass {
  const root = `data/ooapi/v${version}`;
  const organisations = version === 5 ? 'organizations' : 'organisations';
  const list = `${root}/courses.json`;
  const named = new Set<string>();
  const courses = pieces(list);
  return {
    *of(offer) {
      const made = toOoapiCourse(offer, version, context);
      if ('omission' in made) return;
      named.add(offer.provider[0] ?? '');
      const id = courseId(offer, context);
      const course = JSON.stringify(made.course());
      yield { path: `${root}/courses/${id}.json`, content: `${course}\n` };
      yield json(`${root}/courses/${id}/offerings.json`, page(toOfferings(offer, version, context)));
      yield courses.add(course);
    },
    *end() {
      yield courses.end();
      const listed: Json[] = [];
      for (const id of named) {
        const provider = context.site.catalogue.providers.get(id);
        const made = provider ? toOoapiOrganisation(provider, version, context) : null;
        if (made === null || 'lacks' in made) continue;
        const organisation = made.organisation();
        listed.push(organisation);
        const { organizationId, organisationId } = organisation;
        yield json(`${root}/${organisations}/${String(organizationId ?? organisationId)}.json`, organisation);
      }
      yield json(`${root}/${organisations}.json`, page(listed));
    },
  };
}

function json(path: string, content: Json): GeneratedFile {
  return { path, content: `${JSON.stringify(content)}\n` };
}

function head(count: number): Json {
  return { pageSize: Math.max(count, 1), pageNumber: 1, hasPreviousPage: false, hasNextPage: false, totalPages: 1 };
}

function page(items: readonly Json[]): Json {
  return { ...head(items.length), items };
}

/** All courses on one page, one after the other: how many they are is said at its end. */
function pieces(path: string) {
  let count = 0;
  return {
    add: (course: string): GeneratedFile => {
      count += 1;
      return count === 1 ? { path, content: `{"items":[\n${course}` } : { path, content: `,\n${course}`, more: true };
    },
    end: (): GeneratedFile =>
      count === 0
        ? json(path, page([]))
        : { path, content: `\n],${JSON.stringify(head(count)).slice(1)}\n`, more: true },
  };
}
