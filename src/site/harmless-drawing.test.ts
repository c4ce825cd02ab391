import { describe, expect, test } from 'vitest';
import { isHarmlessDrawing } from './harmless-drawing.ts';

const svg = (inner: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"${attributes}>${inner}</svg>`;

describe('a drawing that is served as it is', () => {
  test('holds shapes, and addresses of its own parts only', () => {
    expect(
      isHarmlessDrawing(
        `<?xml version="1.0"?>\n${svg('<!-- logo --><path fill="url(#a)" d="M0 0h10"/><use href="#a"/>')}`,
      ),
    ).toBe(true);
  });

  test.each([
    svg('<script>alert(1)</script>'),
    svg('<a href="https://evil.example"><rect/></a>'),
    svg('<use href="https://evil.example/x.svg#a"/>'),
    svg('<use xlink:href="data:image/svg+xml;base64,AA"/>'),
    svg('<rect/>', ' onload="alert(1)"'),
    svg('<rect style="background:url(https://evil.example)"/>'),
    svg('<style>@import url(https://evil.example)</style>'),
    svg('<foreignObject><b>x</b></foreignObject>'),
    svg('<image href="https://evil.example/x.png"/>'),
    svg('<rect fill="url(https://evil.example#a)"/>'),
    `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`,
    svg('&a;'),
    '<html><svg/></html>',
    '',
  ])('is refused where something in it runs, loads or leads elsewhere: %s', (text) => {
    expect(isHarmlessDrawing(text)).toBe(false);
  });
});
