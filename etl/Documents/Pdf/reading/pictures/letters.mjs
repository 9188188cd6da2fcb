// Where the recognised characters of a page stand: a stroke that is as high as a letter and runs through one is the letter's own.

const BUCKET = 40;
// Parts of a letter's width that are its inside, of its height that a stroke has to cover, and of the stroke that has to lie within it.
const [INSIDE, COVERED, WITHIN] = [0.15, 0.5, 0.6];

export class Letters {
  #buckets = new Map();

  /** boxes: [left, top, right, bottom] in points; scale: pixels a point. */
  constructor(boxes, scale) {
    for (const box of boxes.map((points) => points.map((value) => value * scale))) {
      for (let x = Math.floor(box[0] / BUCKET); x <= box[2] / BUCKET; x++) this.#buckets.has(x) ? this.#buckets.get(x).push(box) : this.#buckets.set(x, [box]);
    }
  }

  /** Whether a stroke that runs down in a column of pixels may be part of a letter. */
  hold({ at, start, end }) {
    return (this.#buckets.get(Math.floor(at / BUCKET)) ?? []).some(([left, top, right, bottom]) => {
      const [inset, shared] = [(right - left) * INSIDE, Math.min(bottom, end) - Math.max(top, start)];
      return at > left + inset && at < right - inset && shared > (bottom - top) * COVERED && shared > (end - start) * WITHIN;
    });
  }
}
