import type { Provider } from '../../catalogue/catalogue.ts';
import { countryOf } from '../../vocabularies/countries.ts';
import type { ExportContext } from '../format.ts';
import { providerAddress } from '../identifiers.ts';
import { iri, literal, type Node, node, type Property, texts, thing, type Value } from '../rdf/node.ts';
import { identifier, webResource } from './values.ts';

/** A provider as an organisation of ELM, with its seats. It needs a country; `canBeOrganisation` tells. */
export function organisation(provider: Provider, context: ExportContext): readonly Node[] {
  const id = providerAddress(context, provider);
  const seats = seatsOf(provider, `${id}#seat`);
  return [
    thing(
      id,
      ['elm:Organisation'],
      ['skos:altLabel', otherNames(provider)],
      ['rov:legalName', texts(provider.legalName ?? provider.name)],
      ['adms:identifier', identifiersOf(provider)],
      ...legalIdentifiers(provider),
      ['foaf:homepage', provider.url === undefined || provider.url === 'none' ? [] : [webResource(provider.url)]],
      ['elm:location', seats.map(({ id: seat = '' }) => iri(seat))],
      ['elm:contactPoint', contactOf(provider)],
      ...parentOf(provider, context),
    ),
    ...seats,
    ...mailboxOf(provider),
  ];
}

/** Whether a provider states all that ELM needs of an organisation: a country that the EU's list knows. */
export function canBeOrganisation({ country }: Pick<Provider, 'country'>): boolean {
  return country.some((code) => Boolean(countryOf(code)?.uri));
}

/** The address of the seat that stands in one file with its organisation. */
function seatsOf({ country, city }: Provider, id: string): Node[] {
  const known = country.flatMap((code) => countryOf(code)?.uri ?? []);
  return known.map((uri, index) =>
    thing(
      known.length === 1 ? id : `${id}-${index + 1}`,
      ['dc:Location'],
      // Of several seats nobody says in which the city lies.
      ['elm:geographicName', known.length === 1 ? texts(city) : []],
      ['elm:address', [node('elm:Address', ['elm:countryCode', [{ concept: uri }]])]],
    ),
  );
}

/** Names beside the one in law; ELM wants each once. */
function otherNames({ legalName, name, shortName, otherNames: others }: Provider): Value[] {
  const legal = new Set(Object.values(legalName ?? name));
  const seen = new Set<string>();
  const all = [...(legalName ? [name] : []), ...(shortName ? [shortName] : []), ...others].flatMap(texts);
  return all.filter((value) => {
    if (!('text' in value) || legal.has(value.text) || seen.has(`${value.language} ${value.text}`)) return false;
    seen.add(`${value.language} ${value.text}`);
    return true;
  });
}

const registers = {
  schac: 'SCHAC',
  orgreg: 'OrgReg',
  deqar: 'DEQAR',
  erasmus: 'Erasmus code',
  pic: 'PIC',
  ror: 'ROR',
  isni: 'ISNI',
  ctid: 'CTID',
} as const;

function identifiersOf({ identifiers }: Provider): Node[] {
  const named = Object.entries(registers).flatMap(([key, name]) => {
    const given = identifiers[key as keyof typeof registers];
    return given === undefined ? [] : [identifier(given, name)];
  });
  return [...named, ...identifiers.other.map(({ scheme, value }) => identifier(value, scheme))];
}

/** Numbers of the state; ELM wants to know of which: with several countries nobody says so. */
function legalIdentifiers({ identifiers, country }: Provider): Property[] {
  const [code, ...more] = country;
  const spatial = code === undefined ? null : (countryOf(code)?.uri ?? null);
  if (spatial === null || more.length > 0) return [];
  const legal = (notation: string | undefined): Node[] =>
    notation === undefined
      ? []
      : [node('elm:LegalIdentifier', ['skos:notation', [literal(notation)]], ['dc:spatial', [{ concept: spatial }]])];
  return [
    ['rov:registration', legal(identifiers.registration)],
    ['elm:vatIdentifier', legal(identifiers.vat)],
  ];
}

function contactOf({ contact }: Provider): Node[] {
  if (contact === undefined) return [];
  const { name, email, phone, url } = contact;
  if (email === undefined && phone === undefined && url === undefined) return [];
  return [
    node(
      'elm:ContactPoint',
      ['dc:description', texts(name)],
      ['elm:phone', phone === undefined ? [] : [node('elm:Phone', ['elm:phoneNumber', [literal(phone)]])]],
      ['elm:emailAddress', email === undefined ? [] : [iri(`mailto:${email}`)]],
      ['elm:contactForm', url === undefined ? [] : [webResource(url)]],
    ),
  ];
}

/** A mailbox has its own address as a thing, and nothing else. */
function mailboxOf({ contact }: Provider): Node[] {
  return contact?.email === undefined ? [] : [thing(`mailto:${contact.email}`, ['elm:Mailbox'])];
}

/** The whole that it is a part of, where that one can be told of too. */
function parentOf({ partOf }: Provider, context: ExportContext): Property[] {
  const parent = partOf === undefined ? undefined : context.site.catalogue.providers.get(partOf);
  if (parent === undefined || !canBeOrganisation(parent)) return [];
  return [['org:subOrganizationOf', [iri(providerAddress(context, parent))]]];
}
