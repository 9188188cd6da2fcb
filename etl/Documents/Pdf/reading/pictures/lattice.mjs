// The ruling lines of the tables in a picture: strokes that meet make their edges, and between each two neighbouring edges across it is asked anew whether a line is there.
import { anchored } from "./anchored.mjs";
import { tablesOf } from "./edges.mjs";
import { verdictOn } from "./verdict.mjs";

// More strokes than this are a drawing or a photograph; a page full of letters has a thousand.
const MOST_STROKES = 8000;

/** across, down: strokes as linesOf gives them; strokes: the maps they are from; letters: where characters stand. Pieces as [left, top, right, bottom] in pixels:
 *  lines, and doubts where a line may be or not. */
export function latticeOf(across, down, strokes, letters) {
  if (across.length + down.length > MOST_STROKES) return { lines: [], doubts: [] };
  const { scale } = strokes.across;
  const { lines, doubts } = anchored(across, down, letters, scale);
  const found = { lines: [], doubts: [...doubts.across.map(({ at, start, end }) => [start, at, end, at]), ...doubts.down.map(({ at, start, end }) => [at, start, at, end])] };
  const { tables, alone } = tablesOf(lines, scale);
  if (tables.length > 0) found.lines.push(...alone.map(({ at, start, end }) => [at, start, at, end]));
  for (const { xs, ys } of tables) {
    for (const piece of pieces(ys, xs, strokes.across)) put(found, piece, (at, start, end) => [start, at, end, at]);
    for (const piece of pieces(xs, ys, strokes.down)) {
      // A broken line is not taken for one where it runs through letters.
      if (piece.verdict.isDoubtful && letters.cross(piece)) piece.verdict.isLine = false;
      put(found, piece, (at, start, end) => [at, start, at, end]);
    }
  }
  return found;
}

function put(found, { at, start, end, verdict }, boxOf) {
  if (verdict.isLine) found.lines.push(boxOf(at, start, end));
  if (verdict.isDoubtful) found.doubts.push(boxOf(at, start, end));
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
