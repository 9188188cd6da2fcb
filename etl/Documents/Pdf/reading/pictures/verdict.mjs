// Whether there is a line along a row of a picture between two lines across it.
import { THICKEST } from "./picture-lines.mjs";

// Points: the widest gap of dots and dashes; the widest that is only a speck of white; the shortest part of a broken line that says that there is one.
const [WIDEST_GAP, SPECK, STUMP] = [3.2, 1.2, 6];
// Part of a whole line's length that it may lack in one place.
const NICK = 0.08;

/** { isLine, isDoubtful } for a row between two columns of pixels; isKnown: a stroke has been found there. A line is whole, dotted, or broken:
 *  a broken one still goes out from a line across it, as letters in a cell do not. */
export function verdictOn(strokes, at, from, to, isKnown) {
  const { scale } = strokes;
  // The lines across are ink themselves.
  const inset = Math.min(1.2 * scale, (to - from) / 4);
  const [start, end] = [Math.round(from + inset), Math.round(to - inset)];
  const row = [at - 2, at - 1, at, at + 1, at + 2].reduce((best, y) => (strokes.cover(y, start, end) > strokes.cover(best, start, end) ? y : best), at);
  const cover = strokes.cover(row, start, end);
  const contrast = contrastOf(strokes, row, start, end);
  const gap = strokes.gap(row, start, end) / scale;
  if (cover >= 0.8 && contrast >= (isKnown ? 0.25 : 0.4) && gap <= Math.max(WIDEST_GAP, (end - start) / scale * NICK)) return { isLine: true };
  if (cover >= 0.45 && contrast >= 0.45 && gap <= WIDEST_GAP) return { isLine: true };
  const [first, last] = [strokes.reach(row, start, end, SPECK * scale, 1), strokes.reach(row, end - 1, start - 1, SPECK * scale, -1) + 1];
  const ends = [[start, first], [last, end]].filter(([a, b]) => contrastOf(strokes, row, a, b) >= 0.4);
  const part = ends.reduce((sum, [a, b]) => sum + b - a, 0) / (end - start);
  const isAttached = ends.some(([a, b]) => b - a >= Math.min(STUMP * scale, (end - start) * 0.5));
  const isDistinct = contrast >= 0.35;
  return { isLine: (isAttached && part >= 0.4) || (isDistinct && cover >= 0.55), isDoubtful: (isAttached && part >= 0.2) || (isDistinct && cover >= 0.35) };
}

function contrastOf(strokes, row, start, end) {
  const bar = strokes.bar(row, start, end, Math.ceil(THICKEST * strokes.scale));
  return bar === null ? 0 : strokes.contrast(bar, start, end);
}
