import type { Finding } from '../diagnostics/finding.ts';
import { quoted } from '../values/parsed.ts';
import { reservedAddresses } from '../values/reserved-addresses.ts';
import type { Text } from '../values/text.ts';
import type { CheckContext, Values } from './concept.ts';
import { LONGEST_SUMMARY, identityRules as rules, SHORTEST_SUMMARY } from './identity-rules.ts';
import type { identityShape } from './identity-schema.ts';

type Identity = Values<typeof identityShape>;

/** Faults of identity that show in the record alone. */
export function checkIdentity(identity: Identity, context: CheckContext): Finding[] {
  const findings: Finding[] = [];
  if (identity.code === undefined && !context.broken('code')) {
    findings.push({ rule: rules['code-missing'], at: ['code'], message: 'The code is not stated.' });
  }
  if (identity.url === undefined && !context.broken('url')) {
    findings.push({ rule: rules['url-missing'], at: ['url'], message: 'There is no link to the provider’s own page.' });
  }
  findings.push(...checkSummary(identity.summary, context));
  if (context.record === 'offer') findings.push(...checkFormerIds(identity.formerIds));
  return findings;
}

function checkSummary(summary: Text | undefined, context: CheckContext): Finding[] {
  if (summary === undefined) {
    if (context.broken('summary')) return [];
    return [{ rule: rules['summary-missing'], at: ['summary'], message: 'There is no summary.' }];
  }
  const [words = ''] = Object.values(summary);
  const letters = [...words].length;
  if (letters < SHORTEST_SUMMARY) {
    const message = `The summary ${quoted(words)} has only ${letters} characters; ${SHORTEST_SUMMARY} are needed.`;
    return [{ rule: rules['summary-missing'], at: ['summary'], message }];
  }
  if (letters <= LONGEST_SUMMARY) return [];
  const message = `The summary has ${letters} characters; ${LONGEST_SUMMARY} fit.`;
  return [{ rule: rules['summary-too-long'], at: ['summary'], message }];
}

function checkFormerIds(formerIds: readonly string[]): Finding[] {
  return formerIds.flatMap((id, index) => {
    const [first = ''] = id.split('/');
    if (!reservedAddresses.includes(first)) return [];
    const message = `The earlier address “${id}” begins with “${first}”, where the catalogue has lists of its own.`;
    return [{ rule: rules['former-id-collides'], at: ['formerIds', index], message }];
  });
}
