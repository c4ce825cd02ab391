import { PICTURE } from '../../views/pictures.ts';
import type { EntryFact } from '../../views/types/entry.ts';

/** What is drawn: plain text in the words of the page, and the institution's colour. */
export type Card = {
  readonly catalogue: string;
  readonly title: string;
  readonly by: string;
  /** Up to three, as the offer's docket names them; null where it is not stated. */
  readonly facts: readonly { readonly label: string; readonly text: string | null; readonly note?: string }[];
  readonly notStated: string;
  /** Ground of the band, and what stands on it. */
  readonly band: string;
  readonly onBand: string;
};

/** An element as Satori takes it. */
export type Drawn = {
  readonly type: string;
  readonly props: {
    readonly style?: Style;
    readonly children?: string | readonly Drawn[];
    readonly [name: string]: unknown;
  };
};
type Style = Readonly<Record<string, string | number>>;

const ink = { page: '#fdfdfb', ink: '#17211e', quiet: '#4d5a55', rule: '#727f79', mark: '#f2b233' } as const;

type Said = { readonly about: string; readonly elsewhere: string };

/**
 * A fact in a word or two for a picture; null where it is not stated here.
 * @param said.about stands for the sign "≈", which the faces do not hold
 */
export function pictureFact(label: string, fact: EntryFact, said: Said): Card['facts'][number] {
  const plain = (text: string): string => text.replaceAll('≈', said.about);
  switch (fact.state) {
    case 'stated':
    case 'worked':
      return { label, text: plain(fact.text), ...(fact.note === undefined ? {} : { note: plain(fact.note) }) };
    case 'not-applicable':
      return { label, text: fact.reason };
    case 'elsewhere':
      return { label, text: said.elsewhere };
    case 'not-stated':
      return { label, text: null };
    default:
      return fact satisfies never;
  }
}

/** The picture of an offer, as a form that somebody has filled in. */
export function drawCard(card: Card): Drawn {
  return box(
    { flexDirection: 'column', ...PICTURE, background: ink.page, color: ink.ink, fontFamily: 'Text, Text Extended' },
    [
      band(card),
      box({ flexDirection: 'column', flexGrow: 1, padding: '38px 64px 0' }, [
        box(
          {
            fontFamily: 'Head, Head Extended',
            fontSize: titleSize(card.title),
            lineHeight: 1.22,
            display: 'block',
            lineClamp: 3,
          },
          card.title,
        ),
        box({ marginTop: 18, fontSize: 32, color: ink.quiet, display: 'block', lineClamp: 1 }, card.by),
      ]),
      box(
        { margin: '0 64px 52px', borderTop: `3px solid ${ink.ink}`, paddingTop: 18 },
        card.facts.map((fact, index) => column(fact, index, card.notStated)),
      ),
    ],
  );
}

function band({ catalogue, band: ground, onBand }: Card): Drawn {
  return box({ alignItems: 'center', height: 92, padding: '0 64px', background: ground, color: onBand }, [
    svg(onBand),
    box({ marginLeft: 20, fontFamily: 'Head, Head Extended', fontSize: 30 }, catalogue),
  ]);
}

/** The mark: one solid bar, one outlined, one dotted. */
function svg(colour: string): Drawn {
  const shapes: Drawn[] = [
    { type: 'rect', props: { x: 2, y: 3, width: 24, height: 6, fill: colour } },
    {
      type: 'rect',
      props: { x: 2.75, y: 11.75, width: 17.5, height: 4.5, fill: 'none', stroke: colour, 'stroke-width': 1.5 },
    },
    { type: 'path', props: { d: 'M2 23.5h24', stroke: colour, 'stroke-width': 3, 'stroke-dasharray': '3 2.25' } },
  ];
  return { type: 'svg', props: { width: 44, height: 44, viewBox: '0 0 28 28', children: shapes } };
}

function column({ label, text, note }: Card['facts'][number], index: number, notStated: string): Drawn {
  const line = { display: 'block', lineClamp: 1 };
  return box(
    {
      flexDirection: 'column',
      width: 357,
      paddingRight: 24,
      ...(index > 0 ? { paddingLeft: 24, borderLeft: `1px solid ${ink.rule}` } : {}),
    },
    [
      box({ fontSize: 24, color: ink.quiet }, label),
      text === null
        ? box({ marginTop: 4, fontSize: 30, color: ink.quiet, borderBottom: `2px dashed ${ink.rule}` }, notStated)
        : box(
            { display: 'block', lineClamp: 2, marginTop: 4, fontSize: text.length > 16 ? 28 : 36, fontWeight: 600 },
            text,
          ),
      ...(note === undefined ? [] : [box({ ...line, marginTop: 2, fontSize: 24, color: ink.quiet }, note)]),
    ],
  );
}

/** Long titles are set smaller, so that three lines hold them. */
function titleSize(title: string): number {
  return title.length > 90 ? 48 : title.length > 45 ? 58 : 70;
}

function box(style: Style, children: string | readonly Drawn[]): Drawn {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
