import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadLabels } from '../src/chart/spread-labels.ts';

it('leaves labels that do not touch where they are', () => {
  expect(spreadLabels([10, 40, 80], 17, [0, 100])).toEqual([10, 40, 80]);
});

it('opens a knot around its middle', () => {
  expect(spreadLabels([50, 50, 50], 10, [0, 100])).toEqual([40, 50, 60]);
});

it('keeps every distance and every edge where there is room', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 15 }), (wishes) => {
      const placed = spreadLabels(
        [...wishes].sort((a, b) => a - b),
        17,
        [0, 300],
      );
      expect(placed).toHaveLength(wishes.length);
      placed.forEach((y, index) => {
        expect(y).toBeGreaterThanOrEqual(-1e-6);
        expect(y).toBeLessThanOrEqual(300 + 1e-6);
        if (index) expect(y - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual(17 - 1e-6);
      });
    }),
  );
});
