// Interprets one page's operators as a viewer's canvas would, but keeps boxes of glyphs and ruling lines instead of pixels.
// Source of the arithmetic: ISO 32000-1 9.4 (text), 8.5 (paths), and pdf.js' own canvas (showText), which this follows.
import { RunList } from "./run-list.mjs";
import { RuleList } from "./rule-list.mjs";

export const multiply = (m, n) => [
  m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5],
];

/** Box that holds a box after a matrix is applied. */
export const bounds = (m, left, top, right, bottom) => {
  const points = [[left, top], [right, top], [left, bottom], [right, bottom]].map(([x, y]) => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

const INVISIBLE = 3;
// Points, the short side of A3: a form printed as a poster has lines as thick as a small one's rows.
const LARGEST = 842;
// Parts of the font size: what programs that recognise text give for the width of characters nobody sees may be nothing.
const UNMEASURED = 0.05;
// Part of the page that a scan covers at least.
const COVERING = 0.7;
const EVERYTHING = [-Infinity, -Infinity, Infinity, Infinity];
const intersect = (a, b) => [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
// Above and below the baseline, as parts of the font size: good enough for every font to tell lines and rows apart.
const [ASCENT, DESCENT] = [0.88, 0.12];

const initialText = () => ({
  font: null, size: 0, fill: "#000000", alpha: 1, direction: 1, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0, mode: 0,
  matrix: [1, 0, 0, 1, 0, 0], x: 0, y: 0, lineX: 0, lineY: 0,
});

export class PageContent {
  #page; #ops; #names; #layers; #limits; #base; #viewport;
  #ctm; #clip = EVERYTHING; #clipsNext = false; #text = initialText(); #lineWidth = 1; #stack = []; #marks = [];
  #runs; #rules; #pictures = []; #hidden = 0; #invisible = 0; #clipped = 0;

  constructor(page, pdf, layers, markInks, limits) {
    this.#page = page;
    this.#ops = pdf.OPS;
    this.#names = Object.fromEntries(Object.entries(pdf.OPS).map(([name, code]) => [code, name]));
    this.#layers = layers;
    this.#limits = limits;
    const whole = page.getViewport({ scale: 1 });
    this.#viewport = page.getViewport({ scale: Math.min(1, LARGEST / Math.min(whole.width, whole.height)) });
    this.#base = this.#viewport.transform;
    this.#ctm = this.#base;
    this.#runs = new RunList(markInks);
    this.#rules = new RuleList(pdf.OPS, limits);
  }

  run({ fnArray, argsArray }) {
    for (let i = 0; i < fnArray.length; i++) this[this.#names[fnArray[i]]]?.(...(argsArray[i] ?? []));
  }

  /** Turned upright where most of the text stands sideways: printer drivers put landscape pages on portrait sheets. */
  result() {
    const { width, height } = this.#viewport;
    const turn = this.#runs.turn(width, height);
    const upright = turn.isSideways ? { width: height, height: width } : { width, height };
    const runs = this.#runs.upright(turn, upright);
    return {
      ...upright, ...runs, rules: this.#rules.upright(turn), panels: this.#rules.panels(turn),
      glyphs: this.#runs.count, hidden: this.#hidden, invisible: this.#invisible, clipped: this.#clipped, curves: this.#rules.curves,
    };
  }

  /** { source, matrix, ink } of each picture in drawing order: its name among the page's objects or itself, from its unit square to points, and the grey of a mask. */
  get pictures() { return this.#pictures; }
  get width() { return this.#viewport.width; }
  get height() { return this.#viewport.height; }

  /** The boxes of its characters once a page that lies askew has been set straight. */
  straighten(slopes) {
    this.#runs.straighten(slopes, this.width / 2, this.height / 2);
    return this.#runs.boxes;
  }
  addRules(pieces) { this.#rules.addPieces(pieces); }

  save() { this.#stack.push([this.#ctm, this.#clip, { ...this.#text }, this.#lineWidth]); }
  restore() { if (this.#stack.length > 0) [this.#ctm, this.#clip, this.#text, this.#lineWidth] = this.#stack.pop(); }
  transform(...matrix) { this.#ctm = multiply(this.#ctm, matrix); }
  setLineWidth(width) { this.#lineWidth = width; }
  setGState(states) {
    for (const [key, value] of states) {
      if (key === "LW") this.setLineWidth(value);
      if (key === "Font") this.setFont(value[0], value[1]);
      if (key === "ca") this.#text.alpha = value;
    }
  }
  setFillRGBColor(color) { this.#text.fill = String(color); }

  paintFormXObjectBegin(matrix, box) {
    this.save();
    if (matrix) this.transform(...matrix);
    if (box) this.#clipTo(box);
  }
  paintFormXObjectEnd() { this.restore(); }
  beginGroup(group) { this.save(); if (group.matrix) this.transform(...group.matrix); }
  endGroup() { this.restore(); }
  beginAnnotation(id, rect, transform, matrix) {
    this.save();
    [this.#ctm, this.#clip, this.#text] = [this.#base, EVERYTHING, initialText()];
    if (transform) this.transform(...transform);
    if (matrix) this.transform(...matrix);
  }
  endAnnotation() { this.restore(); }

  paintImageXObject(name) { this.#place(name); }
  paintInlineImageXObject(image) { this.#place(image); }
  paintImageMaskXObject(mask) { this.#place(typeof mask.data === "string" ? mask.data : mask, greyOf(this.#text.fill)); }
  #place(source, ink) {
    if (this.#isHidden) return;
    this.#pictures.push({ source, matrix: this.#ctm, ink });
    const [left, top, right, bottom] = bounds(this.#ctm, 0, 0, 1, 1);
    // A scan over its text: nobody sees what lies beneath.
    if (ink === undefined && (right - left) * (bottom - top) > COVERING * this.width * this.height) this.#invisible = this.#runs.count;
  }

  beginMarkedContent() { this.#marks.push(true); }
  beginMarkedContentProps(tag, properties) { this.#marks.push(tag !== "OC" || this.#layers.isVisible(properties)); }
  endMarkedContent() { this.#marks.pop(); }
  get #isHidden() { return this.#marks.includes(false); }

  beginText() { Object.assign(this.#text, { matrix: [1, 0, 0, 1, 0, 0], x: 0, y: 0, lineX: 0, lineY: 0 }); }
  setCharSpacing(value) { this.#text.charSpacing = value; }
  setWordSpacing(value) { this.#text.wordSpacing = value; }
  setHScale(value) { this.#text.scale = value / 100; }
  setLeading(value) { this.#text.leading = -value; }
  setTextRise(value) { this.#text.rise = value; }
  setTextRenderingMode(value) { this.#text.mode = value; }
  setFont(name, size) {
    this.#text.font = this.#page.commonObjs.has(name) ? this.#page.commonObjs.get(name) : null;
    this.#text.direction = size < 0 ? -1 : 1;
    this.#text.size = Math.abs(size);
  }
  setTextMatrix(matrix) { Object.assign(this.#text, { matrix: [...matrix], x: 0, y: 0, lineX: 0, lineY: 0 }); }
  moveText(x, y) {
    const text = this.#text;
    text.x = text.lineX += x;
    text.y = text.lineY += y;
  }
  setLeadingMoveText(x, y) { this.setLeading(-y); this.moveText(x, y); }
  nextLine() { this.moveText(0, this.#text.leading); }

  showText(glyphs) {
    const text = this.#text;
    if (text.size === 0) return;
    if (!text.font) { this.#runs.lose(glyphs.length); return; }
    const place = multiply(multiply(this.#ctm, text.matrix), [text.scale * text.direction, 0, 0, text.direction, text.x, text.y + text.rise]);
    const vertical = text.font.vertical === true;
    const unit = text.size * (text.font.fontMatrix?.[0] ?? 0.001);
    const [top, bottom] = heights(text.font, text.size);
    this.#runs.begin(place, text, this.#clip);
    const isPlaced = glyphs.some((glyph) => typeof glyph === "number");
    let along = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === "number") {
        along += (vertical ? 1 : -1) * glyph * text.size / 1000;
        continue;
      }
      const spacing = (glyph.isSpace ? text.wordSpacing : 0) + text.charSpacing;
      const advance = vertical ? -(glyph.vmetric ?? text.font.defaultVMetrics ?? [-1000])[0] * unit : glyph.width * unit;
      const assumed = text.mode === INVISIBLE && !vertical && advance < UNMEASURED * text.size ? assumedWidth(glyph, spacing, text.size) : 0;
      const box = vertical ? [-text.size / 2, -along - advance, text.size / 2, -along] : [along, bottom, along + advance + assumed, top];
      this.#keep(hasMeaning(text.font, glyph) ? glyph.unicode : "\uFFFD", place, box, vertical);
      along += advance + (vertical ? -spacing : spacing) * (text.font.isType3Font ? 1 : text.direction) + (isPlaced || spacing > 0 ? 0 : assumed);
    }
    if (vertical) text.y -= along;
    else text.x += along * text.scale * text.direction;
  }

  #keep(character, place, box, vertical) {
    // What recognises text ends its words, which are one or two characters, with a blank.
    if (this.#text.mode === INVISIBLE && character?.trim() === "" && this.#runs.isAfterChinese) return;
    const shown = bounds(place, ...box);
    const [x, y] = [(shown[0] + shown[2]) / 2, (shown[1] + shown[3]) / 2];
    const isOutside = x < this.#clip[0] || y < this.#clip[1] || x > this.#clip[2] || y > this.#clip[3];
    if (this.#isHidden) this.#hidden++;
    else if (isOutside && !this.#isCell(this.#clip)) this.#clipped += character?.trim() ? 1 : 0;
    else this.#runs.add(character, shown, vertical, isOutside);
    if (this.#text.mode === INVISIBLE) this.#invisible++;
    if (this.#runs.count > this.#limits.glyphs) throw new RangeError("too_much_content");
  }

  // A spreadsheet cuts a text off at its cell's edge; what a page or a window cuts off is not there for anybody.
  #isCell([left, top, right, bottom]) {
    return right > left && bottom > top && (right - left) * (bottom - top) < this.#viewport.width * this.#viewport.height / 5;
  }

  // A path that clips is given after the operator that says so, and may be drawn as well.
  clip() { this.#clipsNext = true; }
  eoClip() { this.#clipsNext = true; }
  constructPath(operation, [path], box) {
    if (path && !this.#isHidden) this.#rules.add(operation, path, this.#ctm, this.#lineWidth, this.#clip);
    if (this.#clipsNext && box) this.#clipTo(box);
    this.#clipsNext = false;
  }
  #clipTo(box) { this.#clip = intersect(this.#clip, bounds(this.#ctm, ...box)); }
}

const assumedWidth = ({ unicode }, spacing, size) => (spacing > 0 ? spacing : size * (unicode >= "\u2E80" ? 1 : 0.5));

const greyOf = (fill) => /^#(..)(..)(..)$/.exec(fill)?.slice(1).reduce((sum, part) => sum + parseInt(part, 16) / 3, 0) ?? 0;

// Where a font's text map leaves a code out, pdf.js gives the character whose number the code happens to be, and 治 reads d; only where codes are Unicode it is the right one.
const hasMeaning = (font, { originalCharCode }) =>
  !font.composite || !font.toUnicode?._map || font.toUnicode._map[originalCharCode] !== undefined || isCodedInUnicode(font.toUnicode._map);

function isCodedInUnicode(map) {
  for (const code in map) if (code > 0xff) return map[code] === String.fromCharCode(code);
  return false;
}

// A Type 3 font may count in any unit and downwards: its box says where its glyphs reach to.
function heights(font, size) {
  if (!font.isType3Font || !font.bbox || font.bbox[3] === font.bbox[1]) return [ASCENT * size, -DESCENT * size];
  const unit = size * (font.fontMatrix?.[3] ?? 0.001);
  const [one, other] = [font.bbox[1] * unit, font.bbox[3] * unit];
  return [Math.max(one, other), Math.min(one, other)];
}
