/** One person beside the room, on the results: what a room's code shows, and what it is refused for. */
import { render } from "preact";
import { describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../../src/styles/tokens.css";
import "../../../src/styles/page.css";
import "../../../src/styles/controls.css";
import { hashDesign } from "../../../src/core/design/canonical";
import type { Design } from "../../../src/core/design/design";
import { findPreset } from "../../../src/core/design/presets";
import type { Room } from "../../../src/core/session/cohort/room";
import type { Session } from "../../../src/core/session/session";
import { formatRoomCode } from "../../../src/formats/room/room-code";
import { StoredResults } from "../../../src/screens/results/stored";
import type { Services } from "../../../src/screens/services";
import { AGAINST } from "../../../src/words/results/room";
import { usePlace } from "../../fixtures/place";
import {
  blockRows,
  CLASS_DEMO,
  makeBlockSession,
  nothing,
  numberRows,
  showResults,
} from "../../fixtures/results-screen";
import { makeSession } from "../../fixtures/sessions";
import { PARAPHERNALIA } from "../../fixtures/sets";
import { openInMemory } from "../../fixtures/sources";

const root = usePlace();
const PATIENT = { timeout: 10_000 };

const ROOM: Room = {
  compared: { cue: "cue", comparison: "neutral", question: 0 },
  summary: {
    people: 58,
    cue: { low: 24, middle: 40, high: 58 },
    comparison: { low: 14, middle: 26, high: 42 },
    difference: { low: -2, middle: 12, high: 22 },
  },
  simulated: false,
};
const codeOf = (changes: Partial<Room> = {}, design: Design = CLASS_DEMO) =>
  formatRoomCode({ ...ROOM, ...changes }, design);

const session = (changes: Partial<Session> = {}) =>
  makeBlockSession({ designHash: hashDesign(CLASS_DEMO), ...changes });

function show(room: string, of: Session = session()): void {
  render(showResults(of, {}, { room }), root);
}

const section = () => root.querySelector("section[aria-labelledby=room]");
const said = () => section()?.textContent.replace(/\s+/g, " ") ?? "";
const ROOM_LINE = "The middle half of the 58 people lies from −2.0 to +22.0, the median at +12.0.";

test("a link with a room shows the own difference and means beside where the people lie, and no verdict", async () => {
  show(codeOf());
  await expect.poll(said, PATIENT).toContain(`Your difference (cue − neutral) is +50.0. ${ROOM_LINE}`);
  expect(said()).toContain(
    "Your mean after cue blocks is 65.0. The middle half of the 58 people lies from 24.0 to 58.0",
  );
  expect(said()).toContain("Your mean after neutral blocks is 15.0.");
  expect(said()).toContain(AGAINST.noVerdict);
  expect(said()).not.toMatch(/95 %|more than|less than|average|normal/i);
  await expect.poll(() => section()?.querySelectorAll(".plot .band rect").length, PATIENT).toBe(3);
  expect(section()?.querySelector(".plot")?.getAttribute("aria-label")).toContain(
    "Difference (cue − neutral): you +50.0; the middle half of The room, 58 people, from −2.0 to +22.0, the median at +12.0.",
  );
  // What came for it stands first.
  expect(root.querySelector("section.entry")).toBe(section());
});

test("the same stands in a table", async () => {
  show(codeOf());
  await expect.poll(said, PATIENT).toContain(ROOM_LINE);
  await userEvent.click(section()!.querySelector("figure summary")!);
  const rows = [...section()!.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ["Mean after neutral blocks", "15.0", "58", "14.0", "26.0", "42.0"],
    ["Mean after cue blocks", "65.0", "58", "24.0", "40.0", "58.0"],
    ["Difference (cue − neutral)", "+50.0", "58", "−2.0", "+12.0", "+22.0"],
  ]);
});

describe("a code that is typed or pasted", () => {
  const noteRoom = vi.fn();
  async function type(text: string): Promise<void> {
    await userEvent.fill(page.getByLabelText(AGAINST.label, { exact: true }), text);
    await userEvent.click(page.getByRole("button", { name: AGAINST.show, exact: true }));
  }
  async function open(of: Session = session()): Promise<void> {
    render(showResults(of, { noteRoom }), root);
    await userEvent.click(page.getByText("Enter the room code of a class"));
    await expect.element(page.getByLabelText(AGAINST.label, { exact: true }), PATIENT).toBeVisible();
  }

  test("shows the room, and has it noted", async () => {
    await open();
    await type(
      `Here: ${codeOf()
        .toLowerCase()
        .replace(/(.{5})/g, "$1 ")}`,
    );
    await expect.poll(said).toContain(ROOM_LINE);
    expect(noteRoom).toHaveBeenCalledExactlyOnceWith(codeOf());
  });

  test("of another design is refused in a sentence, and nothing of it is shown", async () => {
    await open();
    await type(codeOf({}, findPreset("class-demo-food")!));
    await expect
      .element(page.getByRole("alert"))
      .toHaveTextContent(
        "The room code must be of the design that this session ran: the room ran another one.",
      );
    expect(said()).not.toContain("The middle half");
  });

  test("with a wrong letter is refused in a sentence, and what was typed stays to be mended", async () => {
    await open();
    const wrong = codeOf().replace(/.$/, (last) => (last === "0" ? "1" : "0"));
    await type(wrong);
    await expect.element(page.getByRole("alert")).toHaveTextContent("at least one letter of it is wrong");
    await expect.element(page.getByLabelText(AGAINST.label, { exact: true })).toHaveValue(wrong);
    await type(codeOf());
    await expect.poll(said).toContain(ROOM_LINE);
    expect(section()?.querySelector("[role=alert]")).toBeNull();
  });
});

test("the room stays in the address, and on the way to handing in and back", async () => {
  const before = location.href;
  const go = vi.fn();
  const of = makeSession(CLASS_DEMO);
  const store = {
    problem: () => null,
    onProblem: () => nothing,
    onChange: () => nothing,
    lossOf: () => null,
    findElsewhere: async () => new Set(),
    read: async () => of,
  };
  const openSet = openInMemory(PARAPHERNALIA);
  const services = { store, openSet, frames: { nowMs: () => 0 }, go } as unknown as Services;
  render(<StoredResults services={services} isInvited={true} room="" session={of} />, root);
  await userEvent.click(page.getByText("Enter the room code of a class"));
  await userEvent.fill(page.getByLabelText(AGAINST.label, { exact: true }), codeOf());
  await userEvent.click(page.getByRole("button", { name: AGAINST.show, exact: true }));
  const query = `${of.id}?invited=1&room=${codeOf()}`;
  await expect.poll(() => location.hash, PATIENT).toBe(`#/results/${query}`);
  history.replaceState(null, "", before);
  await userEvent.click(page.getByRole("button", { name: "Hand in", exact: true }).last());
  expect(go).toHaveBeenCalledExactlyOnceWith(`#/hand-in/${query}`);
});

test("a mean that the person does not have says why, and the room is shown all the same", async () => {
  show(codeOf(), session({ rows: numberRows(blockRows(CLASS_DEMO, "neutral", 1, 10)) }));
  await expect
    .poll(said, PATIENT)
    .toContain("Your difference (cue − neutral) is missing: no cue block was rated.");
  await expect.poll(() => section()?.querySelectorAll(".plot .band rect").length, PATIENT).toBe(3);
});

test("a room in which somebody is simulated says so, also on the picture", async () => {
  show(codeOf({ simulated: true }));
  await expect.poll(said, PATIENT).toContain(AGAINST.simulated);
  expect(section()?.querySelector(".stamp")?.textContent).toBe(AGAINST.stamp);
});

describe("there is no such section", () => {
  test("while the session goes on", () => {
    show(codeOf(), session({ state: "running" }));
    expect(section()).toBeNull();
  });

  test("of a design without a difference after blocks, but a room's link is answered", async () => {
    const design = findPreset("event-related")!;
    const other = session({ design, designHash: hashDesign(design) });
    show("", other);
    expect(section()).toBeNull();
    render(null, root);
    show(codeOf(), other);
    await expect.poll(said, PATIENT).toContain("the room ran another one");
  });
});
