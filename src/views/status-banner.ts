import { dateInline } from '../concepts/inline-values.ts';
import type { Status } from '../concepts/life-cycle-schema.ts';
import { type Inline, type Line, type RowContext, say } from '../concepts/row.ts';
import type { BannerView, TagView } from './types/banner.ts';

/** What kind of page the banner stands on. */
export type BannerSubject = 'offer' | 'pathway';

/**
 * What the reader must know before anything else: nobody has confirmed it, it is paused, closed, replaced, or a draft.
 * @param notice the catalogue's own words on facts that others published: for pages that nobody has confirmed, and for
 * those whose facts come from named sources
 * @returns null for what can simply be taken
 */
export function statusBanner(
  status: Status,
  subject: BannerSubject,
  context: RowContext,
  notice?: Line,
): BannerView | null {
  const said = context.words.statusView;
  const successor = status.successor === undefined ? null : successorOf(status.successor, context);
  switch (status.is) {
    case 'published':
      return null;
    case 'draft':
      return { tone: 'note', heading: said.draft.heading, lines: [[said.draft.line], ...more(status, context)] };
    case 'unconfirmed':
      return {
        tone: 'caution',
        heading: said.unconfirmed.heading,
        lines: [[said.unconfirmed[subject]], ...(notice ? [notice] : []), ...more(status, context)],
      };
    case 'suspended':
      return {
        tone: 'caution',
        heading: said.suspended.heading,
        lines: [[said.suspended.line], ...more(status, context), ...(notice ? [notice] : [])],
      };
    case 'closed':
      return {
        tone: 'caution',
        heading: said.closed.heading,
        lines: [
          [said.closed.line],
          ...(status.until ? [[said.closed.until, ' ', dateInline(status.until, context), '.']] : []),
          ...more({ ...status, until: undefined }, context),
          ...(successor ? [[said.instead, ' ', successor]] : []),
          ...(notice ? [notice] : []),
        ],
      };
    case 'superseded':
      return {
        tone: 'caution',
        heading: subject === 'offer' ? said.superseded.heading : said.superseded.pathwayHeading,
        lines: [
          [said.superseded.line, ' ', ...(successor ? [successor] : [])],
          ...more(status, context),
          ...(notice ? [notice] : []),
        ],
      };
    default:
      return status.is satisfies never;
  }
}

/** The tag of what cannot simply be taken; null where it can. */
export function statusTag({ is }: Pick<Status, 'is'>, { words }: Pick<RowContext, 'words'>): TagView | null {
  if (is === 'published') return null;
  return { label: words.statusView.tags[is], tone: 'caution' };
}

function successorOf(id: string, context: RowContext): Inline {
  return id.includes('/') ? context.offer(id) : context.pathway(id);
}

function more({ since, reason, note }: Status, context: RowContext): Line[] {
  const said = context.words.statusView;
  return [
    ...(since ? [[said.since, ' ', dateInline(since, context), '.']] : []),
    ...(reason ? [[said.reason, ' ', say(reason, context)]] : []),
    ...(note ? [[say(note, context)]] : []),
  ];
}
