import { expect, test } from 'vitest';
import { addressOf, fileOf } from './page-files.ts';

test.for<[type: string, pathname: string, address: string, file: string]>([
  ['page', '/', '', 'index.html'],
  ['page', '/glossary/', 'glossary/', 'glossary/index.html'],
  ['page', '/offers/riverbank/skills', 'offers/riverbank/skills/', 'offers/riverbank/skills/index.html'],
  ['page', '/404', '404/', '404.html'],
  ['endpoint', '/favicon.svg', 'favicon.svg', 'favicon.svg'],
  ['endpoint', '/media/campus.jpg/', 'media/campus.jpg/', 'media/campus.jpg'],
])('a %s at %s stands at "%s", in %s', ([type, pathname, address, file]) => {
  expect(addressOf(type, pathname)).toBe(address);
  expect(fileOf(type, pathname)).toBe(file);
});
