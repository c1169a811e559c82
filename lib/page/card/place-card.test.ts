import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anchor, type Box, GAP, MARGIN, placeCard } from './place-card.ts';

const VIEW: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const line = (left: number, top: number, right: number, bottom: number): Anchor => {
  const box = { left, top, right, bottom };
  return { line: box, whole: box };
};
const SIZE = { width: 340, height: 200 };

describe('a card', () => {
  it('stands under its mark, with the beginning of the line', () => {
    expect(placeCard(line(100, 300, 400, 320), SIZE, VIEW)).toMatchObject({ left: 100, top: 320 + GAP });
  });

  it('stands over a mark near the bottom', () => {
    expect(placeCard(line(100, 700, 400, 720), SIZE, VIEW)).toMatchObject({ left: 100, top: 700 - GAP - 200 });
  });

  it('is moved in from the right edge', () => {
    expect(placeCard(line(900, 300, 990, 320), SIZE, VIEW).left).toBe(1000 - MARGIN - 340);
  });

  it('stands beside a mark that leaves no room over or under it', () => {
    const anchor: Anchor = {
      line: { left: 100, top: 400, right: 500, bottom: 420 },
      whole: { left: 100, top: 20, right: 500, bottom: 780 },
    };
    expect(placeCard(anchor, SIZE, VIEW)).toEqual({ left: 500 + GAP, top: 400, maxHeight: 800 - 2 * MARGIN });
  });

  it('is shortened where it fits nowhere', () => {
    const place = placeCard(line(0, 90, 300, 110), { width: 284, height: 400 }, { ...VIEW, right: 300, bottom: 240 });
    expect(place).toEqual({ left: MARGIN, top: 110 + GAP, maxHeight: 240 - MARGIN - 110 - GAP });
  });

  it('stays in the window where its mark has been scrolled out', () => {
    expect(placeCard(line(100, -90, 400, -70), SIZE, VIEW)).toMatchObject({ top: MARGIN });
    expect(placeCard(line(100, 900, 400, 920), SIZE, VIEW)).toMatchObject({ top: 800 - MARGIN - 200 });
  });

  it('is never out of the window and never over the line, whatever the window and the mark', () => {
    const windows = fc.record({
      left: fc.integer({ min: 0, max: 50 }),
      top: fc.integer({ min: 0, max: 50 }),
      width: fc.integer({ min: 300, max: 2000 }),
      height: fc.integer({ min: 120, max: 1500 }),
    });
    const marks = fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
      width: fc.integer({ min: 1, max: 600 }),
      height: fc.integer({ min: 8, max: 40 }),
      before: fc.integer({ min: 0, max: 900 }),
      after: fc.integer({ min: 0, max: 900 }),
    });
    const heights = fc.integer({ min: 30, max: 900 });
    fc.assert(
      fc.property(windows, marks, heights, (window, mark, height) => {
        const view = {
          left: window.left,
          top: window.top,
          right: window.left + window.width,
          bottom: window.top + window.height,
        };
        const left = view.left + mark.x * window.width;
        const top = view.top + mark.y * (window.height - mark.height);
        const box = { left, top, right: left + mark.width, bottom: top + mark.height };
        const whole = { ...box, top: top - mark.before, bottom: box.bottom + mark.after };
        const size = { width: Math.min(340, window.width - 2 * MARGIN), height };
        const place = placeCard({ line: box, whole }, size, view);
        const bottom = place.top + Math.min(height, place.maxHeight);
        const right = place.left + size.width;
        expect(place.left).toBeGreaterThanOrEqual(view.left + MARGIN);
        expect(place.top).toBeGreaterThanOrEqual(view.top + MARGIN - 1e-6);
        expect(right).toBeLessThanOrEqual(view.right - MARGIN);
        expect(bottom).toBeLessThanOrEqual(view.bottom - MARGIN + 1e-6);
        const isBeside = right <= box.left || place.left >= box.right;
        expect(isBeside || bottom <= box.top || place.top >= box.bottom).toBe(true);
        expect(Math.min(height, place.maxHeight)).toBeGreaterThanOrEqual(Math.min(height, 24));
      }),
      { numRuns: 3000 },
    );
  });
});
