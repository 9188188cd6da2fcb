// The table lines of a page that is a picture, put among the rules of its content.
import { multiply } from "../page-content.mjs";
import { rulesOf } from "./picture-rules.mjs";

/** What came of it: { picture: "read" | "none" | "too_large" | "damaged", doubts }; doubts are pieces of lines, [left, top, right, bottom] in points, that may be there or not. */
export async function readPictures(page, content, leftOut) {
  if (leftOut > 0) return { picture: "too_large" };
  const images = await Promise.all(content.pictures.map(({ source }) => imageOf(page, source)));
  if (images.includes(null)) return { picture: "damaged" };
  const placed = content.pictures.map(({ matrix, ink }, i) => ({ image: images[i], matrix: multiply(matrix, [1 / images[i].width, 0, 0, -1 / images[i].height, 0, 1]), ink }));
  if (placed.length === 0) return { picture: "none" };
  const { lines, doubts } = rulesOf(content.width, content.height, placed, (slopes) => content.straighten(slopes));
  content.addRules(lines);
  return { picture: lines.length > 0 ? "read" : "none", doubts };
}

// Images arrive beside the operators, some of them later; "g_" marks what several pages share. Null where one cannot be decoded.
function imageOf(page, source) {
  if (typeof source !== "string") return source;
  return new Promise((resolve) => (source.startsWith("g_") ? page.commonObjs : page.objs).get(source, resolve));
}
