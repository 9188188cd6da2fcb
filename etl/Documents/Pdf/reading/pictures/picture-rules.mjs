// Ruling lines of a scanned page, found in its pictures.
import { inkOf } from "./ink.mjs";
import { latticeOf } from "./lattice.mjs";
import { PagePicture } from "./page-picture.mjs";
import { linesOf } from "./picture-lines.mjs";
import { slopeOf, straightened, turned } from "./slope.mjs";
import { Strokes } from "./strokes.mjs";

// Points: the narrowest column is ruled by longer lines than that, the flattest row by shorter ones.
const [SHORTEST_ACROSS, SHORTEST_DOWN] = [18, 7];

/** { lines, doubts, slopes }: pieces as [left, top, right, bottom] in points of the page once it is straight, and how far it was not.
 *  width, height: of the page in points; placed: its pictures, see PagePicture. */
export function rulesOf(width, height, placed) {
  const past = rulesIn(new PagePicture(width, height, placed, false));
  // A form printed in red.
  return past.lines.length > 0 ? past : rulesIn(new PagePicture(width, height, placed, true));
}

function rulesIn(picture) {
  const { width, height, scale } = picture;
  const ink = inkOf(picture);
  const slopes = { across: slopeOf(ink.across, width, height), down: slopeOf(turned(ink.down, width, height), height, width) };
  const strokes = {
    across: new Strokes(straightened(ink.across, width, height, slopes), width, height, scale),
    down: new Strokes(turned(straightened(ink.down, width, height, slopes), width, height), height, width, scale),
  };
  const { lines, doubts } = latticeOf(linesOf(strokes.across, SHORTEST_ACROSS), linesOf(strokes.down, SHORTEST_DOWN), strokes);
  const inPoints = (pieces) => pieces.map((piece) => piece.map((value) => (value + 0.5) / scale));
  return { lines: inPoints(lines), doubts: inPoints(doubts), slopes };
}
