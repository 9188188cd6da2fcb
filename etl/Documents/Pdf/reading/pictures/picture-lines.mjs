// Long thin strokes that may be ruling lines, from a map of ink.

// Points.
const [THICKEST, WIDEST_GAP] = [5, 2.6];
// Parts of a stroke that are ink, and how much darker than its sides it is. Dotted lines are half ink; strokes of letters in a row may seem a line as well,
// but there is as much ink beside them.
const [INKED, WHOLE] = [0.5, 0.85];
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
      if (cover < (end - start < LONG * scale ? WHOLE : INKED)) continue;
      const bar = strokes.bar(y, start, end, Math.ceil(THICKEST * scale));
      // Every row of a bar is such a run: the middle one stands for all.
      if (bar === null || (bar[0] + bar[1]) >> 1 !== y) continue;
      if (strokes.contrast(bar, start, end) < (cover < WHOLE || end - start < LONG * scale ? DISTINCT : CONTRAST)) continue;
      found.push({ at: y, start, end, isWhole: cover >= WHOLE });
    }
  }
  return found;
}
