// Glyphs of a page in drawing order, as runs: pieces of text drawn in one go. Upright runs keep a box for every character,
// so that C# can cut and join them; sideways runs (a label written down a narrow cell) stay whole, in reading order.
const round = (value) => Math.round(value * 100) / 100;

/** Quarter turns clockwise of a direction on the page (y downwards); null where it is slanted, as watermarks are. */
function quarter(dx, dy) {
  const angle = Math.atan2(dy, dx) / (Math.PI / 2);
  const nearest = Math.round(angle);
  return Math.abs(angle - nearest) > 0.1 ? null : (nearest + 4) % 4;
}

export class RunList {
  #runs = []; #current = null; #slanted = []; #votes = [0, 0, 0, 0]; #unmapped = 0; count = 0;

  begin(place, font) {
    // A composite font with neither a text map nor a known character collection: its codes are numbers of drawings, not characters.
    const isUnmapped = font.composite === true && font.toUnicode?.firstChar !== undefined;
    this.#current = { turn: quarter(place[0], place[1]), characters: [], boxes: [], isUnmapped };
    if (this.#current.turn !== null) this.#runs.push(this.#current);
  }

  add(character, place, [left, bottom, right, top], vertical) {
    const run = this.#current;
    const shown = [...(character ?? "")].filter((c) => c !== "\0");
    if (run.turn === null) { this.#slanted.push(...shown); return; }
    this.count += shown.length;
    this.#votes[run.turn] += shown.length;
    this.#unmapped += shown.filter((c) => run.isUnmapped || isForeign(c)).length;
    // Ligatures: one drawing, several characters, each given its part.
    shown.forEach((c, i) => {
      const part = (right - left) / shown.length;
      const [l, r] = vertical ? [left, right] : [left + i * part, left + (i + 1) * part];
      run.characters.push(c);
      run.boxes.push(bounds(place, l, bottom, r, top));
    });
    if (vertical) run.isVertical = true;
  }

  /** Glyphs of a font that could not be loaded. */
  lose(glyphs) { this.count += glyphs; this.#unmapped += glyphs; }

  /** The turn that sets most of the page's text upright. */
  turn(width, height) {
    const quarters = this.#votes.indexOf(Math.max(...this.#votes));
    const apply = [
      (x, y) => [x, y],
      (x, y) => [y, width - x],
      (x, y) => [width - x, height - y],
      (x, y) => [height - y, x],
    ][quarters];
    return { quarters, isSideways: quarters % 2 === 1, apply };
  }

  upright(turn, page) {
    const runs = this.#runs.filter((run) => run.characters.length > 0).map((run) => uprightRun(run, turn, page)).filter((run) => run !== null);
    return { runs, unmapped: this.#unmapped, slanted: this.#slanted.slice(0, 40).join("") };
  }
}

function uprightRun(run, { quarters, apply }, page) {
  const boxes = run.boxes.map(([l, t, r, b]) => {
    const [[x0, y0], [x1, y1]] = [apply(l, t), apply(r, b)];
    return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
  });
  const visible = boxes.map(([l, t, r, b]) => (l + r) / 2 > -1 && (l + r) / 2 < page.width + 1 && (t + b) / 2 > -1 && (t + b) / 2 < page.height + 1);
  const characters = run.characters.filter((_, i) => visible[i]);
  const kept = boxes.filter((_, i) => visible[i]);
  if (kept.length === 0) return null;
  const whole = [0, 1, 2, 3].map((i) => round(i < 2 ? Math.min(...kept.map((box) => box[i])) : Math.max(...kept.map((box) => box[i]))));
  const isUpright = run.turn === quarters && !run.isVertical;
  return { text: characters.join(""), box: whole, edges: isUpright ? kept.flatMap((box) => [round(box[0]), round(box[2])]) : null };
}

function bounds(m, left, bottom, right, top) {
  const points = [[left, bottom], [right, bottom], [left, top], [right, top]].map(([x, y]) => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

// Private use and replacement characters: the font has a text map, but not for this drawing.
const isForeign = (c) => (c >= "\uE000" && c <= "\uF8FF") || c === "\uFFFD" || (c < " " && c !== "\t");
