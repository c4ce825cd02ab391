import { termLabel } from '../i18n/term.ts';
import type { Fact } from '../values/fact.ts';
import { formatDuration, formatFigure, formatList } from '../values/format.ts';
import { credentialFormats } from '../vocabularies/credential-formats.ts';
import type { Credential } from './credential.ts';
import { joinLines } from './inline-values.ts';
import { type Content, cellOf, type Inline, type Line, type Row, type RowContext, say, sayPlace } from './row.ts';

/** What readers see of the certificate. Where there are several, each line begins with the name of its own. */
export function credentialRows(given: Fact<readonly Credential[]>, context: RowContext): Row[] {
  const words = context.words.credential;
  const row = (name: string, label: string, of: (one: Credential) => Line | null, rare?: true): Row => ({
    key: `credential.${name}`,
    label,
    ...(rare ? { rare } : {}),
    cell: cellOf(given, context, (all) => lines(all, of, name !== 'name', context)),
  });
  return [
    row('name', words.name, (one) => nameLine(one, context)),
    row('format', words.format, ({ formats }) =>
      formats.length > 0
        ? [
            formatList(
              formats.map((format) => termLabel(credentialFormats, format)),
              context,
            ),
          ]
        : null,
    ),
    row('verification', words.verification, ({ verification }) =>
      verification ? [sayPlace(verification, context)] : null,
    ),
    row(
      'storage',
      words.storage,
      ({ storage }) => (storage.length > 0 ? joinLines(storage.map((place) => [say(place, context)])) : null),
      true,
    ),
    row(
      'issuedThrough',
      words.issuedThrough,
      ({ issuedThrough }) => (issuedThrough ? [say(issuedThrough, context)] : null),
      true,
    ),
    row('validity', words.validity, ({ validity }) => {
      if (validity === null) return null;
      return [validity === 'never-expires' ? words.withoutEnd : formatDuration(validity, context)];
    }),
    row('renewal', words.renewal, ({ renewal }) => (renewal ? [say(renewal, context)] : null), true),
    row('onRequest', words.onRequest, ({ onRequest, how }) => onRequestLine(onRequest, how, context), true),
  ];
}

function lines(
  all: readonly Credential[],
  of: (one: Credential) => Line | null,
  withName: boolean,
  context: RowContext,
): Content[] | null {
  const words = context.words.credential;
  const found = all.flatMap((one) => {
    const own = of(one);
    if (own === null) return [];
    if (!withName || all.length === 1) return [own];
    const name = one.name ? say(one.name, context) : words.unnamed;
    const label = typeof name === 'string' ? words.ofNamed(name) : { ...name, text: words.ofNamed(name.text) };
    return [[label, ' ', ...own]];
  });
  const [first] = found;
  if (!first) return null;
  return found.length === 1 ? [{ kind: 'line', line: first }] : [{ kind: 'list', items: found }];
}

function nameLine({ name, count, note }: Credential, context: RowContext): Line | null {
  const words = context.words.credential;
  if (!name && !count && !note) return null;
  const said: Inline = name ? say(name, context) : words.unnamed;
  const many = count && !(count.min === 1 && count.max === 1) ? formatFigure(count, context) : null;
  const counted = (text: string): string => (many === null ? text : words.times(text, many));
  const whole = typeof said === 'string' ? counted(said) : { ...said, text: counted(said.text) };
  return note ? [whole, '. ', say(note, context)] : [whole];
}

function onRequestLine(onRequest: boolean | null, how: Credential['how'], context: RowContext): Line | null {
  const words = context.words.credential;
  const pieces: Inline[] = [
    ...(onRequest === null ? [] : [onRequest ? words.onRequestYes : words.onRequestNo]),
    ...(how ? [say(how, context)] : []),
  ];
  return pieces.length > 0
    ? joinLines(
        pieces.map((piece) => [piece]),
        '. ',
      )
    : null;
}
