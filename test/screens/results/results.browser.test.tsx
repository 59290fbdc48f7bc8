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
import { findPreset } from "../../../src/core/design/presets";
import { scoreSession } from "../../../src/core/session/score";
import type { Session } from "../../../src/core/session/session";
import { Frame } from "../../../src/screens/parts/frame";
import { chartProbes, chartRatings, chartTiming } from "../../../src/screens/results/charts";
import { QuietMinute } from "../../../src/screens/results/debrief/minute";
import { ResultsMissing, ResultsUnreachable } from "../../../src/screens/results/missing";
import { ResultsRoute } from "../../../src/screens/results/route";
import { StoredResults } from "../../../src/screens/results/stored";
import type { Services } from "../../../src/screens/services";
import { formatSigned } from "../../../src/words/numbers";
import { makeDesign, SMALL } from "../../fixtures/designs";
import { blurClock, TURNED } from "../../fixtures/odd-sessions";
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

/** A store of which nothing is told. */
const QUIET_STORE = {
  problem: () => null,
  onProblem: () => () => undefined,
  onChange: () => () => undefined,
  lossOf: () => null,
  findElsewhere: async () => new Set(),
};

const root = usePlace();

afterEach(() => {
  vi.restoreAllMocks();
});

function show(screen: ComponentChild): void {
  render(screen, root);
}

/** What draws and what writes files is fetched first. */
const PATIENT = { timeout: 10_000 };

const button = (name: string) => page.getByRole("button", { name, exact: true });
const text = () => root.textContent;
const tidy = (element: Element) => element.textContent.replace(/\s+/g, " ").trim();
const pairs = (list: string) => [...document.querySelectorAll(`${list} > div`)].map(tidy);
/** The score, its sentence, and the values that it is the difference of: at the top of the results. */
const score = () => pairs(".entry.wide .score dl");
const parts = () => pairs(".entry.wide .score-parts");
const numbers = () => pairs(".number-list");
/** Opens the section whose toggle this is. */
async function unfold(toggle: string): Promise<void> {
  await page.getByText(toggle, { exact: true }).click();
}

describe("what was shown and answered", () => {
  test("is told in words: images, order of blocks, question, the difference and both means", () => {
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
    expect(score()).toEqual(["Cue-induced craving (cue − neutral)+50.0"]);
    expect(parts()).toEqual([
      "After cue blocks65.0 mean of 2 ratings",
      "After neutral blocks15.0 mean of 2 ratings",
    ]);
    expect(text()).toContain("50.0 points higher after cue blocks than after neutral ones");
  });

  test("has a chart with a mark for each rating", async () => {
    show(showResults(makeBlockSession()));
    await expect.poll(() => document.querySelectorAll(".plot .spot > *").length, PATIENT).toBe(6);
  });

  test("with control blocks has their mean and cue minus control, too", () => {
    show(showResults(makeSession(FOUR_CONDITION)));
    const nameOf = (entry: string) => entry.replace(/[+−]?\d.*/, "");
    expect(score().map(nameOf)).toEqual(["Cue-induced craving (cue − neutral)"]);
    expect(parts().map(nameOf)).toEqual([
      "After cue blocks",
      "After neutral blocks",
      "After control blocks",
      "After rest blocks",
      "Cue − control",
    ]);
  });

  test("of a design without block ratings is before, after and change only, and says why", () => {
    show(showResults(makeBlockSession({ design: findPreset("event-related")! })));
    expect(score().map((entry) => entry.replace(/\d.*/, ""))).toEqual(["End minus beginning+"]);
    expect(parts().map((entry) => entry.replace(/\d.*/, ""))).toEqual(["At the end", "At the beginning"]);
    expect(text()).toContain("it has no score of cue-induced craving (cue − neutral)");
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
    expect(parts()).toEqual(["After cue blocks36.0 one rating", "After neutral blocks8.8 mean of 4 ratings"]);
    expect(score()).toEqual(["Cue-induced craving (cue − neutral)+27.3"]);
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

describe("what people came for", () => {
  const bottomOf = (element: Element) => element.getBoundingClientRect().bottom + scrollY;

  test.each([
    [1280, 800, 1.5],
    [390, 844, 2],
  ])(
    "is within reach of %i × %i: the score and Download CSV in %d screens",
    async (width, height, screens) => {
      await page.viewport(width, height);
      show(<Frame>{showResults(makeBlockSession())}</Frame>);
      await expect.poll(() => document.querySelectorAll(".plot .spot > *").length, PATIENT).toBe(6);
      expect(bottomOf(document.querySelector(".score")!)).toBeLessThan(height);
      expect(bottomOf(button("Download CSV").element())).toBeLessThan(screens * height);
    },
  );

  test("has the score twice as large as its parts", () => {
    show(showResults(makeBlockSession()));
    const sizeOf = (list: string) =>
      Number.parseFloat(getComputedStyle(document.querySelector(`${list} strong`)!).fontSize);
    expect(sizeOf(".score")).toBe(2 * sizeOf(".score-parts"));
  });

  test("is listed in the free margin of a wide screen, and each entry leads to its section, unfolded", async () => {
    const { hash } = location;
    show(<Frame>{showResults(makeBlockSession())}</Frame>);
    const names = [...document.querySelectorAll(".contents button")].map(tidy);
    const titles = [...document.querySelectorAll(".entry > h2")].map(tidy);
    expect(titles.slice(0, names.length)).toEqual(names);
    await page.getByRole("navigation").getByRole("button", { name: "More numbers" }).click();
    expect(document.activeElement?.textContent).toBe("More numbers");
    await expect.element(page.getByText("Highest rating")).toBeVisible();
    expect(location.hash).toBe(hash);
  });

  test("has no list where there is no margin for it", async () => {
    await page.viewport(1000, 800);
    show(<Frame>{showResults(makeBlockSession())}</Frame>);
    expect(page.getByRole("navigation").elements()).toEqual([]);
  });
});

describe("more numbers", () => {
  test("hold the change where the blocks have the score", () => {
    show(showResults(makeBlockSession()));
    expect(pairs(".folded .score dl")).toEqual(["End minus beginning+15"]);
    expect(pairs(".folded .score-parts")).toEqual([
      "At the end45 one rating",
      "At the beginning30 one rating",
    ]);
  });

  test("stand in a table that scrolls by itself where it is too wide", async () => {
    await page.viewport(320, 640);
    show(<Frame>{showResults(makeBlockSession())}</Frame>);
    await unfold("Spread, trend, extremes, what is missing");
    const box = document.querySelector(".table-scroll")!;
    expect(box.scrollWidth).toBeGreaterThan(box.clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

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
      "Standardised effect (dz)needs several people",
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
    expect(source).toMatch(/^Class demo · 4 Mar 2026, .* · participant P01 · one session$/);
  });
});

describe("the results", () => {
  test("say what a single session does not say, and never judge", () => {
    show(showResults(makeBlockSession()));
    expect(text()).toContain("a single session");
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
    expect(text()).not.toMatch(/\d+ of \d+ events/);
    await unfold("Event by event");
    expect(text()).toContain(`refresh rate is not known: ${why}`);
    expect(text()).not.toContain("Diamonds");
  });

  test("say when the window changed during the run, and to what, and nothing where it stayed", async () => {
    const session = makeSession(CLASS_DEMO);
    const [part] = session.parts;
    show(showResults(session));
    await unfold("Event by event");
    expect(text()).not.toContain("The window changed");
    show(showResults({ ...session, parts: [{ ...part!, windowChanges: [TURNED] }] }));
    expect(text()).toContain(
      "The window changed during the run: after 4.25 s to 720 × 1280 CSS px (1.25 device pixels per CSS px)",
    );
    show(showResults({ ...session, parts: [{ ...part!, windowChanges: [{ ...TURNED, pinchZoom: 2 }] }] }));
    expect(text()).toContain("(1.25 device pixels per CSS px, magnified 2.00 times by two fingers)");
    show(showResults({ ...session, parts: [{ ...part!, windowChanges: Array(9).fill(TURNED) }] }));
    expect(text()).toContain("and 4 times more;");
  });

  test("end in a debrief whose every statement has a source or says that it has none", async () => {
    show(showResults(makeBlockSession()));
    await unfold("What it is, why it is made as it is, where it is weak");
    const statements = [...document.querySelectorAll(".debrief .statements > li")];
    expect(statements.length).toBeGreaterThan(8);
    const [first, ...others] = statements;
    // The first says what the task is, which is this page's own.
    expect(first?.querySelector("h4")?.textContent).toBe("The task");
    const bare = others.filter(
      (statement) => statement.querySelector("a") === null && !statement.textContent.includes("no source"),
    );
    expect(bare.map(tidy)).toEqual([]);
  });

  test("without its set a session is told in neutral words", async () => {
    show(showResults(makeBlockSession(), {}, { content: null }));
    await unfold("Questions for a room");
    expect([...document.querySelectorAll(".conditions li")].map(tidy)).toEqual([
      "cue: 8 images",
      "neutral: 8 images",
    ]);
    expect(document.querySelectorAll(".questions li").length).toBeGreaterThan(3);
  });

  test("ask about the last meal after food only", async () => {
    show(showResults(makeBlockSession()));
    await unfold("Questions for a room");
    await expect.poll(text).toContain("When did you guess");
    expect(text()).not.toContain("When did you last eat?");
    show(showResults(makeBlockSession({ design: findPreset("class-demo-food")! })));
    await expect.poll(text).toContain("When did you last eat?");
  });

  test("that are not here lead home", () => {
    show(<ResultsMissing />);
    expect(text()).toContain("This session is not here");
    expect(page.getByRole("link").element().getAttribute("href")).toBe("#/");
  });

  test("that the browser would not read are neither called deleted nor missing, and can be asked for again", async () => {
    const read = vi.fn(async (): Promise<Session | "refused"> => "refused");
    const store = { ...QUIET_STORE, read };
    const services = { store, openSet: openInMemory(PARAPHERNALIA), frames: { nowMs: () => 0 } };
    const address = { screen: "results", session: "a1", invited: false, room: "" } as const;
    show(<ResultsRoute services={services as unknown as Services} address={address} />);
    await expect.element(page.getByText("would not let the session be read")).toBeVisible();
    expect(text()).not.toMatch(/not here|may have been deleted/);
    read.mockImplementation(async () => makeBlockSession());
    // In one go: the page asks by itself, too, and the button is gone then.
    (button("Try again").element() as HTMLButtonElement).click();
    await expect.element(page.getByText("What came out")).toBeVisible();
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveFocus();
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
      downloadCsv: vi.fn(async () => "P01.csv"),
      downloadExcel: vi.fn(async () => "P01.xlsx"),
      downloadJson: vi.fn(async () => "P01.json"),
      downloadBids: vi.fn(async () => "P01_bids.zip"),
      downloadPsychDs: vi.fn(async () => "P01_psych-ds.zip"),
      print: vi.fn(),
      deleteSession: vi.fn(),
    };
    show(showResults(makeBlockSession(), actions));
    for (const name of ["CSV", "Excel", "JSON", "BIDS", "Psych-DS"]) await button(`Download ${name}`).click();
    await button("Print this page").click();
    await button("Delete this session").click();
    expect(actions.deleteSession).not.toHaveBeenCalled();
    await button("Yes, delete it").click();
    for (const action of Object.values(actions)) expect(action).toHaveBeenCalledOnce();
  });

  test("is named once it is saved, and never asked about where it may stay", async () => {
    show(showResults(makeBlockSession()));
    await button("Download JSON").click();
    await expect.element(page.getByText("P01.json was handed to this browser’s downloads.")).toBeVisible();
    expect(document.querySelector("fieldset")).toBe(null);
  });

  test("that cannot be made is told so, and nothing is deleted", async () => {
    const deleteSession = vi.fn();
    const downloadCsv = () => Promise.reject(new TypeError("Failed to fetch."));
    show(showResults(makeBlockSession({ keep: false }), { downloadCsv, deleteSession }));
    await button("Download CSV").click();
    await expect.element(page.getByText(/^No file was made/)).toBeVisible();
    expect(document.querySelector("fieldset")).toBe(null);
    expect(deleteSession).not.toHaveBeenCalled();
  });

  test("on a shared computer comes in every format, and goes only when its file is said to be there", async () => {
    const deleteSession = vi.fn();
    show(showResults(makeBlockSession({ keep: false }), { deleteSession }));
    for (const name of ["CSV", "Excel", "JSON", "BIDS", "Psych-DS"]) {
      await button(`Download ${name}`).click();
      await expect.element(button("It is not there")).toHaveFocus();
      await button("It is not there").click();
    }
    expect(text()).toContain("Nothing was deleted.");
    expect(deleteSession).not.toHaveBeenCalled();
    await button("Download CSV").click();
    await button("It is there: delete the session").click();
    expect(deleteSession).toHaveBeenCalledOnce();
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

  const remove = vi.fn(async () => true);
  const services = {
    store: { ...QUIET_STORE, read: async () => makeBlockSession(), remove },
    openSet: openInMemory(PARAPHERNALIA),
    go: vi.fn(),
    frames: { nowMs: () => 0 },
    build: "0.1.0",
    jspsychVersion: "8.3.0",
  } as unknown as Services;

  test("becomes the file that the button names, under a name that says whose it is", async () => {
    const files = catchFiles();
    show(<StoredResults services={services} isInvited={false} room="" session={makeSession(CLASS_DEMO)} />);
    for (const name of ["CSV", "Excel", "JSON", "BIDS", "Psych-DS"]) await button(`Download ${name}`).click();
    await expect.poll(() => files.length, PATIENT).toBe(5);
    expect(files.map(({ name }) => name).sort()).toEqual([
      "P01_class-demo_2026-03-02.csv",
      "P01_class-demo_2026-03-02.json",
      "P01_class-demo_2026-03-02.xlsx",
      "P01_class-demo_2026-03-02_bids.zip",
      "P01_class-demo_2026-03-02_psych-ds.zip",
    ]);
  });

  test("that is deleted says so, with the files that were saved of it before, and takes the focus along", async () => {
    catchFiles();
    show(
      <StoredResults
        services={services}
        isInvited={false}
        room=""
        session={makeSession(CLASS_DEMO, 1, { keep: false })}
      />,
    );
    await button("Download CSV").click();
    await expect.element(button("It is not there"), PATIENT).toHaveFocus();
    await button("It is there: delete the session").click();
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveFocus();
    expect(tidy(root)).toContain("This session was deleted");
    expect(tidy(root)).toContain(
      "Saved: P01_class-demo_2026-03-02.csv. Deleted from this browser: the session.",
    );
  });

  test("that the browser refuses to delete is said to be still here", async () => {
    remove.mockImplementation(async () => false);
    show(<StoredResults services={services} isInvited={false} room="" session={makeSession(CLASS_DEMO)} />);
    await button("Delete this session").click();
    await button("Yes, delete it").click();
    await expect.element(page.getByText(/refused to delete\. Everything is still here/)).toBeVisible();
    remove.mockImplementation(async () => true);
    expect(page.getByRole("heading", { level: 1 }).element().textContent).toBe("What came out");
  });

  test("is no BIDS data set where nothing was recorded", () => {
    const nothing = makeSession(CLASS_DEMO, 1, { state: "stopped", parts: [], rows: [] });
    show(<StoredResults services={services} isInvited={false} room="" session={nothing} />);
    expect(button("Download JSON").elements()).toHaveLength(1);
    expect(button("Download BIDS").elements()).toEqual([]);
  });

  test("leaves browser and display out of its files on request", async () => {
    const files = catchFiles();
    show(<StoredResults services={services} isInvited={false} room="" session={makeSession(CLASS_DEMO)} />);
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

describe("a design with several questions", () => {
  const items = [
    { id: "hunger", prompt: "How hungry are you?", labels: ["Not", "Very"] },
    { id: "mood", prompt: "How do you feel?", labels: ["Bad", "Good"] },
  ] as const;
  const design = makeDesign({ rating: { ...SMALL.rating, items } });
  const session = makeSession(design, 2);

  test("shows the first one, and each of the others when it is chosen", async () => {
    const [hunger, mood] = scoreSession(session).questions;
    show(showResults(session));
    const big = () => document.querySelector(".score strong")?.textContent;
    const signed = (one: typeof mood) => {
      const { headline } = one!;
      if (!headline.ok) throw new Error("There is no difference.");
      return formatSigned(headline.value, 2);
    };
    expect(big()).toBe(signed(hunger));
    // That of hunger is no craving, nor is that of a mood; and the ratings counted are those of the question.
    expect(tidy(document.querySelector(".score dt")!)).toBe("Rating difference (cue − neutral)");
    const own = `All ${hunger!.missed.asked} ratings were given.`;
    expect(document.body.textContent).toContain(`From 0 (Not) to 10 (Very). ${own}`);
    await page.getByRole("radio", { name: "How do you feel?" }).click();
    expect(big()).toBe(signed(mood));
    expect(document.body.textContent).toContain("From 0 (Bad) to 10 (Good).");
    expect(document.body.textContent).toContain("Of “How do you feel?”");
    expect(tidy(document.querySelector(".score dt")!)).toBe("Cue − neutral");
  });

  test("has all of them beside each other in a table", () => {
    show(showResults(session));
    const table = [...document.querySelectorAll("table")].find((one) =>
      one.caption?.textContent?.startsWith("All questions"),
    )!;
    expect([...table.tHead!.rows[0]!.cells].map(tidy)).toEqual([
      "Question",
      "cue",
      "neutral",
      "Cue − neutral",
    ]);
    expect([...table.tBodies[0]!.rows].map(({ cells }) => tidy(cells[0]!))).toEqual(
      items.map(({ prompt }) => prompt),
    );
  });
});
