/**
 * The results screen in a real browser: words, scores, what is missing and why, files, the quiet minute, print.
 * Longer than 150 lines because it goes through the whole screen with the same few sessions.
 */
import { signal } from "@preact/signals";
import type { ComponentChild } from "preact";
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import "../../../src/styles/tokens.css";
import "../../../src/styles/page.css";
import "../../../src/styles/controls.css";
import "../../../src/styles/screens.css";
import "../../../src/styles/drawings.css";
import "../../../src/styles/tables.css";
import "../../../src/styles/methods.css";
import "../../../src/styles/print.css";
import type { RatingsData } from "../../../src/charts/session/data";
import type { Design } from "../../../src/core/design/design";
import { findPreset } from "../../../src/core/design/presets";
import { scoreSession } from "../../../src/core/session/score";
import type { Row, Session } from "../../../src/core/session/session";
import { Frame } from "../../../src/screens/parts/frame";
import { chartProbes, chartRatings, chartTiming } from "../../../src/screens/results/charts";
import { QuietMinute } from "../../../src/screens/results/minute";
import { ResultsMissing, ResultsUnreachable } from "../../../src/screens/results/missing";
import { StoredResults } from "../../../src/screens/results/stored";
import type { Services } from "../../../src/screens/services";
import { blurClock } from "../../fixtures/odd-sessions";
import { usePlace } from "../../fixtures/place";
import {
  blockRows,
  CLASS_DEMO,
  makeBlockSession,
  numberRows,
  showResults,
} from "../../fixtures/results-screen";
import { makeSession } from "../../fixtures/sessions";
import { PARAPHERNALIA } from "../../fixtures/sets";
import { openInMemory } from "../../fixtures/sources";

const FOUR_CONDITION = findPreset("four-condition")!;
const MOCD = findPreset("mocd-style")!;

const root = usePlace();

afterEach(() => {
  vi.restoreAllMocks();
});

function show(screen: ComponentChild): void {
  render(screen, root);
}

const button = (name: string) => page.getByRole("button", { name, exact: true });
const text = () => root.textContent;
const tidy = (element: Element) => element.textContent.replace(/\s+/g, " ").trim();
const sums = () => [...document.querySelectorAll(".sum > div")].map(tidy);
const numbers = () => [...document.querySelectorAll(".in-print .number-list > div")].map(tidy);

describe("what was shown and answered", () => {
  test("is told in words: images, order of blocks, question, both means, their difference and the change", () => {
    show(showResults(makeBlockSession()));
    expect(text()).toContain("“Class demo”: 4 blocks of 4 images, each for 2.5 s.");
    expect(text()).toContain("cue: 8 images, drawings of things that go with drug use");
    expect([...document.querySelectorAll(".block-order li")].map(tidy)).toEqual([
      "cue",
      "neutral",
      "neutral",
      "cue",
    ]);
    expect(text()).toContain("“How strong is your craving right now?”");
    expect(text()).toContain("From 0 (None at all) to 100 (Extremely strong). All 6 ratings were given.");
    expect(sums()).toEqual([
      "After cue blocks65.0 mean of 2 ratings",
      "After neutral blocks15.0 mean of 2 ratings",
      "Cue minus neutral+50.0",
      "At the end45 one rating",
      "At the beginning30 one rating",
      "End minus beginning+15",
    ]);
    expect(text()).toContain("50.0 points higher after cue blocks than after neutral ones");
  });

  test("tells which ratings were left at the start value, beside the scores that rest on them", async () => {
    const design = { ...CLASS_DEMO, rating: { ...CLASS_DEMO.rating, start: 10 } };
    const whole = makeBlockSession({ design });
    const isLeft = ({ rating, phase }: Row) => rating === 10 || phase === "before";
    const rows = whole.rows.map((row) => (isLeft(row) ? { ...row, touched: false } : row));
    show(showResults({ ...whole, rows }));
    expect(sums()).toEqual([
      "After cue blocks65.0 mean of 2 ratings",
      "After neutral blocks15.0 mean of 2 ratings, 1 left at the start value",
      "Cue minus neutral+50.0 1 of its 4 ratings left at the start value",
      "At the end45 one rating",
      "At the beginning30 one rating, left at the start value",
      "End minus beginning+15 1 of its 2 ratings left at the start value",
    ]);
    await userEvent.click(page.getByText("More numbers"));
    expect(numbers()).toContain("Left at the start value2 of 6 ratings");
    await userEvent.click(page.getByText("The same as a table").first());
    const cells = () => [...document.querySelectorAll("table td:last-child")].map(tidy);
    expect(cells()).toContain("10, left at the start value");
  });

  test("of a scale without a start value says nothing of one", () => {
    show(showResults(makeBlockSession()));
    expect(text()).not.toContain("start value");
  });

  test("has a chart with a mark for each rating", async () => {
    show(showResults(makeBlockSession()));
    await expect.poll(() => document.querySelectorAll(".plot .spot > *").length).toBe(6);
  });

  test("with control blocks has their mean and cue minus control, too", () => {
    show(showResults(makeSession(FOUR_CONDITION)));
    const names = sums().map((entry) => entry.replace(/[\d+−.].*/, ""));
    expect(names).toEqual([
      "After cue blocks",
      "After neutral blocks",
      "After control blocks",
      "After rest blocks",
      "Cue minus neutral",
      "Cue minus control",
    ]);
  });

  test("of a design without block ratings is before, after and change only, and says why", () => {
    show(showResults(makeBlockSession({ design: findPreset("event-related")! })));
    expect(sums().map((entry) => entry.replace(/\d.*/, ""))).toEqual([
      "At the end",
      "At the beginning",
      "End minus beginning+",
    ]);
    expect(text()).toContain("it has no cue-induced craving (cue − neutral)");
    expect(text()).not.toContain("(cue − neutral) is the score of this task");
  });

  test("of a run that was stopped says so, and why a number is missing", () => {
    show(showResults(makeBlockSession({ state: "stopped", rows: [] })));
    expect(text()).toContain("stopped early");
    expect(text()).toContain("nothing was shown");
    expect(text()).toContain("missing: no cue block was rated");
    expect(document.querySelector(".chart")).toBe(null);
  });

  test("says when rounding keeps the sum from adding up, and only then", () => {
    const rated = (neutral: readonly number[]) =>
      makeBlockSession({
        rows: numberRows([
          ...blockRows(CLASS_DEMO, "cue", 1, 36),
          ...neutral.flatMap((value, index) => blockRows(CLASS_DEMO, "neutral", index + 2, value)),
        ]),
      });
    show(showResults(rated([8, 9, 9, 9])));
    expect(sums().slice(0, 3)).toEqual([
      "After cue blocks36.0 one rating",
      "After neutral blocks8.8 mean of 4 ratings",
      "Cue minus neutral+27.3",
    ]);
    expect(text()).toContain("Rounded to what stands here");
    show(showResults(rated([8, 9])));
    expect(text()).not.toContain("Rounded to what stands here");
  });

  test("shows a code and a title with markup as they are", () => {
    const design = { ...CLASS_DEMO, title: "<b>Bold</b>" };
    show(showResults(makeBlockSession({ design, participant: "<img src=x>" })));
    expect(text()).toContain("participant <img src=x>");
    expect(text()).toContain("“<b>Bold</b>”");
    expect(root.querySelector("img, b")).toBe(null);
  });
});

describe("more numbers", () => {
  test("give spread and trend by condition, extremes and what is missing", () => {
    show(showResults(makeBlockSession()));
    const rows = [...document.querySelectorAll(".condition-table tbody tr")].map((row) =>
      [...row.children].map(tidy),
    );
    expect(rows).toEqual([
      ["cue", "2", "65.0", "7.1", "+10.00"],
      ["neutral", "2", "15.0", "7.1", "+10.00"],
    ]);
    expect(numbers()).toEqual([
      "Mean after cue blocks minus the beginning+35.0",
      "Highest rating70",
      "Ratings at an end of the scale0 % of 6 ratings",
      "Not answered0 of 6 ratings",
      "Standardised effect (d_z)needs several people",
    ]);
  });

  test("say in words what cannot be estimated", () => {
    const rows = numberRows(blockRows(CLASS_DEMO, "cue", 1, 60));
    show(showResults(makeBlockSession({ rows })));
    const cue = document.querySelector(".condition-table tbody tr")!;
    expect([...cue.children].map(tidy)).toEqual([
      "cue",
      "1",
      "60.0",
      "needs at least two ratings",
      "needs at least two rated blocks",
    ]);
    expect(document.querySelector(".condition-table")?.textContent).not.toMatch(/NaN|Infinity/);
  });
});

describe("what the charts are given", () => {
  const ratingsOf = (session: Session): RatingsData => chartRatings(session, scoreSession(session));

  test("is what the scores count, also where a block ran again", () => {
    const [first, ...others] = blockRows(CLASS_DEMO, "cue", 1, 90);
    const cut = { ...first, interrupted: true };
    const again = [first, ...others].map((row) => ({ ...row, attempt: 2 }));
    const rows = [
      cut,
      ...again,
      ...blockRows(CLASS_DEMO, "cue", 2, null),
      ...blockRows(CLASS_DEMO, "cue", 3, 41),
    ];
    const { ratings, means } = ratingsOf(makeBlockSession({ rows: numberRows(rows) }));
    expect(ratings.map(({ value }) => value)).toEqual([90, null, 41]);
    expect(means).toEqual([{ condition: "cue", mean: 65.5, n: 2 }]);
  });

  test("holds every probe's outcome, in the order shown", () => {
    const session = makeSession(MOCD);
    const { responses, medianRtMs } = chartProbes(session, scoreSession(session))!;
    expect(responses.filter(({ outcome }) => outcome === "hit" || outcome === "miss")).toHaveLength(8);
    expect(responses.map(({ order }) => order)).toEqual(responses.map((_, index) => index + 1));
    expect(medianRtMs).toBeGreaterThan(0);
  });

  test("leaves practice and cut events out of the timing, and frames where displays differ", () => {
    const session = makeSession(CLASS_DEMO);
    const cut = session.rows.map((row, index) => ({ ...row, interrupted: index === 20 }));
    const practice = session.rows.filter(({ phase }) => phase === "practice").length;
    expect(chartTiming({ ...session, rows: cut }).events).toHaveLength(session.rows.length - practice - 1);
    const [part] = session.parts;
    expect(chartTiming(session).frameMs).toBeCloseTo(1000 / 60.0024, 3);
    const other = { ...part!, part: 2, refreshHz: 120 };
    expect(chartTiming({ ...session, parts: [part!, other] }).frameMs).toBe(null);
  });

  test("is stamped where the session is simulated", () => {
    const session = makeSession(MOCD);
    const scores = scoreSession(session);
    const stamps = [chartRatings(session, scores), chartProbes(session, scores), chartTiming(session)];
    expect(stamps.map((data) => data?.stamp)).toEqual(["simulated", "simulated", "simulated"]);
    expect(ratingsOf(makeBlockSession()).stamp).toBe(null);
  });

  test("says whose numbers these are", () => {
    const { source } = ratingsOf(makeBlockSession());
    expect(source).toMatch(/^Class demo · 4 Mar 2026, .* · participant P01 · one person, one sitting$/);
  });
});

describe("the results", () => {
  test("say what one sitting of one person does not say, and never judge", () => {
    show(showResults(makeBlockSession()));
    expect(text()).toContain("one person in one sitting");
    expect(text()).toContain("There is no norm");
    expect(text()).not.toMatch(/\b(?:reactivity is (?:high|low)|highly reactive|abnormal|diagnosed)\b/i);
  });

  test("of a simulated session say so at the top and on every chart", async () => {
    show(showResults(makeSession(MOCD)));
    for (const folded of document.querySelectorAll("details")) folded.open = true;
    expect(text()).toContain("This session is simulated");
    await expect.poll(() => document.querySelectorAll("svg.plot").length).toBe(3);
    expect(document.querySelectorAll(".chart")).toHaveLength(3);
    for (const chart of document.querySelectorAll(".chart")) {
      expect(chart.querySelector("figcaption")?.textContent).toContain("simulated");
      expect(chart.querySelector("svg.plot")?.getAttribute("aria-label")).toMatch(/^Simulated\./);
    }
  });

  test("say how many events were on their planned frame", () => {
    show(showResults(makeBlockSession()));
    expect(text()).toContain("21 of 22 events were on their planned frame");
  });

  test.each([
    ["coarse", "the browser’s clock moves in steps of more than half a frame"],
    ["uneven", "refreshes came unevenly"],
    ["loaded", "the page was too busy"],
  ] as const)("call nothing on time on a clock that is %s, and say why", async (clock, why) => {
    show(showResults(blurClock(makeSession(CLASS_DEMO), clock)));
    const timing = [...document.querySelectorAll("section")].find((part) =>
      part.textContent?.includes("exact"),
    )!;
    expect(timing.textContent).toContain("Whether events were on their planned frame cannot be told");
    expect(timing.textContent).toContain(`refresh rate is not known: ${why}`);
    expect(timing.textContent).not.toMatch(/\d+ of \d+ events/);
    timing.querySelector("details")!.open = true;
    await expect
      .poll(() => timing.querySelector("svg.plot")?.getAttribute("aria-label"))
      .toContain("cannot be told");
    expect(timing.textContent).not.toContain("Diamonds");
  });

  test("end in a debrief whose every statement has a source or says that it has none", () => {
    show(showResults(makeBlockSession()));
    const statements = [...document.querySelectorAll(".debrief .statements > li")];
    expect(statements.length).toBeGreaterThan(8);
    const [first, ...others] = statements;
    // The first says what the task is, which is this page's own.
    expect(first?.querySelector("h3")?.textContent).toBe("The task");
    const bare = others.filter(
      (statement) => statement.querySelector("a") === null && !statement.textContent.includes("no source"),
    );
    expect(bare.map(tidy)).toEqual([]);
  });

  test("without its set a session is told in neutral words", () => {
    show(showResults(makeBlockSession(), {}, { content: null }));
    expect([...document.querySelectorAll(".conditions li")].map(tidy)).toEqual([
      "cue: 8 images",
      "neutral: 8 images",
    ]);
    expect(document.querySelectorAll(".questions li").length).toBeGreaterThan(3);
  });

  test("ask about the last meal after food only", () => {
    const ask = (design: Design) => {
      show(showResults(makeBlockSession({ design })));
      return text().includes("When did you last eat?");
    };
    expect(ask(CLASS_DEMO)).toBe(false);
    expect(ask(findPreset("class-demo-food")!)).toBe(true);
  });

  test("that are not here lead home", () => {
    show(<ResultsMissing />);
    expect(text()).toContain("This session is not here");
    expect(page.getByRole("link").element().getAttribute("href")).toBe("#/");
  });

  test("whose screen did not arrive can be asked for again", async () => {
    const onTryAgain = vi.fn();
    show(<ResultsUnreachable onTryAgain={onTryAgain} />);
    expect(text()).toContain("not lost");
    await button("Try again").click();
    expect(onTryAgain).toHaveBeenCalledOnce();
  });
});

describe("the data kept here", () => {
  test("is saved in one press, and deleted in two", async () => {
    const actions = {
      downloadCsv: vi.fn(),
      downloadJson: vi.fn(),
      downloadBids: vi.fn(),
      downloadPsychDs: vi.fn(),
      print: vi.fn(),
      deleteSession: vi.fn(),
    };
    show(showResults(makeBlockSession(), actions));
    for (const name of ["CSV", "JSON", "BIDS", "Psych-DS"]) await button(`Download ${name}`).click();
    await button("Print this page").click();
    await button("Delete this session").click();
    expect(actions.deleteSession).not.toHaveBeenCalled();
    await button("Yes, delete it").click();
    for (const action of Object.values(actions)) expect(action).toHaveBeenCalledOnce();
  });

  test("on a shared computer is saved and deleted in one", async () => {
    const saveAndFinish = vi.fn();
    show(showResults(makeBlockSession({ keep: false }), { saveAndFinish }));
    expect(button("Download CSV").elements()).toEqual([]);
    expect(text()).toContain("once the CSV is saved, the session is deleted");
    await button("Save and finish").click();
    expect(saveAndFinish).toHaveBeenCalledOnce();
  });

  test("is shared where the browser can, and says when it would not", async () => {
    show(showResults(makeBlockSession()));
    expect(button("Share files").elements()).toEqual([]);
    show(showResults(makeBlockSession(), { share: async () => false }));
    await button("Share files").click();
    await expect.element(page.getByRole("alert")).toHaveTextContent("would not share");
  });

  test("shows what is known of browser and display until that is left out", async () => {
    const leavesOut = signal(false);
    show(showResults(makeSession(CLASS_DEMO), {}, { leavesOut }));
    const held = () => [...document.querySelectorAll(".results-data .number-list > div")].map(tidy);
    expect(held()).toEqual(
      expect.arrayContaining([
        "Browser, by its own wordTest/1.0",
        "Screen1280 × 800 CSS px",
        "Image on screen, at most720 × 540 CSS px",
        "Device pixels per CSS px1.25",
        "Refresh rate60.00 Hz",
        "Smallest step of the clock0.005 ms",
        "Version of this page0.1.0",
      ]),
    );
    await page.getByRole("checkbox", { name: /^Leave out what is known/ }).click();
    expect(leavesOut.value).toBe(true);
    expect(held()).toEqual([]);
    expect(text()).toContain("Left out: nothing of it is in the files");
    expect(text()).not.toContain("Test/1.0");
  });
});

describe("a stored session", () => {
  /** Names and contents of what the page saves, without a file being written. */
  function catchFiles(): { name: string; content: Blob }[] {
    const files: { name: string; content: Blob }[] = [];
    const contents = new Map<string, Blob>();
    vi.spyOn(URL, "createObjectURL").mockImplementation((content) => {
      const address = `blob:${contents.size}`;
      contents.set(address, content as Blob);
      return address;
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      files.push({ name: this.download, content: contents.get(this.href)! });
    });
    return files;
  }

  /** The programs that write files are fetched first. */
  const PATIENT = { timeout: 10_000 };

  const services = {
    store: { problem: () => null, onProblem: () => () => undefined, remove: vi.fn(async () => undefined) },
    openSet: openInMemory(PARAPHERNALIA),
    go: vi.fn(),
    frames: { nowMs: () => 0 },
    build: "0.1.0",
    jspsychVersion: "8.3.0",
  } as unknown as Services;

  test("becomes the file that the button names, under a name that says whose it is", async () => {
    const files = catchFiles();
    show(<StoredResults services={services} session={makeSession(CLASS_DEMO)} />);
    for (const name of ["CSV", "JSON", "BIDS", "Psych-DS"]) await button(`Download ${name}`).click();
    await expect.poll(() => files.length, PATIENT).toBe(4);
    expect(files.map(({ name }) => name).sort()).toEqual([
      "P01_class-demo_2026-03-02.csv",
      "P01_class-demo_2026-03-02.json",
      "P01_class-demo_2026-03-02_bids.zip",
      "P01_class-demo_2026-03-02_psych-ds.zip",
    ]);
  });

  test("is no BIDS data set where nothing was recorded", () => {
    const nothing = makeSession(CLASS_DEMO, 1, { state: "stopped", parts: [], rows: [] });
    show(<StoredResults services={services} session={nothing} />);
    expect(button("Download JSON").elements()).toHaveLength(1);
    expect(button("Download BIDS").elements()).toEqual([]);
  });

  test("leaves browser and display out of its files on request", async () => {
    const files = catchFiles();
    show(<StoredResults services={services} session={makeSession(CLASS_DEMO)} />);
    await button("Download JSON").click();
    await page.getByRole("checkbox", { name: /^Leave out what is known/ }).click();
    await button("Download JSON").click();
    await expect.poll(() => files.length, PATIENT).toBe(2);
    const [whole, left] = await Promise.all(files.map(({ content }) => content.text()));
    expect(whole).toContain("Test/1.0");
    expect(left).not.toContain("Test/1.0");
    expect(left).not.toContain("1280");
  });
});

describe("the quiet minute", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
  });
  afterEach(() => vi.useRealTimers());

  async function start(): Promise<void> {
    show(<QuietMinute nowMs={() => performance.now()} />);
    await button("Start a quiet minute").click();
    await expect.element(button("Leave")).toHaveFocus();
  }

  test("tells what is left in quarters, and ends by itself", async () => {
    await start();
    await expect.element(page.getByRole("timer")).toHaveTextContent("about 60 seconds left");
    vi.advanceTimersByTime(16_000);
    await expect.element(page.getByRole("timer")).toHaveTextContent("about 45 seconds left");
    vi.advanceTimersByTime(45_000);
    await expect.element(page.getByText("That was a minute.")).toBeVisible();
    await expect.poll(() => vi.getTimerCount()).toBe(0);
  });

  test("can be left at any moment, with the button or with Esc", async () => {
    await start();
    await userEvent.keyboard("{Escape}");
    await expect.element(button("Start a quiet minute")).toBeVisible();
    await button("Start a quiet minute").click();
    await button("Leave").click();
    await expect.element(button("Start a quiet minute")).toBeVisible();
    await expect.poll(() => vi.getTimerCount()).toBe(0);
  });
});

describe("on paper", () => {
  afterEach(() => cdp().send("Emulation.setEmulatedMedia", { media: "", features: [] }));

  test("there is nothing to press, and the paper is light though the screen is dark", async () => {
    show(<Frame>{showResults(makeBlockSession(), { share: async () => true })}</Frame>);
    await expect.poll(() => document.querySelectorAll(".plot .spot").length).toBeGreaterThan(0);
    await cdp().send("Emulation.setEmulatedMedia", {
      media: "print",
      features: [{ name: "prefers-color-scheme", value: "dark" }],
    });
    expect(matchMedia("print").matches).toBe(true);
    const seen = [...root.querySelectorAll("button, a.button, input, summary")].filter(
      (control) => control.getClientRects().length > 0,
    );
    expect(seen.map(tidy)).toEqual([]);
    expect(getComputedStyle(document.documentElement).backgroundColor).toBe("rgb(251, 250, 246)");
    expect(document.querySelector(".plot")?.getClientRects()).toHaveLength(1);
    expect(getComputedStyle(document.querySelector(".chart")!).breakInside).toBe("avoid");
  });
});
