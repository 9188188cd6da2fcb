// Long thin strokes that may be ruling lines, from a map of ink.

/** Points: what is thicker is no line. */
export const THICKEST = 5;
const WIDEST_GAP = 2.6;
// Parts of a stroke that are ink, and how much darker than its sides it is. Dotted lines are half ink; strokes of letters in a row may seem a line as well,
// but there is as much ink beside them.
const [INKED, WHOLE] = [0.45, 0.85];
const [CONTRAST, DISTINCT] = [0.3, 0.45];
const LONG = 60;

/** Strokes of a length (points) at least: { at, start, end, isWhole } in pixels, at being the row. */
export function linesOf(strokes, shortest) {
  const { height, scale } = strokes;
  const found = [];
  for (let y = 0; y < height; y++) {
    for (const [start, end] of strokes.runs(y, WIDEST_GAP * scale)) {
      if (end - start < shortest * scale) continue;
      const cover = strokes.cover(y, start, end);
      const isLong = end - start >= LONG * scale;
      if (cover < INKED || (cover < WHOLE && !isLong && !strokes.isDotted(y, start, end))) continue;
      const bar = strokes.bar(y, start, end, Math.ceil(THICKEST * scale));
      // Every row of a bar is such a run: the middle one stands for all.
      if (bar === null || bar.middle !== y) continue;
      if (strokes.contrast(bar, start, end) < (cover < WHOLE || !isLong ? DISTINCT : CONTRAST)) continue;
      found.push({ at: y, start, end, isWhole: cover >= WHOLE });
    }
  }
  return found;
}
