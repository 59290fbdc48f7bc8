/** Firefox without a window, driven by puppeteer-core over WebDriver BiDi. */
import { type EvaluateFunc, launch } from "puppeteer-core";
import { type Engine, HANG_MS, type PageFunction } from "./engine";

const VIEWPORT = { width: 1280, height: 800 };

/** Starts it with an empty profile of its own. */
export async function startFirefox(path: string): Promise<Engine> {
  const browser = await launch({
    browser: "firefox",
    executablePath: path,
    headless: true,
    defaultViewport: VIEWPORT,
    protocolTimeout: HANG_MS,
  });
  const page = await browser.newPage();
  // A page that has no focus is refused fullscreen.
  await page.bringToFront();
  return {
    page: {
      async open(address) {
        await page.goto("about:blank");
        await page.goto(address);
      },
      async run<Args extends unknown[], Value>(work: PageFunction<Args, Value>, ...args: Args) {
        // The library's type would have each argument be a handle, too.
        return (await page.evaluate(work as EvaluateFunc<Args>, ...args)) as Value;
      },
      press: (key) => page.keyboard.press(key),
      clickAt: (x, y) => page.mouse.click(x, y),
    },
    stop: () => browser.close(),
  };
}
