/** Opens the built page in a real browser, and notes everything that it must not do. */
import { buffer } from "node:stream/consumers";
import {
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  chromium,
  type Download,
  devices,
  type Page,
} from "playwright";
import { afterAll, expect, inject, onTestFinished, type TestContext } from "vitest";

export type PageOptions = {
  /** The part of the address after `#`, as `#/results/…`; home by default. */
  readonly hash?: string;
  /** In CSS pixels; 1280×800 by default, or the device's. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
  readonly reducedMotion?: "reduce" | "no-preference";
  /** A device that Playwright knows, as `Pixel 7`: its size, pixel density and touch. */
  readonly device?: keyof typeof devices;
  /** Called before the page is opened: routes, init scripts. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Where the page is, when it is not the one that all tests share. */
  readonly address?: string;
  /** Whether the browser has service workers. Else no test would know whether a file comes from its server. */
  readonly hasServiceWorker?: boolean;
  /** Only for a test that has the page break a policy on purpose: the end of any other fails where one was broken. */
  readonly breaksPolicies?: boolean;
  /** That of the test itself, which a test needs that runs beside others of its file. */
  readonly onTestFinished?: TestContext["onTestFinished"];
};

export type OpenedPage = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the content-security policy or the Trusted Types policy refused. Grows as it happens, as do the others. */
  readonly violations: readonly string[];
  /** Addresses asked for on any other origin. */
  readonly foreignRequests: readonly string[];
  /** Errors written to the console, errors that nothing caught, and crashes. */
  readonly consoleErrors: readonly string[];
  /** Closes it before the test ends, which closes it anyway. */
  readonly close: () => Promise<void>;
};

/** A guard against hanging, not a demand on speed: machines are busy. */
const HANG_MS = 90_000;

let connected: Promise<Browser> | null = null;

/** The one browser of all test files: what this file opens in it closes with the file's last test. */
export function openBrowser(): Promise<Browser> {
  connected ??= chromium.connect(inject("browserAddress"));
  return connected;
}

afterAll(async () => {
  await (await connected)?.close();
  connected = null;
});

/** Opens the page in a context of its own: nothing stored, nothing shared with other pages. Called inside a test. */
export async function openPage(options: PageOptions = {}): Promise<OpenedPage> {
  const { hash = "", viewport, colorScheme = "light", reducedMotion = "no-preference", device } = options;
  const address = options.address ?? inject("address");
  const browser = await openBrowser();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    ...(device === undefined ? {} : devices[device]),
    ...(viewport === undefined ? {} : { viewport }),
    colorScheme,
    reducedMotion,
  });
  context.setDefaultTimeout(HANG_MS);
  const page = await context.newPage();
  const watched = await watch(page, context, address);
  const opened = { page, context, ...watched, close: () => context.close() };
  (options.onTestFinished ?? onTestFinished)(async () => {
    try {
      if (options.breaksPolicies !== true) await expectKept(opened);
    } finally {
      await context.close();
    }
  });
  if (options.hasServiceWorker !== true) await context.addInitScript(takeServiceWorker);
  await options.prepare?.(page);
  await page.goto(`${address}${hash}`);
  return opened;
}

/** The bytes of a saved file. It has no path here: the browser belongs to another process. */
export async function readDownload(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}

/** Fails where the page did anything that it must not do, and says what. */
export async function expectQuiet(opened: OpenedPage): Promise<void> {
  await hearPage(opened);
  const { violations, foreignRequests, consoleErrors } = opened;
  const noted = { violations, foreignRequests, consoleErrors };
  expect(noted, JSON.stringify(noted, null, 2)).toEqual({
    violations: [],
    foreignRequests: [],
    consoleErrors: [],
  });
}

/** What no page of any test does: break one of its policies, or ask for anything on another origin. */
async function expectKept(opened: OpenedPage): Promise<void> {
  await hearPage(opened);
  const { violations, foreignRequests } = opened;
  const noted = { violations, foreignRequests };
  expect(noted, JSON.stringify(noted, null, 2)).toEqual({ violations: [], foreignRequests: [] });
}

/** What the page told before this round trip has arrived when it is over; a page that is gone tells no more. */
async function hearPage({ page }: Pick<OpenedPage, "page">): Promise<void> {
  await page.evaluate(() => undefined).catch(() => undefined);
}

/** Notes what a page must not do, from before its first script on. */
async function watch(
  page: Page,
  context: BrowserContext,
  address: string,
): Promise<Pick<OpenedPage, "violations" | "foreignRequests" | "consoleErrors">> {
  const violations: string[] = [];
  const foreignRequests: string[] = [];
  const consoleErrors: string[] = [];
  const { origin } = new URL(address);

  await context.exposeFunction("noteViolation", (text: string) => violations.push(text));
  await context.addInitScript(noteViolations);
  context.on("request", (request) => {
    if (isForeign(request.url(), origin)) foreignRequests.push(request.url());
  });
  page.on("websocket", (socket) => foreignRequests.push(socket.url()));
  page.on("console", (message) => noteMessage(message, { violations, consoleErrors }));
  page.on("pageerror", (error) => consoleErrors.push(error.stack ?? error.message));
  page.on("crash", () => consoleErrors.push("The page crashed."));
  return { violations, foreignRequests, consoleErrors };
}

/** Runs in the page, as the next one. */
function takeServiceWorker(): void {
  Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
}

/** Runs in the page, where nothing of this file is in reach. */
function noteViolations(): void {
  document.addEventListener("securitypolicyviolation", (event) => {
    const { noteViolation } = window as unknown as { noteViolation: (text: string) => void };
    noteViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}`);
  });
}

function noteMessage(
  message: ConsoleMessage,
  { violations, consoleErrors }: { violations: string[]; consoleErrors: string[] },
): void {
  const text = `${message.text()} (${message.location().url})`;
  if (/content security policy|trusted ?(?:type|html|script)/i.test(text)) violations.push(text);
  else if (message.type() === "error") consoleErrors.push(text);
}

/** `data:` and `blob:` never leave the page. */
function isForeign(address: string, origin: string): boolean {
  const { protocol, origin: other } = new URL(address);
  return protocol !== "data:" && protocol !== "blob:" && other !== origin;
}
