import { describe, expect, test } from 'vitest';
import { renderBar } from './bar.ts';

describe('a bar', () => {
  test('draws no stretch of length nought', () => {
    expect(renderBar(28, [{ paint: 'sure', from: 0, to: 0 }]).text).not.toContain('<rect');
  });

  test('leaves dotted what no stretch covers', () => {
    expect(renderBar(28, [{ paint: 'sure', from: 0, to: 7 }], 'absent').text).toContain(
      '<rect class="bar-absent" width="28" height="12"/><rect class="bar-sure" x="0" width="7" height="12"/>',
    );
  });

  test('draws what does not apply offer by offer, but never more than forty pieces', () => {
    const pieces = (to: number): number =>
      renderBar(1000, [{ paint: 'exempt', from: 0, to }]).text.split('M').length - 1;
    expect(pieces(4)).toBe(4);
    expect(pieces(1000)).toBe(40);
  });
});
