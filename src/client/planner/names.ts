import type { ProblemNode } from '../../facts/pathway/problem.ts';
import type { Held } from '../../facts/pathway/progress.ts';
import type { Text } from '../../values/text.ts';
import { keyOfWhat } from '../../views/pathway-things.ts';
import type { PlanData } from '../../views/types/plan.ts';
import { el } from './element.ts';
import { langOf, textOf } from './speech.ts';

/** What things of one pathway are called, and where their pages are. */
export class Names {
  readonly #data: PlanData;
  readonly #offers: string;

  /** @param offers path under which the pages of offers stand */
  constructor(data: PlanData, offers: string) {
    this.#data = data;
    this.#offers = offers;
  }

  of(key: string): string {
    const title = this.#title(key);
    return title === null ? key : textOf(title);
  }

  ofHeld({ what }: Held): string {
    return this.of(keyOfWhat(this.#data.problem.pathway, what));
  }

  /** A link where the catalogue has a page. */
  link(key: string): Node {
    const title = this.#title(key);
    const lang = title === null ? undefined : langOf(title);
    if (key.includes(':')) return el('span', { lang }, this.of(key));
    return el('a', { href: `${this.#offers}${key}/`, lang }, this.of(key));
  }

  #title(key: string) {
    const { problem, more } = this.#data;
    if (key.startsWith('pathway:')) return problem.awards[key.slice('pathway:'.length)]?.title ?? null;
    if (!key.startsWith('other:')) return (problem.offers[key] ?? more[key])?.title ?? null;
    const path = key.split(':')[2];
    return (problem.rules ?? []).flatMap((rule) => textAt(rule, path ?? ''))[0] ?? null;
  }
}

function textAt(node: ProblemNode, path: string): readonly Text[] {
  if (node.kind === 'rule') return node.from.flatMap((one) => textAt(one, path));
  return node.kind === 'other' && node.path.join('.') === path ? [node.text] : [];
}
