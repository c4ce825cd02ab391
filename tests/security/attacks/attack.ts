/** A text that tries to run, load, hide or take over something; what must become of it is part of it. */
export type Attack = {
  readonly name: string;
  readonly text: string;
} & (
  | {
      /** Id of a rule that must refuse it, without the group `body/`. */
      readonly refused: string;
      /** What stands in the text at the place that the finding points at. */
      readonly at: string;
    }
  | {
      /** It is plain text, or an address that leads nowhere bad: it must come out closed. */
      readonly harmless: string;
    }
);
