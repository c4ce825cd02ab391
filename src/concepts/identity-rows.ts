import { termLabel } from '../i18n/term.ts';
import type { Contact } from '../values/contact.ts';
import { datetimeOf, formatWhen } from '../values/format.ts';
import type { OtherTitle } from '../values/other-titles.ts';
import { shownAddress } from '../values/shown-address.ts';
import { partnerRoles } from '../vocabularies/partner-roles.ts';
import { titleKinds } from '../vocabularies/title-kinds.ts';
import type { Values } from './concept.ts';
import type { identityShape, Partner, ProviderTerm } from './identity-schema.ts';
import { plainCell, wordsCell } from './plain-cell.ts';
import { type Content, type Inline, type Line, line, type Row, type RowContext, say } from './row.ts';

type Identity = Values<typeof identityShape>;

/** What readers see of identity: who offers it and under which names. */
export function identityRows(identity: Identity, context: RowContext): Row[] {
  const { words } = context;
  const say1 = (text: Identity['title']): Line => [say(text, context)];
  // The file of a provider has a page and a contact, but no provider.
  const providers = (identity.provider ?? []).map((id): Line => [context.organisation({ id })]);
  const awarding = identity.awardedBy.map((who): Line => [context.organisation(who)]);
  const row = (name: string, label: string, cell: Row['cell'], rare?: true): Row => ({
    key: `identity.${name}`,
    label,
    cell,
    ...(rare ? { rare } : {}),
  });
  const texts = words.identity;
  return [
    row('title', texts.titleLabel, wordsCell(identity.title, context)),
    row('provider', texts.provider, plainCell(listed(providers))),
    row('awardedBy', texts.awardedBy, plainCell(listed(awarding.length > 0 ? awarding : providers))),
    row('unit', texts.unit, wordsCell(identity.unit, context), true),
    row('partners', texts.partners, plainCell(listed(identity.partners.map((one) => partnerLine(one, context)))), true),
    row(
      'providerTerm',
      texts.providerTerm,
      plainCell(identity.providerTerm && [termLine(identity.providerTerm, context)]),
      true,
    ),
    row('summary', texts.summary, wordsCell(identity.summary, context)),
    row(
      'otherTitles',
      texts.otherTitles,
      plainCell(listed(identity.otherTitles.map((one) => titleLine(one, context)))),
      true,
    ),
    row('code', texts.code, plainCell(identity.code === undefined ? null : [line(identity.code)])),
    row(
      'identifiers',
      texts.identifiers,
      plainCell(
        listed(
          identity.identifiers.map(
            (one): Line => [
              one.value,
              ' ',
              { text: schemeName(one.scheme, context), quiet: true },
              ...(one.note ? ['. ', say(one.note, context)] : []),
            ],
          ),
        ),
      ),
      true,
    ),
    row('url', texts.url, plainCell(pageOf(identity.url, context))),
    row('variants', texts.variants, plainCell(listed(identity.variants.map((id): Line => [context.offer(id)]))), true),
    row('support', texts.support, plainCell(listed(identity.support.map(say1))), true),
    row('contact', texts.contact, plainCell(identity.contact && contactContent(identity.contact, context))),
    row(
      'links',
      texts.links,
      plainCell(listed(identity.links.map((one): Line => [{ ...linked(say(one.title, context)), href: one.url }]))),
      true,
    ),
  ];
}

function listed(lines: readonly Line[]): Content[] {
  const [first] = lines;
  if (!first) return [];
  return lines.length === 1 ? [{ kind: 'line', line: first }] : [{ kind: 'list', items: lines }];
}

function linked(piece: Inline): Exclude<Inline, string> {
  return typeof piece === 'string' ? { text: piece } : piece;
}

function partnerLine({ organisation, role, url, note }: Partner, context: RowContext): Line {
  const who = context.organisation(organisation);
  return [
    url === undefined ? who : { ...linked(who), href: url },
    ...(role === undefined ? [] : [' ', { text: termLabel(partnerRoles, role), quiet: true as const }]),
    ...(note === undefined ? [] : [' ', say(note, context)]),
  ];
}

function termLine({ name, formerly, since, note }: ProviderTerm, context: RowContext): Content {
  const texts = context.words.identity;
  const [present, before] = [linked(say(name, context)), formerly && linked(say(formerly, context)).text];
  const date = since && formatWhen(since, context);
  const more = before === undefined ? date && texts.termSince(date) : texts.termFormerly(before, date ?? '');
  return line(
    present,
    ...(more ? [' ', { text: more, quiet: true as const }] : []),
    ...(note ? [' ', say(note, context)] : []),
  );
}

function titleLine({ text, kind, until, note }: OtherTitle, context: RowContext): Line {
  const label = termLabel(titleKinds, kind);
  const machine = until && datetimeOf(until);
  return [
    say(text, context),
    ' ',
    {
      text: until ? context.words.identity.titleUntil(label, formatWhen(until, context)) : label,
      quiet: true,
      ...(machine ? { datetime: machine } : {}),
    },
    ...(note ? [' ', say(note, context)] : []),
  ];
}

function pageOf(url: string | undefined, context: RowContext): Content[] | null {
  if (url === undefined) return null;
  if (url === 'none') return [line(context.words.identity.noPage)];
  return [line({ text: shownAddress(url), href: url })];
}

function contactContent(given: Contact, context: RowContext): Content[] {
  const pieces: Line[] = [];
  if (given.name) pieces.push([say(given.name, context)]);
  if (given.email) pieces.push([{ text: given.email, href: `mailto:${given.email}` }]);
  if (given.phone) pieces.push([{ text: given.phone, href: `tel:${given.phone.replace(/[^\d+]/g, '')}` }]);
  if (given.url) pieces.push([{ text: shownAddress(given.url), href: given.url }]);
  if (given.address) pieces.push([say(given.address, context)]);
  if (given.note) pieces.push([say(given.note, context)]);
  return listed(pieces);
}

function schemeName(scheme: string, context: RowContext): string {
  const words = context.words.identity;
  if (scheme === 'ctid') return words.ctid;
  return scheme === 'did' ? words.did : scheme;
}
