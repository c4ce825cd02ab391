/** One attribute of a component: always a text in quotes. */
export type Attribute = {
  readonly name: string;
  readonly required?: true;
  /** May be written as `""`. */
  readonly mayBeEmpty?: true;
  /** What the text must be. `link`: as in a Markdown link; `image`: a path `media/…`. */
  readonly kind: 'text' | 'link' | 'image' | 'email' | 'phone' | 'one-of';
  /** The words of a `one-of`; the first is taken where the attribute is absent. */
  readonly options?: readonly string[];
  readonly doc: string;
};

/** A component that a contributed text may use. */
export type Component = {
  readonly name: string;
  readonly doc: string;
  readonly attributes: readonly Attribute[];
  /** What stands between its tags: `text`: paragraphs, lists and the like; `list`: one numbered list; `nothing`. */
  readonly inside: 'text' | 'list' | 'nothing';
  /** One of these attributes at least must be there. */
  readonly anyOf?: readonly string[];
  readonly example: string;
};

/** Everything that may be written with a tag; the guard, the renderer, the rules' pages and the editors' guide read it. */
export const components = [
  {
    name: 'Callout',
    doc: 'Sets a few sentences apart from the text: something to know, to beware of, or a tip.',
    attributes: [
      { name: 'kind', kind: 'one-of', options: ['note', 'caution', 'tip'], doc: 'note (if absent), caution or tip' },
      { name: 'title', kind: 'text', doc: 'a heading of a few words; if absent, the kind is named' },
    ],
    inside: 'text',
    example: '<Callout kind="caution" title="Bring a laptop">\n\nThe rooms have none.\n\n</Callout>',
  },
  {
    name: 'Details',
    doc: 'Folds a long passage away behind a line that says what is in it. Print opens it.',
    attributes: [{ name: 'summary', required: true, kind: 'text', doc: 'the line that is always seen' }],
    inside: 'text',
    example: '<Details summary="What the six weeks cover">\n\n1. Finding data\n2. Reading tables\n\n</Details>',
  },
  {
    name: 'Figure',
    doc: 'A picture with a caption.',
    attributes: [
      { name: 'src', required: true, kind: 'image', doc: 'media/name.png, .jpg, .webp or .avif' },
      {
        name: 'alt',
        required: true,
        mayBeEmpty: true,
        kind: 'text',
        doc: 'what the picture shows, for those who do not see it; "" for mere decoration',
      },
      { name: 'caption', kind: 'text', doc: 'a line below the picture' },
    ],
    inside: 'nothing',
    example: '<Figure src="media/workshop.jpg" alt="Six people around a table with maps" caption="Week three" />',
  },
  {
    name: 'Video',
    doc: 'A card that leads to a video on another site. Nothing is loaded from there until somebody follows it.',
    attributes: [
      { name: 'href', required: true, kind: 'link', doc: 'address of the page with the video' },
      { name: 'title', required: true, kind: 'text', doc: 'what the video is called' },
      { name: 'provider', kind: 'text', doc: 'the site it is on' },
      { name: 'length', kind: 'text', doc: 'how long it is, such as 4 minutes' },
      { name: 'transcript', kind: 'link', doc: 'address of its words in writing' },
    ],
    inside: 'nothing',
    example:
      '<Video href="https://video.example.org/w/7" title="A day in the course" provider="Example Video" length="4 minutes" />',
  },
  {
    name: 'Steps',
    doc: 'A numbered list with large figures: things to do one after the other.',
    attributes: [],
    inside: 'list',
    example: '<Steps>\n\n1. Send the form.\n2. Wait for the invitation.\n\n</Steps>',
  },
  {
    name: 'Quote',
    doc: 'What somebody said, with who said it.',
    attributes: [
      { name: 'by', required: true, kind: 'text', doc: 'who said it' },
      { name: 'role', kind: 'text', doc: 'what they are, such as learner in 2025' },
    ],
    inside: 'text',
    example: '<Quote by="Mari Tamm" role="learner in 2025">\n\nI use it every week.\n\n</Quote>',
  },
  {
    name: 'Contact',
    doc: 'Whom to ask.',
    attributes: [
      { name: 'name', kind: 'text', doc: 'a person or an office' },
      { name: 'email', kind: 'email', doc: 'an email address' },
      { name: 'phone', kind: 'phone', doc: 'a telephone number with its country' },
      { name: 'url', kind: 'link', doc: 'address of a page' },
    ],
    anyOf: ['name', 'email', 'phone', 'url'],
    inside: 'nothing',
    example: '<Contact name="Study office" email="study@example.org" phone="+49 30 123456" />',
  },
] as const satisfies readonly Component[];

export type ComponentName = (typeof components)[number]['name'];

const byName: ReadonlyMap<string, Component & { readonly name: ComponentName }> = new Map(
  components.map((component) => [component.name, component]),
);

/** Gives the component of a name, exactly as written; `undefined` for every other text (`constructor` included). */
export const componentOf = (name: string) => byName.get(name);
