// How far a scanned page lies askew: the slope at which most of its strokes fall into few lines.

// Strokes shorter than this say nothing, in pixels; a line askew is as long in steps.
const SHORTEST = 20;
const WIDEST_GAP = 3;
// The greatest slope that is a page laid askew, and steps of the search: the second tells one pixel over a page.
const [GREATEST, COARSE, FINE] = [0.045, 0.0015, 0.00015];

// A page is askew where that gathers so many times more than to leave it as it is: few words say little.
const CLEARLY = 1.15;

/** dy/dx of lines that run across: positive where they sink to the right. bits: a byte a pixel; thickest: pixels, what is thicker is a shadow at the page's edge. */
export function slopeOf(bits, width, height, thickest) {
  const strokes = strokesOf(bits, width, height, thickest);
  if (strokes.length === 0) return 0;
  const coarse = best(strokes, -GREATEST, GREATEST, COARSE, 2, height).slope;
  const fine = best(strokes, coarse - COARSE, coarse + COARSE, FINE, 1, height);
  return fine.score < best(strokes, 0, 0, FINE, 1, height).score * CLEARLY ? 0 : fine.slope;
}

/** The map with its lines straight. slopes: across, dy/dx of the lines that run across, and down, dx/dy of those that run down. */
export function straightened(bits, width, height, slopes) {
  const straight = new Uint8Array(width * height);
  const rises = Int32Array.from({ length: width }, (_, x) => Math.round((x - width / 2) * slopes.across));
  for (let y = 0; y < height; y++) {
    const shift = Math.round((y - height / 2) * slopes.down);
    for (let x = Math.max(0, -shift); x < Math.min(width, width - shift); x++) {
      const from = y + rises[x];
      if (from >= 0 && from < height) straight[y * width + x] = bits[from * width + x + shift];
    }
  }
  return straight;
}

/** The map with rows for columns. */
export function turned(bits, width, height) {
  const result = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) result[x * height + y] = bits[y * width + x];
  return result;
}

function strokesOf(bits, width, height, thickest) {
  const strokes = [];
  const isPaper = (x, y) => y >= 0 && y < height && bits[y * width + x] === 0;
  for (let y = 0; y < height; y++) {
    let [start, end] = [-1, -1];
    for (let x = 0; x <= width; x++) {
      if (x < width && bits[y * width + x]) {
        if (start < 0) start = x;
        end = x;
      } else if (start >= 0 && (x - end > WIDEST_GAP || x === width)) {
        // In pieces: the middle of a whole line stays where it is at any slope.
        for (; end - start >= SHORTEST; start += SHORTEST) {
          const middle = start + (SHORTEST >> 1);
          if (isPaper(middle, y - thickest) && isPaper(middle, y + thickest)) strokes.push([middle - width / 2, y]);
        }
        start = -1;
      }
    }
  }
  return strokes;
}

function best(strokes, from, to, step, bin, height) {
  const reach = Math.ceil(height / bin) * 2;
  let [first, last, most] = [0, 0, -1];
  for (let slope = from; slope <= to + step / 2; slope += step) {
    const lines = new Float64Array(reach);
    for (const [x, y] of strokes) {
      const line = Math.round((y - x * slope) / bin) + (reach >> 2);
      if (line >= 0 && line < reach) lines[line]++;
    }
    const score = lines.reduce((sum, count) => sum + count * count, 0);
    if (score > most) [first, last, most] = [slope, slope, score];
    else if (score === most) last = slope;
  }
  return { slope: (first + last) / 2, score: most };
}
