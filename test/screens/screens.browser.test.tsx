/**
 * The screens in a real browser, with made-up props: what stands there, what its buttons do, what axe finds.
 * Longer than 150 lines because it goes through every screen with the same few props.
 */
import axe from "axe-core";
import type { ComponentChild } from "preact";
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import "../../src/styles/tokens.css";
import "../../src/styles/page.css";
import "../../src/styles/controls.css";
import "../../src/styles/screens.css";
import "../../src/styles/drawings.css";
import "../../src/styles/tables.css";
import "../../src/styles/task.css";
import "../../src/styles/methods.css";
import "../../src/styles/print.css";
import { hashDesign } from "../../src/core/design/canonical";
import { toNeutralOnly } from "../../src/core/design/neutral-only";
import { findPreset, PARTLY_UNVERIFIED } from "../../src/core/design/presets";
import { fail, type Problem } from "../../src/core/result";
import type { Session } from "../../src/core/session/session";
import { formatRoomCode } from "../../src/formats/room/room-code";
import { About } from "../../src/screens/about/about";
import { Before, type BeforeProps } from "../../src/screens/before/before";
import { Class } from "../../src/screens/class/class";
import { HandInScreen } from "../../src/screens/hand-in/hand-in";
import { Home, type HomeProps } from "../../src/screens/home/home";
import { HomeRoute } from "../../src/screens/home/route";
import { StoredSessions } from "../../src/screens/home/sessions";
import { Unfinished } from "../../src/screens/home/unfinished";
import { Frame } from "../../src/screens/parts/frame";
import { Problems } from "../../src/screens/parts/problems";
import { ResultsMissing, ResultsUnreachable } from "../../src/screens/results/missing";
import { ChooseSession } from "../../src/screens/room/choose";
import { Pause } from "../../src/screens/run/pause";
import { PracticeOver } from "../../src/screens/run/practice-over";
import type { Services } from "../../src/screens/services";
import type { SessionStore, SessionSummary } from "../../src/storage/store";
import { describeNeutralOnly } from "../../src/words/before";
import { codeOf, file, NO_STORE, openClass, text } from "../fixtures/class-room";
import { SMALL } from "../fixtures/designs";
import { usePlace } from "../fixtures/place";
import { makeBlockSession, showResults } from "../fixtures/results-screen";
import { makeSession } from "../fixtures/sessions";
import { FOOD, findSet, PARAPHERNALIA } from "../fixtures/sets";
import { openInMemory } from "../fixtures/sources";

const CLASS_DEMO = findPreset("class-demo")!;
const FOUR_CONDITION = findPreset("four-condition")!;

/** Of two designs, one of them not known, with something refused. */
const ROOM = openClass(NO_STORE);
const CODES = [CLASS_DEMO, CLASS_DEMO, SMALL].map((design, index) =>
  codeOf(makeSession(design, index, { id: `p${index}`, simulated: false })),
);
await ROOM.bring([text(CODES.join(" ")), file("No session.")]);

const LEVEL = { low: 10, middle: 20, high: 30 };
const ROOM_CODE = formatRoomCode(
  {
    compared: { cue: "cue", comparison: "neutral", question: 0 },
    summary: { people: 12, cue: LEVEL, comparison: LEVEL, difference: LEVEL },
    simulated: true,
  },
  CLASS_DEMO,
);

const root = usePlace();

function show(screen: ComponentChild): void {
  render(screen, root);
}

const button = (name: string) => page.getByRole("button", { name, exact: true });

const nothing = () => undefined;

type Shown = Partial<HomeProps> & {
  readonly sessions?: readonly SessionSummary[];
  readonly elsewhere?: ReadonlySet<string>;
  readonly store?: object;
};

const NOWHERE: ReadonlySet<string> = new Set();

/** The store's part that a test says nothing of refuses everything. */
function home({ sessions = SESSIONS, elsewhere = NOWHERE, store = {}, ...props }: Shown = {}) {
  const refusing = { read: async () => "refused", remove: async () => false, removeAll: async () => false };
  return (
    <Home
      presets={[CLASS_DEMO, FOUR_CONDITION].map(({ id, title, basis }) => ({
        id,
        title,
        basis,
        isPartlyUnverified: PARTLY_UNVERIFIED.has(id),
        minutes: 4.2,
      }))}
      openSet={openInMemory(PARAPHERNALIA)}
      problem={null}
      offers={null}
      {...props}
    >
      <StoredSessions
        store={{ ...refusing, ...store } as unknown as SessionStore}
        sessions={sessions}
        elsewhere={elsewhere}
        isStoring={true}
      />
    </Home>
  );
}

function summarise(changes: Partial<Session>): SessionSummary {
  const { rows, ...header } = makeBlockSession(changes);
  return { ...header, rowCount: rows.length };
}

const SESSIONS = [summarise({ id: "a1" }), summarise({ id: "b2", participant: "", simulated: true })];

/** So many sessions that were cut off, the newest three minutes ago. */
function offers(
  count: number,
  store: Partial<SessionStore> = {},
  go: Services["go"] = nothing,
  elsewhere = NOWHERE,
) {
  const sessions = makeMany(count).map((session) => ({ ...session, state: "running" as const }));
  const wallClockMs = () => Date.UTC(2026, 2, 30, 9, 8);
  const services = { store: store as SessionStore, go, wallClockMs };
  return <Unfinished {...{ services, sessions, elsewhere }} />;
}

/** As long as it may be, and hostile. */
const NOTE = `<b>Talk to me afterwards</b> ${"at length ".repeat(17)}`;

function before(props: Partial<BeforeProps> = {}) {
  return (
    <Before
      design={CLASS_DEMO}
      content={PARAPHERNALIA.content}
      minutes={4.2}
      participant=""
      keep={true}
      loading={{ loaded: 35, total: 35, failed: [], canStart: true }}
      problem={null}
      droppedSeed={null}
      invitation={null}
      runsElsewhere={false}
      backHref="#/"
      onStart={nothing}
      onFoodVersion={nothing}
      onNeutralOnly={nothing}
      onMadeUpRun={nothing}
      {...props}
    />
  );
}

function practiceOver(props: Partial<Parameters<typeof PracticeOver>[0]> = {}) {
  return (
    <PracticeOver
      word={null}
      making={{ made: 32, total: 32, failed: [] }}
      onStart={nothing}
      onTryAgain={nothing}
      onStop={nothing}
      {...props}
    />
  );
}

function pause(props: Partial<Parameters<typeof Pause>[0]> = {}) {
  return (
    <Pause
      problem={null}
      reason="stopped"
      onContinue={nothing}
      onStopAndKeep={nothing}
      onStopAndDiscard={nothing}
      {...props}
    />
  );
}

/** The newest first, of one person each, a day apart. */
function makeMany(count: number): readonly SessionSummary[] {
  return Array.from({ length: count }, (_, index) =>
    summarise({
      id: `m${index}`,
      participant: `P${index}`,
      keep: index > 1,
      createdAt: new Date(Date.UTC(2026, 2, 30 - index, 9, 5)).toISOString(),
    }),
  );
}

function handIn(code: string | null) {
  return <HandInScreen code={code} link={code} backHref="#/results/a1" />;
}

const SCREENS: readonly (readonly [string, () => ComponentChild])[] = [
  ["home", () => <Frame>{home()}</Frame>],
  ["home with sessions that were cut off", () => <Frame>{home({ offers: offers(4) })}</Frame>],
  [
    "home with sessions that another tab records",
    () => (
      <Frame>{home({ elsewhere: new Set(["a1"]), offers: offers(2, {}, nothing, new Set(["m1"])) })}</Frame>
    ),
  ],
  ["home without storage", () => <Frame>{home({ problem: { code: "refused", said: "Refused." } })}</Frame>],
  ["home with many sessions", () => <Frame>{home({ sessions: makeMany(40) })}</Frame>],
  ["before a run that one was invited to", () => <Frame>{before({ invitation: { note: NOTE } })}</Frame>],
  ["before a run", () => <Frame>{before()}</Frame>],
  [
    "before a run whose images load",
    () => <Frame>{before({ loading: { loaded: 3, total: 35, failed: [], canStart: false } })}</Frame>,
  ],
  [
    "before a run that cannot start",
    () => (
      <Frame>
        {before({ loading: { loaded: 3, total: 35, failed: ["cue-pipe-1.svg"], canStart: false } })}
      </Frame>
    ),
  ],
  ["practice over", () => <main class="task">{practiceOver()}</main>],
  [
    "practice over while images are loaded",
    () => <main class="task">{practiceOver({ making: { made: 12, total: 32, failed: [] } })}</main>,
  ],
  [
    "practice over with images that are missing",
    () => (
      <main class="task">
        {practiceOver({ making: { made: 30, total: 32, failed: ["cue-pipe-1.svg", "neutral-ladle-2.svg"] } })}
      </main>
    ),
  ],
  ["pause", () => <main>{pause()}</main>],
  ["hand in", () => <Frame>{handIn("CUE11CWD03XKK8Q5C7ZF60Z2XYVPWYW7QBYGNYA7MSNVYJ4E53")}</Frame>],
  ["hand in what is too long for a code", () => <Frame>{handIn(null)}</Frame>],
  ["results", () => <Frame>{showResults(makeBlockSession())}</Frame>],
  ["results with probes", () => <Frame>{showResults(makeSession(findPreset("mocd-style")!))}</Frame>],
  [
    "results of a simulated session on a shared computer",
    () => <Frame>{showResults(makeBlockSession({ simulated: true, keep: false, rows: [] }))}</Frame>,
  ],
  [
    "results beside a room",
    () => (
      <Frame>
        {showResults(makeBlockSession({ designHash: hashDesign(CLASS_DEMO) }), {}, { room: ROOM_CODE })}
      </Frame>
    ),
  ],
  [
    "the choice of a session beside a room",
    () => (
      <Frame>
        <ChooseSession sessions={makeMany(3)} toAddress={({ id }) => `#/results/${id}`} />
      </Frame>
    ),
  ],
  [
    "results that are not here",
    () => (
      <Frame>
        <ResultsMissing />
      </Frame>
    ),
  ],
  [
    "results whose screen did not arrive",
    () => (
      <Frame>
        <ResultsUnreachable onTryAgain={nothing} />
      </Frame>
    ),
  ],
  [
    "class",
    () => (
      <Frame>
        <Class
          services={{ openSet: openInMemory(findSet(CLASS_DEMO.stimuli)), drawSeed: () => 1 }}
          design={CLASS_DEMO}
          source={null}
          collecting={ROOM}
          told="1 person added."
          isRefused={true}
          onLoadAgain={() => undefined}
          today={() => "2026-03-04T10:00:00Z"}
          onEnded={nothing}
        />
      </Frame>
    ),
  ],
  [
    "about",
    () => (
      <Frame>
        <About services={{ openSet: openInMemory(PARAPHERNALIA) }} />
      </Frame>
    ),
  ],
  [
    "a bad address",
    () => (
      <Frame>
        <Problems
          failure={fail({ path: "seed", rule: { code: "digits", min: 0, max: 9 }, received: "-1" })}
        />
      </Frame>
    ),
  ],
];

describe.each(["light", "dark"])("in %s colours", (scheme) => {
  beforeEach(async () => {
    await cdp().send("Emulation.setEmulatedMedia", {
      features: [{ name: "prefers-color-scheme", value: scheme }],
    });
    expect(matchMedia("(prefers-color-scheme: dark)").matches).toBe(scheme === "dark");
  });
  afterEach(() => cdp().send("Emulation.setEmulatedMedia", { features: [] }));

  test.each(SCREENS)("axe finds nothing wrong with %s", async (_name, screen) => {
    show(screen());
    await unfold();
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
      [],
    );
  });

  test.each(SCREENS)("%s fits a screen 320 pixels wide", async (_name, screen) => {
    await page.viewport(320, 640);
    expect(innerWidth).toBe(320);
    show(screen());
    await unfold();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

/** Opens everything that is folded, and waits until charts and tables stand there. */
async function unfold(): Promise<void> {
  const unfinished = "details:not([open]), details:not(:has(> :nth-child(2))), .chart-drawing:empty";
  await expect
    .poll(() => {
      for (const folded of document.querySelectorAll("details")) folded.open = true;
      return document.querySelectorAll(unfinished).length;
    })
    .toBe(0);
}

describe("the frame", () => {
  test("leads past the header to the content with one key press, and leaves the address alone", async () => {
    const { hash } = location;
    show(
      <Frame>
        <h1>Content</h1>
      </Frame>,
    );
    button("Skip to the content").element().focus();
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(document.querySelector("main"));
    expect(location.hash).toBe(hash);
  });
});

describe("home", () => {
  const items = () => [...document.querySelectorAll("#sessions .ledger > li")];

  test("has three doors, and each preset with its length", () => {
    show(home());
    expect(button("Run it").elements()).toHaveLength(1);
    const doors = ["Teach with it", "Look into its timing"].map((name) =>
      page.getByRole("link", { name }).element().getAttribute("href"),
    );
    expect(doors).toEqual(["#/class", "#/lab?preset=class-demo"]);
    const preset = page.getByRole("link", { name: FOUR_CONDITION.title }).element();
    expect(preset.getAttribute("href")).toBe("#/task?preset=four-condition");
    expect(preset.closest("li")?.textContent).toContain("about 4 min");
  });

  test("leads from the first door to a choice that says of both kinds of drawings who may want to skip them", async () => {
    show(home());
    await button("Run it").click();
    await expect.element(page.getByRole("heading", { name: "With which drawings?" })).toHaveFocus();
    const ways = [...document.querySelectorAll(".choice li")].map((way) => [
      way.querySelector("a")?.getAttribute("href"),
      way.textContent,
    ]);
    expect(ways).toEqual([
      ["#/task?preset=class-demo-food", expect.stringMatching(/Skip it if you are fasting/)],
      ["#/task?preset=class-demo", expect.stringMatching(/Skip it if you are in recovery/)],
    ]);
    expect(document.querySelector(".choice")?.textContent).not.toMatch(/harmless|safe/i);
  });

  test("says at once that a basis holds numbers not found in a source", () => {
    show(home());
    const presets = [...document.querySelectorAll("li")].filter((item) => item.querySelector("summary, h3"));
    const marked = presets.filter((item) => item.textContent?.includes("partly unverified"));
    expect(marked.map((item) => item.querySelector("h3")?.textContent)).toEqual([FOUR_CONDITION.title]);
  });

  test("lists each session with what can be done with it, and says which is simulated", async () => {
    const read = vi.fn(async () => null);
    show(home({ store: { read } }));
    expect(items().map((item) => item.textContent?.includes("simulated"))).toEqual([false, true]);
    const links = items().map((item) => item.querySelector("a")?.getAttribute("href"));
    expect(links).toEqual(["#/results/a1", "#/results/b2"]);
    await button("Download CSV").nth(1).click();
    expect(read).toHaveBeenCalledExactlyOnceWith("b2");
  });

  test("says so where a session would not be read or deleted, and deletes nothing", async () => {
    show(home());
    await button("Download CSV").first().click();
    await expect.element(page.getByText(/would not let the session be read/)).toBeVisible();
    await button("Delete this session").first().click();
    await button("Yes, delete it").click();
    await expect.element(page.getByText(/refused to delete\. Everything is still here/)).toBeVisible();
    expect(items()).toHaveLength(2);
  });

  test("deletes a session only after a second press, and Esc takes the first one back", async () => {
    const remove = vi.fn(async () => true);
    show(home({ store: { remove } }));
    await button("Delete this session").first().click();
    await userEvent.keyboard("{Escape}");
    await expect.element(button("Delete this session").first()).toHaveFocus();
    await button("Delete this session").first().click();
    expect(remove).not.toHaveBeenCalled();
    await button("Yes, delete it").click();
    expect(remove).toHaveBeenCalledExactlyOnceWith("a1");
    await expect.element(page.getByText("Deleted from this browser: Class demo, P01.")).toBeVisible();
  });

  test("asks of a session of a shared computer whether its file is there before it deletes it", async () => {
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(nothing);
    const remove = vi.fn(async () => true);
    const session = makeSession(CLASS_DEMO, 1, { keep: false });
    show(home({ store: { remove, read: async () => session }, sessions: [summarise(session)] }));
    await button("Download CSV").click();
    await expect.element(button("It is not there"), { timeout: 10_000 }).toHaveFocus();
    expect(remove).not.toHaveBeenCalled();
    await button("It is there: delete the session").click();
    expect(remove).toHaveBeenCalledExactlyOnceWith("session-1");
    await expect
      .element(page.getByText(/^Saved: P01_class-demo_2026-03-02\.csv\. Deleted from this browser/))
      .toBeVisible();
    vi.restoreAllMocks();
  });

  test("shows the newest ten of many, one by its code or date, and all on request", async () => {
    show(home({ sessions: makeMany(40) }));
    expect(items()).toHaveLength(10);
    await page.getByLabelText("Find by code or date").fill("p3");
    await expect.poll(() => items().length).toBe(10);
    expect(page.getByText("The newest 10 of 11 found.").elements()).toHaveLength(1);
    await page.getByLabelText("Find by code or date").fill("29 Mar 2026");
    await expect.poll(() => items().map((item) => item.querySelector("a")?.hash)).toEqual(["#/results/m1"]);
    await page.getByLabelText("Find by code or date").fill("nobody");
    await expect.element(page.getByText("No session has such a code or date.")).toBeVisible();
    await page.getByLabelText("Find by code or date").fill("");
    await button("Show all 40").click();
    await expect.poll(() => items().length).toBe(40);
  });

  test("saves all as one zip, and then asks before it deletes those of shared computers, and no other", async () => {
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    const remove = vi.fn(async () => true);
    const read = async (id: string) => makeSession(CLASS_DEMO, 1, { id });
    show(home({ store: { read, remove }, sessions: makeMany(12) }));
    await button("Download all (zip)").click();
    await expect.element(button("It is not there"), { timeout: 10_000 }).toHaveFocus();
    expect(saved).toEqual(["sessions_12_2026-03-02.zip"]);
    await button("It is there: delete these sessions").click();
    await expect.poll(() => remove.mock.calls.flat()).toEqual(["m0", "m1"]);
    vi.restoreAllMocks();
  });

  test("deletes everything by keyboard alone, with the safe answer in focus first", async () => {
    const removeAll = vi.fn(async () => true);
    show(home({ store: { removeAll } }));
    button("Delete everything").element().focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(button("Keep them")).toHaveFocus();
    await userEvent.keyboard("{Tab}{Enter}");
    expect(removeAll).toHaveBeenCalledOnce();
  });

  function showStored(listing: Awaited<ReturnType<SessionStore["list"]>>) {
    const told = () => nothing;
    const store = {
      list: async () => listing,
      findElsewhere: async () => NOWHERE,
      problem: () => null,
      onProblem: told,
      onChange: told,
    };
    show(<HomeRoute services={{ store } as unknown as Services} />);
  }

  test("offers nothing to delete where nothing is stored", async () => {
    showStored({ sessions: [], unreadable: [], isRefused: false, isUnreachable: false });
    await expect.element(page.getByText(/^None yet\./)).toBeVisible();
    expect(button("Delete everything").elements()).toEqual([]);
  });

  test("does not say that nothing is stored where the browser would not tell", async () => {
    showStored({ sessions: [], unreadable: [], isRefused: true, isUnreachable: false });
    await expect
      .element(page.getByRole("alert"))
      .toHaveTextContent(/would not let the stored sessions be read/);
    expect(root.textContent).not.toContain("None yet.");
  });

  test("offers three sessions that were cut off, each with its age, and counts the others", () => {
    show(offers(5));
    expect(page.getByRole("button", { name: "Resume" }).elements()).toHaveLength(3);
    expect(root.textContent).toMatch(/Begun 3 minutes ago; \d+ events are kept\./);
    expect(root.textContent).toContain("Begun 24 hours ago");
    expect(root.textContent).toContain("2 more stand in the list below.");
  });

  test("offers neither to resume nor to delete a session that another tab records, and says so", () => {
    const elsewhere = new Set(["m0"]);
    show(home({ sessions: makeMany(2), elsewhere, offers: offers(1, {}, nothing, elsewhere) }));
    expect(page.getByRole("heading", { name: "Running in another tab" }).elements()).toHaveLength(1);
    expect(root.textContent).not.toContain("Not finished");
    expect(button("Resume").elements()).toEqual([]);
    expect(items()[0]!.textContent).toContain("running in another tab");
    expect(items().map((item) => item.textContent?.includes("Delete this session"))).toEqual([false, true]);
  });

  test("says that a session was not kept as partial where the browser refused", async () => {
    show(offers(1, { resume: async () => "refused" }));
    await userEvent.click(button("Keep as partial"));
    await expect
      .element(page.getByRole("alert"))
      .toHaveTextContent("This browser refused to change the session.");
    await expect.element(button("Resume")).toBeVisible();
  });

  test("says why this browser cannot keep sessions, and that a file must be saved", () => {
    show(home({ problem: { code: "refused", said: "The operation is insecure." } }));
    const notice = document.querySelector(".notice")?.textContent;
    expect(notice).toContain("The operation is insecure.");
    expect(notice).toContain("save the file before you close it");
  });
});

describe("before a run", () => {
  test("Start waits for what the practice needs, not for the rest, and hands over code and choice", async () => {
    const onStart = vi.fn();
    show(before({ onStart, loading: { loaded: 2, total: 36, failed: [], canStart: false } }));
    expect(page.getByRole("progressbar").element()).toHaveProperty("value", 2);
    await expect.element(button("Start")).toBeDisabled();
    show(before({ onStart, loading: { loaded: 4, total: 36, failed: [], canStart: true } }));
    expect(page.getByRole("progressbar").element()).toHaveProperty("value", 4);
    await page.getByLabelText("Participant code").fill("P 01 <b>");
    await page.getByRole("checkbox", { name: "This is a shared computer" }).click();
    await button("Start").click();
    expect(onStart).toHaveBeenCalledExactlyOnceWith({ participant: "P 01 <b>", keep: false });
  });

  test.each([
    ["paraphernalia", PARAPHERNALIA],
    ["food", FOOD],
  ])("who was invited reads at most 120 words before Start: %s", (_name, { content }) => {
    const note = "Talk to me afterwards.";
    show(before({ content, invitation: { note } }));
    const own = document.querySelector(".invited-note")!;
    expect(own.textContent).toBe(note);
    own.remove();
    const start = button("Start").element();
    const isBefore = (node: Node) =>
      (start.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    const isRead = (node: Node) => node.parentElement!.checkVisibility({ contentVisibilityAuto: true });
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (isBefore(node) && isRead(node)) words.push(...node.textContent!.split(/\s+/).filter(Boolean));
    }
    expect(words.join(" ")).toContain(content.note[0]!);
    expect(words.length).toBeGreaterThan(40);
    expect(words.length).toBeLessThanOrEqual(120);
    expect(page.getByLabelText("Participant code").element().checkVisibility()).toBe(false);
  });

  test("the line of an invitation is text, whatever stands in it", () => {
    show(before({ invitation: { note: NOTE } }));
    expect(document.querySelector(".invited-note")!.textContent).toBe(NOTE);
    expect(document.querySelector(".invited-note b")).toBeNull();
  });

  test("a missing image is named and nothing can start", async () => {
    show(
      before({
        loading: {
          loaded: 35,
          total: 35,
          failed: ["cue-pipe-1.svg", "neutral-ladle-2.svg"],
          canStart: false,
        },
      }),
    );
    await expect.element(button("Start")).toBeDisabled();
    const alert = page.getByRole("alert").element().textContent;
    expect(alert).toContain("cue-pipe-1.svg");
    expect(alert).toContain("neutral-ladle-2.svg");
  });

  test("Start is in sight without scrolling on a phone", async () => {
    await page.viewport(390, 844);
    show(<Frame>{before()}</Frame>);
    const { top, bottom } = button("Start").element().getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThanOrEqual(844);
  });

  test("takes a code of at most 64 characters, and asks for no name", async () => {
    show(before());
    await page.getByLabelText("Participant code").fill("");
    await userEvent.type(page.getByLabelText("Participant code"), "x".repeat(70));
    await expect.element(page.getByLabelText("Participant code")).toHaveValue("x".repeat(64));
    await expect
      .element(page.getByLabelText("Participant code"))
      .toHaveAccessibleDescription("A code, not your name.");
    for (const code of ["007", "1e5"]) {
      await page.getByLabelText("Participant code").fill(code);
      await expect
        .element(page.getByLabelText("Participant code"))
        .toHaveAccessibleDescription(/Best with a letter first/);
    }
  });

  test("the other ways in carry the code along", async () => {
    const ways = { onFoodVersion: vi.fn(), onNeutralOnly: vi.fn(), onMadeUpRun: vi.fn() };
    show(before({ ...ways, participant: "P01" }));
    await button("Food version").click();
    await button("Neutral pictures only").click();
    await button("See a made-up run").click();
    for (const way of Object.values(ways)) {
      expect(way).toHaveBeenCalledExactlyOnceWith({ participant: "P01", keep: true });
    }
    expect(page.getByRole("link", { name: "Back to the first page" }).element().getAttribute("href")).toBe(
      "#/",
    );
  });

  test("the note is about what the design shows", () => {
    const note = () => document.querySelector(".note")?.textContent;
    show(before());
    expect(note()).toContain("in recovery");
    show(before({ design: findPreset("class-demo-food")!, content: FOOD.content }));
    expect(note()).toContain("fasting");
    expect(button("Food version").elements()).toEqual([]);
    const neutral = toNeutralOnly(CLASS_DEMO, describeNeutralOnly(CLASS_DEMO.id));
    if (!neutral.ok) throw new Error("The class demo has no neutral condition.");
    show(before({ design: neutral.value }));
    expect(note()).toContain("no cue images: only drawings of everyday things.");
    expect(note()).not.toContain("in recovery");
    expect(button("Neutral pictures only").elements()).toEqual([]);
  });

  test("what a set says is shown as text, whatever it holds, and nothing to read moves when it comes", () => {
    const content = {
      shows: { cue: "<b>photos</b> of tea", neutral: "photos of cups" },
      note: ["Skip this <img src=x> on a fast.", "Skip this <img src=x> on a fast."],
    };
    show(before({ content: null, loading: { loaded: 0, total: 1, failed: [], canStart: false } }));
    const places = () =>
      [...document.querySelectorAll("h1, .start-bar")].map((seen) => seen.getBoundingClientRect().toJSON());
    const atFirst = places();
    expect(getComputedStyle(document.querySelector(".entry")!).visibility).toBe("hidden");
    show(before({ content, loading: { loaded: 0, total: 1, failed: [], canStart: false } }));
    expect(places()).toEqual(atFirst);
    expect(document.querySelector(".conditions")?.textContent).toContain("4 blocks: <b>photos</b> of tea");
    expect(document.querySelectorAll(".note p")).toHaveLength(2);
    expect(document.querySelector(".note")?.textContent).toContain("<img src=x>");
    expect(root.querySelector(".note img, .conditions b")).toBe(null);
    // It has no images to practise on.
    expect(document.querySelector(".steps")?.textContent).not.toContain("practice");
  });

  test.each([
    ["class-demo", ["Skip leaves it unanswered", "at the beginning, after each block and at the end"]],
    ["four-condition", ["the arrow keys or 0–4", "stays up for 6 s"]],
    ["mocd-style", ["the arrow keys or 1–4", "coloured frame, press any key"]],
    ["event-related", ["at the beginning and at the end"]],
  ])("the instructions of %s say what its rating takes", (preset, texts) => {
    show(before({ design: findPreset(preset)! }));
    const steps = document.querySelector(".steps")?.textContent;
    for (const text of texts) expect(steps).toContain(text);
  });
});

describe("while the task waits", () => {
  test("Enter starts the task when practice is over", async () => {
    const onStart = vi.fn();
    show(practiceOver({ onStart }));
    await expect.element(button("Start")).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(onStart).toHaveBeenCalledOnce();
  });

  test("after the practice Start waits for the images that are still being made, and then has the keyboard", async () => {
    const onStart = vi.fn();
    show(practiceOver({ onStart, making: { made: 31, total: 32, failed: [] } }));
    const bar = page.getByRole("progressbar", { name: "Loading images: 31 of 32" });
    expect(bar.element()).toMatchObject({ value: 31, max: 32 });
    await expect.element(button("Start")).toBeDisabled();
    show(practiceOver({ onStart }));
    await expect.element(button("Start")).toHaveFocus();
    expect(page.getByRole("progressbar").elements()).toEqual([]);
  });

  test("an image that cannot be made is named after the practice, with two ways on", async () => {
    const ways = { onTryAgain: vi.fn(), onStop: vi.fn() };
    show(practiceOver({ ...ways, making: { made: 31, total: 32, failed: ["cue-pipe-1.svg"] } }));
    expect(page.getByRole("alert").element().textContent).toContain("cue-pipe-1.svg");
    expect(page.getByRole("button", { name: "Start" }).elements()).toEqual([]);
    await button("Try again").click();
    await button("Stop and keep").click();
    for (const way of Object.values(ways)) expect(way).toHaveBeenCalledOnce();
  });

  test("a pause offers three ways on, each by its name", async () => {
    const ways = { onContinue: vi.fn(), onStopAndKeep: vi.fn(), onStopAndDiscard: vi.fn() };
    show(pause(ways));
    await button("Continue").click();
    await button("Stop and keep").click();
    await button("Stop and discard").click();
    for (const way of Object.values(ways)) expect(way).toHaveBeenCalledOnce();
  });

  test("Esc leaves a pause open and unanswered, however often it is pressed", async () => {
    const ways = { onContinue: vi.fn(), onStopAndKeep: vi.fn(), onStopAndDiscard: vi.fn() };
    const task = vi.fn();
    window.addEventListener("keydown", task);
    show(pause(ways));
    await userEvent.keyboard("{Escape}{Escape}{Escape}");
    window.removeEventListener("keydown", task);
    expect(document.querySelector("dialog")?.matches(":modal")).toBe(true);
    for (const way of [...Object.values(ways), task]) expect(way).not.toHaveBeenCalled();
  });

  test("focus stays inside a pause", async () => {
    show(
      <>
        <button type="button">Behind</button>
        {pause()}
      </>,
    );
    for (let press = 0; press < 5; press += 1) {
      await userEvent.keyboard("{Tab}");
      expect(document.activeElement?.textContent).not.toBe("Behind");
    }
  });

  test.each(["light", "dark"])(
    "the focus stands out on the paper of a pause in %s colours",
    async (scheme) => {
      await cdp().send("Emulation.setEmulatedMedia", {
        features: [{ name: "prefers-color-scheme", value: scheme }],
      });
      show(<main class="task">{pause()}</main>);
      await userEvent.keyboard("{Tab}");
      const focused = getComputedStyle(document.activeElement!);
      const paper = getComputedStyle(document.querySelector("dialog")!);
      expect(focused.outlineStyle).toBe("solid");
      expect(contrast(focused.outlineColor, paper.backgroundColor)).toBeGreaterThanOrEqual(3);
      await cdp().send("Emulation.setEmulatedMedia", { features: [] });
    },
  );

  test("on a phone the three ways on stand one above the other, as wide as the pause", async () => {
    await page.viewport(390, 844);
    show(<main class="task">{pause()}</main>);
    const places = [...document.querySelectorAll("dialog button")].map((one) => one.getBoundingClientRect());
    expect(new Set(places.map(({ left }) => left)).size).toBe(1);
    expect(new Set(places.map(({ width }) => width)).size).toBe(1);
    expect(new Set(places.map(({ top }) => top)).size).toBe(3);
  });

  test.each([
    ["fullscreen", "no longer in fullscreen"],
    ["hidden", "out of sight"],
    ["frozen", "stood still"],
    ["storing", "did not store what was recorded just now"],
    ["unkept", "may not be kept"],
    ["broken", "cannot go on"],
  ] as const)("a pause says why: %s", (reason, text) => {
    show(pause({ reason }));
    expect(page.getByRole("dialog").element().textContent).toContain(text);
  });
});

describe("a bad address", () => {
  test("is answered with every problem as a sentence, as plain text", () => {
    const seed: Problem = {
      path: "seed",
      rule: { code: "digits", min: 0, max: 9 },
      received: "<img src=x>",
    };
    const design: Problem = { path: "design", rule: { code: "json" }, received: "{" };
    show(<Problems failure={{ ok: false, problems: [seed, design], more: 7 }} />);
    const text = root.textContent;
    expect(text).toContain("An option in the link, “seed”, cannot be used.");
    expect(text).toContain("Details: 9 problems");
    expect(text).toContain("And 7 more problems.");
    expect(text).toContain(
      'seed must be a whole number from 0 to 9, written in digits only; received "<img src=x>".',
    );
    expect(text).toContain('design must be JSON; received "{".');
    expect(root.querySelector("img")).toBe(null);
  });
});

/** Of two colours written as `rgb(…)`, after WCAG 2. */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [one, other].map(luminance).sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = (colour.match(/[\d.]+/g) ?? []).map((channel) => {
    const share = Number(channel) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
