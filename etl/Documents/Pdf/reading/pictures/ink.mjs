// Which pixels of a page's picture are ink. Paper may be grey and unevenly lit, lines paler than letters, cells shaded.

// Pixels on a side of the squares in which the paper's brightness is measured.
const SQUARE = 24;
// Parts of the darkest ink: what is darker is ink anywhere; a line needs less, for it is darker than both of its sides.
const [ANYWHERE, LINE] = [0.45, 0.14];
const FAINTEST = 18;
// How far to the sides a line is compared, in pixels: half of the thickest and more.
const SIDES = [2, 4, 7];

/** Two maps of a byte a pixel, 1 for ink: across for lines that run from left to right, down for those from top to bottom. */
export function inkOf({ values, width, height }) {
  const paper = paperOf(values, width, height);
  const depth = depthOf(values, paper, width, height);
  const [anywhere, line] = [depth * ANYWHERE, Math.max(FAINTEST, depth * LINE)];
  const [across, down] = [new Uint8Array(width * height), new Uint8Array(width * height)];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const value = values[at];
      const lack = paper.at(x, y) - value;
      if (lack < line) continue;
      if (lack > anywhere) { across[at] = down[at] = 1; continue; }
      const lit = value + line;
      for (const side of SIDES) {
        if (y >= side && y + side < height && values[at - side * width] >= lit && values[at + side * width] >= lit) across[at] = 1;
        if (x >= side && x + side < width && values[at - side] >= lit && values[at + side] >= lit) down[at] = 1;
      }
    }
  }
  return { across, down };
}

// Four fifths of a square are darker than its paper at most, whatever is printed there; dark squares among light ones are shadows and keep their own.
function paperOf(values, width, height) {
  const columns = Math.ceil(width / SQUARE);
  const squares = new Uint8Array(columns * Math.ceil(height / SQUARE));
  const counts = new Uint32Array(256);
  for (let square = 0; square < squares.length; square++) {
    const [left, top] = [(square % columns) * SQUARE, Math.floor(square / columns) * SQUARE];
    const [right, bottom] = [Math.min(width, left + SQUARE), Math.min(height, top + SQUARE)];
    counts.fill(0);
    for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) counts[values[y * width + x]]++;
    let rest = (right - left) * (bottom - top) * 0.2;
    let grey = 255;
    while (grey > 0 && (rest -= counts[grey]) > 0) grey--;
    squares[square] = grey;
  }
  return { at: (x, y) => squares[Math.floor(y / SQUARE) * columns + Math.floor(x / SQUARE)] };
}

// How much darker than its paper the darker half of all print is: the letters of a page.
function depthOf(values, paper, width, height) {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2) {
      const lack = paper.at(x, y) - values[y * width + x];
      if (lack >= FAINTEST) { counts[lack]++; total++; }
    }
  }
  let rest = total * 0.3;
  let depth = 255;
  while (depth > FAINTEST && (rest -= counts[depth]) > 0) depth--;
  return depth;
}
