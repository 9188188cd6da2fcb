// Where the recognised characters of a page stand: a stroke that is no longer than a letter or two and runs through them may be their own.

const BUCKET = 40;
// Part of a letter's width at either side that is not its inside; part of a stroke that has to lie within letters.
const [SIDE, WITHIN] = [0.15, 0.6];

export class Letters {
  #buckets = new Map();

  /** boxes: [left, top, right, bottom] in points; scale: pixels a point. */
  constructor(boxes, scale) {
    for (const box of boxes.map((points) => points.map((value) => value * scale))) {
      for (let x = Math.floor(box[0] / BUCKET); x <= box[2] / BUCKET; x++) this.#buckets.has(x) ? this.#buckets.get(x).push(box) : this.#buckets.set(x, [box]);
    }
  }

  /** Whether a stroke that runs down in a column of pixels may be part of a letter, or of several one below the other. */
  hold({ at, start, end }) {
    const shared = this.#through(at).map(([, top, , bottom]) => Math.max(0, Math.min(bottom, end) - Math.max(top, start)));
    return shared.reduce((sum, part) => sum + part, 0) > (end - start) * WITHIN;
  }

  /** Whether what runs down in a column of pixels goes through a letter. */
  cross({ at, start, end }) {
    return this.#through(at).some(([, top, , bottom]) => (top + bottom) / 2 > start && (top + bottom) / 2 < end);
  }

  #through(x) {
    return (this.#buckets.get(Math.floor(x / BUCKET)) ?? []).filter(([left, , right]) => x > left + (right - left) * SIDE && x < right - (right - left) * SIDE);
  }
}
