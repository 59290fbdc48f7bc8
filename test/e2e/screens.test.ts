import { describe, expect, it } from "vitest";
import { addAxe, findViolations } from "./axe";
import { expectQuiet, openPage } from "./harness";

describe.each([
  ["home", "#/"],
  ["before a run", "#/task?preset=class-demo"],
  ["before a run with food", "#/task?preset=class-demo-food"],
  ["the class", "#/class"],
  ["the lab", "#/lab?preset=class-demo"],
  ["about", "#/about"],
  ["a session that is not here", "#/results/none"],
  ["a bad address", "#/nowhere"],
])("the screen of %s", (_name, hash) => {
  it.each([
    ["light on a laptop", { colorScheme: "light", viewport: { width: 1280, height: 800 } }],
    ["dark on the narrowest phone", { colorScheme: "dark", viewport: { width: 320, height: 640 } }],
  ] as const)("is accessible, quiet and no wider than the window, %s", async (_look, options) => {
    const opened = await openPage({ hash, ...options, prepare: addAxe });
    const { page } = opened;
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await page.title()).not.toBe("");
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await findViolations(page)).toEqual([]);
    await expectQuiet(opened);
  });
});

describe("on every change of screen", () => {
  it("the focus goes to the new heading, also of a screen that is fetched first, and back again", async () => {
    const { page } = await openPage({ hash: "#/" });
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole("heading", { level: 1 }).waitFor();
    // Where the page opens, reading begins at its top.
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.getByRole("link", { name: "About", exact: true }).click();
    await expect.poll(focused).toBe("About the paradigm");
    await page.goBack();
    await expect.poll(focused).toBe("The cue-reactivity task, in a browser");
    await page.goForward();
    await expect.poll(focused).toBe("About the paradigm");
  });

  it("one that cannot be fetched says so under its own heading, and comes when it is asked for again", async () => {
    const { page } = await openPage({ hash: "#/" });
    await page.route(/about-[^/]*\.js/, (route) => route.abort());
    await page.getByRole("link", { name: "About", exact: true }).click();
    const heading = page.getByRole("heading", { level: 1 });
    await page.getByText("This part of the page could not be fetched; the connection may be gone.").waitFor();
    expect(await heading.textContent()).toBe("About");
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("h1");
    await page.unroute(/about-[^/]*\.js/);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => heading.textContent()).toBe("About the paradigm");
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("h1");
  });
});

it("links that stand by themselves are large enough for a finger", async () => {
  for (const [device, leastPx] of [
    [undefined, 24],
    ["Pixel 7", 44],
  ] as const) {
    const { page } = await openPage({ hash: "#/about", ...(device === undefined ? {} : { device }) });
    await page.getByRole("heading", { level: 1 }).waitFor();
    const heights = await page
      .locator(".alone, .page-name")
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(5);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(leastPx);
  }
});

it.each([
  ["the lab", "#/lab?preset=class-demo"],
  ["the class", "#/class"],
])("a list under the title of %s leads to its sections, in their order", async (_name, hash) => {
  const { page } = await openPage({ hash });
  const list = page.getByRole("navigation", { name: "On this page" }).getByRole("button");
  await list.first().waitFor();
  const names = await list.allInnerTexts();
  const headings = await page.getByRole("heading", { level: 2 }).allInnerTexts();
  expect(headings.filter((heading) => names.includes(heading))).toEqual(names);
  await list.last().click();
  expect(await page.locator("h2:focus").innerText()).toBe(names.at(-1));
});
