import type { Offer } from '../../catalogue/catalogue.ts';
import { isChosen } from '../chosen.ts';
import type { ExportContext, Format, GeneratedFile } from '../format.ts';
import { passedOn } from '../published.ts';
import { courseId, organisationId, toOoapiCourse } from './course.ts';
import { toOfferings } from './offerings.ts';
import { toOoapiOrganisation } from './organisation.ts';
import type { Json, Version } from './values.ts';

const versions: readonly Version[] = [5, 6];

/**
 * The Open Education API as files, for catalogues that choose it (`exports: { ooapi: yes }`): a host must answer paths
 * without `.json` and whatever page a reader asks for. Each list is one page.
 */
export const ooapi: Format = {
  id: 'ooapi',
  files: function* (context) {
    if (!isChosen(context, 'ooapi', false)) return;
    for (const version of versions) yield* filesOf(version, context);
  },
  omissions: function* (context) {
    if (!isChosen(context, 'ooapi', false)) return;
    for (const offer of passedOn(context)) {
      const made = toOoapiCourse(offer, 5, context);
      if ('omission' in made) yield made.omission;
    }
  },
};

function* filesOf(version: Version, context: ExportContext): Generator<GeneratedFile> {
  const root = `data/ooapi/v${version}`;
  const organisations = version === 5 ? 'organizations' : 'organisations';
  const named = new Set<string>();
  const expressible: Offer[] = [];
  for (const offer of passedOn(context)) {
    const made = toOoapiCourse(offer, version, context);
    if ('omission' in made) continue;
    expressible.push(offer);
    named.add(organisationId(offer, context));
    const id = courseId(offer, context);
    yield json(`${root}/courses/${id}.json`, made.course);
    yield json(`${root}/courses/${id}/offerings.json`, page(toOfferings(offer, version, context)));
  }
  yield { path: `${root}/courses.json`, content: pageInPieces(expressible, version, context) };
  const listed: Json[] = [];
  for (const provider of context.site.catalogue.providers.values()) {
    const made = toOoapiOrganisation(provider, version, context);
    const id = String(made['organizationId'] ?? made['organisationId']);
    if (!named.has(id)) continue;
    listed.push(made);
    yield json(`${root}/${organisations}/${id}.json`, made);
  }
  yield json(`${root}/${organisations}.json`, page(listed));
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

/** All courses on one page, one after the other: they are never in memory together. */
function* pageInPieces(offers: readonly Offer[], version: Version, context: ExportContext): Generator<string> {
  yield `${JSON.stringify(head(offers.length)).slice(0, -1)},"items":[`;
  for (const [place, offer] of offers.entries()) {
    const made = toOoapiCourse(offer, version, context);
    if ('course' in made) yield `${place === 0 ? '' : ','}\n${JSON.stringify(made.course)}`;
  }
  yield '\n]}\n';
}
