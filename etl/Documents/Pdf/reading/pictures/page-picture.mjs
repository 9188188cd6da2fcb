// The pictures of a page as the one grey picture that a person sees: strips of a scan, a pale ground with a mask of ink over it, each turned and scaled as the page says.

// Points to pixels: at 200 dots an inch the thinnest line is seen, and a page takes four megabytes however fine its scan.
const FINEST = 200 / 72;
const LARGEST = 12_000_000;
const [ONE_BIT, RGB] = [1, 2];
// A stamp's ink on paper: bright in red, and more so than in the others.
const [RED, COLOURED] = [130, 45];

const greyOf = (r, g, b) => (r * 77 + g * 151 + b * 28) >> 8;

export class PagePicture {
  #greyOf;

  /** width, height: of the page in points. placed: { image, matrix, ink } in drawing order; image as pdf.js decodes it, matrix from its pixels to points, ink the grey of a mask.
   *  seesRed: a stamp's red is left out otherwise, as through red glass. */
  constructor(width, height, placed, seesRed) {
    const finest = Math.max(...placed.map(({ matrix }) => 1 / Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))));
    this.scale = Math.min(FINEST, finest, Math.sqrt(LARGEST / (width * height)));
    this.width = Math.ceil(width * this.scale);
    this.height = Math.ceil(height * this.scale);
    this.values = new Uint8Array(this.width * this.height).fill(255);
    this.#greyOf = seesRed ? greyOf : (r, g, b) => (r > RED && r - Math.max(g, b) > COLOURED ? 255 : Math.max(r, greyOf(r, g, b)));
    for (const { image, matrix, ink } of placed) this.#draw(image, matrix.map((value) => value * this.scale), ink);
  }

  // Every pixel of the page is the mean of what the picture has there, at as many points as the picture is finer.
  #draw(image, [a, b, c, d, e, f], ink) {
    const area = a * d - b * c;
    if (!(Math.abs(area) > 1e-9)) return;
    const points = Math.min(4, Math.max(1, Math.ceil(1 / Math.sqrt(Math.abs(area)) - 0.05)));
    const { grey, alpha } = planesOf(image, ink, this.#greyOf);
    const box = this.#boxOf(image, a, b, c, d, e, f);
    for (let y = box.top; y < box.bottom; y++) {
      for (let x = box.left; x < box.right; x++) {
        const at = y * this.width + x;
        const under = this.values[at];
        let sum = 0;
        for (let i = 0; i < points; i++) {
          const v = y + (i + 0.5) / points - f;
          for (let j = 0; j < points; j++) {
            const u = x + (j + 0.5) / points - e;
            const px = Math.floor((d * u - c * v) / area);
            const py = Math.floor((a * v - b * u) / area);
            if (px < 0 || py < 0 || px >= image.width || py >= image.height) { sum += under; continue; }
            const from = py * image.width + px;
            sum += alpha === null ? grey[from] : (grey[from] * alpha[from] + under * (255 - alpha[from])) / 255;
          }
        }
        this.values[at] = sum / (points * points);
      }
    }
  }

  #boxOf(image, a, b, c, d, e, f) {
    const corners = [[0, 0], [image.width, 0], [0, image.height], [image.width, image.height]].map(([x, y]) => [a * x + c * y + e, b * x + d * y + f]);
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    return {
      left: Math.max(0, Math.floor(Math.min(...xs))), right: Math.min(this.width, Math.ceil(Math.max(...xs))),
      top: Math.max(0, Math.floor(Math.min(...ys))), bottom: Math.min(this.height, Math.ceil(Math.max(...ys))),
    };
  }
}

// A picture's greys, a byte a pixel, and how much each covers what lies beneath; alpha null where all cover it wholly.
function planesOf({ data, width, height, kind }, ink, toGrey) {
  const grey = new Uint8Array(width * height);
  if (ink !== undefined) {
    const alpha = bitsOf(data, width, height, 255, 0);
    return { grey: grey.fill(ink), alpha };
  }
  if (kind === ONE_BIT) return { grey: bitsOf(data, width, height, 0, 255), alpha: null };
  const step = kind === RGB ? 3 : 4;
  for (let i = 0, from = 0; i < grey.length; i++, from += step) grey[i] = toGrey(data[from], data[from + 1], data[from + 2]);
  return { grey, alpha: kind === RGB ? null : Uint8Array.from({ length: grey.length }, (_, i) => data[4 * i + 3]) };
}

// Eight pixels a byte, every row beginning a new one.
function bitsOf(data, width, height, zero, one) {
  const plane = new Uint8Array(width * height);
  const row = (width + 7) >> 3;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) plane[y * width + x] = (data[y * row + (x >> 3)] >> (7 - (x & 7))) & 1 ? one : zero;
  }
  return plane;
}
