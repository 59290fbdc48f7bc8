/** Plot without what this page does not allow or want: its style element, its figure, its names for parts. */
import { type PlotOptions, plot } from "@observablehq/plot";
import { TEXT_PX } from "./sizes";

type BarePlotOptions = Omit<PlotOptions, "className" | "figure" | "style" | "ariaLabel"> & {
  /** What the chart shows, as sentences for those who do not see it. */
  readonly finding: string;
};

/** Draws; the rules of the style element are in the stylesheet, under `.plot`. */
export function drawBarePlot({ finding, ...options }: BarePlotOptions): SVGSVGElement {
  const chart = plot({ ...options, className: "plot", figure: false });
  if (!(chart instanceof SVGSVGElement)) throw new Error("Plot drew something else than one SVG element.");
  for (const style of chart.querySelectorAll("style")) style.remove();
  // One picture with one description; the parts' own labels are for developers.
  for (const part of chart.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  chart.setAttribute("role", "img");
  chart.setAttribute("aria-label", finding);
  chart.setAttribute("font-size", String(TEXT_PX));
  return chart;
}
