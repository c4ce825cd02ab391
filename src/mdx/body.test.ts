import { describe, expect, test } from 'vitest';
import { body as words } from '../i18n/en/body.ts';
import { checkBody, readBody, renderBody } from './body.ts';

const options = { firstLine: 1, base: '/prospectus/', language: 'en', words };
const render = (markdown: string, more: Partial<Parameters<typeof renderBody>[1]> = {}) =>
  renderBody(markdown, { ...options, ...more });
const htmlOf = (markdown: string) => render(markdown).body.html;
const placesOf = (markdown: string, firstLine = 1) =>
  checkBody(markdown, { firstLine }).map(({ rule, line, column }) => `${line}:${column} ${rule.id.slice(5)}`);

describe('plain Markdown', () => {
  test('an empty text is nothing', () => {
    for (const text of ['', ' \n\t\n']) {
      expect(render(text)).toEqual({ body: { html: '', text: '', headings: [], images: [] }, findings: [] });
    }
  });

  test('paragraphs, emphasis, code and lists', () => {
    expect(htmlOf('One *two* **three** ~~four~~ `<five>`\\\nsix')).toBe(
      '<p>One <em>two</em> <strong>three</strong> <del>four</del> <code>&#x3C;five></code><br>\nsix</p>',
    );
    expect(htmlOf('3. a\n4. b')).toBe('<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>');
    expect(htmlOf('```js\na < b\n```')).toBe('<pre tabindex="0"><code>a &#x3C; b\n</code></pre>');
  });

  test('links to other sites say so; those within get the base path; plain addresses become links', () => {
    expect(htmlOf('[a](https://example.org) [b](/offers/a/) [c](#fees) [d](./e/)')).toBe(
      '<p><a href="https://example.org" rel="external noopener">a</a> <a href="/prospectus/offers/a/">b</a> <a href="#fees">c</a> <a href="./e/">d</a></p>',
    );
    expect(htmlOf('See www.example.org or a@example.org')).toBe(
      '<p>See <a href="http://www.example.org" rel="external noopener">www.example.org</a> or <a href="mailto:a@example.org">a@example.org</a></p>',
    );
    expect(htmlOf('[a][b]\n\n[b]: /c/ "d"')).toBe('<p><a href="/prospectus/c/" title="d">a</a></p>');
  });

  test('headings stand below the page’s own, with ids that no page has', () => {
    const { body, findings } = render('# Top\n\n## Week one\n\n### Maps\n\n## Week one\n\n[back](#week-one-2)');
    expect(body.headings).toEqual([
      { id: 'text-top', text: 'Top', depth: 3 },
      { id: 'text-week-one', text: 'Week one', depth: 3 },
      { id: 'text-maps', text: 'Maps', depth: 4 },
      { id: 'text-week-one-2', text: 'Week one', depth: 3 },
    ]);
    expect(body.html).toContain('<h4 id="text-maps">Maps</h4>');
    expect(body.html).toContain('<a href="#text-week-one-2">back</a>');
    expect(findings.map(({ rule }) => rule.id)).toEqual(['body/heading-one']);
    expect(render('###### deep').body.html).toBe('<h6 id="text-deep">deep</h6>');
  });

  test('a heading without words is not shown', () => {
    expect(render('##\n\na')).toMatchObject({ body: { html: '<p>a</p>', headings: [] } });
  });

  test('a table scrolls by itself and is named by its columns', () => {
    expect(htmlOf('| Week | | Hours |\n|---|:-:|--:|\n| 1 | a |')).toBe(
      '<section class="scroll" aria-label="Table: Week, Hours" tabindex="0"><table><thead><tr>' +
        '<th scope="col">Week</th><td class="align-centre"></td><th scope="col" class="align-end">Hours</th></tr></thead>' +
        '<tbody><tr><td>1</td><td class="align-centre">a</td><td class="align-end"></td></tr></tbody></table></section>',
    );
    const twice = htmlOf('| a |\n|---|\n\n| a |\n|---|');
    expect(twice).toContain('aria-label="Table: a"');
    expect(twice).toContain('aria-label="Table: a (2)"');
  });

  test('the boxes of a task list are named and cannot be ticked, in loose lists as well', () => {
    const box = '<input type="checkbox" checked disabled aria-label="Done">';
    expect(htmlOf('- [x] a')).toBe(`<ul class="tasks">\n<li class="task">${box} a</li>\n</ul>`);
    expect(htmlOf('- [x] a\n\n- [ ] b')).toContain(`<p>${box} a</p>`);
    expect(htmlOf('- [x] a\n\n- [ ] b')).toContain('disabled aria-label="Not done"> b');
  });

  test('footnotes have numbers for ids, and lead back', () => {
    const html = htmlOf('a[^x] b[^x]\n\n[^x]: c');
    expect(html).toContain('<sup><a href="#text--fn-1" id="text--fnref-1" aria-describedby="text--notes">1</a></sup>');
    expect(html).toContain('<section class="footnotes"><h3 id="text--notes">Notes</h3>');
    expect(html).toContain('<li id="text--fn-1">');
    expect(html).toContain('aria-label="Back to note 1 in the text, mention 2" class="footnote-back"');
  });

  test('two texts of one page share no id', () => {
    const text = '## a\n\n## b--a\n\nc[^1]\n\n[^1]: d';
    const idsOf = (part?: string) =>
      [...render(text, part === undefined ? {} : { part }).body.html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const ids = [...idsOf(), ...idsOf('b'), ...idsOf('c')];
    expect(ids).toHaveLength(15);
    expect(new Set(ids).size).toBe(15);
    for (const id of ids) expect(id).toMatch(/^text-/);
  });

  test('pictures come from the media folder, and are listed once', () => {
    const { body } = render('![a](media/a.png) ![b][c]\n\n<Figure src="media/a.png" alt="" />\n\n[c]: media/c.jpg');
    expect(body.images).toEqual(['media/a.png', 'media/c.jpg']);
    expect(body.html).toContain('<img src="/prospectus/media/a.png" alt="a" loading="lazy" decoding="async">');
    expect(body.html).toContain('<img src="/prospectus/media/c.jpg" alt="b"');
  });

  test('the plain words have no marks, and a line for each block', () => {
    const text =
      '## A *b*\n\nc [d](https://example.org)\ne ![f](media/f.png)\n\n- g\n- `h`\n\n<Callout title="i">j</Callout>\n\n| k | l |\n|---|---|\n| m | n |';
    expect(render(text).body.text).toBe('A b\nc d e f\ng\nh\ni\nj\nk\nl\nm\nn');
    expect(readBody(text, { firstLine: 1 }).text).toBe(render(text).body.text);
  });
});

describe('components', () => {
  test('a call-out says its kind in words, not by colour alone', () => {
    expect(htmlOf('<Callout kind="caution">a</Callout>')).toBe(
      '<div class="banner is-caution is-inline" role="note"><p class="banner-title">Take care</p>\n<p>a</p>\n</div>',
    );
    expect(htmlOf('<Callout kind="tip" title="b">\n\na\n\n</Callout>')).toContain(
      '<p class="banner-title"><span class="visually-hidden">Tip: </span>b</p>',
    );
  });

  test('however its tags are spread over lines, a component is a block', () => {
    const forms = [
      '<Quote by="b">a</Quote>',
      '<Quote by="b">\na\n</Quote>',
      '<Quote by="b">\n\na\n\n</Quote>',
      '<Quote\n  by="b"\n>\na\n</Quote>',
    ];
    expect(new Set(forms.map(htmlOf))).toEqual(
      new Set(['<figure class="quote"><blockquote>\n<p>a</p>\n</blockquote><figcaption>b</figcaption></figure>']),
    );
  });

  test('components may stand in each other and in lists', () => {
    const html = htmlOf('- a\n\n  <Details summary="b">\n\n  <Callout>c</Callout>\n\n  </Details>');
    expect(html).toContain('<details class="more"><summary>b</summary><div class="flow">');
    expect(html).toContain('<p class="banner-title">Note</p>');
  });

  test('a video is a link, never a frame', () => {
    expect(
      htmlOf('<Video href="https://example.org/v" title="a" provider="b" length="4 minutes" transcript="/t/" />'),
    ).toBe(
      '<div class="video-card"><p class="video-title"><a href="https://example.org/v" rel="external noopener">a</a></p>' +
        '<p class="quiet">Video · b · 4 minutes · <a href="/prospectus/t/">Transcript</a></p></div>',
    );
  });

  test('steps are a numbered list', () => {
    expect(htmlOf('<Steps>\n1. a\n2. b\n</Steps>')).toBe('<ol class="steps">\n<li>a</li>\n<li>b</li>\n</ol>');
  });

  test('a contact has links for each way', () => {
    const html = htmlOf('<Contact name="a" email="b@example.org" phone="+49 30 1" url="https://example.org/c/" />');
    expect(html).toContain('<a href="mailto:b@example.org">b@example.org</a>');
    expect(html).toContain('<a href="tel:+49301">+49 30 1</a>');
    expect(html).toContain('<a href="https://example.org/c/" rel="external noopener">example.org/c</a>');
    expect(htmlOf('<Contact email="b@example.org" />')).toContain('<p class="contact-title">Contact</p>');
  });

  test('words of the interface are marked where the text has another language', () => {
    const { body } = render('<Callout>a</Callout>\n\nb[^1]\n\n[^1]: c', { language: 'et' });
    expect(body.html).toContain('<p class="banner-title"><span lang="en">Note</span></p>');
    expect(body.html).toContain('<h3 id="text--notes" lang="en">Notes</h3>');
  });
});

describe('findings', () => {
  test('lines and columns are those of the file, whatever its line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(placesOf(['a', '', 'b {c}', '', '<script />'].join(end), 20)).toEqual([
        '22:3 expression',
        '24:1 html-element',
      ]);
    }
  });

  test('one run names all malformed tags', () => {
    const text =
      'For <5 people\n\n<!-- a -->\n\n<https://example.org>\n\n<br>\n\n<Callout>\n\na {b}\n\n<Details summary={c}>d</Details>\n\n<Video href=e title="f" />';
    expect(placesOf(text)).toEqual([
      '1:5 syntax',
      '3:1 html-comment',
      '5:1 syntax',
      '7:1 html-element',
      '9:1 syntax',
      '11:3 expression',
      '13:18 expression',
      '15:1 syntax',
    ]);
  });

  test('what is escaped, in code, or no tag is let be', () => {
    expect(placesOf('a < b, \\<c \\{d} &lt;e `{f}`\n\n```\n{g} <h\n```')).toEqual([]);
  });

  test('messages say what to write', () => {
    const [less, brace, bold] = checkBody('<5 {a} <b>c</b>', { firstLine: 1 });
    expect(less?.help).toBe('Write &lt; for the sign <, or words such as “less than” or “under”.');
    expect(brace?.help).toBe('Write \\{a} if the braces are meant, or take it out.');
    expect(bold?.help).toBe('Write **words** for strong words.');
    const near = checkBody(
      '<callout kind="x">a</callout>\n\n<Detail summary="a">b</Detail>\n\n<Callout knd="tip">c</Callout>',
      {
        firstLine: 1,
      },
    );
    expect(near.map(({ help }) => help)).toEqual([
      'The component is written <Callout>, with a capital letter.',
      'Write <Details>.',
      'Write kind.',
    ]);
  });

  test('a stray brace does not hide what follows it', () => {
    expect(placesOf('a { b\n\n<script />\n\n}')).toEqual(['1:3 expression', '3:1 html-element']);
  });

  test('faults of content do not keep a text off the page', () => {
    const { body, findings } = render('![](media/a.png)\n\n#### a');
    expect(findings.map(({ rule }) => rule.id)).toEqual(['body/alt-missing', 'body/heading-skipped']);
    expect(body.html).toContain('alt=""');
  });

  test('a file with countless faults is told of a hundred', () => {
    expect(checkBody('{a} '.repeat(3000), { firstLine: 1 })).toHaveLength(100);
  });

  test('checking two paragraphs takes about a millisecond', () => {
    const text = `${'A paragraph with **strong** words and a [link](https://example.org/a). '.repeat(3)}\n\n`.repeat(2);
    for (let run = 0; run < 200; run += 1) checkBody(text, { firstLine: 1 });
    const started = performance.now();
    for (let run = 0; run < 200; run += 1) checkBody(text, { firstLine: 1 });
    // Measured at 0.6 ms; the bound is for busy machines.
    expect((performance.now() - started) / 200).toBeLessThan(8);
  });
});
