import type { Finding } from '../diagnostics/finding.ts';
import type { Look } from './settings/look.ts';

export function checkContrast(_look: Look): Finding[] {
  return [];
}
