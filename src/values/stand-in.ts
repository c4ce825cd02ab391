const STAND_IN =
  /^(n\/?\.?a\.?|n\. a\.|tbd|t\.b\.d\.|tba|tbc|to be (defined|determined|announced|confirmed)|unknown|unspecified|not (known|stated|given|specified|provided|available|applicable)|none (stated|given)|\?+|-+|–|—|\.{2,}|…)$/i;

/** @returns whether a text only stands in for a value that nobody gave: n/a, tbd, not stated, a dash */
export function isStandIn(text: string): boolean {
  return STAND_IN.test(text.trim());
}
