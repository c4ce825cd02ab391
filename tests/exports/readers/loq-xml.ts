import { XmlDocument, XmlElement } from 'libxml2-wasm';
import type { Reader, Told } from '../reader.ts';

const namespaces = { l: 'http://data.europa.eu/snb/model/ap/loq-constraints/' };

/** Reads each file of an offer, and not the whole catalogue: so that both kinds are read back. */
function readXml(text: string): ReadonlyMap<string, Told> {
  const document = XmlDocument.fromString(text);
  const values = (path: string, from: XmlElement): string[] => from.find(path, namespaces).map((one) => one.content);
  const offers = new Map<string, Told>();
  for (const offer of document.find('//l:qualification|//l:learningAchievementSpecification[@id]', namespaces)) {
    if (!(offer instanceof XmlElement)) continue;
    const id = offer.attr('id')?.value ?? '';
    const ofOffer = `//l:learningOpportunity[l:learningAchievementSpecification/@idref="${id}"]`;
    const hours = /^PT(\d+)H$/.exec(values('l:volumeOfLearning', offer)[0] ?? '')?.[1];
    const ects = values('l:creditPoint[contains(l:framework/@uri,"6fcec5c5af")]/l:point', offer)[0];
    const level = values('(l:EQFLevel|l:educationLevel)/@uri', offer)[0];
    const amounts = document.find(`${ofOffer}/l:priceDetail/l:amount`, namespaces);
    offers.set(id, {
      title: values('l:title', offer)[0] ?? '',
      ...(hours === undefined ? {} : { hours: Number(hours) }),
      ...(ects === undefined ? {} : { ects: Number(ects) }),
      ...(level === undefined ? {} : { eqf: Number(level.slice(-1)) }),
      fees: amounts.flatMap((one) =>
        one instanceof XmlElement
          ? [`${values('l:unit/@uri', one)[0]?.slice(-3)} ${Number(values('l:value', one)[0])}`]
          : [],
      ),
      providers: values(`${ofOffer}/l:providedBy/@idref`, offer),
      starts: values(`${ofOffer}/l:temporal/l:startDate`, offer).map((one) => one.slice(0, 10)),
      deadlines: values(`${ofOffer}/l:applicationDeadline`, offer).map((one) => one.slice(0, 10)),
    });
  }
  document.dispose();
  return offers;
}

export const reader: Reader = {
  name: 'ELM, LOQ XML',
  says: ['title', 'hours', 'ects', 'eqf', 'fees', 'providers', 'starts', 'deadlines'],
  read: (files) =>
    new Map(
      [...files.values()]
        .filter(({ path }) => path.startsWith('data/elm/offers/') && path.endsWith('.loq.xml'))
        .flatMap(({ text }) => [...readXml(text)]),
    ),
};
