/** The colours of the light theme, whatever theme the page shows: saved pictures are on white paper. */

/** The stylesheet gives this class the light values. */
const LIGHT_CLASS = "always-light";

/** Every colour that a chart may use. */
const COLOURS = [
  "--ink",
  "--faded",
  "--rule",
  "--edge",
  "--grid",
  "--accent",
  "--cue",
  "--neutral",
  "--control",
  "--pleasant",
  "--fifth",
  "--sixth",
  "--seventh",
  "--eighth",
  "--rest",
];

/** Gives the value of a custom property such as `--ink`. Throws for one that is not among the charts' colours. */
export function readLightColours(): (name: string) => string {
  const probe = document.createElement("div");
  probe.className = LIGHT_CLASS;
  probe.hidden = true;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const values = new Map(COLOURS.map((name) => [name, style.getPropertyValue(name).trim()]));
  probe.remove();
  return (name) => {
    const value = values.get(name) ?? "";
    if (value === "") throw new Error(`${name} must be a colour of the charts that the stylesheet has.`);
    return value;
  };
}
