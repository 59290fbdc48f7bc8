/** A chart as a picture that stands by itself: title, stamp, explanation and source on it, every colour written out. */
import { wrapWords } from "../plot/place-labels";
import { TEXT_PX } from "../plot/sizes";

/** What stands on a saved picture besides the chart. */
export type PictureWords = {
  readonly title: string;
  /** What must be said wherever the chart appears, as `simulated`; null for nothing. */
  readonly stamp: string | null;
  /** How the chart is to be read. */
  readonly note: string;
  /** Whose numbers these are: design, date, participant. */
  readonly source: string;
};

const SVG = "http://www.w3.org/2000/svg";
const MARGIN_PX = 24;
const TITLE_PX = 17;
const NOTE_PX = 12;
const LINE_SHARE = 1.4;
const VARIABLE = /var\((--[\w-]+)\)/g;
/** The paper of a saved picture, whatever that of the page is. */
const PAPER = "#ffffff";

/** As `formatPicture`, of a drawing that needs no words around it: for papers, which have captions of their own. */
export function formatBarePicture(drawn: SVGSVGElement, colours: (name: string) => string): string {
  const { width, height } = drawn.viewBox.baseVal;
  const picture = build("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img" });
  picture.setAttribute("aria-label", drawn.getAttribute("aria-label") ?? "");
  picture.append(build("rect", { width, height, fill: PAPER }));
  picture.append(...[...drawn.childNodes].map((node) => node.cloneNode(true)));
  return writeOut(picture, colours);
}

/**
 * The text of an SVG file, UTF-8. `colours` gives the value of a custom property such as `--ink`; the drawing is
 * copied, not changed.
 */
export function formatPicture(
  chart: SVGSVGElement,
  words: PictureWords,
  colours: (name: string) => string,
): string {
  const { width: chartWidth, height: chartHeight } = chart.viewBox.baseVal;
  const width = chartWidth + 2 * MARGIN_PX;
  const head = buildLines(
    wrapWords(nameTitle(words), chartWidth, TITLE_PX),
    TITLE_PX,
    MARGIN_PX,
    "var(--ink)",
  );
  const foot = buildLines(
    [words.note, words.source].flatMap((text) => wrapWords(text, chartWidth, NOTE_PX)),
    NOTE_PX,
    head.bottomPx + chartHeight + NOTE_PX,
    "var(--faded)",
  );
  const height = foot.bottomPx + MARGIN_PX - NOTE_PX;
  const picture = build("svg", {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
    "aria-label": chart.getAttribute("aria-label") ?? nameTitle(words),
    "font-family": "system-ui, sans-serif",
    "font-size": TEXT_PX,
    color: "var(--ink)",
  });
  const drawing = build("g", {
    transform: `translate(${MARGIN_PX} ${head.bottomPx})`,
    fill: "currentColor",
    "text-anchor": "middle",
  });
  drawing.append(...[...chart.childNodes].map((node) => node.cloneNode(true)));
  picture.append(build("rect", { width, height, fill: PAPER }), head.group, drawing, foot.group);
  return writeOut(picture, colours);
}

function writeOut(picture: SVGElement, colours: (name: string) => string): string {
  writeColoursOut(picture, (name) => (name === "--paper" ? PAPER : colours(name)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}

function nameTitle({ title, stamp }: PictureWords): string {
  return stamp === null ? title : `${title} (${stamp})`;
}

function build(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}

function buildLines(lines: readonly string[], textPx: number, topPx: number, fill: string) {
  const linePx = textPx * LINE_SHARE;
  const group = build("g", { "font-size": textPx, fill, "text-anchor": "start" });
  lines.forEach((line, index) => {
    const text = build("text", { x: MARGIN_PX, y: topPx + textPx * 0.8 + index * linePx });
    text.textContent = line;
    group.append(text);
  });
  return { group, bottomPx: topPx + lines.length * linePx + textPx * 0.4 };
}

/** A file has no stylesheet: what came from one is written into the attributes, and no class stays. */
function writeColoursOut(picture: SVGElement, colours: (name: string) => string): void {
  for (const element of [picture, ...picture.querySelectorAll("*")]) {
    element.removeAttribute("class");
    for (const { name, value } of [...element.attributes]) {
      if (value.includes("var("))
        element.setAttribute(
          name,
          value.replace(VARIABLE, (_, key) => colours(key)),
        );
    }
  }
}
