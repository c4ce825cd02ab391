import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** In what form the learner gets the certificate (frontmatter 4.9). */
export const credentialFormats = vocabulary('format of the certificate', sources.prospectus, {
  paper: ['On paper', 'You get a printed certificate.'],
  pdf: ['PDF file', 'You get a file that you can print and send.'],
  digital: ['Digital', 'You get a digital certificate; what kind is not said.'],
  'european-digital-credential': [
    'European Digital Credential',
    'You get a signed digital certificate in the format of the European Union, which you can keep in Europass.',
  ],
  'open-badge': [
    'Open Badge',
    'You get a digital badge that holds the facts about what you did and can be shown online.',
  ],
  'verifiable-credential': [
    'Verifiable credential',
    'You get a signed digital certificate that others can check with software.',
  ],
});
