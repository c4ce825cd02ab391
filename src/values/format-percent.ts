import type { Figure } from './figure.ts';
import { formatFigure, type Speech } from './format.ts';

/** A figure in per cent, with the sign as the language sets it: `60%`, `60 %`, `at least 50%`. */
export function formatPercent(figure: Figure, speech: Speech): string {
  const format = new Intl.NumberFormat(speech.language, { style: 'percent', maximumFractionDigits: 1 });
  return formatFigure(figure, speech, (value) => format.format(value / 100));
}
