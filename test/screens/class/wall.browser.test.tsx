/** The wall as a lecturer meets it: what is decided first, whom it shows, its numbers, its files, the projector. */
import { render } from "preact";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../../src/styles/tokens.css";
import "../../../src/styles/page.css";
import "../../../src/styles/controls.css";
import { scoreCohort } from "../../../src/core/session/cohort/cohort";
import type { HandIn } from "../../../src/core/session/hand-in";
import type { MergeOrder } from "../../../src/formats/collection/merge";
import { Wall } from "../../../src/screens/class/wall/wall";
import { type Recorded, rememberShown } from "../../../src/screens/class/wall/walled";
import { tellMean } from "../../../src/words/class/numbers";
import { TAKE_ALONG } from "../../../src/words/class/take-along";
import { WALL } from "../../../src/words/class/wall";
import { SAVING } from "../../../src/words/saving";
import { makeBlocks } from "../../fixtures/designs";
import { usePlace } from "../../fixtures/place";
import { MADE_UP_COHORTS } from "../../reference/cohort-people";

const BLOCKS = makeBlocks({ neutral: 4, cue: 4 }, 1);
const DESIGN = { ...BLOCKS, rating: { ...BLOCKS.rating, min: 0, max: 100 } };
const ROOM = MADE_UP_COHORTS.find(({ name }) => name === "room")!.handIns;
const COMPARED = { cue: "cue", comparison: "neutral", question: 0 } as const;

const place = usePlace();
const button = (name: string) => page.getByRole("button", { name, exact: true });

/** Of each test its own: what a wall showed outlives it. */
let shownBefore = rememberShown();
beforeEach(() => {
  shownBefore = rememberShown();
});

function show(
  counted: readonly HandIn[],
  stamp: string | null = null,
  recorded: Recorded | null = null,
): void {
  const walled = [{ design: DESIGN, counted, stamp, recorded, shownBefore }];
  render(<Wall walled={walled} drawSeed={() => 1} />, place);
}

async function open(counted: readonly HandIn[], recorded: Recorded | null = null): Promise<void> {
  show(counted, null, recorded);
  await userEvent.click(button(WALL.open));
}

const meanOf = (people: readonly HandIn[]) => tellMean(scoreCohort(people, DESIGN, COMPARED).numbers, 1);
const headcount = () => place.querySelector(".headcount")?.textContent;

describe("before the wall opens", () => {
  test("no number of anybody's ratings is in sight, and a guess can be made", async () => {
    show(ROOM);
    expect(place.textContent).not.toContain(meanOf(ROOM));
    await userEvent.click(page.getByText("higher after cue blocks"));
    await userEvent.click(button(WALL.open));
    await expect.poll(() => place.textContent).toContain("You said: higher after cue blocks.");
    expect(place.textContent).toContain(meanOf(ROOM));
  });

  test("each rule says how many it leaves out, and both results are shown", async () => {
    const [first, ...others] = ROOM;
    const cut = { ...first!, blocks: first!.blocks.map((block) => ({ ...block, wasInterrupted: true })) };
    show([cut, ...others]);
    await userEvent.click(page.getByText("who had a block of theirs cut and shown again (1 person)"));
    await userEvent.click(button(WALL.open));
    await expect.poll(() => place.textContent).toContain(meanOf(ROOM));
    expect(place.textContent).toContain(meanOf(others));
    // By which rule still stands there, also for who reads the print.
    expect(place.textContent).toContain(
      "Left out: who had a block of theirs cut and shown again (1 person).",
    );
  });
});

describe("nobody is watched arriving", () => {
  test("of nine people there are numbers and no lines, and who comes is counted on request", async () => {
    await open(ROOM.slice(0, 8));
    show(ROOM.slice(0, 9));
    expect(headcount()).toContain("8 people of 9");
    // A file has a line a person all the same.
    expect(place.textContent).toContain(TAKE_ALONG.few);
    expect(place.querySelectorAll(".person").length).toBe(0);
    await userEvent.click(page.getByRole("button", { name: WALL.refresh }));
    expect(headcount()).toContain("9 people");
  });

  test("from ten on they join five at a time", async () => {
    await open(ROOM.slice(0, 10));
    expect(headcount()).toContain("10 people");
    expect(place.textContent).not.toContain(TAKE_ALONG.few);
    show(ROOM.slice(0, 14));
    expect(headcount()).toContain("10 people of 14");
    expect(place.textContent).toContain(meanOf(ROOM.slice(0, 10)));
    show(ROOM.slice(0, 15));
    expect(headcount()).toContain("15 people");
  });

  test("where somebody is taken out, lines and numbers go until five have changed", async () => {
    await open(ROOM.slice(0, 15));
    show(ROOM.slice(1, 15));
    expect(place.textContent).toContain(WALL.tookOut);
    expect(place.textContent).not.toContain(meanOf(ROOM.slice(1, 15)));
    show(ROOM.slice(1, 19));
    expect(place.textContent).toContain(WALL.tookOut);
    show(ROOM.slice(1, 20));
    expect(place.textContent).toContain(meanOf(ROOM.slice(1, 20)));
  });

  test("nor by closing the wall and opening it again, when somebody came or was taken out", async () => {
    const again = async (counted: readonly HandIn[]) => {
      await userEvent.click(button(WALL.close));
      await open(counted);
    };
    await open(ROOM.slice(0, 10));
    await again(ROOM.slice(0, 11));
    expect(headcount()).toContain("10 people of 11");
    expect(place.textContent).toContain(meanOf(ROOM.slice(0, 10)));
    await again(ROOM.slice(1, 11));
    expect(place.textContent).toContain(WALL.tookOut);
    expect(place.textContent).not.toContain(meanOf(ROOM.slice(1, 11)));
  });

  test("ten people of whom one rated nothing are nine lines, and so none", async () => {
    const [first, ...others] = ROOM.slice(0, 10);
    const unrated = { ...first!, blocks: [] };
    await open([unrated, ...others]);
    expect(headcount()).toContain("9 people of 10");
    expect(place.querySelectorAll(".person").length).toBe(0);
    await userEvent.click(button(WALL.close));
    await open([unrated, ...ROOM.slice(1, 11)]);
    expect(headcount()).toContain("10 people of 11");
    await expect.poll(() => place.querySelectorAll(".person").length).toBeGreaterThan(0);
  });
});

test("on a projector the arrow keys turn the charts, and Escape leaves", async () => {
  await open(ROOM);
  await userEvent.click(button(WALL.projector));
  const title = () => place.querySelector(".projector .chart-title strong")?.textContent;
  expect(title()).toBe("Each person’s two means");
  await userEvent.keyboard("{ArrowRight}");
  expect(title()).toBe("Differences between the two means");
  await userEvent.keyboard("{ArrowRight}");
  expect(title()).toBe("Ratings over the run");
  await userEvent.keyboard("{ArrowLeft}");
  expect(title()).toBe("Differences between the two means");
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => place.querySelector(".projector")).toBeNull();
  expect(place.textContent).toContain(WALL.numbersTitle);
});

test("a made-up class says so wherever it appears", async () => {
  show(ROOM, WALL.madeUp);
  await userEvent.click(button(WALL.open));
  const stamps = [...place.querySelectorAll(".stamp")].filter(
    ({ textContent }) => textContent === WALL.madeUp,
  );
  // Beside the headcount and on each of the three charts.
  expect(stamps.length).toBe(4);
});

describe("of those who came by file all rows can be taken along", () => {
  const orders: MergeOrder[] = [];
  const recorded: Recorded = {
    formOf: (id) => (id === ROOM[0]!.id || id === ROOM[1]!.id ? "code" : "session"),
    async merge(order) {
      orders.push(order);
      return new Blob(["rows"], { type: "text/csv" });
    },
  };

  test("it says how many these are, and names stay only where they are asked for", async () => {
    await open(ROOM.slice(0, 12), recorded);
    expect(place.textContent).toContain("10 people came by file");
    expect(place.textContent).toContain("2 people came by code, which holds ratings only");
    await userEvent.click(button(TAKE_ALONG.rows));
    await expect.poll(() => orders.length).toBe(1);
    await userEvent.click(page.getByRole("checkbox", { name: TAKE_ALONG.keepNames }));
    await userEvent.click(button(TAKE_ALONG.bids));
    await expect
      .poll(() => orders.map(({ kind, keepsNames }) => `${kind} ${keepsNames}`))
      .toEqual(["rows false", "bids true"]);
  });

  test("under numbers that are dealt, the same in every file", async () => {
    const [first, second] = orders.map(({ people }) => people);
    expect(first).toEqual(second);
    const numbers = first!.map(({ person }) => person);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
    const byNumber = first!.toSorted((a, b) => a.person - b.person).map(({ id }) => id);
    expect(byNumber).not.toEqual(ROOM.slice(0, 12).map(({ id }) => id));
  });

  test("while the file is made it says so, makes no second one, and says where none could be made", async () => {
    let finish: (why: Error) => void = () => undefined;
    let asked = 0;
    const slow: Recorded = {
      ...recorded,
      merge: () =>
        new Promise((_, reject) => {
          asked += 1;
          finish = reject;
        }),
    };
    await open(ROOM.slice(0, 12), slow);
    await userEvent.click(button(TAKE_ALONG.rows));
    await expect.poll(() => place.textContent).toContain(TAKE_ALONG.making);
    await userEvent.click(button(TAKE_ALONG.rows));
    expect(asked).toBe(1);
    finish(new Error("It broke."));
    await expect.poll(() => place.textContent).toContain(SAVING.noFile);
    expect(place.textContent).not.toContain(TAKE_ALONG.making);
  });

  test("and where nobody did, it is not offered", async () => {
    await open(ROOM.slice(0, 12));
    expect(button(TAKE_ALONG.rows).elements()).toEqual([]);
    expect(button(TAKE_ALONG.wideCsv).elements()).toHaveLength(1);
  });
});
