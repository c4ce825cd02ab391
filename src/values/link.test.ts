import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLink, linkSource, parseLink } from './link.ts';

describe('a link', () => {
  test('is a whole web address, kept as written', () => {
    const links = [
      'https://www.riverbank.example/data-literacy?a=1&b=%20#part',
      'http://riverbank.example',
      'https://müller.example/kurse/übung',
      'https://riverbank.example:8443/x',
      'https://en.wikipedia.org/wiki/Unit_(learning)',
      'https://www.xn--mller-kva.example/',
    ];
    expect(links.map((link) => parseLink(link))).toEqual(links.map((value) => ({ ok: true, value })));
    for (const link of links) expect(link).toMatch(new RegExp(`^${linkSource}$`));
  });

  test.each([
    [
      'www.riverbank.example/data',
      '“www.riverbank.example/data” is not a web address.',
      'Write https://www.riverbank.example/data.',
    ],
    ['riverbank.example', '“riverbank.example” is not a web address.', 'Write https://riverbank.example.'],
    [
      'HTTPS://riverbank.example',
      '“HTTPS://riverbank.example” is not a whole web address.',
      'Write https://riverbank.example.',
    ],
    [
      'https:/riverbank.example',
      '“https:/riverbank.example” is not a whole web address.',
      'Write https://riverbank.example.',
    ],
    [
      'https://riverbank.example/a b',
      '“https://riverbank.example/a b” holds a space or another character that no web address has.',
      'Write https://riverbank.example/a%20b.',
    ],
    [
      '[Page](https://riverbank.example)',
      '“[Page](https://riverbank.example)” is not a web address.',
      'Write https://riverbank.example.',
    ],
    [
      '<https://riverbank.example>',
      '“<https://riverbank.example>” is not a web address.',
      'Write https://riverbank.example.',
    ],
    [
      'https://user:secret@riverbank.example',
      '“https://user:secret@riverbank.example” has a user name before the host.',
      undefined,
    ],
    ['https://@riverbank.example', '“https://@riverbank.example” has a user name before the host.', undefined],
    ['https://localhost:4321/x', '“https://localhost:4321/x” is not a whole web address.', undefined],
    ['https://192.168.0.1/', '“https://192.168.0.1/” is not a whole web address.', undefined],
    ['https://', '“https://” is not a whole web address.', undefined],
    ['mailto:a@riverbank.example', '“mailto:a@riverbank.example” is an e-mail address, not a web address.', undefined],
    [
      'javascript:alert(1)',
      '“javascript:alert(1)” is not a web address: it begins with javascript:, not with https://.',
      undefined,
    ],
    [
      'data:text/html,x',
      '“data:text/html,x” is not a web address: it begins with data:, not with https://.',
      undefined,
    ],
    [
      'file:///etc/hosts',
      '“file:///etc/hosts” is not a web address: it begins with file:, not with https://.',
      undefined,
    ],
    ['the home page', '“the home page” is not a web address.', undefined],
    ['', '“” is not a web address.', undefined],
  ])('is not %j', (text, message, help) => {
    const parsed = parseLink(text);
    expect(parsed).toMatchObject({ ok: false, message, rule: { id: 'value/link' } });
    if (!parsed.ok) expect(parsed.help).toBe(help ?? parsed.rule.remedy);
  });

  test('never carries what could leave an attribute or run', () => {
    const piece = fc.constantFrom(
      'https://',
      'a.example',
      '/',
      '"',
      "'",
      '<',
      '>',
      ' ',
      '\n',
      '\u0000',
      'javascript:',
      '\\',
      '@',
      '\u202e',
      '%0a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        if (!isLink(text)) return;
        expect(text).toMatch(/^https:\/\/[^@]*a\.example/);
        expect(text).not.toMatch(/[\s"<>\\\p{Cc}\p{Cf}]/u);
        expect(['http:', 'https:']).toContain(new URL(text).protocol);
      }),
      { numRuns: 5_000 },
    );
  });

  test('too long is refused at once', () => {
    expect(parseLink(`https://a.example/${'x'.repeat(1_000_000)}`).ok).toBe(false);
    expect(parseLink(`${'a.'.repeat(500_000)}`).ok).toBe(false);
  });
});
