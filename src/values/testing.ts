import fc from 'fast-check';
import type { Figure } from './figure.ts';
import type { Parsed } from './parsed.ts';

/** The value of a text that a test knows to be right. @throws Error with the message, if it is refused */
export function valueIn<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new Error(`refused: ${parsed.message} ${parsed.help}`);
}

/** Numbers with up to six decimals, as the grammar of figures has them. */
const anyNumber = fc.oneof(
  fc.integer({ min: 0, max: 5_000 }),
  fc.integer({ min: 0, max: 999_999_999_999 }),
  fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 999_999 }))
    .map(([whole, part]) => Number(`${whole}.${part}`)),
);

const about = fc.boolean();

/** Every form of a figure. */
export const anyFigure: fc.Arbitrary<Figure> = fc.oneof(
  fc.tuple(anyNumber, about).map(([value, about]) => ({ min: value, max: value, about })),
  fc.tuple(anyNumber, anyNumber, about).map(([a, b, about]) => ({ min: Math.min(a, b), max: Math.max(a, b), about })),
  anyNumber.map((min) => ({ min, max: null, about: false })),
  anyNumber.map((max) => ({ min: null, max, about: false })),
  fc.tuple(fc.uniqueArray(anyNumber, { minLength: 2, maxLength: 4 }), about).map(([values, about]) => {
    const alternatives = values.sort((a, b) => a - b);
    return { min: Math.min(...values), max: Math.max(...values), about, alternatives };
  }),
);
