// Compressed streams carry a checksum (RFC 1950) that pdf.js does not look at: a flipped bit would read as another figure.
import { inflateSync } from "node:zlib";

// Enough for the pages and text maps of any form; what goes beyond is left to the limits of the reading itself.
const LARGEST_OUTPUT = 32 * 1024 * 1024;
// Font programs and pictures have no part in what the text says.
const WITHOUT_TEXT = /\/Length1\b|\/Length2\b|\/FontFile|CIDFontType0C|\/Type1C|\/OpenType|\/Image\b/;

/** Whether a compressed stream that can hold text, text maps or objects does not agree with its checksum. */
export function hasDamagedStream(bytes) {
  let left = LARGEST_OUTPUT;
  for (let at = bytes.indexOf("stream"); at >= 0 && left > 0; at = bytes.indexOf("stream", at + 6)) {
    const start = startOfData(bytes, at);
    if (start === null || !isPlainFlate(bytes, at)) continue;
    try {
      left -= inflateSync(bytes.subarray(start), { maxOutputLength: left }).length;
    } catch (error) {
      if (error.code === "Z_DATA_ERROR") return true;
      left -= error.code === "ERR_BUFFER_TOO_LARGE" ? left : 0;
    }
  }
  return false;
}

/** Whether a stream has lost its beginning or its end: pdf.js takes what it belongs to for empty, a page for a blank page. */
export function hasLostStream(bytes) {
  let open = 0;
  for (let at = bytes.indexOf("stream"); at >= 0; at = bytes.indexOf("stream", at + 6)) {
    if (bytes.toString("latin1", Math.max(0, at - 3), at) === "end") open--;
    else if (startOfData(bytes, at) !== null) open++;
  }
  return open !== 0;
}

function startOfData(bytes, keyword) {
  const isEnd = keyword >= 3 && bytes.toString("latin1", keyword - 3, keyword) === "end";
  const [next, second] = [bytes[keyword + 6], bytes[keyword + 7]];
  if (isEnd || (next !== 0x0a && next !== 0x0d)) return null;
  return keyword + (next === 0x0d && second === 0x0a ? 8 : 7);
}

// The stream's dictionary stands right before it; only a stream whose one filter is Flate begins with the compressed data itself.
function isPlainFlate(bytes, keyword) {
  const before = bytes.toString("latin1", Math.max(0, keyword - 2048), keyword);
  const dictionary = before.slice(before.lastIndexOf(" obj") + 1);
  return /\/Filter\s*\[?\s*\/(FlateDecode|Fl)\b/.test(dictionary) && !WITHOUT_TEXT.test(dictionary);
}
