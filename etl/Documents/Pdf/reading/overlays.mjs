// Watermarks and stamps that stand upright: text in another ink that lies over the text of the page. In a cell it would read as part of its value.

// The brightest part of a colour: black and dark blue are for reading; grey, red and whatever is half transparent may be a mark.
const BRIGHT = 0x60;

/** What a piece of text is drawn with. */
export class Ink {
  constructor(fill, alpha, size) {
    const parts = /^#(..)(..)(..)$/.exec(fill)?.slice(1).map((part) => parseInt(part, 16)) ?? [0];
    this.isMark = alpha < 0.9 || Math.max(...parts) >= BRIGHT;
    this.isPale = alpha < 0.9 || Math.min(...parts) >= BRIGHT;
    this.size = size;
    this.key = `${fill} ${alpha} ${Math.round(size * 2)}`;
  }
}

// Parts of the smaller of two characters that have to lie within the other, and of a mark's characters that have to lie over others:
// lines set tight touch, and a figure in red that is too long for its cell runs over its neighbour.
const [COVERED, OVERLAID] = [0.15, 0.15];
// A watermark that is repeated all over the page may meet little of a short table.
const REPEATED = 4;
// Pale text so many times as large as the page's: a watermark also where it meets none of the page's text.
const LARGE = 3;
const BUCKET = 20;

/** The runs without those in the ink of watermarks and stamps, and the characters left out.
 *  markInks: inks known from slanted text (a stamp's letters run around a circle: those at its top and bottom stand upright) and from pages before; gets those that are found. */
export function withoutOverlays(runs, markInks) {
  const marks = new Map();
  for (const run of runs.filter((run) => run.ink.isMark)) marks.has(run.ink.key) ? marks.get(run.ink.key).push(run) : marks.set(run.ink.key, [run]);
  const text = runs.filter((run) => !run.ink.isMark);
  if (marks.size === 0 || text.length === 0) return { text: runs, overlaid: [] };
  const places = bucketsOf(text);
  const sizes = text.map((run) => run.ink.size).sort((a, b) => a - b);
  const isLarge = ({ ink }) => ink.isPale && ink.size > sizes[sizes.length >> 1] * LARGE;
  const left = [...marks].filter(([key, mark]) => markInks.has(key) || isLarge(mark[0]) || liesOver(mark, places)).map(([key]) => key);
  left.forEach((key) => markInks.add(key));
  return { text: runs.filter((run) => !left.includes(run.ink.key)), overlaid: left.flatMap((key) => marks.get(key).flatMap((run) => run.characters)) };
}

function bucketsOf(runs) {
  const buckets = new Map();
  for (const [character, box] of charactersOf(runs)) {
    if (character.trim()) keysOf(box).forEach((key) => buckets.has(key) ? buckets.get(key).push(box) : buckets.set(key, [box]));
  }
  return buckets;
}

function liesOver(runs, places) {
  const all = charactersOf(runs).filter(([character]) => character.trim());
  const over = all.filter(([, box]) => keysOf(box).some((key) => places.get(key)?.some((other) => overlap(box, other))));
  const isRepeated = new Set(runs.map((run) => run.characters.join(""))).size * REPEATED <= runs.length;
  return over.length > 0 && (isRepeated || over.length >= all.length * OVERLAID);
}

const charactersOf = (runs) => runs.flatMap((run) => run.characters.map((character, i) => [character, run.boxes[i]]));

function keysOf([left, top, right, bottom]) {
  const keys = [];
  for (let x = Math.floor(left / BUCKET); x <= right / BUCKET; x++) for (let y = Math.floor(top / BUCKET); y <= bottom / BUCKET; y++) keys.push(`${x} ${y}`);
  return keys;
}

function overlap(a, b) {
  const [width, height] = [Math.min(a[2], b[2]) - Math.max(a[0], b[0]), Math.min(a[3], b[3]) - Math.max(a[1], b[1])];
  const area = (box) => (box[2] - box[0]) * (box[3] - box[1]);
  return width > 0 && height > 0 && width * height > COVERED * Math.min(area(a), area(b));
}
