import { EMPTY_PLAN, formatPlan, type Plan, parsePlan } from './plan.ts';

/** A plan kept on the device; nothing is kept where storage is blocked: then the address alone holds the plan. */
export class KeptPlan {
  readonly #key: string;

  /** @param place address of the catalogue's plans: catalogues on one host are kept apart by it */
  constructor(place: string) {
    this.#key = `plan ${place}`;
  }

  /** An empty plan where the device keeps none. */
  read(): Plan {
    try {
      return parsePlan(new URLSearchParams(localStorage.getItem(this.#key) ?? ''));
    } catch {
      return EMPTY_PLAN;
    }
  }

  /** @returns false where the device keeps nothing */
  keep(plan: Plan): boolean {
    try {
      const text = formatPlan({ ...plan, target: null }).toString();
      if (text === '') localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, text);
      return true;
    } catch {
      return false;
    }
  }
}
