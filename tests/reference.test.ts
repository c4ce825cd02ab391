import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('the reference folder', () => {
  test('is null where there is none', async () => {
    vi.stubEnv('PROSPECTUS_REFERENCE', 'no/such/folder');
    vi.resetModules();
    expect((await import('./reference.ts')).reference).toBeNull();
  });

  test('may not be left out where it is required', async () => {
    vi.stubEnv('PROSPECTUS_REFERENCE', 'no/such/folder');
    vi.stubEnv('PROSPECTUS_REQUIRE_REFERENCE', '1');
    vi.resetModules();
    const { describeWithReference } = await import('./reference.ts');
    const tests = vi.fn();
    expect(() => describeWithReference('real offers', tests)).toThrow(/^real offers: there is no reference folder at /);
    expect(tests).not.toHaveBeenCalled();
  });
});
