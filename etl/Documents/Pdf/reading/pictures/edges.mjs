// The tables among lines that meet: where their rows and columns begin and end.
import { isSure, meet, REACH, WIDEST_EDGE } from "./anchored.mjs";

// Points. Strokes this near side by side are one edge.
const SAME_EDGE = 2.4;
// Narrower than this there is no text: what stands out is a line drawn too long.
const NARROWEST = 7;
// A table has more room than a letter.
const [LEAST_WIDTH, LEAST_HEIGHT] = [60, 14];
// A form has 30 rows and 12 columns; more places than this are a pattern.
const MOST_PLACES = 10_000;

/** The tables among lines: { xs, ys } of each, every edge with where it stands and the lines that make it: { at, lines }, in pixels; none make the open side of a table.
 *  And alone, lines that run down and meet none: the side of a cell that is higher than the page. */
export function tablesOf({ across, down }, scale) {
  const all = [...nets(across, down, REACH * scale)].map((net) => ({ ...net, ys: edgesOf(net.across, net.down, scale), xs: edgesOf(net.down, net.across, scale) }));
  const wide = all.filter(({ xs, ys }) => xs.length > 1 && ys.length > 1 && xs.length * ys.length <= MOST_PLACES && xs.at(-1).at - xs[0].at >= LEAST_WIDTH * scale && ys.at(-1).at - ys[0].at >= LEAST_HEIGHT * scale);
  // Letters in a cell touch each other as lines do.
  const holds = (outer, inner) => outer.xs.length + outer.ys.length > 5 && ["xs", "ys"].every((edges) => outer[edges][0].at < inner[edges][0].at && outer[edges].at(-1).at > inner[edges].at(-1).at);
  return {
    tables: wide.filter((inner) => !wide.some((outer) => holds(outer, inner))),
    alone: all.filter((net) => net.across.length === 0).flatMap((net) => net.down).filter((line) => isSure(line, scale)),
  };
}

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
