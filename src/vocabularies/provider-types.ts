import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** Kinds of organisation (frontmatter 5). */
export const providerTypes = vocabulary('type of provider', sources.prospectus, {
  university: ['University', 'It teaches and does research, and awards degrees up to the doctorate.'],
  'university-of-applied-sciences': [
    'University of applied sciences',
    'It awards degrees in programmes that are close to practice.',
  ],
  college: ['College', 'It teaches after school, below or beside the university.'],
  'vocational-school': ['Vocational school', 'It teaches trades and occupations.'],
  'adult-education-centre': ['Adult education centre', 'It offers courses for adults, often run by a town.'],
  'research-institute': ['Research institute', 'Its main work is research.'],
  'training-company': ['Training company', 'It is a company whose business is training.'],
  employer: ['Employer', 'It is a company or office that trains people beside its main work.'],
  'professional-body': ['Professional body', 'It is an association of people who do the same work.'],
  'industry-body': ['Industry body', 'It is an association of companies of one industry.'],
  'public-authority': ['Public authority', 'It is an office of a state, a region or a town.'],
  'international-organisation': ['International organisation', 'Several states carry it together.'],
  alliance: ['Alliance', 'Several institutions work together under one name.'],
  platform: ['Learning platform', 'It is a website that carries courses of others.'],
  'quality-agency': ['Quality agency', 'It checks the quality of education.'],
  other: ['Other', 'It is another kind of organisation.'],
});
