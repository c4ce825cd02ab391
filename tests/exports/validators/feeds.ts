import { join } from 'node:path';
import ICAL from 'ical.js';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { compiled } from '../compiled-schema.ts';
import type { ExportedFile, Validator } from '../validator.ts';

const atom = { a: 'http://www.w3.org/2005/Atom' };

/** Texts that an XPath finds; a document that is not well-formed throws. */
function read(
  { bytes }: ExportedFile,
  rules: (find: (path: string, within?: XmlElement) => XmlElement[]) => string[],
): string[] {
  let document: XmlDocument;
  try {
    document = XmlDocument.fromBuffer(bytes);
  } catch (error) {
    return [`not well-formed: ${String(error)}`];
  }
  try {
    return rules((path, within) => (within ?? document.root).find(path, atom) as XmlElement[]);
  } finally {
    document.dispose();
  }
}

function lacking(names: readonly string[], has: (name: string) => boolean, what: string): string[] {
  return names.filter((name) => !has(name)).map((name) => `${what} has no ${name}`);
}

function repeated(values: readonly string[], what: string): string[] {
  return values
    .filter((value, place) => values.indexOf(value) !== place)
    .map((value) => `${what} ${value} is there twice`);
}

const rfc822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

export const validators: readonly Validator[] = [
  {
    name: 'RSS 2.0, well-formed, with what its text demands',
    files: ['feeds/**/*.rss.xml'],
    open: () => (file) =>
      read(file, (find) => {
        const items = find('/rss/channel/item');
        const text = (path: string, within?: XmlElement): string => find(path, within)[0]?.content ?? '';
        return [
          ...lacking(['title', 'link', 'description'], (name) => text(`/rss/channel/${name}`) !== '', 'the channel'),
          ...items.flatMap((item) =>
            lacking(['title', 'guid', 'link', 'pubDate'], (name) => text(name, item) !== '', 'an item'),
          ),
          ...find('//pubDate').flatMap(({ content }) => (rfc822.test(content) ? [] : [`${content} is no date`])),
          ...repeated(
            items.map((item) => text('guid', item)),
            'guid',
          ),
        ];
      }),
    seededFault: (text) => text.replace(/<guid[^>]*>[^<]*<\/guid>/, ''),
  },
  {
    name: 'Atom (RFC 4287), well-formed, with what its text demands',
    files: ['feeds/**/*.atom.xml'],
    open: () => (file) =>
      read(file, (find) => {
        const entries = find('/a:feed/a:entry');
        const text = (path: string, within?: XmlElement): string => find(path, within)[0]?.content ?? '';
        return [
          ...lacking(['id', 'title', 'updated'], (name) => text(`/a:feed/a:${name}`) !== '', 'the feed'),
          ...lacking(['author'], () => text('/a:feed/a:author/a:name') !== '', 'the feed'),
          ...lacking(['link rel=self'], () => find('/a:feed/a:link[@rel="self"]').length === 1, 'the feed'),
          ...entries.flatMap((entry) =>
            lacking(['id', 'title', 'updated'], (name) => text(`a:${name}`, entry) !== '', 'an entry'),
          ),
          ...find('//a:updated').flatMap(({ content }) => (rfc3339.test(content) ? [] : [`${content} is no date`])),
          ...repeated(
            entries.map((entry) => text('a:id', entry)),
            'id',
          ),
        ];
      }),
    seededFault: (text) => text.replace(/<updated>[^<]*<\/updated>/, ''),
  },
  {
    name: 'JSON Feed 1.1, JSON Schema',
    files: ['feeds/**/*.json'],
    open: (standards) => {
      const faults = compiled(join(standards, 'feeds-and-embeds/json-feed-1.1.schema.json'), '2020');
      return ({ text }) => faults(JSON.parse(text));
    },
    seededFault: (text) => text.replace('version/1.1', 'version/1'),
  },
  {
    name: 'iCalendar (RFC 5545), ical.js and the length of lines',
    files: ['feeds/**/*.ics', 'offers/**/*.ics'],
    open:
      () =>
      ({ text }) => {
        const long = text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
        const bare = /[^\r]\n/.test(text) ? ['a line does not end in CRLF'] : [];
        try {
          const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
          const events = calendar.getAllSubcomponents('vevent');
          const ids = events.map((event) => String(event.getFirstPropertyValue('uid')));
          return [
            ...long.map((line) => `a line is longer than 75 bytes: ${line}`),
            ...bare,
            ...lacking(['prodid', 'version'], (name) => calendar.getFirstPropertyValue(name) !== null, 'the calendar'),
            ...events.flatMap((event) =>
              lacking(
                ['uid', 'dtstamp', 'dtstart', 'summary'],
                (name) => event.getFirstPropertyValue(name) !== null,
                'an event',
              ),
            ),
            ...repeated(ids, 'uid'),
          ];
        } catch (error) {
          return [String(error)];
        }
      },
    seededFault: (text) => text.replace(/\r\nUID:[^\r]*(?:\r\n [^\r]*)*/, ''),
  },
];
