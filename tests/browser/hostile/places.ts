/** Where a page takes values from its address. */
export type Place = {
  readonly name: string;
  /** Address below the site, with a `%s` for each value. */
  readonly address: string;
  /** The same for a page of the catalogue that stands as a value in that address, in the place of `%p`. */
  readonly page?: string;
  /** What stands there when the page has read its address; seen by visitors. */
  readonly ready: string;
};

const look = 'theme=%s&colour=%s&accent=%s&links=%s&lang=%s&%s=%s&%s=%s';
const more = '&%s=%s&%s=%s#%s';
/** A piece, or that there can be none. */
const made = '.embed-made:has(iframe) h2, .embed-made [data-part="status"]:not(:empty)';
const foot = '.embed-foot';

/** Every kind of page that reads its address. */
export const places: readonly Place[] = [
  {
    name: 'the list of offers',
    address: `offers/?q=%s&level=%s&mode=%s&price-max=%s&sort=%s&sure=%s${more}`,
    ready: 'offer-search [data-part="list"]:not([aria-busy]) [data-part="status"]',
  },
  { name: 'an offer', address: `offers/riverbank-university/data-literacy-for-managers/?for=%s${more}`, ready: 'h1' },
  { name: 'a comparison', address: `compare/?o=%s&o=%s&o=%s${more}`, ready: '[data-part="status"] h2' },
  { name: 'a shared shortlist', address: `shortlist/?o=%s&o=%s${more}`, ready: '[data-part="count"]' },
  {
    name: 'the planner',
    address: `planner/?for=%s&have=%s&have=other:x:%s&hours=%s&start=%s${more}`,
    ready: 'pathway-planner[data-ready]',
  },
  {
    name: 'the plan of a pathway',
    address: `pathways/certificate-in-evidence-based-management/?have=riverbank-university/spreadsheet-skills@%s&have=%s&hours=%s&start=%s${more}`,
    ready: 'pathway-planner[data-ready]',
  },
  { name: 'what is not there', address: `nowhere/?%s${more}`, ready: 'h1' },
  { name: 'the page that makes embeds', address: `embed/?page=%s${more}`, ready: made },
  {
    name: 'the page that makes embeds, for a list',
    address: 'embed/?page=%p',
    page: 'offers/?q=%s&mode=%s&sort=%s&price-max=%s&%s=1#%s',
    ready: made,
  },
  {
    name: 'an embedded offer',
    address: `embed/offer/riverbank-university/data-literacy-for-managers/?${look}#%s`,
    ready: foot,
  },
  {
    name: 'all facts of an embedded offer',
    address: `embed/offer/riverbank-university/data-literacy-for-managers/full/?for=%s&${look}#%s`,
    ready: foot,
  },
  {
    name: 'an embedded list',
    address: `embed/list/?q=%s&mode=%s&price=%s&price-max=%s&sort=%s&level=%s&${look}`,
    ready: 'offer-search [data-part="list"]:not([aria-busy]) [data-part="status"]',
  },
  { name: 'a ready embedded list', address: `embed/list/mode/online/?mode=%s&${look}#%s`, ready: foot },
  { name: 'an embedded search', address: `embed/search/?q=%s&%s=%s&${look}`, ready: foot },
  { name: 'an embedded comparison', address: `embed/compare/?o=%s&o=%s&%s=%s&${look}`, ready: foot },
  {
    name: 'an embedded comparison of editors',
    address: `embed/compare/first-steps-with-data/?o=%s&${look}#%s`,
    ready: foot,
  },
  {
    name: 'an embedded pathway',
    address: `embed/pathway/certificate-in-rivers-and-climate/?have=%s&${look}#%s`,
    ready: foot,
  },
  {
    name: 'the embedded offers of a provider',
    address: `embed/provider/riverbank-university/?${look}#%s`,
    ready: foot,
  },
  { name: 'what closes soon, embedded', address: `embed/closing-soon/?${look}#%s`, ready: foot },
  { name: 'an embed that is not there', address: `embed/offer/nobody/nothing/?${look}#%s`, ready: foot },
];
