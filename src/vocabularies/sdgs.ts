import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

const goal = (number: number, label: string, explanation: string) => ({
  label,
  explanation,
  uri: `http://metadata.un.org/sdg/${number}`,
});

/** The Sustainable Development Goals 1 to 17 of the United Nations. */
export const sdgs = vocabulary('Sustainable Development Goal', sources.sdg, {
  '1': goal(1, 'No poverty', 'End poverty everywhere.'),
  '2': goal(2, 'Zero hunger', 'End hunger, give everybody good food and farm in a way that lasts.'),
  '3': goal(3, 'Good health and well-being', 'Help everybody to live a healthy life, at every age.'),
  '4': goal(4, 'Quality education', 'Give everybody good education and the chance to learn all their life.'),
  '5': goal(5, 'Gender equality', 'Give women and girls the same rights and chances as men and boys.'),
  '6': goal(6, 'Clean water and sanitation', 'Give everybody clean water and toilets.'),
  '7': goal(7, 'Affordable and clean energy', 'Give everybody clean energy that they can pay for.'),
  '8': goal(8, 'Decent work and economic growth', 'Create good jobs and growth that lasts and includes everybody.'),
  '9': goal(
    9,
    'Industry, innovation and infrastructure',
    'Build lasting infrastructure and industry, and support new ideas.',
  ),
  '10': goal(10, 'Reduced inequalities', 'Make countries, and people within them, less unequal.'),
  '11': goal(11, 'Sustainable cities and communities', 'Make cities and villages safe, open to all and lasting.'),
  '12': goal(12, 'Responsible consumption and production', 'Make and use things without waste.'),
  '13': goal(13, 'Climate action', 'Act now against climate change and its effects.'),
  '14': goal(14, 'Life below water', 'Protect the oceans and use them with care.'),
  '15': goal(15, 'Life on land', 'Protect forests, soil and the variety of life on land.'),
  '16': goal(16, 'Peace, justice and strong institutions', 'Build peaceful societies with justice for everybody.'),
  '17': goal(17, 'Partnerships for the goals', 'Work together across countries to reach these goals.'),
});
