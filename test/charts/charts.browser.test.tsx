/**
 * The charts in a real browser: marks, words, tables, what stays within the drawing, what a saved picture holds.
 * Longer than 150 lines because the three charts are held to the same promises, each with its own data.
 */
import { render } from "preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { cdp, page } from "vitest/browser";
import "../../src/styles/tokens.css";
import "../../src/styles/page.css";
import "../../src/styles/controls.css";
import "../../src/styles/drawings.css";
import "../../src/styles/tables.css";
import "../../src/styles/charts.css";
import { ChartFigure } from "../../src/charts/frame/figure";
import { readLightColours } from "../../src/charts/frame/light-colours";
import { formatPicture } from "../../src/charts/frame/picture";
import { rasterisePicture } from "../../src/charts/frame/rasterise";
import { lookAt } from "../../src/charts/looks";
import { shareLines, spreadLabels, wrapWords } from "../../src/charts/plot/place-labels";
import { listBlockTicks, listNiceTicks, listScaleTicks } from "../../src/charts/plot/ticks";
import { ProbesChart, TimingChart } from "../../src/charts/session/charts";
import type { ProbesData, RatingsData, TimingData } from "../../src/charts/session/data";
import { drawProbes } from "../../src/charts/session/probes";
import { drawRatings } from "../../src/charts/session/ratings";
import { RatingsChart } from "../../src/charts/session/ratings-chart";
import { drawSpread, quantile } from "../../src/charts/session/spread";
import { drawTiming } from "../../src/charts/session/timing";
import { explainRatings } from "../../src/words/charts/ratings";
import { explainTiming } from "../../src/words/charts/timing";
import { makeBlocks } from "../fixtures/designs";
import { usePlace } from "../fixtures/place";
import { NO_PICTURES } from "../fixtures/results-screen";

const LOOKS = lookAt(makeBlocks({ cue: 1, neutral: 1, control: 1, rest: 1 }, 1));

const RATINGS: RatingsData = {
  ...LOOKS,
  runStarts: [],
  asked: null,
  source: "Class demo · participant P01",
  stamp: null,
  scale: { min: 0, max: 100, labels: ["None at all", "Extremely strong"] },
  ratings: [
    {
      order: 1,
      row: 7,
      block: null,
      condition: null,
      moment: "before",
      value: 30,
      isUntouched: false,
      question: "craving",
    },
    {
      order: 2,
      row: 12,
      block: 1,
      condition: "cue",
      moment: "after-block",
      value: 100,
      isUntouched: false,
      question: "craving",
    },
    {
      order: 3,
      row: 18,
      block: 2,
      condition: "control",
      moment: "after-block",
      value: 98,
      isUntouched: false,
      question: "craving",
    },
    {
      order: 4,
      row: 24,
      block: 3,
      condition: "neutral",
      moment: "after-block",
      value: null,
      isUntouched: false,
      question: "craving",
    },
    {
      order: 5,
      row: 30,
      block: 4,
      condition: "rest",
      moment: "after-block",
      value: 0,
      isUntouched: false,
      question: "craving",
    },
    {
      order: 6,
      row: 36,
      block: 5,
      condition: "neutral",
      moment: "after-block",
      value: 12,
      isUntouched: false,
      question: "craving",
    },
    {
      order: 7,
      row: 37,
      block: null,
      condition: null,
      moment: "after",
      value: 45,
      isUntouched: false,
      question: "craving",
    },
  ],
  means: [
    { condition: "cue", mean: 100, n: 1 },
    { condition: "control", mean: 98, n: 1 },
    { condition: "neutral", mean: 12, n: 1 },
    { condition: "rest", mean: 0, n: 1 },
  ],
};

const PROBES: ProbesData = {
  kind: "frame",
  ...LOOKS,
  source: "Class demo",
  stamp: "simulated",
  windowMs: 1500,
  medianRtMs: 430,
  responses: [
    { order: 1, block: 1, condition: "cue", item: 2, outcome: "hit", rtMs: 430 },
    { order: 2, block: 2, condition: "neutral", item: 1, outcome: "miss", rtMs: null },
    { order: 3, block: 3, condition: "neutral", item: 4, outcome: "late", rtMs: 1612.5 },
    { order: 4, block: 3, condition: "neutral", item: 5, outcome: "false-alarm", rtMs: 300 },
  ],
};

const TIMING: TimingData = {
  ...LOOKS,
  runStarts: [],
  source: "Class demo",
  stamp: null,
  frameMs: 1000 / 60,
  events: [
    {
      row: 7,
      event: "rating",
      block: null,
      startOffMs: 0.25,
      lengthOffMs: null,
      plannedMs: null,
      shownMs: 1800.5,
      framesLate: 0,
      onTime: true,
    },
    {
      row: 8,
      event: "image",
      block: 1,
      startOffMs: 16.9,
      lengthOffMs: -16.5,
      plannedMs: 2500,
      shownMs: 2483.5,
      framesLate: 1,
      onTime: false,
    },
  ],
};

const DRAWN: readonly (readonly [string, (widthPx: number) => SVGSVGElement])[] = [
  ["ratings", (widthPx) => drawRatings(RATINGS, widthPx)],
  ["the spread of ratings", (widthPx) => drawSpread(RATINGS, widthPx)],
  ["probes", (widthPx) => drawProbes(PROBES, widthPx)],
  ["timing", (widthPx) => drawTiming(TIMING, widthPx)],
];

const root = usePlace();

const spots = (chart: Element) => chart.querySelectorAll(".spot > *").length;

/** The text of a chart's table, row by row, once it has been unfolded. */
async function readTable(): Promise<string[][]> {
  root.querySelector("details")!.open = true;
  await expect.poll(() => root.querySelector("table")).not.toBe(null);
  return [...root.querySelectorAll("tbody tr")].map((row) =>
    [...row.querySelectorAll("td")].map((cell) => cell.textContent.trim()),
  );
}

describe.each(DRAWN)("the chart of %s", (_name, draw) => {
  test.each([288, 358, 672])("keeps all its text inside a drawing %i pixels wide", (widthPx) => {
    const chart = draw(widthPx);
    root.append(chart);
    const frame = chart.getBoundingClientRect();
    expect(frame.width).toBe(widthPx);
    const outside = [...chart.querySelectorAll("text")].filter((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return (
        left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1
      );
    });
    expect(outside.map((text) => text.textContent)).toEqual([]);
  });

  test("holds no style element, and no colour that is not one of the page's", () => {
    const chart = draw(400);
    expect(chart.querySelectorAll("style")).toHaveLength(0);
    const paints = [chart, ...chart.querySelectorAll("*")].flatMap((element) =>
      ["fill", "stroke"].flatMap((name) => element.getAttribute(name) ?? []),
    );
    expect(new Set(paints).size).toBeGreaterThan(2);
    expect(paints.filter((paint) => !/^(?:none|currentColor|var\(--[\w-]+\))$/.test(paint))).toEqual([]);
  });

  test("is one picture with one description", () => {
    const chart = draw(400);
    expect(chart.getAttribute("role")).toBe("img");
    expect(chart.querySelectorAll("[aria-label]")).toHaveLength(0);
  });
});

describe("the chart of ratings", () => {
  test("has a mark for every answer, a dash for every missing one, a line for every mean", () => {
    const chart = drawRatings(RATINGS, 600);
    expect(spots(chart)).toBe(6);
    expect(chart.querySelectorAll(".missed text")).toHaveLength(1);
    expect(chart.querySelectorAll(".mean line")).toHaveLength(4);
  });

  test("gives each condition its own shape as well as its own colour", () => {
    const chart = drawRatings(RATINGS, 600);
    const marks = [...chart.querySelectorAll(".spot")].map((group) => ({
      shape: group.querySelector("path")?.getAttribute("d"),
      paint: `${group.getAttribute("fill")} ${group.getAttribute("stroke")}`,
    }));
    expect(new Set(marks.map(({ shape }) => shape)).size).toBe(5);
    expect(new Set(marks.map(({ paint }) => paint)).size).toBe(5);
  });

  test("shows ratings before a block hollow where there are ratings after it, too", () => {
    const [first] = RATINGS.ratings;
    const asked = (order: number, moment: "before-block" | "after-block") =>
      ({ ...first!, order, block: 1, condition: "cue", moment }) as const;
    const fills = (ratings: RatingsData["ratings"]) =>
      [...drawRatings({ ...RATINGS, ratings }, 600).querySelectorAll(".spot")].map((group) =>
        group.getAttribute("fill"),
      );
    expect(fills([asked(1, "before-block"), asked(2, "after-block")])).toEqual([
      "var(--cue)",
      "var(--paper)",
    ]);
    expect(fills([asked(1, "before-block")])).toEqual(["var(--cue)"]);
  });

  test("says its finding in words", () => {
    const words = drawRatings(RATINGS, 600).getAttribute("aria-label");
    expect(words).toContain("7 ratings, rating, from 0 (None at all) to 100 (Extremely strong).");
    expect(words).toContain("They lie between 0 and 100.");
    expect(words).toContain("Mean after cue blocks: 100.0, 1 rating.");
    expect(words).toContain("At the beginning: 30.");
    expect(words).toContain("1 rating not answered.");
  });

  test("has a table with every rating, the missing one as such", async () => {
    render(<RatingsChart data={RATINGS} actions={NO_PICTURES} />, root);
    expect(await readTable()).toEqual([
      ["1", "at the beginning", "30"],
      ["2", "after block 1 (cue)", "100"],
      ["3", "after block 2 (control)", "98"],
      ["4", "after block 3 (neutral)", "not answered"],
      ["5", "after block 4 (rest)", "0"],
      ["6", "after block 5 (neutral)", "12"],
      ["7", "at the end", "45"],
    ]);
  });
});

describe("where a session has several runs", () => {
  const runStarts = [{ order: 2, run: 2 }];
  const written = (chart: SVGSVGElement) =>
    [...chart.querySelectorAll("text")].map(({ textContent }) => textContent);

  test("a line stands before the first rating and the first event of each but the first, and is told", () => {
    for (const chart of [
      drawRatings({ ...RATINGS, runStarts }, 640),
      drawTiming({ ...TIMING, runStarts }, 640),
    ]) {
      expect(chart.querySelectorAll(".run-start")).not.toHaveLength(0);
      expect(written(chart).filter((text) => text === "run 2")).toHaveLength(1);
    }
    expect(explainRatings({ ...RATINGS, runStarts })).toContain(
      "A dashed line is where the next run begins.",
    );
    expect(explainTiming({ ...TIMING, runStarts })).toContain("A dashed line is where the next run begins.");
  });

  test("there is neither line nor word where there is one run", () => {
    expect(drawRatings(RATINGS, 640).querySelectorAll(".run-start")).toHaveLength(0);
    expect(explainRatings(RATINGS)).not.toContain("dashed");
  });

  test("lines stand by themselves where there is no room for numbers", () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ order: index + 2, run: index + 2 }));
    expect(
      written(drawTiming({ ...TIMING, runStarts: many }, 320)).filter((text) => text?.startsWith("run")),
    ).toEqual([]);
  });
});

/** Of so many blocks that each mark would hide another. */
const LONG: RatingsData = {
  ...RATINGS,
  ratings: Array.from({ length: 276 }, (_, index) => ({
    order: index + 1,
    row: index + 7,
    block: index + 1,
    condition: index % 2 === 0 ? "cue" : "neutral",
    moment: "after-block",
    isUntouched: false,
    question: "craving",
    value: index % 2 === 0 ? 60 + (index % 20) : 10 + (index % 20),
  })),
  means: [
    { condition: "cue", mean: 69, n: 138 },
    { condition: "neutral", mean: 20, n: 138 },
  ],
};

test("a long name leaves a narrow chart its room: it is cut in the drawing, and whole in its description", () => {
  const name = "clouds over a wide and empty landscape";
  const data: RatingsData = { ...RATINGS, nameOf: (id) => (id === "rest" ? name : id) };
  const chart = drawRatings(data, 300);
  const written = [...chart.querySelectorAll("text")].map(({ textContent }) => textContent).join(" ");
  expect(written).toMatch(/clouds.*…/u);
  expect(written).not.toContain(name);
  expect(chart.getAttribute("aria-label")).toContain(name);
  document.body.append(chart);
  const marks = [...chart.querySelectorAll(".spot path")].map((mark) => mark.getBoundingClientRect().right);
  const left = chart.getBoundingClientRect().left;
  chart.remove();
  expect(Math.max(...marks) - left).toBeGreaterThan(120);
});

describe("the chart of a long run", () => {
  test("shows means and spread first, and every rating on request", async () => {
    render(<RatingsChart data={LONG} actions={NO_PICTURES} />, root);
    await expect.poll(() => root.querySelectorAll(".spot > *").length).toBe(2);
    expect(root.querySelectorAll(".middle > *")).toHaveLength(2);
    expect(root.querySelector("figcaption")?.textContent).toBe("Ratings after blocks, by condition ");
    await page.getByRole("checkbox", { name: "Show every rating" }).click();
    await expect.poll(() => root.querySelectorAll(".spot > *").length).toBe(276);
    expect(root.querySelector("figcaption")?.textContent).toContain("Every rating");
  });

  test("offers no such choice where there are few ratings", () => {
    render(<RatingsChart data={RATINGS} actions={NO_PICTURES} />, root);
    expect(page.getByRole("checkbox").elements()).toEqual([]);
  });

  test("has lines thinner than those of a short one", () => {
    const width = (data: RatingsData) =>
      Number(drawRatings(data, 600).querySelector(".mean")?.getAttribute("stroke-width"));
    expect(width(LONG)).toBeLessThan(width(RATINGS));
  });
});

describe("the chart of probes", () => {
  test("keeps the names of its levels apart, however near the levels are", () => {
    const responses = PROBES.responses.filter(({ outcome }) => outcome !== "late");
    const chart = drawProbes({ ...PROBES, responses, medianRtMs: 520, windowMs: 500 }, 320);
    root.append(chart);
    const names = [...chart.querySelectorAll("text")].filter(({ textContent }) =>
      /missed|no frame|median/.test(textContent),
    );
    const tops = names.map((name) => name.getBoundingClientRect().top).toSorted((a, b) => a - b);
    expect(tops).toHaveLength(3);
    expect(Math.min(...tops.slice(1).map((top, place) => top - tops[place]!))).toBeGreaterThanOrEqual(15);
  });

  test("has a mark for every outcome, late ones hollow, missed ones in a lane of their own", () => {
    const chart = drawProbes(PROBES, 600);
    expect(spots(chart)).toBe(4);
    const texts = [...chart.querySelectorAll("text")].map((text) => text.textContent);
    expect(texts).toEqual(expect.arrayContaining(["missed: 1", "no frame: 1", "median 430 ms"]));
    expect(chart.querySelectorAll('.spot[fill="var(--paper)"] > *')).toHaveLength(1);
  });

  test("says the outcomes in words, and that they are simulated", () => {
    const words = drawProbes(PROBES, 600).getAttribute("aria-label");
    expect(words).toContain("Simulated.");
    expect(words).toContain("1 of 3 framed images were answered in time; 1 came late, 1 not at all.");
    expect(words).toContain("1 image without a frame was answered.");
    expect(words).toContain("Median response time: 430 ms");
  });

  test("tells targets from frames", () => {
    const chart = drawProbes({ ...PROBES, kind: "condition" }, 600);
    expect(chart.textContent).toContain("no target: 1");
    expect(chart.getAttribute("aria-label")).toContain("1 of 3 target images were answered in time");
    expect(chart.getAttribute("aria-label")).toContain("1 image of another kind was answered.");
  });

  test("has a table with every response", async () => {
    render(<ProbesChart data={PROBES} actions={NO_PICTURES} />, root);
    expect(await readTable()).toEqual([
      ["1", "1 (cue)", "2", "in time", "430.0"],
      ["2", "2 (neutral)", "1", "missed", "none"],
      ["3", "3 (neutral)", "4", "late", "1612.5"],
      ["4", "3 (neutral)", "5", "no frame", "300.0"],
    ]);
    expect(root.querySelector("caption")?.textContent).toContain("Simulated.");
  });
});

describe("the chart of timing", () => {
  test("has a point for every start and every planned length", () => {
    expect(spots(drawTiming(TIMING, 600))).toBe(3);
  });

  test("tells events that missed their frame from the others by shape and colour", () => {
    const chart = drawTiming(TIMING, 600);
    expect(chart.querySelectorAll(".spot circle")).toHaveLength(1);
    const late = chart.querySelectorAll(".spot path");
    expect(late).toHaveLength(2);
    for (const mark of late) expect(mark.closest("[fill]")?.getAttribute("fill")).toBe("var(--accent)");
  });

  test("says in words how far events were from their plan", () => {
    const words = drawTiming(TIMING, 600).getAttribute("aria-label");
    expect(words).toContain("1 of 2 events on their planned frame.");
    expect(words).toContain("Starts were at most 16.90 ms from their plan.");
    expect(words).toContain("Lengths were at most 16.50 ms from theirs.");
  });

  test("calls an event neither on its frame nor late where that cannot be told", async () => {
    const data = {
      ...TIMING,
      events: TIMING.events.map((event) => ({ ...event, onTime: null, framesLate: null })),
    };
    const chart = drawTiming(data, 600);
    expect(chart.querySelectorAll(".spot path")).toHaveLength(0);
    expect(spots(chart)).toBe(3);
    const words = chart.getAttribute("aria-label");
    expect(words).toContain("Whether events were on their planned frame cannot be told");
    expect(words).not.toContain("of 2 events");
    render(<TimingChart data={data} actions={NO_PICTURES} />, root);
    expect((await readTable()).map((cells) => cells.slice(-2))).toEqual([
      ["not known", "not known"],
      ["not known", "not known"],
    ]);
  });

  test("does without frames where the refresh rate is not known", () => {
    const texts = [...drawTiming({ ...TIMING, frameMs: null }, 600).querySelectorAll("text")];
    expect(texts.map((text) => text.textContent)).not.toContain("one frame");
  });

  test("has a table with every event", async () => {
    render(<TimingChart data={TIMING} actions={NO_PICTURES} />, root);
    expect(await readTable()).toEqual([
      ["7", "rating", "0.25", "self-paced", "1800.50", "0", "yes"],
      ["8", "image", "16.90", "2500", "2483.50", "1", "no"],
    ]);
  });
});

describe("a chart on the page", () => {
  test("is drawn again when its place becomes narrower", async () => {
    root.style.width = "600px";
    render(<RatingsChart data={RATINGS} actions={NO_PICTURES} />, root);
    const width = () => root.querySelector("svg.plot")?.getAttribute("width");
    await expect.poll(width).toBe("600");
    root.style.width = "300px";
    await expect.poll(width).toBe("300");
    expect(root.querySelectorAll("svg.plot")).toHaveLength(1);
    expect(root.querySelectorAll("style")).toHaveLength(0);
  });

  test("says so when the program that draws it cannot be fetched, and keeps its table", async () => {
    render(
      <ChartFigure
        title="Chart"
        source="Class demo"
        stamp={null}
        note="Note."
        load={() => Promise.reject(new Error("Gone."))}
        heightPx={100}
        actions={NO_PICTURES}
      >
        <p>Table</p>
      </ChartFigure>,
      root,
    );
    await expect.element(page.getByText("This browser could not draw the chart.")).toBeVisible();
    expect(root.textContent).toContain("Table");
  });

  test("that is simulated carries the word beside its title", () => {
    render(<ProbesChart data={PROBES} actions={NO_PICTURES} />, root);
    expect(root.querySelector("figcaption")?.textContent).toContain("simulated");
  });

  test("hands pictures to be saved and shared, of the kinds that its buttons name, with whose numbers they are", async () => {
    const save = vi.fn((_picture: Blob, _kind: string) => undefined);
    const share = vi.fn(async (_picture: Blob) => false);
    render(<RatingsChart data={RATINGS} actions={{ save, share }} />, root);
    await page.getByRole("button", { name: "Save as SVG" }).click();
    await expect.poll(() => save.mock.calls.length).toBe(1);
    await page.getByRole("button", { name: "Save as PNG" }).click();
    await expect.poll(() => save.mock.calls.length).toBe(2);
    expect(save.mock.calls.map(([{ type }, kind]) => [type, kind])).toEqual([
      ["image/svg+xml", "svg"],
      ["image/png", "png"],
    ]);
    expect(await save.mock.calls[0]![0].text()).toContain("Class demo · participant P01");
    await page.getByRole("button", { name: "Share picture" }).click();
    await expect.element(page.getByText("This browser could not make the picture.")).toBeVisible();
    expect(share.mock.calls[0]?.[0].type).toBe("image/png");
  });

  test("offers no sharing where the browser has none", () => {
    render(<RatingsChart data={RATINGS} actions={NO_PICTURES} />, root);
    expect(page.getByRole("button", { name: "Share picture" }).elements()).toEqual([]);
  });
});

describe("a saved picture", () => {
  const WORDS = {
    title: "Every rating",
    stamp: "simulated",
    note: "One mark a rating.",
    source: "Demo · participant <b>&",
  };
  const save = () => formatPicture(drawProbes(PROBES, 720), WORDS, readLightColours());
  const parse = (svg: string) => new DOMParser().parseFromString(svg, "image/svg+xml");

  afterEach(() => cdp().send("Emulation.setEmulatedMedia", { features: [] }));

  test("is an SVG file that stands by itself: no class, no style, no custom property", () => {
    const picture = parse(save());
    expect(picture.querySelector("parsererror")).toBe(null);
    expect(picture.documentElement.namespaceURI).toBe("http://www.w3.org/2000/svg");
    expect(picture.querySelectorAll("[class], style, script, [href]")).toHaveLength(0);
    expect(save()).not.toContain("var(");
  });

  test("has title, stamp, note and source on it, as text", () => {
    const texts = [...parse(save()).querySelectorAll("text")].map((text) => text.textContent);
    expect(texts).toEqual(
      expect.arrayContaining(["Every rating (simulated)", "One mark a rating.", "Demo · participant <b>&"]),
    );
  });

  test("is on white paper in the light colours, also where the page is dark", async () => {
    const light = save();
    await cdp().send("Emulation.setEmulatedMedia", {
      features: [{ name: "prefers-color-scheme", value: "dark" }],
    });
    expect(matchMedia("(prefers-color-scheme: dark)").matches).toBe(true);
    expect(save()).toBe(light);
    const picture = parse(light);
    expect(picture.querySelector("rect")?.getAttribute("fill")).toBe("#ffffff");
    expect(picture.querySelector('path[d], g[fill="#c2410c"]')).not.toBe(null);
  });

  test("as PNG is twice the size of the drawing, with an opaque white ground", async () => {
    const svg = save();
    const { width, height } = (parse(svg).documentElement as unknown as SVGSVGElement).viewBox.baseVal;
    const bitmap = await createImageBitmap(await rasterisePicture(svg));
    expect(bitmap.width).toBe(2 * Math.round(width));
    expect(Math.abs(bitmap.height - 2 * height)).toBeLessThanOrEqual(2);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d")!;
    context.drawImage(bitmap, 0, 0);
    expect([...context.getImageData(2, 2, 1, 1).data]).toEqual([255, 255, 255, 255]);
  });
});

describe("where things stand in a chart", () => {
  test.each([
    [{ min: 0, max: 100 }, [0, 25, 50, 75, 100]],
    [{ min: 1, max: 4 }, [1, 2, 3, 4]],
    [{ min: 0, max: 33 }, [0, 33]],
  ])("a scale from %o has its numbers at %o", (scale, ticks) => {
    expect(listScaleTicks(scale, 24)).toEqual(ticks);
  });

  test("two points have the ends of their scale, and no thicket of lines", () => {
    expect(listScaleTicks({ min: 1, max: 10 }, 2)).toEqual([1, 10]);
  });

  test("a chart of two points is no wider than they need", () => {
    const two = { ...RATINGS, ratings: RATINGS.ratings.slice(0, 2), means: [] };
    expect(drawRatings(two, 1000).getAttribute("width")).toBe("480");
    expect(drawRatings(RATINGS, 1000).getAttribute("width")).toBe("1000");
  });

  test("lines at one height take turns, a dash each; lines apart are drawn through", () => {
    expect(shareLines([40, 40.5, 90])).toEqual([
      { strokeDasharray: "10 10", strokeDashoffset: -0 },
      { strokeDasharray: "10 10", strokeDashoffset: -10 },
      {},
    ]);
  });

  test.each([
    [[7], 0.25, 7],
    [[1, 2, 3, 4], 0.25, 1.75],
    [[1, 2, 3, 4], 1, 4],
  ])("the quantiles of %j are those of R: %d is %d", (sorted, share, value) => {
    expect(quantile(sorted, share)).toBe(value);
  });

  test.each([
    [612, 5, [0, 200, 400, 600]],
    [23.3, 2, [0, 20]],
    [7, 10, [0, 1, 2, 3, 4, 5, 6, 7]],
  ])("round numbers up to %d, at most %d of them", (max, most, ticks) => {
    expect(listNiceTicks(max, most)).toEqual(ticks);
  });

  test("blocks that are too many for their axis are numbered in steps, each in the middle of its ratings", () => {
    const points = Array.from({ length: 24 }, (_, index) => ({
      order: index + 1,
      block: Math.floor(index / 2) + 1,
    }));
    expect(listBlockTicks(points, 12).map(({ block }) => block)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(listBlockTicks(points, 3)).toEqual([
      { block: 5, order: 9.5 },
      { block: 10, order: 19.5 },
    ]);
  });

  test("labels that would touch are pushed apart, and stay between top and bottom", () => {
    const limits = { topPx: 0, bottomPx: 100 };
    expect(spreadLabels([50, 20], 18, limits)).toEqual([50, 20]);
    expect(spreadLabels([99, 98, 97], 18, limits)).toEqual([100, 82, 64]);
    expect(spreadLabels([0, 1], 18, limits)).toEqual([0, 18]);
  });

  test("text is broken between words", () => {
    expect(wrapWords("one two three", 60, 10)).toEqual(["one two", "three"]);
    expect(wrapWords("incomprehensibilities", 20, 10)).toEqual(["incomprehensibilities"]);
  });
});

test("only what draws knows Plot, and is fetched when it draws", () => {
  const sources: Record<string, string> = import.meta.glob("../../src/**/*.{ts,tsx}", {
    query: "?raw",
    import: "default",
    eager: true,
  });
  const fixed =
    /^(?:import\s+(?!type\b)(?:[^"'();]*?\sfrom\s+)?|export\s[^"'();]*?\sfrom\s+)["']([^"']+)["']/gm;
  const imports = Object.entries(sources).flatMap(([path, text]) =>
    [...text.matchAll(fixed)].map(([, name]) => ({ path: path.replace("../../src/", ""), name: name ?? "" })),
  );
  const drawing = imports.filter(({ name }) => name === "@observablehq/plot").map(({ path }) => path);
  expect(drawing).toEqual(expect.arrayContaining(["charts/session/ratings.ts", "charts/plot/bare-plot.ts"]));
  const leading = imports.filter(({ path, name }) => {
    const target = `${new URL(name, `file:///${path}`).pathname.slice(1)}.ts`;
    return !drawing.includes(path) && drawing.includes(target);
  });
  expect(leading).toEqual([]);
});
