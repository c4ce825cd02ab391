/**
 * What a derivation gives: a value with the keys it comes from and the rule that made it, or what is missing or
 * stands against it. Unknown is never turned into a value.
 */
export type Derived<T, Rule extends string, Reason extends string> =
  | {
      readonly known: true;
      readonly value: T;
      readonly from: readonly string[];
      readonly rule: Rule;
      readonly params: Readonly<Record<string, string | number>>;
    }
  | {
      readonly known: false;
      readonly missing: readonly string[];
      readonly reason: Reason;
      readonly params: Readonly<Record<string, string | number>>;
    };

/** A derived value. */
export function derived<T, Rule extends string>(
  value: T,
  from: readonly string[],
  rule: Rule,
  params: Readonly<Record<string, string | number>> = {},
): { known: true; value: T; from: readonly string[]; rule: Rule; params: Readonly<Record<string, string | number>> } {
  return { known: true, value, from, rule, params };
}

/** A derivation that is refused, with what is missing. */
export function refused<Reason extends string>(
  reason: Reason,
  missing: readonly string[] = [],
  params: Readonly<Record<string, string | number>> = {},
): { known: false; missing: readonly string[]; reason: Reason; params: Readonly<Record<string, string | number>> } {
  return { known: false, missing, reason, params };
}
