/** Words on the pictures that messages and social networks show, and beside them for those who cannot see them. */
export const pictures = {
  notStated: 'Not stated',
  offers: 'Offers',
  providers: 'Providers',
  ofOffer: (title: string, by: string) => `${title}, by ${by}: time, level and total cost`,
  ofCatalogue: (title: string) => `The name of the catalogue: ${title}`,
} as const;
