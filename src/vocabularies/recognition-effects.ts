import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** What recognition brings (frontmatter 4.10). */
export const recognitionEffects = vocabulary('effect of recognition', sources.prospectus, {
  credit: ['Credit', 'It counts as credit in the programme.'],
  exemption: ['Exemption', 'You need not take a certain course or exam.'],
  'advanced-standing': ['Later entry', 'You can start the programme at a later stage.'],
  admission: ['Admission', 'It helps you to be admitted to the programme.'],
  licence: ['Licence', 'It counts towards a licence to do certain work.'],
  'professional-points': ['Points of a professional body', 'A professional body gives you points for it.'],
});
