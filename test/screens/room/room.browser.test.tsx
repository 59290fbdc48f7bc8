/** A room's code at an address without a session: it leads to the own session, to a choice, or says that there is none. */
import { render } from "preact";
import { describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../../src/styles/tokens.css";
import "../../../src/styles/page.css";
import { hashDesign } from "../../../src/core/design/canonical";
import { findPreset } from "../../../src/core/design/presets";
import type { Session } from "../../../src/core/session/session";
import { formatRoomCode } from "../../../src/formats/room/room-code";
import { RoomRoute } from "../../../src/screens/room/route";
import type { Services } from "../../../src/screens/services";
import type { SessionListing } from "../../../src/storage/store";
import { FIND } from "../../../src/words/results/room";
import { usePlace } from "../../fixtures/place";
import { CLASS_DEMO, makeBlockSession } from "../../fixtures/results-screen";

const root = usePlace();
const LEVEL = { low: 10, middle: 20, high: 30 };
const CODE = formatRoomCode(
  {
    compared: { cue: "cue", comparison: "neutral", question: 0 },
    summary: { people: 12, cue: LEVEL, comparison: LEVEL, difference: LEVEL },
    simulated: false,
  },
  CLASS_DEMO,
);

const make = (id: string, changes: Partial<Session> = {}) => {
  const session = makeBlockSession({ id, ...changes });
  return { ...session, designHash: hashDesign(session.design), rowCount: session.rows.length };
};

function open(listing: Partial<SessionListing>, room = CODE) {
  const go = vi.fn();
  const list = vi.fn(async (): Promise<SessionListing> => {
    return { sessions: [], isRefused: false, unreadable: [], isUnreachable: false, ...listing };
  });
  const services = { store: { list }, go } as unknown as Services;
  render(<RoomRoute services={services} room={room} />, root);
  return { go, list };
}

const FOOD = findPreset("class-demo-food")!;

test("the one finished session of the room's design stands beside it, with no trace of the way there", async () => {
  const { go } = open({
    sessions: [make("s3", { state: "running" }), make("s2", { design: FOOD }), make("s1")],
  });
  await expect.poll(() => go.mock.calls).toEqual([[`#/results/s1?room=${CODE}`, "replace"]]);
  expect(root.textContent).toBe("");
});

test("of several one chooses, the newest first", async () => {
  const { go } = open({
    sessions: [
      make("s3", { participant: "P03" }),
      make("s2", { design: FOOD }),
      make("s1", { simulated: true }),
    ],
  });
  await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent(FIND.chooseTitle);
  const links = [...root.querySelectorAll<HTMLAnchorElement>("li a")];
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    `#/results/s3?room=${CODE}`,
    `#/results/s1?room=${CODE}`,
  ]);
  const items = [...root.querySelectorAll("li")].map(({ textContent }) => textContent);
  expect(items[0]).toContain("P03");
  expect(items[1]).toContain("simulated");
  expect(go).not.toHaveBeenCalled();
});

describe("where there is none", () => {
  test("it says so, and where the page knows the design, leads to it", async () => {
    open({ sessions: [make("s2", { design: FOOD })] });
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent(FIND.noneTitle);
    const run = page.getByRole("link", { name: FIND.run });
    await expect.element(run).toHaveAttribute("href", "#/task?preset=class-demo");
  });

  test("because the browser would not tell, it says that, and asks again", async () => {
    const { go, list } = open({ isRefused: true });
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("would not let");
    list.mockImplementation(async () => {
      return { sessions: [make("s1")], isRefused: false, unreadable: [], isUnreachable: false };
    });
    await userEvent.click(page.getByRole("button", { name: "Try again" }));
    await expect.poll(() => go.mock.calls.length).toBe(1);
  });
});

test("a code that cannot be read is told in a sentence, and can be typed again", async () => {
  const { go } = open({ sessions: [make("s1")] }, CODE.slice(0, 20));
  await expect
    .element(page.getByRole("alert"))
    .toHaveTextContent("The room code must be whole: after ROOM1 come 30 letters and digits, not 15.");
  const message = `Ann, 9:05: ${"here is what the room did ".repeat(20)}${CODE}`;
  await userEvent.fill(page.getByLabelText("Room code", { exact: true }), message);
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => go.mock.calls).toEqual([[`#/results/s1?room=${CODE}`, "replace"]]);
});
