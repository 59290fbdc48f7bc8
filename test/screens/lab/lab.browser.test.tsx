/** The lab in a real browser: a design is written, problems stand beside their fields, and the address keeps it. */
import axe from "axe-core";
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import "../../../src/styles/tokens.css";
import "../../../src/styles/page.css";
import "../../../src/styles/controls.css";
import "../../../src/styles/screens.css";
import "../../../src/styles/tables.css";
import type { Design } from "../../../src/core/design/design";
import { findPreset } from "../../../src/core/design/presets";
import { createRandom } from "../../../src/core/random";
import { succeed } from "../../../src/core/result";
import type { Session } from "../../../src/core/session/session";
import { MEASURES } from "../../../src/core/stimuli/measures";
import { type LabAddress, parseAddress } from "../../../src/formats/address/address";
import { readCarried } from "../../../src/formats/address/carried";
import { elementIdOf, listFieldPaths } from "../../../src/screens/lab/edit/form";
import { LabRoute } from "../../../src/screens/lab/route";
import { Frame } from "../../../src/screens/parts/frame";
import type { Services } from "../../../src/screens/services";
import { FULL_DESIGN, makeDesign } from "../../fixtures/designs";
import { usePlace } from "../../fixtures/place";
import { makeSession } from "../../fixtures/sessions";
import { findSet } from "../../fixtures/sets";

const root = usePlace();
const CLASS_DEMO = findPreset("class-demo")!;
const LISTED = makeDesign({
  order: { rule: "listed", blocks: ["cue", "neutral", "cue", "neutral"].map((condition) => ({ condition })) },
});
const RANGE = makeDesign({ fixationMs: { min: 1, max: 9 }, probe: { perBlock: 1, key: " ", windowMs: 900 } });

let stored: readonly Session[] = [];

const services = {
  openSet: async (setId: string) => {
    const set = findSet(setId);
    const measures = async () => ({
      version: 1,
      images: Object.fromEntries(
        set.images.map(({ id }, place) => [id, Object.fromEntries(MEASURES.map((name) => [name, place]))]),
      ),
    });
    return succeed({ set, measures, release: () => undefined });
  },
  frames: { nowMs: () => performance.now() },
  drawSeed: () => 4321,
  store: {
    list: async () => ({ sessions: stored }),
    read: async (id: string) => stored.find((session) => session.id === id) ?? null,
  },
} as unknown as Services;

const addressOf = (design: Design): LabAddress => ({
  screen: "lab",
  source: { preset: null, design },
  seed: null,
});

function show(design: Design = CLASS_DEMO): void {
  render(
    <Frame isWide>
      <LabRoute services={services} address={addressOf(design)} />
    </Frame>,
    root,
  );
}

const field = (path: string) => document.getElementById(elementIdOf([path])) as HTMLInputElement;
const json = () => page.getByLabelText("As JSON", { exact: true });
const designTyped = () => JSON.parse((json().element() as HTMLTextAreaElement).value) as Design;
const button = (name: string) => page.getByRole("button", { name, exact: true });
const unfold = () => {
  for (const folded of document.querySelectorAll("details")) folded.open = true;
};

let before = "";
beforeEach(() => {
  stored = [];
  before = location.href;
});
afterEach(() => {
  render(null, root);
  history.replaceState(null, "", before);
});

describe.each(["light", "dark"])("in %s colours", (scheme) => {
  beforeEach(async () => {
    await cdp().send("Emulation.setEmulatedMedia", {
      features: [{ name: "prefers-color-scheme", value: scheme }],
    });
  });
  afterEach(() => cdp().send("Emulation.setEmulatedMedia", { features: [] }));

  const broken = { ...FULL_DESIGN, title: "", imageMs: 1, conditions: [], fixationMs: [1] };
  test.each([
    ["a preset", CLASS_DEMO],
    ["every field", FULL_DESIGN],
    ["a listed order", LISTED],
    ["a range and a probe", RANGE],
    ["a list of fixations", findPreset("mocd-style")!],
    ["problems everywhere", broken],
  ])("axe finds nothing wrong with %s, and it fits a screen 320 pixels wide", async (_name, design) => {
    show();
    await json().fill(JSON.stringify(design));
    unfold();
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
      [],
    );
    await page.viewport(320, 640);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe("the form", () => {
  test.each([CLASS_DEMO, FULL_DESIGN, LISTED, RANGE].map((design) => [design.title, design] as const))(
    "has an input for every field of %s, each with its name and what it is for",
    (_title, design) => {
      show(design);
      const paths = listFieldPaths(design).filter(
        (path) => !["order", "rating", "rating.labels"].includes(path),
      );
      expect(paths.filter((path) => field(path) === null)).toEqual([]);
      const inputs = [
        ...document.querySelectorAll<HTMLInputElement>(".lab-form :is(input, select, textarea)"),
      ];
      expect(inputs.filter(({ labels, ariaLabel }) => labels?.length !== 1 && !ariaLabel)).toEqual([]);
      const described = inputs.filter((input) => input.closest("fieldset.lab-field") === null);
      const empty = described.filter((input) => {
        const ids = input.getAttribute("aria-describedby")?.split(" ") ?? [];
        return ids.length === 0 || ids.some((id) => !document.getElementById(id)?.textContent);
      });
      expect(empty.map(({ id }) => id)).toEqual([]);
    },
  );

  test("changes the design as JSON, and the JSON changes the form", async () => {
    show();
    await page.elementLocator(field("imageMs")).fill("1800");
    expect(designTyped().imageMs).toBe(1_800);
    await json().fill(JSON.stringify({ ...CLASS_DEMO, gapMs: 70 }));
    expect([field("imageMs").value, field("gapMs").value]).toEqual(["2500", "70"]);
  });

  test("says beside a field what is wrong with it, as it is typed, and that it is mended", async () => {
    show();
    const input = page.elementLocator(field("imageMs"));
    await input.fill("12x");
    await expect.element(input).toHaveAttribute("aria-invalid", "true");
    expect(input.element()).toHaveAccessibleDescription(
      /Problem: Must be a whole number of milliseconds from 17 to 600,000\./,
    );
    await expect.element(page.getByText("1 problem to mend before this can run.")).toBeVisible();
    expect(field("imageMs").value).toBe("12x");
    await input.fill("120");
    await expect.element(input).toHaveAttribute("aria-invalid", "false");
    await expect.element(page.getByText("This draft is a design.")).toBeVisible();
  });

  test("counts on a folded part what is wrong in it", async () => {
    show();
    await json().fill(JSON.stringify({ ...CLASS_DEMO, title: "", id: "" }));
    await expect.element(page.getByText("Title, id, source 2 problems")).toBeVisible();
  });

  test("lists apart what is wrong with no field of it", async () => {
    show();
    await json().fill(JSON.stringify({ ...CLASS_DEMO, colour: "red" }));
    await expect.element(page.getByText('colour is not a known field; received "red".')).toBeVisible();
  });

  test("says when the set holds too few images, beside the blocks", async () => {
    show();
    await page.elementLocator(field("conditions.0.blocks")).fill("400");
    const told = () =>
      [...document.querySelectorAll(".lab-condition .lab-problems")].map((list) => list.textContent);
    await expect.poll(told).toEqual([expect.stringMatching(/than the stimulus set holds \(30\)/)]);
  });

  test("keeps to its last state while the JSON is none, and says from where on", async () => {
    show();
    await json().fill('{\n "imageMs": 18');
    await expect.element(page.getByText(/^This is no JSON from line 2, column 15 on\./)).toBeVisible();
    expect(json().element()).toHaveAttribute("aria-invalid", "true");
    expect(field("imageMs").value).toBe("2500");
  });

  test("has other fields for another rule of order, and the earlier ones back after undo", async () => {
    show();
    await page.elementLocator(field("order.rule")).selectOptions("fixed: one sequence for all");
    expect(field("order.sequence").value).toBe(Array(4).fill("neutral, cue").join(", "));
    expect(field("order.maxRepeat")).toBeNull();
    await button("Undo").click();
    expect(field("order.maxRepeat").value).toBe("2");
  });

  test("adds a condition with its mark, moves it up, and takes it away", async () => {
    show();
    await button("Add a condition").click();
    expect(designTyped().conditions.map(({ id }) => id)).toEqual(["neutral", "cue", "control"]);
    await button("Move control up").click();
    expect(designTyped().conditions.map(({ id }) => id)).toEqual(["neutral", "control", "cue"]);
    await button("Remove neutral").click();
    expect(designTyped().conditions.map(({ id }) => id)).toEqual(["control", "cue"]);
    expect(document.querySelectorAll(".lab-condition .mark")).toHaveLength(2);
  });

  test("takes the key that is pressed for the probe, and any key where it is erased", async () => {
    show(RANGE);
    unfold();
    field("probe.key").focus();
    await userEvent.keyboard("x");
    expect(designTyped().probe?.key).toBe("x");
    await userEvent.keyboard("{Backspace}");
    expect(designTyped().probe?.key).toBeNull();
    await userEvent.keyboard("{Tab}");
    expect(designTyped().probe?.key).toBeNull();
  });

  test("makes targets of a framed probe, and frames of targets, and keeps its key", async () => {
    show(RANGE);
    unfold();
    expect(field("probe.condition")).toBeNull();
    await userEvent.selectOptions(field("probe.kind"), "each image of a condition");
    expect(designTyped().probe).toEqual({ kind: "condition", condition: "cue", key: " ", windowMs: 900 });
    await userEvent.selectOptions(field("probe.condition"), "neutral");
    expect(designTyped().probe).toMatchObject({ condition: "neutral" });
    await userEvent.selectOptions(field("probe.kind"), "a coloured frame");
    expect(designTyped().probe).toEqual({ perBlock: 1, key: " ", windowMs: 900 });
  });

  test("leaves a field out that is emptied where it may be", async () => {
    show(FULL_DESIGN);
    unfold();
    await page.elementLocator(field("conditions.0.label")).fill("");
    expect(designTyped().conditions[0]).not.toHaveProperty("label");
    await page.elementLocator(field("rating.windowMs")).fill("");
    expect(designTyped().rating.windowMs).toBeNull();
  });
});

test("a button each leads to the parts of the page, and takes the focus there", async () => {
  show();
  for (const name of ["Edit", "In sum", "See", "Check", "Compare", "Try", "Share", "Take it to jsPsych"]) {
    await page.getByRole("navigation", { name: "On this page" }).getByRole("button", { name }).click();
    expect(document.activeElement).toBe(page.getByRole("heading", { name, exact: true, level: 2 }).element());
  }
});

describe("undo and redo", () => {
  test("by keys take back a word of typing at a time, and say what", async () => {
    show();
    await page.elementLocator(field("imageMs")).fill("1800");
    await page.elementLocator(field("gapMs")).fill("50");
    await userEvent.keyboard("{Control>}z{/Control}");
    expect([field("imageMs").value, field("gapMs").value]).toEqual(["1800", "0"]);
    await expect.element(page.getByText(/^Taken back: gapMs\./)).toBeVisible();
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(field("imageMs").value).toBe("2500");
    await userEvent.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    await userEvent.keyboard("{Control>}y{/Control}");
    expect([field("imageMs").value, field("gapMs").value]).toEqual(["1800", "50"]);
  });

  test("by keys leave what is typed outside the form to the browser", async () => {
    show();
    await page.elementLocator(field("imageMs")).fill("1800");
    const minutes = page.getByLabelText("Minutes");
    await minutes.fill("2");
    await userEvent.keyboard("{Control>}z{/Control}");
    await expect.element(minutes).toHaveValue("10");
    expect(field("imageMs").value).toBe("1800");
    document.querySelector<HTMLElement>("h2")?.focus();
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(field("imageMs").value).toBe("2500");
    await expect.element(page.getByText(/^Taken back: imageMs\./)).toBeVisible();
    await userEvent.keyboard("{Control>}z{/Control}");
    await expect.poll(() => document.body.textContent).not.toContain("Taken back");
  });

  test("bring back what a preset took the place of", async () => {
    show();
    await page.elementLocator(field("imageMs")).fill("1800");
    await button("Four conditions in blocks").click();
    expect(designTyped().id).toBe("four-condition");
    await button("Undo").click();
    expect([designTyped().id, designTyped().imageMs]).toEqual(["class-demo", 1_800]);
  });
});

describe("the address", () => {
  const addressed = () => {
    const parsed = parseAddress(location.hash, readCarried);
    return parsed.ok && parsed.value.screen === "lab" ? parsed.value : null;
  };

  test("holds the design after a pause, without an entry more in the history", async () => {
    show();
    const { length } = history;
    await page.elementLocator(field("imageMs")).fill("1800");
    await expect.poll(() => addressed()?.source?.design.imageMs).toBe(1_800);
    expect(history.length).toBe(length);
  });

  test("names a preset where the design is one", async () => {
    show();
    await button("Four conditions in blocks").click();
    await expect.poll(() => location.hash).toBe("#/lab?preset=four-condition");
  });

  test("that would be too long for browsers is not written: the tab keeps the draft, and says so", async () => {
    const random = createRandom(1);
    const word = () => Array.from({ length: 90 }, () => random.int(0, 35).toString(36)).join("");
    const standIns = Array.from({ length: 9_000 }, (_, at) => ({
      id: `card-${at}`,
      file: word(),
      category: "cue",
    }));
    show(makeDesign({ standIns }));
    await page.elementLocator(field("imageMs")).fill("1803");
    await expect
      .element(page.getByText(/^This design is too long for an address/), { timeout: 15_000 })
      .toBeVisible();
    expect(location.hash).toBe("#/lab");
    render(null, root);
    show();
    await expect.poll(() => field("imageMs").value, { timeout: 15_000 }).toBe("1803");
    await expect.element(page.getByText(/^It is longer than browsers open/)).toBeVisible();
    await expect.element(page.getByRole("link", { name: "Start it" })).not.toBeInTheDocument();
  });

  test("is written at once where a key is held that leads back", async () => {
    show();
    await page.elementLocator(field("imageMs")).fill("1802");
    await userEvent.keyboard("{Alt>}");
    expect(addressed()?.source?.design.imageMs).toBe(1_802);
    await userEvent.keyboard("{/Alt}");
  });

  test("is written at once where the focus leaves, as when somebody follows a link", async () => {
    show();
    await page.elementLocator(field("imageMs")).fill("1801");
    field("imageMs").blur();
    expect(addressed()?.source?.design.imageMs).toBe(1_801);
  });

  test("keeps what is no design yet with the entry of the history, for a reload", async () => {
    show();
    await page.elementLocator(field("imageMs")).fill("18x");
    field("imageMs").blur();
    render(null, root);
    show();
    expect(field("imageMs").value).toBe("18x");
    await json().fill("{");
    (json().element() as HTMLElement).blur();
    render(null, root);
    show();
    expect((json().element() as HTMLTextAreaElement).value).toBe("{");
    expect(field("imageMs").value).toBe("2500");
  });
});

describe("the sum", () => {
  const sum = () => document.querySelector("#sum")?.textContent ?? "";

  test("says how long it takes, between which bounds, and that its pace is a guess", async () => {
    show();
    await expect.poll(sum).toMatch(/Length, with practice\d+ min( \d+ s)? from \d+ min( \d+ s)? to \d+ min/);
    expect(sum()).toMatch(/between 2 s and 8 s: a guess/);
    expect(sum()).toMatch(/Blocks8Images shown32Ratings10/);
  });

  test("takes the pace of this browser's own sessions, but of no simulated ones", async () => {
    const session = makeSession(CLASS_DEMO, 1, { simulated: false });
    const rows = session.rows.map((row) => (row.event === "rating" ? { ...row, duration_ms: 3_000 } : row));
    stored = [{ ...session, rows }, makeSession(CLASS_DEMO, 2, { id: "made-up", simulated: true })];
    show();
    await expect.poll(sum).toMatch(/between 3 s and 3 s, as eight of ten did of the \d+ ratings in this/);
    expect(sum()).not.toMatch(/ from \d/);
  });

  test("has no pace where every rating has its window", async () => {
    show(findPreset("four-condition")!);
    await expect.poll(sum).toMatch(/Every rating has its window/);
  });

  test("shows another seed's schedule with one button, and the address holds the seed", async () => {
    show();
    await button("Another seed").click();
    await expect.element(page.getByLabelText("Seed", { exact: true })).toHaveValue("4321");
    await expect.poll(() => location.hash).toBe("#/lab?preset=class-demo&seed=4321");
    await page.getByLabelText("Seed", { exact: true }).fill("12x");
    await expect
      .element(page.getByLabelText("Seed", { exact: true }))
      .toHaveAttribute("aria-invalid", "true");
    await page.getByLabelText("Seed", { exact: true }).fill("12");
    await expect.poll(() => location.hash).toBe("#/lab?preset=class-demo&seed=12");
  });

  test("fits the design to so many minutes by the fields that are named, and undo takes it back", async () => {
    show(findPreset("four-condition")!);
    await expect.poll(sum).toMatch(/Fit to a length/);
    await page.getByLabelText("Minutes").fill("20");
    await page.getByLabelText("And", { exact: true }).selectOptions("Time to answer");
    await button("Fit").click();
    await expect.poll(sum).toMatch(/Fitted by “Each image” and “Time to answer”: (?:19 min 5\d s|20 min)/);
    const { imageMs, rating } = designTyped();
    expect(imageMs % 50).toBe(0);
    expect(imageMs / rating.windowMs!).toBeCloseTo(4_800 / 6_000, 1);
    await button("Undo").click();
    expect(designTyped().imageMs).toBe(4_800);
  });

  test("says why what comes nearest to so many minutes cannot run, and leaves the draft as it is", async () => {
    show();
    await expect.poll(sum).toMatch(/Fit to a length/);
    await page.getByLabelText("Minutes").fill("30");
    await page.getByLabelText("By", { exact: true }).selectOptions("Blocks");
    await button("Fit").click();
    await expect
      .poll(sum)
      .toMatch(
        /Nothing was changed\. By “Blocks” it would come to \d+ min.*, but that cannot run: .+ received/,
      );
    expect(designTyped()).toEqual(JSON.parse(JSON.stringify(CLASS_DEMO)));
  });
});

describe("comparing", () => {
  const rows = () =>
    [...document.querySelectorAll(".lab-compared tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );

  test("tells what both come to, and every field in which they differ", async () => {
    show();
    await page.elementLocator(field("imageMs")).fill("1800");
    await page.getByLabelText("With", { exact: true }).selectOptions("Class demo");
    await expect.poll(() => rows().at(-1)).toEqual(["imageMs", "1800", "2500"]);
    expect(rows().map(([name]) => name)).toEqual(["Length, with practice", "Blocks", "Ratings", "imageMs"]);
    await button("Undo").click();
    await expect.element(page.getByText("They are the same in every field.")).toBeVisible();
  });

  test("takes a design from a file, and says of any other file why not", async () => {
    show();
    const input = document.querySelector<HTMLInputElement>("#compare input[type=file]")!;
    const file = (text: string) => new File([text], "design.json", { type: "application/json" });
    await userEvent.upload(input, file(JSON.stringify({ ...CLASS_DEMO, title: "Another", gapMs: 90 })));
    await expect.poll(() => rows().at(-1)).toEqual(["gapMs", "0", "90"]);
    await userEvent.upload(input, file("{}"));
    await expect.element(page.getByText(/^The file holds no design: version must be/)).toBeVisible();
    expect(rows().at(-1)).toEqual(["gapMs", "0", "90"]);
  });
});

describe("sharing", () => {
  const link = () => page.getByLabelText("Link", { exact: true }).element() as HTMLInputElement;
  const linked = () => {
    const parsed = parseAddress(new URL(link().value).hash, readCarried);
    return parsed.ok && parsed.value.screen === "task" ? parsed.value : null;
  };
  const isShown = () => expect.poll(() => document.querySelector("#share h3")).not.toBeNull();

  test("gives a link that runs what is written, with this seed where that is wanted", async () => {
    show();
    await page.elementLocator(field("imageMs")).fill("1800");
    await isShown();
    await expect.poll(() => linked()?.design.imageMs).toBe(1_800);
    expect(linked()?.seed).toBeNull();
    await page.getByLabelText("1: everybody sees the same schedule").click();
    expect(linked()?.seed).toBe(1);
    const start = page.getByRole("link", { name: "Start it" }).element() as HTMLAnchorElement;
    expect(start.hash).toBe(new URL(link().value).hash);
    const toClass = page.getByRole("link", { name: "Open in class" }).element() as HTMLAnchorElement;
    const parsed = parseAddress(toClass.hash, readCarried);
    expect(parsed.ok && parsed.value.screen === "class" && parsed.value.source?.design.imageMs).toBe(1_800);
  });

  test("says that others cannot open a page of this machine", async () => {
    show();
    await isShown();
    await expect.element(page.getByText(/^This page comes from a server on this machine/)).toBeVisible();
  });

  test("draws the link as a QR code, and says so where that would be too fine", async () => {
    show();
    await isShown();
    const code = () => page.getByRole("img", { name: "The link as a QR code" }).elements();
    await expect.poll(() => code().length).toBe(1);
    const basis = Array.from({ length: 1_900 }, (_, index) =>
      String.fromCharCode(97 + ((index * index) % 26)),
    );
    await json().fill(
      JSON.stringify({
        ...CLASS_DEMO,
        basis: basis
          .map((sign, i) => sign + (i % 7))
          .join("")
          .slice(0, 2_000),
      }),
    );
    await expect.element(page.getByText(/^The link is too long for a QR code/)).toBeVisible();
    expect(code()).toEqual([]);
  });

  test("copies the link, and marks it where the browser does not let it", async () => {
    const writeText = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    show();
    await isShown();
    await button("Copy the link").click();
    await expect.element(page.getByText("Copied.")).toBeVisible();
    expect(writeText).toHaveBeenCalledExactlyOnceWith(link().value);
    writeText.mockRejectedValue(new Error("Refused."));
    await button("Copy the link").click();
    await expect.element(page.getByText(/^This browser does not let the page copy/)).toBeVisible();
    expect(link().selectionEnd).toBe(link().value.length);
    vi.restoreAllMocks();
  });

  test("offers nothing while there are problems, and loses nothing of the draft", async () => {
    show();
    await isShown();
    await page.elementLocator(field("imageMs")).fill("");
    await expect.element(page.getByText(/^A design with problems cannot be shared/)).toBeVisible();
    expect(document.querySelector("#share a")).toBeNull();
  });

  test("saves the design as a file, and the sheet for participants", async () => {
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    show();
    await isShown();
    await button("Download the design").click();
    await page.getByLabelText("Participants").fill("3");
    const lines = () => [...document.querySelectorAll(".lab-sheet tbody tr")].map((row) => row.textContent);
    expect(lines()).toEqual([
      expect.stringMatching(/^P01\d+neutralhttp/),
      expect.stringMatching(/^P02\d+cuehttp/),
      expect.stringMatching(/^P03\d+neutralhttp/),
    ]);
    const third = document.querySelector(".lab-sheet tbody tr:last-child .lab-link")?.textContent ?? "";
    const task = parseAddress(new URL(third).hash, readCarried);
    expect(task).toMatchObject({
      ok: true,
      value: { participant: "P03", design: { order: { first: "neutral" } } },
    });
    expect(task.ok && task.value.screen === "task" && task.value.seed).toBeGreaterThan(0);
    await button("Download the sheet (CSV)").click();
    await expect.poll(() => saved).toEqual(["class-demo.json", "class-demo_links.csv"]);
    await page.getByLabelText("Openings in turn").click();
    expect(lines()[1]).toMatch(/^P02\d+by its seedhttp/);
    vi.restoreAllMocks();
  });

  test("makes no sheet of links that are too long to be copied", async () => {
    const random = createRandom(1);
    const word = () => Array.from({ length: 90 }, () => random.int(0, 35).toString(36)).join("");
    const standIns = Array.from({ length: 600 }, (_, place) => ({
      id: `card-${place}`,
      file: word(),
      category: "cue",
    }));
    show(makeDesign({ standIns }));
    const share = () => document.querySelector("#share")?.textContent ?? "";
    await expect.poll(share, { timeout: 15_000 }).toMatch(/A link for each participant/);
    await expect.poll(() => share().match(/Give the design as a file\./g)).toHaveLength(2);
    expect(share()).not.toContain("Print the sheet");
  });

  test("says how many participants a sheet can have", async () => {
    show();
    await isShown();
    await page.getByLabelText("Participants").fill("501");
    await expect.element(page.getByText("Must be a whole number from 1 to 500.")).toBeVisible();
    expect(document.querySelector(".lab-sheet table")).toBeNull();
  });
});

test("a large design is worked out when typing pauses, and what is typed stands there at once", async () => {
  let nowMs = 0;
  const slow = { ...services, frames: { ...services.frames, nowMs: () => (nowMs += 100) } };
  render(<LabRoute services={slow} address={addressOf(CLASS_DEMO)} />, root);
  const input = field("imageMs");
  input.value = "12x";
  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await expect.poll(() => designTyped().imageMs).toBe("12x");
  expect(input.value).toBe("12x");
  expect(document.querySelector(".lab-state")?.textContent).toMatch(/This draft is a design/);
  await expect.poll(() => document.querySelector(".lab-state")?.textContent).toMatch(/1 problem/);
});

test("a text of thousands of lines stands there only where it is asked for", async () => {
  const blocks = Array.from({ length: 1_200 }, (_, index) => ({
    condition: index % 2 === 0 ? "cue" : "neutral",
  }));
  const conditions = ["cue", "neutral"].map((id) => ({ id, blocks: 600 }));
  show(makeDesign({ conditions, reuseImages: true, order: { rule: "listed", blocks } }));
  const pane = () => document.getElementById("lab-json") as HTMLElement;
  expect(pane().localName).toBe("button");
  pane().click();
  await expect.poll(() => pane().localName).toBe("textarea");
  expect(designTyped().conditions[0]?.blocks).toBe(600);
});
