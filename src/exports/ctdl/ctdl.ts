import { isChosen } from '../chosen.ts';
import { type ExportContext, type OfferPass, type Omission, offerByOffer } from '../format.ts';
import { passedOn } from '../published.ts';
import { ctdlPath, toMicroCredential } from './micro-credential.ts';
import { organizationAddress, organizationPath, toCtdlOrganization } from './organization.ts';

/** CTDL: one document for each offer that can be published in the Credential Registry, and for each of its owners. */
export const ctdl = offerByOffer('ctdl', pass, omissions);

function pass(context: ExportContext): OfferPass | null {
  if (!isChosen(context, 'ctdl')) return null;
  const named = new Set<string>();
  return {
    *of(offer) {
      const made = toMicroCredential(offer, context);
      if ('omission' in made) return;
      const document = made.document();
      for (const key of ['ceterms:ownedBy', 'ceterms:offeredBy']) {
        for (const address of (document[key] as readonly string[] | undefined) ?? []) named.add(address);
      }
      yield { path: ctdlPath(offer), content: `${JSON.stringify(document)}\n` };
    },
    *end() {
      for (const provider of context.site.catalogue.providers.values()) {
        if (!named.has(organizationAddress(provider, context))) continue;
        const made = toCtdlOrganization(provider, context);
        if ('document' in made)
          yield { path: organizationPath(provider), content: `${JSON.stringify(made.document())}\n` };
      }
    },
  };
}

function* omissions(context: ExportContext): Generator<Omission> {
  if (!isChosen(context, 'ctdl')) return;
  for (const offer of passedOn(context)) {
    const made = toMicroCredential(offer, context);
    if ('omission' in made) yield made.omission;
  }
}
