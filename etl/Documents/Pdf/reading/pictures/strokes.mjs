// Straight strokes along the rows of a map of ink (a byte a pixel), and how much of a stretch of a row is ink.

// Pixels to either side that still belong to a row: lines waver and are not quite level.
const WAVER = 1;
// Points between the strokes of a double line.
const DOUBLE = 2.4;
const [DASH, FEWEST_DOTS] = [4, 4];

export class Strokes {
  #sums; #rows;

  /** scale: pixels a point. */
  constructor(bits, width, height, scale) {
    [this.width, this.height, this.scale] = [width, height, scale];
    this.#rows = new Uint8Array(width * height);
    this.#sums = new Int32Array((width + 1) * height);
    for (let y = 0; y < height; y++) {
      const [above, below] = [Math.max(0, y - WAVER) * width, Math.min(height - 1, y + WAVER) * width];
      let sum = 0;
      for (let x = 0; x < width; x++) {
        const ink = bits[above + x] | bits[y * width + x] | bits[below + x];
        this.#rows[y * width + x] = ink;
        this.#sums[y * (width + 1) + x + 1] = sum += ink;
      }
    }
  }

  /** Part of a row between two columns that is ink, 0 to 1. */
  cover(y, start, end) {
    if (y < 0 || y >= this.height || end <= start) return 0;
    const row = y * (this.width + 1);
    return (this.#sums[row + end] - this.#sums[row + start]) / (end - start);
  }

  /** The longest stretch of a row between two columns without ink. */
  gap(y, start, end) {
    let [longest, from] = [0, start];
    for (let x = start; x <= end; x++) {
      if (x < end && !this.#rows[y * this.width + x]) continue;
      longest = Math.max(longest, x - from);
      from = x + 1;
    }
    return longest;
  }

  /** Whether a stretch of a row is a row of dots or dashes: several, none longer than a dash, and the gaps between them no wider. */
  isDotted(y, start, end) {
    const longest = DASH * this.scale;
    let [dots, run] = [0, 0];
    for (let x = start + 1; x <= end; x++) {
      const [ink, before] = [x < end ? this.#rows[y * this.width + x] : 2, this.#rows[y * this.width + x - 1]];
      run++;
      if (ink === before) continue;
      if (run > longest) return false;
      dots += before;
      run = 0;
    }
    return dots >= FEWEST_DOTS;
  }

  /** How far ink goes on along a row from a column to the right or left (step 1 or -1), gaps up to a width passed over; the column after its end. */
  reach(y, from, to, widestGap, step) {
    let last = from - step;
    for (let x = from; x !== to && Math.abs(x - last) <= widestGap + 1; x += step) if (this.#rows[y * this.width + x]) last = x;
    return last + step;
  }

  /** The bar that a row lies in, the two strokes of a double line together: { top, bottom, middle }, middle that of its own stroke; null for more than a line. thickest: pixels. */
  bar(y, start, end, thickest) {
    const cover = this.cover(y, start, end);
    const [up, down] = [-1, 1].map((step) => this.#grow(y, start, end, thickest, cover, step));
    const [top, bottom] = [y - up.all, y + down.all];
    return bottom - top + 1 - 2 * WAVER > thickest ? null : { top, bottom, middle: (2 * y - up.own + down.own) >> 1 };
  }

  #grow(y, start, end, thickest, cover, step) {
    let [rows, own] = [0, 0];
    for (let i = 1; i <= thickest + 1 && i - rows <= DOUBLE * this.scale; i++) {
      // A second stroke is as whole as the first.
      if (this.cover(y + i * step, start, end) < cover * (i - rows > 1 ? 0.95 : 0.6)) continue;
      rows = i;
      if (own === i - 1) own = i;
    }
    return { all: rows, own };
  }

  /** How much darker a bar is than the darker of its sides: about 1 for a line on paper, little for strokes of letters. */
  contrast({ top, bottom, middle }, start, end) {
    const beside = Math.max(this.cover(top - 2 - WAVER, start, end), this.cover(bottom + 2 + WAVER, start, end));
    return this.cover(middle, start, end) - beside;
  }

  /** Runs of ink in a row as [start, end], gaps up to a width closed. */
  *runs(y, widestGap) {
    let [start, last] = [-1, -1];
    for (let x = 0; x < this.width; x++) {
      if (!this.#rows[y * this.width + x]) continue;
      if (start >= 0 && x - last > widestGap) {
        yield [start, last + 1];
        start = -1;
      }
      if (start < 0) start = x;
      last = x;
    }
    if (start >= 0) yield [start, last + 1];
  }
}
