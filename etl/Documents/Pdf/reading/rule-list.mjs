// Ruling lines of a page: straight strokes, edges of stroked rectangles, and filled rectangles so thin that they are meant as lines.
// Word, Excel, browsers and report generators each draw borders in another of these ways.
const round = (value) => Math.round(value * 100) / 100;

// The thickest filled rectangle (points) that is a line and not a shaded cell; the heaviest border of Word and Excel is 3 and 6 points.
const THICKEST = 4;
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4];

const pairs = (numbers) => Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i], numbers[2 * i + 1]]);
const isStraight = (points) => points.every((p) => p !== undefined && (Math.abs(p[0] - points[0][0]) < 0.1)) || points.every((p) => p !== undefined && Math.abs(p[1] - points[0][1]) < 0.1);

export class RuleList {
  #strokes; #fills; #limits; #clip; #segments = []; #panels = []; curves = 0;

  constructor(ops, limits) {
    this.#strokes = new Set([ops.stroke, ops.closeStroke, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke]);
    this.#fills = new Set([ops.fill, ops.eoFill]);
    this.#limits = limits;
  }

  add(operation, path, matrix, lineWidth, clip) {
    this.#clip = clip;
    const isFilled = this.#fills.has(operation);
    if (!isFilled && !this.#strokes.has(operation)) return;
    // A stroke as wide as a row is shading.
    if (!isFilled && lineWidth * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])) > THICKEST * 1.5) return;
    for (const points of this.#outlines(path, matrix)) {
      if (isFilled) this.#addFilled(points);
      else points.slice(1).forEach((point, i) => this.#addSegment(points[i], point));
    }
  }

  /** Lines as [left, top, right, bottom]. */
  addPieces(pieces) { for (const piece of pieces) this.#keep(...piece); }

  /** [left, top, right, bottom] of each line, one of width and height being zero. */
  upright({ apply }) {
    return this.#segments.map(([x0, y0, x1, y1]) => {
      const [[a, b], [c, d]] = [apply(x0, y0), apply(x1, y1)];
      return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)].map(round);
    });
  }

  /** [left, top, right, bottom] of each filled rectangle that is too thick for a line. */
  panels({ apply }) {
    return this.#panels.map(([x0, y0, x1, y1]) => {
      const [[a, b], [c, d]] = [apply(x0, y0), apply(x1, y1)];
      return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)].map(round);
    });
  }

  *#outlines(path, m) {
    const point = (x, y) => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
    let points = [];
    for (let i = 0; i < path.length;) {
      const operation = path[i++];
      if (operation === CLOSE) {
        if (points.length > 0) points.push(points[0]);
        continue;
      }
      if (operation === MOVE) {
        if (points.length > 1) yield points;
        points = [];
      }
      if (operation === CURVE || operation === QUADRATIC) {
        const controls = path.slice(i, i += operation === CURVE ? 4 : 2);
        const ends = [points.at(-1), point(path[i], path[i + 1])];
        // A drawing program may write a straight line as a curve.
        if (!isStraight([...pairs(controls).map(([x, y]) => point(x, y)), ...ends])) {
          // Outlines of characters and logos: where they end matters to what follows, their shape does not.
          this.curves++;
          if (points.length > 1) yield points;
          points = [];
        }
      }
      points.push(point(path[i], path[i + 1]));
      i += 2;
    }
    if (points.length > 1) yield points;
  }

  #addFilled(points) {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [left, top, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    const [width, height] = [right - left, bottom - top];
    if (points.length > 6) return;
    if (Math.min(width, height) > THICKEST) {
      this.#keepPanel(left, top, right, bottom);
      return;
    }
    // A dot of a dotted line does not say which way the line runs; the wrong way it comes to nothing.
    const isDot = Math.max(width, height) <= THICKEST;
    if (isDot || width >= height) this.#addSegment([left, (top + bottom) / 2], [right, (top + bottom) / 2]);
    if (isDot || height > width) this.#addSegment([(left + right) / 2, top], [(left + right) / 2, bottom]);
  }

  #addSegment([x0, y0], [x1, y1]) {
    const [dx, dy] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
    if (Math.min(dx, dy) > 1 || Math.max(dx, dy) < 0.1) return;
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
    const [left, top, right, bottom] = dx >= dy ? [Math.min(x0, x1), y, Math.max(x0, x1), y] : [x, Math.min(y0, y1), x, Math.max(y0, y1)];
    this.#keep(Math.max(left, this.#clip[0] - 1), Math.max(top, this.#clip[1] - 1), Math.min(right, this.#clip[2] + 1), Math.min(bottom, this.#clip[3] + 1));
  }

  #keepPanel(left, top, right, bottom) {
    const seen = [Math.max(left, this.#clip[0]), Math.max(top, this.#clip[1]), Math.min(right, this.#clip[2]), Math.min(bottom, this.#clip[3])];
    if (seen[2] - seen[0] > THICKEST && seen[3] - seen[1] > THICKEST && this.#panels.length < this.#limits.rules) this.#panels.push(seen);
  }

  // What the clip leaves of it: a browser draws a table whole on every page that it spans.
  #keep(left, top, right, bottom) {
    if (left > right || top > bottom) return;
    if (this.#segments.length >= this.#limits.rules) throw new RangeError("too_much_content");
    this.#segments.push([left, top, right, bottom]);
  }
}
