import { EMPTY_PLAN, formatPlan, type Plan, parsePlan } from './plan.ts';

const name = 'prospectus-plan';

/** The plan that the device keeps; an empty one where it keeps none or keeps nothing for pages. */
export function readKeptPlan(): Plan {
  try {
    return parsePlan(new URLSearchParams(localStorage.getItem(name) ?? ''));
  } catch {
    return EMPTY_PLAN;
  }
}

/** @returns false where the device keeps nothing: then the address alone holds the plan */
export function keepPlan(plan: Plan): boolean {
  try {
    const text = formatPlan({ ...plan, target: null }).toString();
    if (text === '') localStorage.removeItem(name);
    else localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}
