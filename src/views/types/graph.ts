/** One thing in the picture of a pathway. */
export type GraphNode = {
  /** Of the thing, not of the place: the same offer in two groups has one key. */
  readonly key: string;
  readonly title: string;
  readonly href?: string;
  readonly lang?: string;
  /** `5 ECTS`, `after Spreadsheet skills`: short pieces. */
  readonly notes: readonly string[];
  /** Outside this catalogue, or any of several. */
  readonly open?: true;
};

/** How a group counts: nothing of it can be left out, some of it is enough, nobody needs it. */
export type GraphTake = 'required' | 'elective' | 'optional';

/** A rule with what falls under it. */
export type GraphGroup = {
  readonly title: string;
  readonly take: GraphTake;
  /** One after the other. */
  readonly inOrder: boolean;
  readonly items: readonly (GraphNode | GraphGroup)[];
};

/** What a pathway is made of and leads to: words and joins, without sizes and places. */
export type Graph = {
  /** Needed first, without being a part. */
  readonly before: GraphGroup | null;
  readonly groups: readonly GraphGroup[];
  readonly goal: GraphNode;
  /** Where it may lead; `agreed` where somebody has promised it. */
  readonly beyond: readonly (GraphNode & { readonly agreed: boolean })[];
  /** What comes before what, by keys. */
  readonly orders: readonly { readonly first: string; readonly then: string }[];
};

/** What a line in the picture means; each has a stroke and a tip of its own. */
export const edgeKinds = ['required', 'elective', 'optional', 'prerequisite', 'agreed', 'possible'] as const;

export type EdgeKind = (typeof edgeKinds)[number];

export type TextRole = 'head' | 'node' | 'note';

export type Box = {
  readonly paint: 'group' | 'ring-all' | 'ring-some' | 'node' | 'open' | 'goal' | 'beyond';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly role: TextRole; readonly x: number; readonly y: number; readonly text: string }[];
  /** The thing in the box; groups have none. */
  readonly node?: GraphNode;
};

/** A line along points, with its tip at the last; a branch runs into another line and has none. */
export type Edge = {
  readonly kind: EdgeKind;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly branch?: true;
};

/** A picture with every size and place: two of them are made, one for wide windows and one for phones. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly edges: readonly Edge[];
};

/** Both drawings of a pathway, and what they say in one sentence. */
export type GraphView = {
  readonly wide: Drawing;
  readonly tall: Drawing;
  readonly words: string;
  /** Kinds of lines in the picture. */
  readonly kinds: readonly EdgeKind[];
};
