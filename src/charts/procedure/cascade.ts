/** Where the screens of a procedure stand: from the upper left to the lower right, each over the one before. */
import { type Box, SMALLEST_TEXT, WIDTH } from "./items";
import type { Screen } from "./screen";
import { breakLines, widthOf } from "./text";

export type Placed = {
  readonly screen: Screen;
  readonly box: Box;
  /** How much of its height the next one leaves free. */
  readonly free: number;
  readonly label: readonly { readonly text: string; readonly bold: boolean }[];
};

export type Cascade = {
  readonly placed: readonly Placed[];
  /** Where the labels of a block end, and those of a run. */
  readonly ends: Edges;
  /** Of the last screen. */
  readonly bottom: number;
};

/** For what is repeated. */
export type Edges = { readonly block: number; readonly run: number };

/** Few screens are larger. */
const FEW = 4;
const WIDTHS = { few: 212, many: 184 } as const;
const ASPECT = 3 / 4;
const LEFT = 26;
const TOP = 4;
/** Between a screen and what is said of it. */
export const BESIDE = 10;
export const LABEL_LINE = 21;
export const NAME_SIZE = SMALLEST_TEXT + 1;
const LONGEST_LABEL = 172;
/** Sideways for each step down. */
const FLATTEST = 1.15;

/** Share of a screen that must be seen, so that what it shows is. */
const SEEN = { image: 0.77, cross: 0.66, blank: 0.38, text: 0.56, rating: 0.97, stacked: 0.42 } as const;

/** `edges` and the figure's own edge are what no label may cross. */
export function placeScreens(screens: readonly Screen[], edges: Edges): Cascade {
  const width = screens.length <= FEW ? WIDTHS.few : WIDTHS.many;
  const height = width * ASPECT;
  const whole = findWhole(screens);
  const labels = screens.map(toLabel);
  const free = screens.map((screen, index) => {
    const next = screens[index + 1];
    const room = (labels[index]?.length ?? 0) * LABEL_LINE + 10;
    if (next === undefined) return height;
    return Math.max(room, height * toSeen(screen, next, screen === whole));
  });
  const tops = [TOP];
  for (const height of free) tops.push((tops.at(-1) ?? TOP) + height);
  const slope = screens.reduce((least, { part }, index) => {
    const down = (tops[index] ?? TOP) - TOP;
    const edge = part === "session" ? WIDTH - 2 : edges[part];
    const room = edge - LEFT - width - BESIDE - widthOfLabel(labels[index] ?? []);
    return down === 0 ? least : Math.min(least, room / down);
  }, FLATTEST);
  const placed = screens.map((screen, index): Placed => {
    const y = tops[index] ?? TOP;
    const box = { x: LEFT + Math.max(0, slope) * (y - TOP), y, width, height };
    return { screen, box, free: free[index] ?? 0, label: labels[index] ?? [] };
  });
  const endOf = (part: "block" | "run") =>
    placed.reduce(
      (end, { screen, box, label }) =>
        screen.part === part ? Math.max(end, box.x + width + BESIDE + widthOfLabel(label)) : end,
      0,
    );
  const ends = { block: endOf("block"), run: endOf("run") };
  return { placed, ends, bottom: tops.at(-1) ?? TOP };
}

/** The rating whose question is to be read: that of a block, else the first, unless the last screen is one anyway. */
function findWhole(screens: readonly Screen[]): Screen | null {
  const ratings = screens.filter(({ shown }) => shown.kind === "rating");
  const ofBlock = ratings.find(({ part }) => part === "block");
  if (ofBlock !== undefined) return ofBlock;
  return screens.at(-1)?.shown.kind === "rating" ? null : (ratings[0] ?? null);
}

function toSeen({ shown }: Screen, next: Screen, isWhole: boolean): number {
  if (shown.kind === "rating") return isWhole ? SEEN.rating : SEEN.stacked;
  if (shown.kind === "image" && next.shown.kind === "image") return SEEN.stacked;
  return SEEN[shown.kind];
}

function toLabel({ name, lines }: Screen): Placed["label"] {
  const long = lines.flatMap((line) => breakLines(line, LONGEST_LABEL, SMALLEST_TEXT, 2));
  const rest = long.map((text) => ({ text, bold: false }));
  return name === null ? rest : [{ text: name, bold: true }, ...rest];
}

function widthOfLabel(label: Placed["label"]): number {
  return Math.max(0, ...label.map(({ text, bold }) => widthOf(text, bold ? NAME_SIZE : SMALLEST_TEXT, bold)));
}
