// Renders one ECharts option to a file format: standard input holds {format, width, height, option} as JSON,
// standard output receives the bytes. Run by ChartRenderer; the packages are found beside the built program.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { Resvg } from "@resvg/resvg-js";
import * as echarts from "echarts/dist/echarts.esm.min";

const pixelRatio = 2; // PNG for print and slides: two pixels for each point of the layout
const fontFolder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans-sc/package.json"));
const fontFiles = ["400Regular/NotoSansSC_400Regular.ttf", "700Bold/NotoSansSC_700Bold.ttf"].map((file) => join(fontFolder, file));

/** The option drawn as SVG text, without a browser. */
function toSvg({ width, height, option }) {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption({ ...option, animation: false, backgroundColor: "#ffffff" });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

/** The SVG as PNG, in the font that came with the program: what the machine has installed does not matter. */
function toPng(svg) {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: "Noto Sans SC", sansSerifFamily: "Noto Sans SC" };
  return new Resvg(svg, { font, fitTo: { mode: "zoom", value: pixelRatio } }).render().asPng();
}

const request = JSON.parse(await text(process.stdin));
const svg = toSvg(request);
const bytes = request.format === "png" ? toPng(svg) : Buffer.from(svg, "utf8");
// ECharts keeps timers that would keep the process alive: leave as soon as the bytes are written.
process.stdout.write(bytes, () => process.exit(0));
