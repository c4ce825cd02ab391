import type { Opened } from './results.ts';

/** What the browser's history keeps of a list beside its address: how much was open, and how far down one was. */
export type Kept = { readonly opened: Opened; readonly at: number };

/** Reads the state of the history; it may be anything. */
export function readKept(state: unknown): Kept {
  const given = isRecord(state) ? state : {};
  const opened = isRecord(given['opened']) ? given['opened'] : {};
  const figures = Object.entries(opened).filter(([, value]) => Number.isSafeInteger(value) && Number(value) > 0);
  const at = Number(given['at']);
  return { opened: Object.fromEntries(figures), at: Number.isFinite(at) && at > 0 ? at : 0 };
}

/** Keeps it with the address that stands now. */
export function keep(kept: Partial<Kept>): void {
  history.replaceState({ ...readKept(history.state), ...kept }, '');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
