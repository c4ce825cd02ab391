/** Name of what says below which path the real catalogue stands while the tests run; unset: at the root of the host. */
export const TEST_BASE = 'PROSPECTUS_TEST_BASE';

/** The path of `npm run test:base`. */
export const belowPath = '/catalogue/';
