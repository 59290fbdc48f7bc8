/** Stand-ins for pictures that a set lacks: grey cards, each drawn from the name of its file when it is asked for. */
import type { StandIn } from "../core/design/design";
import { type Result, succeed } from "../core/result";
import { addStandIns, listLacking } from "../core/stimuli/stand-ins";
import { STAND_IN, tellStandIns } from "../words/stand-ins";
import { addressIn, type StimulusSource } from "./source";

const SVG = "http://www.w3.org/2000/svg";
const [WIDTH, HEIGHT] = [800, 600];
/** So many letters of the file's name fit into a line of the card. */
const LINE_CHARACTERS = 24;
const LINE_PX = 52;

/** The source of a set with a design's stand-ins: their images come from here, all others from the set's own home. */
export function putStandIns(source: StimulusSource, standIns: readonly StandIn[]): Result<StimulusSource> {
  const lacking = listLacking(source.set, standIns);
  const cards = new Map(lacking.map((card) => [card.id, card]));
  const { content } = source.set;
  const own = new Set(Object.keys(content.shows));
  const shows = lacking.flatMap(({ category }) =>
    own.has(category) ? [] : [[category, STAND_IN.shows] as const],
  );
  const set = {
    ...addStandIns(source.set, lacking),
    content: {
      ...content,
      shows: { ...content.shows, ...Object.fromEntries(shows) },
      note: lacking.length === 0 ? content.note : [...content.note, tellStandIns(lacking.length)],
    },
  };
  return succeed({
    ...source,
    set,
    imageUrl: (imageId) => (cards.has(imageId) ? addressIn("stand-in", imageId) : source.imageUrl(imageId)),
    async imageFile(imageId) {
      const card = cards.get(imageId);
      return card === undefined ? source.imageFile(imageId) : drawCard(card);
    },
  });
}

/** What XML can hold, in lines of the card. */
function toLines(file: string): readonly string[] {
  const characters = [...file.replace(/[\p{Control}\p{Surrogate}\uFFFE\uFFFF]/gu, " ")];
  const count = Math.ceil(characters.length / LINE_CHARACTERS);
  return Array.from({ length: count }, (_, line) =>
    characters.slice(line * LINE_CHARACTERS, (line + 1) * LINE_CHARACTERS).join(""),
  );
}

function add(parent: Element, name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  parent.append(element);
  return element;
}

function addText(parent: Element, text: string, y: number, fontSize: number): void {
  const line = add(parent, "text", {
    ...{ x: WIDTH / 2, y, "font-size": fontSize, "text-anchor": "middle", fill: "#1c2126" },
    "font-family": "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace",
  });
  line.textContent = text;
}

/** An SVG: sharp at any size. */
function drawCard({ file }: StandIn): Blob {
  const svg = document.createElementNS(SVG, "svg");
  for (const [key, value] of [
    ["viewBox", `0 0 ${WIDTH} ${HEIGHT}`],
    ["width", WIDTH],
    ["height", HEIGHT],
  ] as const) {
    svg.setAttribute(key, String(value));
  }
  const edge = { x: 3, y: 3, width: WIDTH - 6, height: HEIGHT - 6 };
  add(svg, "rect", { ...edge, fill: "#a6a6a6", stroke: "#5f5f5f", "stroke-width": 6 });
  const lines = toLines(file);
  const top = HEIGHT / 2 - ((lines.length - 1) * LINE_PX) / 2;
  for (const [index, line] of lines.entries()) addText(svg, line, top + index * LINE_PX, 44);
  addText(svg, STAND_IN.onCard, HEIGHT - 48, 26);
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml" });
}
