// Ruling lines of a scanned page, found in its pictures.
import { inkOf } from "./ink.mjs";
import { latticeOf } from "./lattice.mjs";
import { Letters } from "./letters.mjs";
import { PagePicture } from "./page-picture.mjs";
import { linesOf, THICKEST } from "./picture-lines.mjs";
import { slopeOf, straightened, turned } from "./slope.mjs";
import { Strokes } from "./strokes.mjs";

// Points: the narrowest column is ruled by longer lines than that, the flattest row by shorter ones.
const [SHORTEST_ACROSS, SHORTEST_DOWN] = [18, 7];
const LONG = 60;

/** { lines, doubts }: pieces as [left, top, right, bottom] in points of the page once it is straight.
 *  width, height: of the page in points; placed: its pictures, see PagePicture; straighten: sets the page's characters straight by slopes and gives their boxes. */
export function rulesOf(width, height, placed, straighten) {
  const past = strokesIn(new PagePicture(width, height, placed, false));
  // A form printed in red.
  const { strokes, slopes } = past.isRuled ? past : strokesIn(new PagePicture(width, height, placed, true));
  const { scale } = strokes.across;
  const { lines, doubts } = latticeOf(linesOf(strokes.across, SHORTEST_ACROSS), linesOf(strokes.down, SHORTEST_DOWN), strokes, new Letters(straighten(slopes), scale));
  const inPoints = (pieces) => pieces.map((piece) => piece.map((value) => (value + 0.5) / scale));
  return { lines: inPoints(lines), doubts: inPoints(doubts) };
}

function strokesIn(picture) {
  const { width, height, scale } = picture;
  const ink = inkOf(picture);
  const thickest = Math.ceil(THICKEST * scale);
  const slopes = { across: slopeOf(ink.across, width, height, thickest), down: slopeOf(turned(ink.down, width, height), height, width, thickest) };
  const strokes = {
    across: new Strokes(straightened(ink.across, width, height, slopes), width, height, scale),
    down: new Strokes(turned(straightened(ink.down, width, height, slopes), width, height), height, width, scale),
  };
  return { strokes, slopes, isRuled: linesOf(strokes.across, LONG).length > 1 && linesOf(strokes.down, LONG).length > 1 };
}
