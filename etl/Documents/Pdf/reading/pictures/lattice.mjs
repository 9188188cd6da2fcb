import { THICKEST } from "./picture-lines.mjs";

// The ruling lines of a table in a picture: strokes that meet make its edges, and between each two neighbouring edges across it is asked anew whether a line is there.

// Points. Strokes that end this near to another meet it; strokes this near side by side are one edge, a crooked one no wider than the last.
const [REACH, SAME_EDGE, WIDEST_EDGE] = [4, 2.4, 4.5];
// Strokes shorter than this must run from line to line; short ones very nearly, for letters stand near lines.
const SURE = 150;
const [SHORT, NEAR] = [40, 1.5];
// Narrower than this there is no text: what stands out is a line drawn too long.
const NARROWEST = 7;
const WIDEST_GAP = 3.2;
// The widest gap that is only a speck of white, and the shortest part of a broken line that says that there is one.
const [SPECK, STUMP] = [1.2, 6];
// The shortest stroke that may be the rest of a line nothing else is known of.
const LOOSE = 10;
// The shortest piece of a broken line, and its widest gap.
const [PIECE, BREAK] = [18, 8];
// A table has more room than a letter.
const [LEAST_WIDTH, LEAST_HEIGHT] = [60, 14];

/** across, down: lines as linesOf gives them; strokes: the maps they are from; letters: where characters stand. Pieces as [left, top, right, bottom] in pixels:
 *  lines, and doubts where a line may be or not. */
export function latticeOf(across, down, strokes, letters) {
  const { scale } = strokes.across;
  const own = new Set(down.filter((line) => letters.hold(line)));
  const { lines, left } = grown(joined(across, scale), joined(down.filter((line) => !own.has(line)), scale), scale);
  const found = { lines: [], doubts: [] };
  for (const { at, start, end } of stumps(left.across, lines.across, lines.down, scale)) found.doubts.push([start, at, end, at]);
  for (const { at, start, end } of stumps(left.down, lines.down, lines.across, scale)) found.doubts.push([at, start, at, end]);
  // What runs from line to line and through a letter may be either.
  for (const line of own) if (take(line, [], lines.across, scale)) found.doubts.push([line.at, line.start, line.at, line.end]);
  for (const { xs, ys } of tables(nets(lines.across, lines.down, REACH * scale), scale)) {
    for (const piece of pieces(ys, xs, strokes.across)) put(found, piece, (at, start, end) => [start, at, end, at]);
    for (const piece of pieces(xs, ys, strokes.down)) put(found, piece, (at, start, end) => [at, start, at, end]);
  }
  return found;
}

// The edges of each net that is a table: letters in a cell of another touch each other as lines do.
function tables(nets, scale) {
  const all = [...nets].map(({ across, down }) => ({ ys: edgesOf(across, down, scale), xs: edgesOf(down, across, scale) }))
    .filter(({ xs, ys }) => xs.length > 1 && ys.length > 1 && xs.at(-1).at - xs[0].at >= LEAST_WIDTH * scale && ys.at(-1).at - ys[0].at >= LEAST_HEIGHT * scale);
  const holds = (outer, inner) => outer.xs.length + outer.ys.length > 5 && ["xs", "ys"].every((edges) => outer[edges][0].at < inner[edges][0].at && outer[edges].at(-1).at > inner[edges].at(-1).at);
  return all.filter((inner) => !all.some((outer) => holds(outer, inner)));
}

function put(found, { at, start, end, verdict }, boxOf) {
  if (verdict.isLine) found.lines.push(boxOf(at, start, end));
  if (verdict.isDoubtful) found.doubts.push(boxOf(at, start, end));
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

// Long strokes are lines. So is what runs from line to line; strokes of letters run from one to the other of their own kind.
function grown(across, down, scale) {
  const lines = { across: across.filter((line) => isSure(line, scale)), down: down.filter((line) => isSure(line, scale)) };
  let left = { across: across.filter((line) => !isSure(line, scale)), down: down.filter((line) => !isSure(line, scale)) };
  for (let before = -1; before !== lines.across.length + lines.down.length;) {
    before = lines.across.length + lines.down.length;
    left = { across: left.across.filter((line) => !take(line, lines.across, lines.down, scale)), down: left.down.filter((line) => !take(line, lines.down, lines.across, scale)) };
  }
  return { lines, left };
}

const isSure = (line, scale) => line.end - line.start >= SURE * scale;

// Cut off where it reaches over the last lines that it meets.
function take(line, lines, others, scale) {
  const near = (line.end - line.start < SHORT * scale ? NEAR : REACH) * scale;
  const met = others.filter((other) => meet(line, other, near)).map((other) => other.at);
  const [start, end] = [Math.min(...met), Math.max(...met)];
  if (met.length < 2 || end - start < Math.max(REACH * scale, (line.end - line.start) * 0.6)) return false;
  lines.push({ ...line, start: Math.max(line.start, start), end: Math.min(line.end, end) });
  return true;
}

// A stroke that goes out from a line and ends before the next, where no other is known: the rest of a line that is lost.
function* stumps(left, lines, others, scale) {
  for (const line of left) {
    const isOut = line.isWhole && line.end - line.start >= LOOSE * scale && others.some((other) => meet(line, other, NEAR * scale));
    if (isOut && !lines.some((other) => Math.abs(other.at - line.at) <= WIDEST_EDGE * scale)) yield line;
  }
}

const meet = (line, other, reach) =>
  other.at >= line.start - reach && other.at <= line.end + reach && line.at >= other.start - reach && line.at <= other.end + reach;

function* nets(rows, columns, reach) {
  const all = [...rows.map((line) => ({ line, isRow: true })), ...columns.map((line) => ({ line, isRow: false }))];
  const left = new Set(all);
  while (left.size > 0) {
    const [first] = left;
    left.delete(first);
    const net = [first];
    for (const node of net) {
      for (const other of left) {
        if (other.isRow === node.isRow || !meet(node.line, other.line, reach)) continue;
        left.delete(other);
        net.push(other);
      }
    }
    yield { across: net.filter((node) => node.isRow).map((node) => node.line), down: net.filter((node) => !node.isRow).map((node) => node.line) };
  }
}

// Where lines stand, with the strokes that make each; and where the lines across end beyond the last of them, at the open side of a table.
function edgesOf(lines, across, scale) {
  const edges = [];
  for (const line of [...lines].sort((a, b) => a.at - b.at)) {
    const last = edges.at(-1);
    if (last && line.at - last.lines.at(-1).at <= SAME_EDGE * scale && line.at - last.lines[0].at <= WIDEST_EDGE * scale) last.lines.push(line);
    else edges.push({ lines: [line] });
  }
  for (const edge of edges) {
    const length = edge.lines.reduce((sum, line) => sum + line.end - line.start, 0);
    edge.at = edge.lines.reduce((sum, line) => sum + line.at * (line.end - line.start), 0) / length;
  }
  if (edges.length === 0) return edges;
  const [start, end] = [openEnd(across.map((line) => line.start), edges[0].at, -1, scale), openEnd(across.map((line) => line.end), edges.at(-1).at, 1, scale)];
  return [...(start === null ? [] : [{ at: start, lines: [] }]), ...edges, ...(end === null ? [] : [{ at: end, lines: [] }])];
}

// Several lines must end there.
function openEnd(ends, edge, direction, scale) {
  const beyond = ends.filter((end) => (end - edge) * direction > NARROWEST * scale);
  if (beyond.length < 2) return null;
  const end = direction < 0 ? Math.min(...beyond) : Math.max(...beyond);
  return beyond.filter((other) => Math.abs(other - end) <= REACH * scale).length >= 2 ? end : null;
}

function* pieces(edges, across, strokes) {
  for (const edge of edges.filter(({ lines }) => lines.length > 0)) {
    for (let i = 0; i + 1 < across.length; i++) {
      const [start, end] = [across[i].at, across[i + 1].at];
      const middle = (start + end) / 2;
      const own = edge.lines.find((line) => line.start <= middle && line.end >= middle);
      yield { at: edge.at, start, end, verdict: verdictOn(strokes, (own ?? nearest(edge.lines, middle)).at, start, end, own !== undefined) };
    }
  }
}

const nearest = (lines, middle) => lines.reduce((best, line) => (distance(line, middle) < distance(best, middle) ? line : best));
const distance = (line, at) => Math.max(line.start - at, at - line.end, 0);

// Whole, dotted, or broken: a broken line still goes out from a line across it, as letters in a cell do not.
function verdictOn(strokes, at, from, to, isKnown) {
  const { scale } = strokes;
  // The lines across are ink themselves.
  const inset = Math.min(1.2 * scale, (to - from) / 4);
  const [start, end] = [Math.round(from + inset), Math.round(to - inset)];
  const row = [at - 2, at - 1, at, at + 1, at + 2].reduce((best, y) => (strokes.cover(y, start, end) > strokes.cover(best, start, end) ? y : best), at);
  const cover = strokes.cover(row, start, end);
  const contrast = contrastOf(strokes, row, start, end);
  const gap = strokes.gap(row, start, end) / scale;
  if (cover >= 0.8 && contrast >= (isKnown ? 0.25 : 0.4) && gap <= Math.max(WIDEST_GAP, (end - start) / scale * 0.08)) return { isLine: true };
  if (cover >= 0.45 && contrast >= 0.45 && gap <= WIDEST_GAP) return { isLine: true };
  const [first, last] = [strokes.reach(row, start, end, SPECK * scale, 1), strokes.reach(row, end - 1, start - 1, SPECK * scale, -1) + 1];
  const ends = [[start, first], [last, end]].filter(([a, b]) => contrastOf(strokes, row, a, b) >= 0.4);
  const part = ends.reduce((sum, [a, b]) => sum + b - a, 0) / (end - start);
  if (!ends.some(([a, b]) => b - a >= Math.min(STUMP * scale, (end - start) * 0.5))) return { isLine: false };
  return { isLine: part >= 0.4, isDoubtful: part >= 0.2 };
}

function contrastOf(strokes, row, start, end) {
  const bar = strokes.bar(row, start, end, Math.ceil(THICKEST * strokes.scale));
  return bar === null ? 0 : strokes.contrast(bar, start, end);
}
