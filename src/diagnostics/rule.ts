/** How serious a breach is: an error stops the build, a warning makes the page poor, an advice could make it better. */
export type Severity = 'error' | 'warning' | 'advice';

/** A permanent rule: its id is never reused, its page stands at `/checks/<id>/`. */
export type Rule = {
  /** `<concept>/<name>`, kebab-case. Permanent. */
  readonly id: string;
  readonly severity: Severity;
  /**
   * `form`: a rule on how files are written, or a `value/…` rule. Its severity is the same in drafts, for
   * unconfirmed offers, and cannot be changed in `catalogue.yaml`.
   */
  readonly scope: 'form' | 'content';
  /** Heading of the rule's page: a plain sentence that says what is wrong. */
  readonly title: string;
  /** Why it matters to those who read the page: one to three sentences. */
  readonly why: string;
  /** What to write instead, or to do. */
  readonly remedy: string;
  /** A few lines of YAML (or MDX) that break the rule, and the same put right. */
  readonly example: { readonly wrong: string; readonly right: string };
  /** The standard or document that asks for it, where there is one. */
  readonly source?: string;
};

/** What the author of a rule writes; the id comes from the group and the key. */
export type RuleText = Omit<Rule, 'id' | 'scope'> & { readonly scope?: Rule['scope'] };

/**
 * Defines the rules of one concept.
 * @param concept kebab-case prefix of the ids, such as `quality-assurance`
 * @returns the same object with `id` and `scope` (default `content`) filled in
 */
export function defineRules<Name extends string>(concept: string, texts: Record<Name, RuleText>): Record<Name, Rule> {
  const rules = {} as Record<Name, Rule>;
  for (const name of Object.keys(texts) as Name[]) {
    rules[name] = { scope: 'content', ...texts[name], id: `${concept}/${name}` };
  }
  return rules;
}
