/** The wall's room as a whole: when there is a code and what it holds, the summary as a file, another class beside it. */
import axe from "axe-core";
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../../src/styles/tokens.css";
import "../../../src/styles/page.css";
import "../../../src/styles/controls.css";
import { findPreset } from "../../../src/core/design/presets";
import { type Room, summariseRoom } from "../../../src/core/session/cohort/room";
import type { HandIn } from "../../../src/core/session/hand-in";
import { openRoomCode, readRoomCode } from "../../../src/formats/room/room-code";
import { formatRoomFile, parseRoomFile } from "../../../src/formats/room/room-file";
import { Wall } from "../../../src/screens/class/wall/wall";
import { rememberShown } from "../../../src/screens/class/wall/walled";
import { OTHER_ROOM, ROOM_SHARE } from "../../../src/words/class/room";
import { WALL } from "../../../src/words/class/wall";
import { makeBlocks } from "../../fixtures/designs";
import { usePlace } from "../../fixtures/place";
import { MADE_UP_COHORTS } from "../../reference/cohort-people";

const BLOCKS = makeBlocks({ neutral: 4, cue: 4 }, 1);
const DESIGN = { ...BLOCKS, rating: { ...BLOCKS.rating, min: 0, max: 100 } };
const COMPARED = { cue: "cue", comparison: "neutral", question: 0 } as const;
/** Nobody in it is simulated. */
const PEOPLE = MADE_UP_COHORTS.find(({ name }) => name === "room")!.handIns.map((one) => {
  return { ...one, simulated: false };
});
const summaryOf = (people: readonly HandIn[]) => summariseRoom(people, DESIGN, COMPARED)!;

const place = usePlace();
const PATIENT = { timeout: 10_000 };
const button = (name: string) => page.getByRole("button", { name, exact: true });

afterEach(() => {
  vi.restoreAllMocks();
});

/** Of each test its own: what a wall showed outlives it. */
let shownBefore = rememberShown();
beforeEach(() => {
  shownBefore = rememberShown();
});

function show(counted: readonly HandIn[], stamp: string | null = null, design = DESIGN): void {
  render(
    <Wall walled={[{ design, counted, stamp, recorded: null, shownBefore }]} drawSeed={() => 1} />,
    place,
  );
}

async function open(counted: readonly HandIn[], stamp: string | null = null): Promise<void> {
  show(counted, stamp);
  await userEvent.click(button(WALL.open));
}

/** What the code on the wall says; null where there is none. */
function readRoom(): Room | null {
  const field = place.querySelector<HTMLInputElement>("input.code-text");
  if (field === null) return null;
  const read = readRoomCode(field.value);
  const opened = read.ok ? openRoomCode(read.value, DESIGN) : read;
  if (!opened.ok) throw new Error(`No room code: ${field.value}`);
  return opened.value;
}

describe("the room's code", () => {
  test("of nine people does not exist, nor does a summary to save, and the wall says so", async () => {
    await open(PEOPLE.slice(0, 9));
    expect(readRoom()).toBeNull();
    expect(place.textContent).toContain(ROOM_SHARE.none);
    expect(page.getByRole("button", { name: OTHER_ROOM.save }).elements()).toEqual([]);
    expect(place.querySelector(".qr-code")).toBeNull();
  });

  test("of ten holds their summary, as a picture that leads to the page and as letters in groups", async () => {
    await open(PEOPLE.slice(0, 10));
    expect(readRoom()).toEqual({
      compared: COMPARED,
      summary: summaryOf(PEOPLE.slice(0, 10)),
      simulated: false,
    });
    await expect.element(page.getByRole("img", { name: ROOM_SHARE.picture })).toBeVisible();
    const letters = place.querySelector(".room-letters")?.textContent ?? "";
    expect(letters).toMatch(/^ROOM1( [0-9A-Z]{5}){6}$/);
    expect(letters.replaceAll(" ", "")).toBe(place.querySelector<HTMLInputElement>("input.code-text")?.value);
  });

  test("changes only with the lines on the wall: by five people, and goes with them", async () => {
    await open(PEOPLE.slice(0, 10));
    show(PEOPLE.slice(0, 14));
    expect(readRoom()?.summary).toEqual(summaryOf(PEOPLE.slice(0, 10)));
    show(PEOPLE.slice(0, 15));
    expect(readRoom()?.summary).toEqual(summaryOf(PEOPLE.slice(0, 15)));
    show(PEOPLE.slice(1, 15));
    expect(readRoom()).toBeNull();
  });

  test("stands large after the charts of the projector", async () => {
    await open(PEOPLE);
    await userEvent.click(button(WALL.projector));
    await userEvent.keyboard("{ArrowLeft}");
    expect(place.querySelector(".projector .chart-title strong")?.textContent).toBe(ROOM_SHARE.slideTitle);
    expect(place.querySelector(".projector .qr-code")).not.toBeNull();
    expect(place.querySelector(".projector .room-letters")?.textContent).toMatch(/^ROOM1 /);
  });

  test("of a made-up class says that it is, on the wall and where it is opened", async () => {
    await open(PEOPLE, WALL.madeUp);
    expect(place.textContent).toContain(ROOM_SHARE.simulated);
    expect(readRoom()?.simulated).toBe(true);
  });
});

describe("beside another class", () => {
  const THEIRS: Room = {
    compared: COMPARED,
    summary: summaryOf(PEOPLE.slice(0, 12)),
    simulated: false,
  };
  const upload = (text: string) =>
    userEvent.upload(
      place.querySelector<HTMLInputElement>("input[type=file]")!,
      new File([text], "room.json"),
    );
  const described = () =>
    [...place.querySelectorAll(".plot")].map((chart) => chart.getAttribute("aria-label") ?? "").join("\n");

  test("the summary is saved under the name that was typed, and opens again", async () => {
    let saved: Blob | null = null;
    const names: string[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      saved = blob as Blob;
      return "blob:saved";
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await open(PEOPLE);
    await userEvent.fill(page.getByLabelText(OTHER_ROOM.nameLabel), "Autumn 2026");
    await userEvent.click(button(OTHER_ROOM.save));
    await expect.poll(() => names).toEqual([`${DESIGN.id}_room.json`]);
    const read = parseRoomFile(await saved!.text());
    expect(read.ok && read.value.name).toBe("Autumn 2026");
    expect(read.ok && read.value.room.summary).toEqual(summaryOf(PEOPLE));
  });

  test("both are drawn with their names, the other's can be changed, and it can be put away", async () => {
    await open(PEOPLE);
    await upload(formatRoomFile({ name: "Spring", design: DESIGN, room: THEIRS }));
    await expect.poll(described, PATIENT).toContain("the middle half of This class, 24 people");
    expect(described()).toContain("the middle half of Spring, 12 people");
    await userEvent.fill(page.getByLabelText(OTHER_ROOM.otherLabel), "Spring 2026");
    await expect.poll(described).toContain("the middle half of Spring 2026, 12 people");
    await userEvent.click(button(OTHER_ROOM.putAway));
    expect(described()).not.toContain("Spring");
  });

  test("axe finds nothing wrong with any of it, at 320 pixels neither", async () => {
    await page.viewport(320, 640);
    await open(PEOPLE);
    await upload(formatRoomFile({ name: "Spring", design: DESIGN, room: THEIRS }));
    await expect.poll(described, PATIENT).toContain("the middle half of Spring");
    const { violations } = await axe.run(place);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
      [],
    );
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test("it stands alone where this class has no summary yet", async () => {
    await open(PEOPLE.slice(0, 9));
    await upload(formatRoomFile({ name: "", design: DESIGN, room: { ...THEIRS, simulated: true } }));
    await expect
      .poll(described, PATIENT)
      .toContain("the middle half of The other class (made up), 12 people");
    expect(described()).not.toContain("This class");
  });

  test("a file that compares other conditions of the same design is refused, for these are other numbers", async () => {
    const three = { ...DESIGN, ...makeBlocks({ neutral: 4, control: 4, cue: 4 }, 1), rating: DESIGN.rating };
    show(PEOPLE, null, three);
    await userEvent.click(button(WALL.open));
    const room = { ...THEIRS, compared: { ...COMPARED, comparison: "control" } };
    await upload(formatRoomFile({ name: "", design: three, room }));
    await expect.element(page.getByRole("alert")).toHaveTextContent(OTHER_ROOM.otherComparison);
    await upload(formatRoomFile({ name: "Spring", design: three, room: THEIRS }));
    await expect.poll(described, PATIENT).toContain("the middle half of Spring");
    expect(place.querySelector("[role=alert]")).toBeNull();
  });

  test.each([
    ["of another design", { ...THEIRS }, findPreset("class-demo")!, "The file is of another design, “"],
    ["no summary", null, null, "must be the summary of a room as this page saves it"],
  ])(
    "a file that is %s is refused in a sentence, and nothing is drawn",
    async (_name, room, design, sentence) => {
      await open(PEOPLE);
      await upload(room === null ? "{}" : formatRoomFile({ name: "", design, room }));
      await expect.element(page.getByRole("alert")).toHaveTextContent(sentence);
      expect(described()).not.toContain(OTHER_ROOM.chart);
    },
  );
});
