import { isChosen } from '../chosen.ts';
import type { Format } from '../format.ts';
import { passedOn } from '../published.ts';
import { toCourse } from './course.ts';

/** schema.org: it stands in the pages, so that it has no files of its own. */
export const schemaOrg: Format = {
  id: 'schema-org',
  files: function* () {},
  omissions: function* (context) {
    if (!isChosen(context, 'schema-org')) return;
    for (const offer of passedOn(context)) {
      const made = toCourse(offer, context);
      if ('omission' in made) yield made.omission;
    }
  },
};
