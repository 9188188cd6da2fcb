// Glyphs of a page in drawing order, as runs: pieces of text drawn in one go. Upright runs keep a box for every character,
// so that C# can cut and join them; sideways runs (a label written down a narrow cell) stay whole, in reading order.
import { Ink, withoutOverlays } from "./overlays.mjs";

const round = (value) => Math.round(value * 100) / 100;
const begin = (characters) => characters.slice(0, 40).join("");

const CHINESE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;

/** Quarter turns clockwise of a direction on the page (y downwards); null where it is slanted, as watermarks are. */
function quarter(dx, dy) {
  const angle = Math.atan2(dy, dx) / (Math.PI / 2);
  const nearest = Math.round(angle);
  return Math.abs(angle - nearest) > 0.1 ? null : (nearest + 4) % 4;
}

export class RunList {
  #runs = []; #current = null; #slanted = []; #markInks; #votes = [0, 0, 0, 0]; #unmapped = 0; count = 0;

  /** markInks: inks of watermarks and stamps, shared by the pages of a document. */
  constructor(markInks) { this.#markInks = markInks; }

  begin(place, { font, size, fill, alpha }, clip) {
    // A composite font with neither a text map nor a known character collection: its codes are numbers of drawings, not characters.
    const isUnmapped = font.composite === true && font.toUnicode?.firstChar !== undefined;
    const ink = new Ink(fill, alpha, size * Math.hypot(place[2], place[3]));
    this.#current = { turn: quarter(place[0], place[1]), characters: [], boxes: [], isUnmapped, clip, isCut: false, ink };
    if (this.#current.turn !== null) this.#runs.push(this.#current);
  }

  /** A character, or the several of a ligature, in its box on the page. */
  add(character, [left, top, right, bottom], vertical, isOutside) {
    const run = this.#current;
    const shown = [...(character ?? "")].filter((c) => c !== "\0");
    if (run.turn === null) {
      this.#slanted.push(...shown);
      this.#markInks.add(run.ink.key);
      return;
    }
    this.count += shown.length;
    this.#votes[run.turn] += shown.length;
    this.#unmapped += shown.filter((c) => run.isUnmapped || isForeign(c)).length;
    const part = (right - left) / shown.length;
    shown.forEach((c, i) => {
      run.characters.push(c);
      run.boxes.push(run.turn === 0 && !vertical ? [left + i * part, top, left + (i + 1) * part, bottom] : [left, top, right, bottom]);
    });
    run.isVertical ||= vertical;
    run.isCut ||= isOutside;
  }

  /** Sets what lies askew straight, about a point; slopes as straightened() takes them. */
  straighten({ across, down }, x, y) {
    const area = 1 - across * down;
    for (const run of this.#runs) {
      run.boxes = run.boxes.map(([left, top, right, bottom]) => {
        const [dx, dy] = [(left + right) / 2 - x, (top + bottom) / 2 - y];
        const [moveX, moveY] = [(dx - down * dy) / area - dx, (dy - across * dx) / area - dy];
        return [left + moveX, top + moveY, right + moveX, bottom + moveY];
      });
    }
  }

  /** The box of every character that is one to see. */
  get boxes() { return this.#runs.flatMap((run) => run.boxes.filter((_, i) => run.characters[i].trim())); }

  get isAfterChinese() { return CHINESE.test(this.#current.characters.at(-1) ?? ""); }

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
    const { text, overlaid } = withoutOverlays(this.#runs.filter((run) => run.characters.length > 0), this.#markInks);
    const turned = text.map((run) => uprightRun(run, turn, page));
    const beyond = turned.reduce((sum, run) => sum + run.beyond, 0);
    return { runs: turned.map((run) => run.shown).filter((run) => run !== null), beyond, unmapped: this.#unmapped, slanted: begin(this.#slanted), overlaid: begin(overlaid) };
  }
}

// What of a run the page shows, null for nothing, and how many characters stand beyond its edges.
function uprightRun(run, { quarters, apply }, page) {
  const upright = ([l, t, r, b]) => {
    const [[x0, y0], [x1, y1]] = [apply(l, t), apply(r, b)];
    return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
  };
  const boxes = run.boxes.map(upright);
  const visible = boxes.map(([l, t, r, b]) => (l + r) / 2 > -1 && (l + r) / 2 < page.width + 1 && (t + b) / 2 > -1 && (t + b) / 2 < page.height + 1);
  const characters = run.characters.filter((_, i) => visible[i]);
  const kept = boxes.filter((_, i) => visible[i]);
  const beyond = run.characters.filter((c, i) => !visible[i] && c.trim()).length;
  if (kept.length === 0) return { shown: null, beyond };
  const whole = [0, 1, 2, 3].map((i) => round(i < 2 ? Math.min(...kept.map((box) => box[i])) : Math.max(...kept.map((box) => box[i]))));
  const isUpright = run.turn === quarters && !run.isVertical;
  const shown = { text: characters.join(""), box: whole, edges: isUpright ? kept.flatMap((box) => [round(box[0]), round(box[2])]) : null, cell: run.isCut ? upright(run.clip).map(round) : undefined };
  return { shown, beyond };
}

// The font has a text map, but not for this drawing: private use and replacement characters; ÿ and Ā are what Ghostscript makes of ： and ；.
const isForeign = (c) => (c >= "\uE000" && c <= "\uF8FF") || c === "\uFFFD" || c === "\u00FF" || c === "\u0100" || (c < " " && c !== "\t");
