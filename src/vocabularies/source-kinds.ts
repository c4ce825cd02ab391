import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** What kind of document a fact was taken from (frontmatter 3.3, amendment 17). */
export const sourceKinds = vocabulary('source kind', sources.prospectus, {
  'provider-page': ['Page of the provider', 'The provider says so on its own website.'],
  handbook: ['Handbook', 'It stands in a course handbook or prospectus of the provider.'],
  directory: ['Directory', 'A list or portal that collects courses of many providers says so.'],
  register: ['Register', 'An official register says so.'],
  press: ['Press release', 'It stands in a release for the press.'],
  news: ['News report', 'A newspaper, magazine or news site reports it.'],
  sponsored: ['Sponsored text', 'It stands in a text that somebody paid for, such as an advertisement.'],
  study: ['Study', 'A study or a research report describes it.'],
  correspondence: ['Letter or message', 'Somebody wrote or told it to the editors.'],
  'example-data': ['Example data', 'It comes from a sample record and may not describe a real offer.'],
  other: ['Other', 'It comes from another kind of source.'],
});
