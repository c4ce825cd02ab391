/** Words of the home page. */
export const home = {
  title: 'Micro-credentials you can compare',
  heading: 'Find a short course that counts, and see what it is worth',
  lead: (offers: number, providers: number) =>
    `A micro-credential shows what you have learned in a small course, so that others can check it. Here ${
      offers === 1 ? 'is one offer' : `are ${offers} offers`
    } from ${
      providers === 1 ? 'one provider' : `${providers} providers`
    }, each described in the same way: what you will be able to do, how many hours it takes, what it costs, and what the provider does not say.`,
  description: (offers: number) => `A catalogue of ${offers} micro-credentials, each described in the same way.`,
  searchLabel: 'What do you want to learn?',
  searchHint: 'For example: teaching, Python, climate',
  allOffers: (offers: number) => (offers === 1 ? 'The one offer' : `All ${offers} offers`),
  specimen: {
    title: 'Three answers we never mix up',
    cost: 'Cost',
    costValue: '€480',
    stated: 'Stated.',
    statedExplain: 'The provider says so. “Free” is stated too: it is a cost of zero.',
    place: 'Place',
    placeValue: 'None: all online',
    exempt: 'Does not apply.',
    exemptExplain: 'The question has no answer here, and the provider says why.',
    level: 'Level',
    absent: 'Not stated.',
    absentExplain: 'The provider does not say it in what we have read. Ask before you apply.',
  },
  browse: 'Browse',
  browseProviders: (providers: number) => `Browse by provider (${providers})`,
  closingSoon: 'Apply soon',
  newest: 'New here',
  choose: 'Choose well',
  compare: 'Compare two to four offers.',
  compareExplain: 'Hours, credits, levels and costs stand side by side. A converted figure always shows its rule.',
  leads: 'See where an offer leads.',
  leadsExplain: 'Some offers add up to a larger certificate. None gives you an automatic right to it.',
  talk: 'Talk to somebody.',
  talkExplain: 'Print the page of an offer, and take it to a guidance service or to your employer.',
  states: (offers: number) => (offers === 1 ? 'What the one offer tells you' : `What the ${offers} offers tell you`),
  statesExplain:
    'European countries agreed in 2022 which facts a micro-credential must show. If all are shown, an office in another country can assess it. If not, you may have to prove again what you learned.',
  complete: (complete: number, of: number) =>
    complete === 0
      ? `None of the ${of} offers gives all nine facts.`
      : `${complete} of the ${of} offers ${complete === 1 ? 'gives' : 'give'} all nine facts.`,
  transparency: 'See every fact and every provider',
  tallyCaption: (offers: number) => `How many of the ${offers} offers state each fact`,
  tallyFact: 'Fact',
  tallyShare: 'Share',
  tallyOffers: 'Offers',
  outOf: (count: number, of: number) => `${count} of ${of}`,
} as const;
