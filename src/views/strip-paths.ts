import type { StateOfElement } from './types/strip.ts';

/** Width and height of a strip of nine squares, in the units of its paths. */
export const stripSize = { width: 124, height: 14 } as const;

/** Geometry of a strip by what a path is painted as; '' where nothing has that paint. */
export type StripPaths = {
  readonly stated: string;
  /** Frames of what is partly stated or does not apply. */
  readonly frame: string;
  /** Lower half: partly. Half below the diagonal: does not apply. */
  readonly half: string;
  readonly absent: string;
};

const square = (x: number): string => `M${x} 1h10v12h-10z`;

/**
 * Draws a strip: one square a state, from the left. Full: stated. Lower half full: partly. Half full below the
 * diagonal: does not apply. Dotted: not stated. The same in forced colours, for the shapes differ.
 */
export function stripPaths(states: readonly StateOfElement[]): StripPaths {
  const paths = { stated: '', frame: '', half: '', absent: '' };
  states.forEach((state, index) => {
    const x = 1 + index * 14;
    switch (state) {
      case 'stated':
        paths.stated += square(x);
        break;
      case 'partly':
        paths.frame += square(x);
        paths.half += `M${x} 7h10v6h-10z`;
        break;
      case 'not-applicable':
        paths.frame += square(x);
        paths.half += `M${x} 13l10-12v12z`;
        break;
      case 'not-stated':
        paths.absent += square(x);
        break;
      default:
        state satisfies never;
    }
  });
  return paths;
}
