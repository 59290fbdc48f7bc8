/** Opens pages for the bench: each in a context of its own, nothing shared and nothing stored before. */
import { type Browser, type CDPSession, chromium, type Page } from "playwright";
import { chromiumArgs } from "../../scripts/find-browser.mjs";
import { observe } from "./observer";

/** How many times slower a slowed processor is. */
export const SLOWED = 4;

export function launch(browserPath: string): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath, args: chromiumArgs() });
}

export type OpenOptions = {
  readonly isSlowed?: boolean;
  readonly isObserved?: boolean;
  /** Called before the page is opened. */
  readonly prepare?: (page: Page, session: CDPSession) => Promise<unknown>;
};

/** Opens an address, hands the page over and closes it afterwards. */
export async function withPage<Outcome>(
  browser: Browser,
  address: string,
  { isSlowed = false, isObserved = false, prepare }: OpenOptions,
  use: (page: Page, session: CDPSession) => Promise<Outcome>,
): Promise<Outcome> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const failed = new Promise<never>((_resolve, reject) => {
      page.on("pageerror", reject);
      page.on("crash", () => reject(new Error("The page crashed.")));
    });
    const session = await context.newCDPSession(page);
    if (isObserved) await page.addInitScript(observe);
    if (isSlowed) await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
    await prepare?.(page, session);
    const used = page.goto(address, { waitUntil: "commit" }).then(() => use(page, session));
    return await Promise.race([used, failed]);
  } finally {
    await context.close();
  }
}
