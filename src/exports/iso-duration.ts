import type { Duration } from '../values/duration.ts';
import { exactly } from './elm/values.ts';

const letters: Readonly<Partial<Record<Duration['unit'], readonly [before: string, after: string]>>> = {
  minute: ['PT', 'M'],
  hour: ['PT', 'H'],
  day: ['P', 'D'],
  week: ['P', 'W'],
  month: ['P', 'M'],
  year: ['P', 'Y'],
};

/**
 * A length of one whole number in its own unit, weeks among them: `P12W` (ISO 8601).
 * @returns null for ranges, estimates, fractions, and units whose length depends on the provider
 */
export function isoDuration({ figure, unit }: Duration): string | null {
  const count = exactly(figure);
  const frame = letters[unit];
  if (count === null || count <= 0 || !Number.isInteger(count) || frame === undefined) return null;
  return `${frame[0]}${count}${frame[1]}`;
}

/** Hours as a length: `PT150H`, `PT7H30M`. */
export function isoHours(hours: number): string {
  const minutes = Math.round(hours * 60);
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${whole > 0 ? `${whole}H` : ''}${rest > 0 || whole === 0 ? `${rest}M` : ''}`;
}
