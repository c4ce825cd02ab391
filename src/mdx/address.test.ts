import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emailFault, imageFault, linkFault, phoneFault, toAddress, toTelephone } from './address.ts';

describe('addresses of links', () => {
  test.each([
    'https://example.org',
    'HTTPS://Example.org/a?b=c&d=%20#e',
    'http://example.org/',
    'https://xn--bcher-kva.example/ä',
    'https://example.org/a:b',
    'https://[2001:db8::1]/',
    'mailto:study@example.org',
    'mailto:study@example.org?subject=Course%20A',
    'tel:+49-30-123456',
    '/offers/a/b/',
    './a/',
    '../a/',
    '../a:b',
    '#fees',
  ])('%s may be written', (address) => {
    expect(linkFault(address)).toBeNull();
  });

  test.each([
    ['javascript:alert(1)', 'address-unsafe'],
    ['JaVaScRiPt:alert(1)', 'address-unsafe'],
    ['java\tscript:alert(1)', 'address-unsafe'],
    ['java\nscript:alert(1)', 'address-unsafe'],
    [' javascript:alert(1)', 'address-unsafe'],
    ['\u0001javascript:alert(1)', 'address-unsafe'],
    ['java\u00ADscript:alert(1)', 'address-unsafe'],
    ['javascript%3Aalert(1)', 'address-unsafe'],
    ['javascript%253Aalert(1)', 'address-unsafe'],
    ['data:text/html,x', 'address-unsafe'],
    ['vbscript:x', 'address-unsafe'],
    ['blob:https://example.org/1', 'address-unsafe'],
    ['file:///etc/passwd', 'address-unsafe'],
    ['view-source:https://example.org', 'address-unsafe'],
    ['//example.org/a', 'address-unsafe'],
    ['/\\example.org', 'address-unsafe'],
    ['\\\\example.org', 'address-unsafe'],
    ['https:\\\\example.org', 'address-unsafe'],
    ['https://bank.example@evil.example/', 'address-unsafe'],
    ['https://a:b@evil.example/', 'address-unsafe'],
    ['https://example.org/\u202Egpj.exe', 'address-unsafe'],
    ['https://example.org/a b', 'address-unsafe'],
    ['https:example.org', 'address-malformed'],
    ['https:///example.org', 'address-malformed'],
    ['https://', 'address-malformed'],
    ['https://intranet/', 'address-malformed'],
    ['https://example.org:99999/', 'address-malformed'],
    ['www.example.org', 'address-malformed'],
    ['offers/a', 'address-malformed'],
    ['?a=b', 'address-malformed'],
    ['#', 'address-malformed'],
    ['', 'address-malformed'],
    ['mailto:nobody', 'address-malformed'],
    ['mailto:a@example.org?bcc=b@example.org', 'address-malformed'],
    ['mailto:a@example.org%0Abcc:b@example.org', 'address-malformed'],
    ['mailto:a@example.org,b@example.org', 'address-malformed'],
    ['tel:call-me', 'address-malformed'],
    [`https://example.org/${'x'.repeat(2000)}`, 'address-malformed'],
  ])('%j is refused', (address, rule) => {
    expect(linkFault(address)?.rule).toBe(rule);
  });

  test('whatever passes is, to a browser, a page of the web, of this site, a person or a place', () => {
    const part = fc.constantFrom(
      ...'javascript data: : / \\ # ? . .. @ % %3a \t \0 \u00a0 https http // mailto x é'.split(' '),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (address) => {
          if (linkFault(address) !== null) return;
          const { protocol, host } = new URL(address, 'https://catalogue.example/offers/');
          expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(protocol);
          if (!/^https?:/i.test(address) && protocol === 'https:') expect(host).toBe('catalogue.example');
        },
      ),
      { numRuns: 5000, seed: 7 },
    );
  });

  test('what begins at the root gets the base path, and nothing else does', () => {
    expect(toAddress('/offers/a/', '/prospectus')).toBe('/prospectus/offers/a/');
    expect(toAddress('/offers/a/', '/')).toBe('/offers/a/');
    expect(toAddress('media/a.png', '/prospectus/')).toBe('/prospectus/media/a.png');
    expect(toAddress('https://example.org/a', '/prospectus/')).toBe('https://example.org/a');
    expect(toAddress('#fees', '/prospectus/')).toBe('#fees');
  });
});

describe('addresses of pictures', () => {
  test.each(['media/a.png', 'media/2026/work-shop_1.JPG', 'media/a.jpeg', 'media/a.webp', 'media/a.avif'])(
    '%s may be written',
    (address) => {
      expect(imageFault(address)).toBeNull();
    },
  );

  test.each([
    ['https://example.org/a.png', 'image-elsewhere'],
    ['//example.org/a.png', 'image-elsewhere'],
    ['/media/a.png', 'image-elsewhere'],
    ['media/../a.png', 'image-elsewhere'],
    ['media/./a.png', 'image-elsewhere'],
    ['media/a..png', 'image-elsewhere'],
    ['media/a.svg', 'image-elsewhere'],
    ['media/a.png?x', 'image-elsewhere'],
    ['media/a b.png', 'address-unsafe'],
    ['media/%2e%2e/a.png', 'image-elsewhere'],
    ['media//a.png', 'image-elsewhere'],
    ['a.png', 'image-elsewhere'],
    ['', 'image-elsewhere'],
    ['data:image/png;base64,AA', 'address-unsafe'],
    ['javascript:alert(1)', 'address-unsafe'],
  ])('%j is refused', (address, rule) => {
    expect(imageFault(address)?.rule).toBe(rule);
  });
});

describe('people', () => {
  test('an email address stands alone', () => {
    expect(emailFault('study.office@example.org')).toBeNull();
    for (const wrong of [
      'a@b',
      'a@example.org?cc=b@example.org',
      'a@example.org, b@example.org',
      'a%0Ab@example.org',
      '<a@example.org>',
      '',
    ]) {
      expect(emailFault(wrong)?.rule, wrong).toBe('address-malformed');
    }
  });

  test('a telephone number is digits', () => {
    expect(phoneFault('+49 (30) 123-456')).toBeNull();
    expect(toTelephone('+49 (30) 123-456')).toBe('tel:+4930123456');
    for (const wrong of ['ask', '+', '1;ext=javascript:', ''])
      expect(phoneFault(wrong)?.rule, wrong).toBe('address-malformed');
  });
});
