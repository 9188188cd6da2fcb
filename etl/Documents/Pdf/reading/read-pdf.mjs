// Reads a PDF into glyphs with boxes and ruling lines, page by page, as JSON for PdfReader.cs. Runs in a child process with limits:
// everything hostile in a PDF happens here. Nothing is fetched, no script is run, and no image is decoded but those of pages that are asked for.
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { serve } from "../../../Node/serve.mjs";
import { hasDamagedStream, hasLostStream } from "./checksums.mjs";
import { PageContent } from "./page-content.mjs";
import { readPictures } from "./pictures/read-pictures.mjs";

// pdf.js looks for canvas classes when it is loaded; text and lines need none of them.
globalThis.DOMMatrix ??= class {};
globalThis.ImageData ??= class {};
globalThis.Path2D ??= class {};
console.log = console.warn = () => {};
const pdf = await import("pdfjs-dist/legacy/build/pdf.min.mjs");
await import("pdfjs-dist/legacy/build/pdf.worker.min.mjs");
const packageFolder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

const OPTIONS = {
  cMapUrl: join(packageFolder, "cmaps") + sep,
  cMapPacked: true,
  disableFontFace: false,
  enableXfa: false,
  fontExtraProperties: true,
  isEvalSupported: false,
  stopAtErrors: false,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: true,
  wasmUrl: join(packageFolder, "wasm") + sep,
  verbosity: pdf.VerbosityLevel.WARNINGS,
};

let warnings = [];
const listen = () => {
  warnings = [];
  console.log = console.warn = (message) => warnings.push(String(message));
};

/** One frame about the document, then one for each page. The request: length of the limits, the limits as JSON, the document.
 *  limits.pictured: numbers of the pages to read by the lines of their pictures, and no others; limits.pixels: the largest picture that is decoded. */
async function* read(request) {
  const start = 4 + request.readUInt32LE();
  const limits = JSON.parse(request.subarray(4, start).toString("utf8"));
  const bytes = request.subarray(start);
  listen();
  const task = pdf.getDocument({ ...OPTIONS, maxImageSize: limits.pixels, data: new Uint8Array(bytes) });
  try {
    const document = await task.promise;
    const about = await aboutOf(document, bytes);
    yield JSON.stringify(about);
    if (about.fault || about.pages > limits.pages) return;
    const layers = await document.getOptionalContentConfig();
    const markInks = new Set();
    let glyphs = 0;
    for (const number of limits.pictured ?? Array.from({ length: about.pages }, (_, i) => i + 1)) {
      const page = await pageOf(document, number, layers, markInks, { ...limits, glyphs: limits.glyphs - glyphs });
      glyphs += page.glyphs;
      yield JSON.stringify(page);
    }
  } catch (error) {
    yield JSON.stringify({ fault: error.name === "PasswordException" ? "encrypted" : "damaged" });
  } finally {
    await task.destroy();
  }
}

async function aboutOf(document, bytes) {
  const { info } = await document.getMetadata();
  // pdf.js reads on over broken data as well as it can; a checksum tells what it read from what was written.
  const isDamaged = !info.EncryptFilterName && hasDamagedStream(bytes);
  return {
    fault: isDamaged ? "damaged" : undefined,
    pages: document.numPages,
    isRebuilt: warnings.some((text) => text.includes("Indexing all PDF objects")) || hasLostStream(bytes),
    // A dynamic XFA form draws one page that says "please wait"; its fields are not part of the pages.
    isDynamicForm: info.IsXFAPresent === true && info.IsAcroFormPresent !== true,
  };
}

async function pageOf(document, number, layers, markInks, limits) {
  listen();
  try {
    const page = await document.getPage(number);
    const operators = await page.getOperatorList();
    await fontsOf(page, operators);
    const content = new PageContent(page, pdf, layers, markInks, limits);
    content.run(operators);
    const picture = limits.pictured && await readPictures(page, content, imagesLeftOut());
    page.cleanup();
    return { number, ...content.result(), ...picture, images: imagesLeftOut(), isDamaged: hasSkipped(), isEmpty: operators.fnArray.length === 0 };
  } catch (error) {
    return { number, fault: error instanceof RangeError ? "too_much_content" : "damaged", glyphs: 0 };
  }
}

// Fonts arrive beside the operators, some of them later; "g_" marks what all pages share.
async function fontsOf(page, { fnArray, argsArray }) {
  const names = argsArray.filter((_, i) => fnArray[i] === pdf.OPS.dependency).flat().filter((name) => name.startsWith("g_"));
  await Promise.all(names.map((name) => new Promise((resolve) => page.commonObjs.get(name, resolve))));
}

// An image beyond limits.pixels is neither decoded nor listed: pdf.js only warns that it left one out.
const imagesLeftOut = () => warnings.filter((text) => text.includes("Image exceeded")).length;

const hasSkipped = () => warnings.some((text) => /Unknown command|Skipping command|Invalid command|getOperatorList - ignoring|Command token too long/.test(text));

await serve(read);
