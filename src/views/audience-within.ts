import type { Audience } from '../values/fields.ts';
import { audiences } from '../vocabularies/audiences.ts';
import { plainInline } from './plain.ts';
import type { SiteContext } from './site-context.ts';

/**
 * An audience as it is named within a sentence. The common groups have labels that begin with a capital because they
 * stand alone elsewhere; a group that a catalogue or a provider names keeps its letters, for they may be those of a name.
 */
export function audienceWithin(audience: Audience, { row, language }: Pick<SiteContext, 'row' | 'language'>): string {
  const name = plainInline(row.audience(audience));
  const isCommon = 'id' in audience && audiences.has(audience.id);
  return isCommon ? name.slice(0, 1).toLocaleLowerCase(language) + name.slice(1) : name;
}
