import type { en } from './en/index.ts';

/** Makes literal texts of the English dictionary plain texts, so that another language can fill the same keys. */
type Widen<T> = T extends string
  ? string
  : T extends (...given: infer G) => string
    ? (...given: G) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

/** Every word of the interface, by key. A language is complete when its dictionary has this type. */
export type Words = Widen<typeof en>;
