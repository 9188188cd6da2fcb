// Which strokes of a picture are ruling lines: the long ones, and what runs from line to line. Letters have straight strokes too, but those run from one to the other of their own kind.

// Points. Strokes shorter than the first must run from line to line; those shorter than the second very nearly, for letters stand near lines.
const [SURE, SHORT] = [150, 40];
const NEAR = 1.5;
/** Points: a stroke that ends this near to another meets it. */
export const REACH = 4;
/** Points: strokes this far side by side may still be one crooked line. */
export const WIDEST_EDGE = 4.5;
// The shortest piece of a broken line, and its widest gap.
const [PIECE, BREAK] = [18, 8];
// The shortest stroke that may be the rest of a line nothing else is known of.
const LOOSE = 10;
// Strokes as long as each other that no letters make.
const FRINGE = 4;

/** { lines: { across, down }, doubts: { across, down } } among strokes as linesOf gives them: what are lines, and what may be one or not.
 *  letters: where characters stand; scale: pixels a point. */
export function anchored(across, down, letters, scale) {
  const own = new Set(down.filter((line) => line.end - line.start < SHORT * scale && letters.hold(line)));
  const { lines, left } = grown(joined(across, scale), joined(down.filter((line) => !own.has(line)), scale), scale);
  lines.across.push(...fringe(left.across, lines.down, scale));
  lines.down.push(...fringe(left.down, lines.across, scale));
  // What runs from line to line and through a letter may be either.
  const throughLetters = [...own].filter((line) => take(line, [], lines.across, scale));
  return { lines, doubts: { across: stumps(left.across, lines.across, lines.down, scale), down: [...stumps(left.down, lines.down, lines.across, scale), ...throughLetters] } };
}

// The pieces of a broken line as one.
function joined(lines, scale) {
  const whole = lines.filter((line) => line.isWhole && line.end - line.start >= PIECE * scale).sort((a, b) => a.start - b.start);
  const found = [];
  for (const line of whole) {
    const before = found.findLast((other) => Math.abs(other.at - line.at) <= scale && line.start - other.end <= BREAK * scale && line.start - other.end > -scale);
    if (before) Object.assign(before, { at: line.at, end: line.end });
    else found.push({ ...line });
  }
  return [...found, ...lines.filter((line) => !whole.includes(line))];
}

function grown(across, down, scale) {
  const lines = { across: across.filter((line) => isSure(line, scale)), down: down.filter((line) => isSure(line, scale)) };
  let left = { across: across.filter((line) => !isSure(line, scale)), down: down.filter((line) => !isSure(line, scale)) };
  for (let before = -1; before !== lines.across.length + lines.down.length;) {
    before = lines.across.length + lines.down.length;
    left = { across: left.across.filter((line) => !take(line, lines.across, lines.down, scale)), down: left.down.filter((line) => !take(line, lines.down, lines.across, scale)) };
  }
  return { lines, left };
}

/** Whether a stroke is longer than any of a letter's. */
export const isSure = (line, scale) => line.end - line.start >= SURE * scale;

// Cut off where it reaches over the last lines that it meets.
function take(line, lines, others, scale) {
  const near = (line.end - line.start < SHORT * scale ? NEAR : REACH) * scale;
  const met = others.filter((other) => meet(line, other, near)).map((other) => other.at);
  const [start, end] = [Math.min(...met), Math.max(...met)];
  if (met.length < 2 || end - start < Math.max(REACH * scale, (line.end - line.start) * 0.6)) return false;
  lines.push({ ...line, start: Math.max(line.start, start), end: Math.min(line.end, end) });
  return true;
}

// Strokes that go out from one line as far as each other: the sides of cells that are open there, as where a page has cut them.
function fringe(left, others, scale) {
  const out = left.filter((line) => line.isWhole && line.end - line.start >= LOOSE * scale).flatMap((line) =>
    others.filter((other) => meet(line, other, NEAR * scale)).slice(0, 1).map((other) => ({ line, free: other.at - line.start > line.end - other.at ? line.start : line.end })));
  return out.filter(({ free }) => out.filter((other) => Math.abs(other.free - free) <= NEAR * scale).length >= FRINGE).map(({ line }) => line);
}

// A stroke that goes out from a line and ends before the next, where no other is known: the rest of a line that is lost.
function stumps(left, lines, others, scale) {
  return left.filter((line) => line.isWhole && line.end - line.start >= LOOSE * scale
    && others.some((other) => meet(line, other, NEAR * scale)) && !lines.some((other) => Math.abs(other.at - line.at) <= WIDEST_EDGE * scale));
}

/** Whether a stroke and one across it touch or nearly do; reach: pixels. */
export const meet = (line, other, reach) =>
  other.at >= line.start - reach && other.at <= line.end + reach && line.at >= other.start - reach && line.at <= other.end + reach;
