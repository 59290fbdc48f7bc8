/** Draws a laid-out procedure as SVG that stands by itself: its pictures are in it, its colours are those of the stylesheet. */
import { MARK_SHAPES, type MarkKind } from "../mark-shapes";
import type { Item, Layout, Picture } from "./items";
import { FONT } from "./text";

const XLINK = "http://www.w3.org/1999/xlink";
const SVG = "http://www.w3.org/2000/svg";

/** The address of a picture; null for one that is not at hand. */
export type PictureAddress = (picture: Picture) => string | null;

/** `title` is what a screen reader says of it. */
export function drawProcedure(layout: Layout, title: string, pictures: PictureAddress): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const { width, height, items } = layout;
  setAll(svg, { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": title, class: "procedure" });
  const all = build("g", { "font-family": FONT.fontFamily, "text-anchor": "start" });
  all.append(...items.flatMap((item) => drawItem(item, pictures)));
  svg.append(all);
  return svg;
}

function drawItem(item: Item, pictures: PictureAddress): readonly SVGElement[] {
  switch (item.kind) {
    case "box": {
      const { x, y, width, height, fill, stroke = "none", strokeWidth = 0 } = item;
      const look = { fill: toPaint(fill), stroke: toPaint(stroke), "stroke-width": strokeWidth };
      return [build("rect", { ...round({ x, y, width, height }), ...look })];
    }
    case "picture": {
      const href = pictures(item);
      const { x, y, width, height } = item;
      if (href === null) return [];
      const image = build("image", round({ x, y, width, height }));
      // By its old name, the only one that all programs know which lay out papers.
      image.setAttributeNS(XLINK, "xlink:href", href);
      return [image];
    }
    case "line":
      return [
        build("path", {
          ...{ d: shorten(item.d), fill: "none", stroke: toPaint(item.stroke) },
          "stroke-width": item.strokeWidth,
        }),
      ];
    case "area":
      return [build("path", { d: shorten(item.d), fill: toPaint(item.fill) })];
    case "mark":
      return [drawMark(item.mark, `translate(${item.x} ${item.y})scale(1.25)`)];
    case "text": {
      const { x, y, size, anchor, fill, bold = false } = item;
      const weight = bold ? { "font-weight": "bold" } : {};
      const look = { "font-size": size, "text-anchor": anchor, fill: toPaint(fill), ...weight };
      const text = build("text", { ...round({ x, y }), ...look });
      text.textContent = item.text;
      return [text];
    }
  }
}

function drawMark(mark: MarkKind, transform: string): SVGElement {
  const shape = MARK_SHAPES[mark];
  const paint = `var(--${mark})`;
  switch (shape.kind) {
    case "disc":
      return build("circle", { r: shape.radius, fill: paint, transform });
    case "area":
      return build("polygon", { points: shape.corners.join(" "), fill: paint, transform });
    case "lines": {
      const d = shape.lines.map(([from, to]) => `M${from}L${to}`).join("");
      return build("path", { d, stroke: paint, "stroke-width": 2.5, transform });
    }
  }
}

function toPaint(paint: string): string {
  return paint.startsWith("--") ? `var(${paint})` : paint;
}

function round(place: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(place).map(([name, value]) => [name, Number(value.toFixed(2))]));
}

function shorten(d: string): string {
  return d.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))));
}

function build(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  setAll(element, attributes);
  return element;
}

function setAll(element: SVGElement, attributes: Readonly<Record<string, string | number>>): void {
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
}
