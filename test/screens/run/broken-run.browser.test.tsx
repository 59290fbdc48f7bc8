/** What happens where something in a run breaks, stalls or is left: nobody is kept before a dead screen. */
import { render } from "preact";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import "../../../src/styles/tokens.css";
import "../../../src/styles/page.css";
import "../../../src/styles/task.css";
import { Task } from "../../../src/screens/before/route";
import type { Services } from "../../../src/screens/services";
import { usePlace } from "../../fixtures/place";
import { ADDRESS, makeServices, openTea, readKept, SHAPES } from "../../fixtures/tea";

const root = usePlace();

afterEach(() => {
  vi.restoreAllMocks();
});

const buttons = () => [
  ...document.querySelectorAll<HTMLButtonElement>("dialog button, .start-bar button, .stop-button"),
];
const dialogText = () => document.querySelector("dialog[open]")?.textContent ?? "";

async function press(name: string, before: () => void = () => undefined): Promise<void> {
  await expect
    .poll(() => buttons().find(({ textContent, disabled }) => textContent === name && !disabled))
    .toBeDefined();
  before();
  buttons()
    .find(({ textContent }) => textContent === name)
    ?.click();
}

/** A person's task where not simulated. */
async function open({ simulate = false, store = {} as Partial<Services["store"]> } = {}) {
  const { services, go } = makeServices(await openTea());
  const broken: Services = { ...services, store: { ...services.store, ...store } };
  render(<Task services={broken} address={{ ...ADDRESS, simulate }} onReady={() => undefined} />, root);
  return { services, go };
}

/** From the next drawing on, as where the memory of a picture was taken away. */
function breakDrawing(): void {
  vi.spyOn(CanvasRenderingContext2D.prototype, "drawImage").mockImplementation(() => {
    throw new Error("The picture is gone.");
  });
}

/** The texts of all dialogs from now on, however short they stand. */
function noteDialogs(): readonly string[] {
  const texts: string[] = [];
  const observer = new MutationObserver(() => {
    const text = dialogText();
    if (text !== "" && text !== texts.at(-1)) texts.push(text);
  });
  observer.observe(document.body, { childList: true, subtree: true, attributes: true });
  onTestFinished(() => observer.disconnect());
  return texts;
}

async function waitForRun(): Promise<void> {
  await expect.poll(() => document.querySelector("canvas.stimulus")).not.toBeNull();
}

test.each([
  ["Stop and keep", "#/results/tea-1", "stopped"],
  ["Stop and discard", "#/", null],
])(
  "a task that breaks says what broke, cannot be continued, and ends by %s",
  async (name, address, state) => {
    const { services, go } = await open();
    await press("Start");
    await waitForRun();
    breakDrawing();
    await expect.poll(dialogText).toContain("the task cannot go on");
    expect(dialogText()).toContain("The picture is gone.");
    expect([...document.querySelectorAll("dialog button")].map(({ textContent }) => textContent)).toEqual([
      "Stop and keep",
      "Stop and discard",
    ]);
    await press(name);
    await expect.poll(() => go.mock.calls).toEqual([[address, "replace"]]);
    expect((await readKept(services))?.state ?? null).toBe(state);
  },
);

test("a made-up run that breaks ends by itself with what was recorded", async () => {
  const { services, go } = await open({ simulate: true });
  const dialogs = noteDialogs();
  await waitForRun();
  breakDrawing();
  await expect.poll(() => go.mock.calls, { timeout: 20_000 }).toEqual([["#/results/tea-1", "replace"]]);
  expect(dialogs.join()).toContain("the task cannot go on");
  expect((await readKept(services))?.state).toBe("stopped");
});

test("a store that rejects pauses the run, which goes on, and its end asks once more", async () => {
  let writes = 0;
  const { services } = makeServices(await openTea());
  const writeRows: Services["store"]["writeRows"] = async () => {
    writes += 1;
    if (writes === 2) throw new Error("There is no such session.");
  };
  const setState = vi.fn(services.store.setState);
  const { go } = await open({ simulate: true, store: { ...services.store, writeRows, setState } });
  const dialogs = noteDialogs();
  await expect.poll(() => go.mock.calls, { timeout: 20_000 }).toEqual([["#/results/tea-1", "replace"]]);
  // A busy machine may also have stood still.
  const told = dialogs.filter((text) => text.includes("may not be kept"));
  expect(told.map((text) => text.includes("Continue"))).toEqual([true, false]);
  for (const text of told) expect(text).toContain("There is no such session.");
  // Whoever keeps what a whole run left has not stopped it.
  expect(setState.mock.calls.at(-1)).toEqual(["tea-1", "complete"]);
});

test("a made-up run that stood still goes on by itself", async () => {
  const { services, go } = await open({ simulate: true });
  // Not the first event: before its frame nothing stands still.
  await expect.poll(() => document.querySelector("input[type=range]")).not.toBeNull();
  const dialogs = noteDialogs();
  const until = performance.now() + 1300;
  while (performance.now() < until);
  await expect.poll(() => go.mock.calls, { timeout: 20_000 }).toEqual([["#/results/tea-1", "replace"]]);
  expect(dialogs.join()).toContain("stood still");
  const session = await readKept(services);
  expect(session?.state).toBe("complete");
  expect(session?.rows.some(({ interrupted }) => interrupted)).toBe(true);
});

test("who leaves while fullscreen is granted finds no session, and no fullscreen, afterwards", async () => {
  let grant: () => void = () => undefined;
  vi.spyOn(document.documentElement, "requestFullscreen").mockReturnValue(
    new Promise<void>((resolve) => {
      grant = resolve;
    }),
  );
  const exit = vi.spyOn(document, "exitFullscreen").mockResolvedValue();
  const { services } = await open();
  await press("Start");
  render(null, root);
  vi.spyOn(document, "fullscreenElement", "get").mockReturnValue(document.documentElement);
  grant();
  await expect.poll(() => exit.mock.calls.length).toBeGreaterThan(0);
  // Longer than an answer to fullscreen and the frames of a measurement take.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect((await services.store.list()).sessions).toEqual([]);
});

test("who leaves while the session is created finds it gone", async () => {
  const { services } = makeServices(await openTea());
  let made: () => void = () => undefined;
  const whenMade = new Promise<void>((resolve) => {
    made = resolve;
  });
  const remove = vi.fn(services.store.remove);
  const create: Services["store"]["create"] = async (header) => {
    await services.store.create(header);
    await whenMade;
  };
  await open({ store: { ...services.store, create, remove } });
  await press("Start");
  await expect.poll(async () => (await services.store.list()).sessions.length).toBe(1);
  render(null, root);
  made();
  await expect.poll(() => remove.mock.calls).toEqual([["tea-1"]]);
  expect((await services.store.list()).sessions).toEqual([]);
});

test("a browser that refuses to delete says that all is still there, and asks again", async () => {
  const { services } = makeServices(await openTea());
  let refusals = 0;
  const remove: Services["store"]["remove"] = async (id) => {
    refusals += 1;
    return refusals === 2 && services.store.remove(id);
  };
  const { go } = await open({ store: { ...services.store, remove } });
  await press("Start");
  await waitForRun();
  await press("Stop");
  await press("Stop and discard");
  await expect.poll(dialogText).toContain("refused to delete the session");
  expect(document.querySelector("dialog h1")?.textContent).toBe("The task is over");
  expect(go).not.toHaveBeenCalled();
  await press("Stop and discard");
  await expect.poll(() => go.mock.calls).toEqual([["#/", "replace"]]);
  expect(await readKept(services)).toBeNull();
});

test("who leaves while fullscreen is granted anew finds no fullscreen afterwards", async () => {
  const request = vi.spyOn(document.documentElement, "requestFullscreen").mockResolvedValue();
  const exit = vi.spyOn(document, "exitFullscreen").mockResolvedValue();
  const release = vi.fn(async () => undefined);
  const { services } = await open({ store: { release } });
  await press("Start");
  await waitForRun();
  await press("Stop");
  let grant: () => void = () => undefined;
  request.mockReturnValue(
    new Promise<void>((resolve) => {
      grant = resolve;
    }),
  );
  await press("Continue");
  expect(request).toHaveBeenCalledTimes(2);
  render(null, root);
  await expect.poll(() => release.mock.calls).toEqual([["tea-1"]]);
  // To be resumed, if they come back.
  expect((await readKept(services))?.state).toBe("running");
  vi.spyOn(document, "fullscreenElement", "get").mockReturnValue(document.documentElement);
  grant();
  await expect.poll(() => exit.mock.calls.length).toBe(1);
});

test("a task that cannot even start says so, and leaves nothing that waits", async () => {
  const { services, go } = await open();
  await press("Start", () => {
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  });
  await expect.poll(dialogText).toContain("The task broke");
  expect(dialogText()).toContain("no 2-D canvas");
  await press("Stop and keep");
  await expect.poll(() => go.mock.calls).toEqual([["#/results/tea-1", "replace"]]);
  expect((await readKept(services))?.state).toBe("stopped");
});

/** From the so many first on, no picture can be made; one that stands on the stage can still be drawn. */
function breakMakingAfter(count: number): void {
  const make = window.createImageBitmap.bind(window);
  let made = 0;
  vi.spyOn(window, "createImageBitmap").mockImplementation(async (canvas: ImageBitmapSource) => {
    made += 1;
    if (made > count) throw new Error("There is no memory.");
    return make(canvas);
  });
}

test("a made-up run whose pictures cannot be made ends at the end of its practice", async () => {
  const openSet = await openTea();
  breakMakingAfter(SHAPES.length);
  const { services, go } = makeServices(openSet);
  render(<Task services={services} address={ADDRESS} onReady={() => undefined} />, root);
  await expect.poll(() => go.mock.calls, { timeout: 20_000 }).toEqual([["#/results/tea-1", "replace"]]);
  const session = await readKept(services);
  expect(session?.state).toBe("stopped");
  expect(new Set(session?.rows.map(({ phase }) => phase))).toEqual(new Set(["practice"]));
});

test("a picture whose drawing throws is told as a file that could not be loaded", async () => {
  const openSet = await openTea();
  breakDrawing();
  const { services } = makeServices(openSet);
  render(
    <Task services={services} address={{ ...ADDRESS, simulate: false }} onReady={() => undefined} />,
    root,
  );
  await expect.poll(() => root.textContent).toContain("could not be loaded");
  expect(root.textContent).toContain("practice-wide.png");
});
