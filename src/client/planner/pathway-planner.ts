import { evaluateProblem } from '../../facts/pathway/evaluate-problem.ts';
import { thingsOf } from '../../views/pathway-things.ts';
import type { PlanData, PlanIndex } from '../../views/types/plan.ts';
import { today } from '../dates/visitor-day.ts';
import { Choice, choiceRow } from './choices.ts';
import { drawOutcome } from './draw-outcome.ts';
import { el } from './element.ts';
import { KeptPlan } from './kept-plan.ts';
import { Names } from './names.ts';
import { EMPTY_PLAN, formatPlan, type Plan, parsePlan, withItem } from './plan.ts';
import { drawReach, reachable } from './reach.ts';
import { langOf, said, textOf } from './speech.ts';
import { timeFields } from './time-fields.ts';

/** Found offers that are listed at a time. */
const mostFound = 12;

/**
 * `<pathway-planner>`: ticks what a visitor has or plans and shows what a pathway still asks for, or which pathways one
 * could reach. The plan stands in the address and, where it can, on the device; nothing is sent.
 */
class PathwayPlanner extends HTMLElement {
  #plan: Plan = EMPTY_PLAN;
  /** Set where the page is that of one pathway. */
  #fixed: string | null = null;
  #index: PlanIndex | null = null;
  #data: PlanData | null = null;
  /** None in other people's pages, which promise their visitors that nothing is kept. */
  readonly #kept = 'framed' in this.dataset ? null : new KeptPlan(this.dataset['plans'] ?? '');
  #way = 0;
  #turn = 0;
  readonly #choices = new Map<string, Choice>();
  readonly #loaded = new Map<string, Promise<unknown>>();

  connectedCallback(): void {
    this.#fixed = this.dataset['target'] ?? null;
    const given = parsePlan(new URLSearchParams(location.search));
    const isGiven = given.items.length > 0 || given.hours !== null || given.start !== null;
    this.#plan = { ...(isGiven ? given : (this.#kept?.read() ?? EMPTY_PLAN)), target: this.#fixed ?? given.target };
    timeFields(this.#part('hours') as HTMLInputElement, this.#part('start'), this.#plan, (time) =>
      this.#change({ ...this.#plan, ...time }),
    );
    this.#target?.addEventListener('change', () => this.#aim(this.#target?.value ?? ''));
    this.#part('clear').addEventListener('click', () => {
      this.#change({ ...this.#plan, items: [] });
      for (const choice of this.#choices.values()) choice.show(null);
      this.#choices.values().next().value?.focus();
    });
    this.#find?.addEventListener('input', () => this.#showFound());
    void this.#open();
  }

  /** Loads what the target needs, and shows all anew. */
  async #open(): Promise<void> {
    const turn = ++this.#turn;
    const { target } = this.#plan;
    try {
      if (this.#fixed === null) this.#index ??= (await this.#load('plans.json')) as PlanIndex;
      const known = this.#fixed !== null || this.#index?.pathways.some(({ id }) => id === target);
      const data = target !== null && known ? ((await this.#load(`plans/${target}.json`)) as PlanData) : null;
      if (turn !== this.#turn) return;
      this.#data = data;
      if (data === null) this.#plan = { ...this.#plan, target: null };
      if (this.#target) this.#target.value = this.#plan.target ?? '';
      this.#list();
      // First the address: what is printed names it.
      if (this.#plan.items.length > 0) this.#keepAddress();
      await this.#show();
    } catch {
      if (turn === this.#turn) this.#part('outcome').replaceChildren(el('p', {}, said.failed));
    } finally {
      this.dataset['ready'] = '';
    }
  }

  #load(name: string): Promise<unknown> {
    const known = this.#loaded.get(name);
    if (known) return known;
    const loading = fetch(`${this.dataset['plans']}${name}`).then((answer) => {
      if (!answer.ok) throw new Error(name);
      return answer.json() as Promise<unknown>;
    });
    this.#loaded.set(name, loading);
    loading.catch(() => this.#loaded.delete(name));
    return loading;
  }

  /** The things that can be ticked: as the build wrote them, of the chosen pathway, or what words find. */
  #list(): void {
    const data = this.#data;
    if (this.#fixed === null) {
      this.#choices.clear();
      this.#part('any').hidden = true;
      this.#part('find').hidden = data !== null;
      if (data === null) {
        this.#showFound();
        return;
      }
      this.#part('things').replaceChildren(...this.#rows(data));
    }
    const kinds = new Map(data === null ? [] : thingsOf(data.problem).map((thing) => [thing.key, thing]));
    for (const row of this.querySelectorAll<HTMLElement>('[data-key]')) {
      const kind = kinds.get(row.dataset['key'] ?? '');
      this.#upgrade(row, { many: kind?.places !== 1 && kind?.kind === 'other', credit: kind?.credit ?? false });
    }
  }

  #rows(data: PlanData): readonly HTMLElement[] {
    const things = thingsOf(data.problem);
    const row = (thing: (typeof things)[number]): HTMLElement =>
      choiceRow(thing.key, textOf(thing.title), null, langOf(thing.title));
    const any = things.filter(({ any: fits }) => fits);
    const details = this.#part('any');
    details.hidden = any.length === 0;
    (details.querySelector('summary') as HTMLElement).textContent = said.any(any.length);
    (details.querySelector('ul') as HTMLElement).replaceChildren(...any.map(row));
    return things.filter(({ any: fits }) => !fits).map(row);
  }

  /** What one has, then what the words find among all that pathways name. */
  #showFound(): void {
    const place = this.#part('things');
    const words = (this.#find?.value ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const has = new Set(this.#plan.items.map(({ key }) => key));
    const offers = this.#index?.offers ?? [];
    const held = offers.filter(([id]) => has.has(id));
    const found = offers.filter(
      ([id, title, by]) => !has.has(id) && words.every((word) => `${title} ${by}`.toLowerCase().includes(word)),
    );
    const rows = [...held, ...found.slice(0, mostFound)].map(([id, title, by]) => choiceRow(id, title, by));
    place.replaceChildren(...(rows.length > 0 ? rows : [el('li', {}, said.noneFound)]));
    for (const row of rows) this.#upgrade(row, { many: false, credit: false });
  }

  #upgrade(row: HTMLElement, kind: { readonly many: boolean; readonly credit: boolean }): void {
    const choice = new Choice(row, kind, (key, item) => this.#change(withItem(this.#plan, key, item)));
    choice.show(this.#plan.items.find(({ key }) => key === choice.key) ?? null);
    this.#choices.set(choice.key, choice);
  }

  #change(plan: Plan): void {
    this.#plan = plan;
    this.#way = 0;
    if (this.#kept?.keep(plan) === false) this.#part('private').textContent = said.notKept;
    this.#keepAddress();
    void this.#show();
  }

  #aim(target: string): void {
    this.#plan = { ...this.#plan, target: target === '' ? null : target };
    this.#way = 0;
    this.#keepAddress();
    void this.#open();
  }

  #keepAddress(): void {
    const search = formatPlan(this.#fixed === null ? this.#plan : { ...this.#plan, target: null }).toString();
    history.replaceState(history.state, '', `${search === '' ? location.pathname : `?${search}`}${location.hash}`);
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const place = this.#part('outcome');
    this.#mark();
    if (this.#data !== null) {
      const names = new Names(this.#data, this.dataset['offers'] ?? '');
      const outcome = drawOutcome(this.#plan, this.#data, names, today(), {
        way: this.#way,
        onWay: (way) => {
          this.#way = way;
          void this.#show().then(() => this.querySelector<HTMLElement>(`#way-${way}`)?.focus());
        },
      });
      this.#say(outcome.headline);
      place.replaceChildren(...outcome.nodes);
      return;
    }
    if (this.#index === null) return;
    if (this.#plan.items.length === 0) {
      this.#say(said.nothingReach);
      place.replaceChildren();
      return;
    }
    const found = await Promise.all(reachable(this.#plan, this.#index).map((id) => this.#load(`plans/${id}.json`)));
    if (turn !== this.#turn) return;
    const drawn = drawReach(this.#plan, found as PlanData[], today(), evaluateProblem, (id) => {
      this.#aim(id);
      this.#target?.focus();
    });
    this.#say(drawn.childElementCount > 0 ? said.reachSome(drawn.childElementCount) : said.reachNone);
    place.replaceChildren(...(drawn.childElementCount > 0 ? [drawn] : []));
    place.append(el('p', { class: 'banner is-note is-inline' }, said.noRight));
  }

  /** Marks in the picture of the page what one has. */
  #mark(): void {
    const has = new Set(this.#plan.items.map(({ key }) => key));
    (this.#part('clear') as HTMLButtonElement).disabled = has.size === 0;
    for (const thing of document.querySelectorAll<SVGElement>('[data-thing]')) {
      thing.classList.toggle('is-held', has.has(thing.dataset['thing'] ?? ''));
    }
  }

  /** Heard by those who do not see it; untouched where nothing changes. */
  #say(words: string): void {
    const place = this.#part('headline');
    if (place.textContent !== words) place.textContent = words;
  }

  get #target(): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>('[data-part="target"]');
  }

  get #find(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('[data-part="find"] input');
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`) as HTMLElement;
  }
}

customElements.define('pathway-planner', PathwayPlanner);
