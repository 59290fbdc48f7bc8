/** The built page as a browser gets it: the policy, the headers, and nothing that it must not do. */
import { createHash } from "node:crypto";
import { expect, inject, test } from "vitest";
import { expectQuiet, openPage } from "./harness";

/** But for the script sources, which name the page's only inline script. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
];

test("the page opens without an error, a violation or a request to another origin", async () => {
  const opened = await openPage();
  await opened.page.locator("#app > *").first().waitFor();
  await expectQuiet(opened);
});

test("a phone in dark mode opens it just as quietly", async () => {
  const opened = await openPage({ device: "Pixel 7", colorScheme: "dark" });
  await opened.page.locator("#app > *").first().waitFor();
  expect(await opened.page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
  await expectQuiet(opened);
});

test("the content-security policy stands in the page, before any script", async () => {
  const html = await (await fetch(inject("address"))).text();
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html);
  const inline = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? "";
  const hash = createHash("sha256").update(inline).digest("base64");
  const script = `script-src 'self' 'sha256-${hash}'`;
  expect(policy?.[1]?.split("; ")).toEqual(POLICY.toSpliced(1, 0, script));
  expect(html.indexOf("<script")).toBeGreaterThan(policy!.index);
});

test("the page is isolated from all others, which makes its clock finer", async () => {
  const { headers } = await fetch(inject("address"));
  expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
  expect(headers.get("cross-origin-embedder-policy")).toBe("require-corp");
  const { page } = await openPage();
  expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true);
});

test("the page has an icon that its server delivers", async () => {
  const { page } = await openPage();
  const href = await page.evaluate(() => document.querySelector<HTMLLinkElement>("link[rel=icon]")?.href);
  const answer = await fetch(href!);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toContain("image/svg+xml");
});

test("a file that does not exist is missing, not the page once more", async () => {
  expect((await fetch(`${inject("address")}stimuli/none/set.json`)).status).toBe(404);
});

test("the browser refuses an image of another origin, and the watch over the page sees it", async () => {
  const opened = await openPage({ breaksPolicies: true });
  await opened.page.evaluate(() => {
    const image = document.createElement("img");
    image.src = "http://127.0.0.1:9/elsewhere.png";
    return new Promise((resolve) => {
      image.addEventListener("error", resolve);
    });
  });
  await expect(expectQuiet(opened)).rejects.toThrow("img-src http://127.0.0.1:9");
});

test("HTML written into the page passes the Trusted Types policy, and a handler in it does not", async () => {
  const { page } = await openPage({ breaksPolicies: true });
  const outcome = await page.evaluate(() => {
    const element = document.createElement("div");
    element.innerHTML = `<p class="note">Plain &lt;script&gt; text</p>`;
    const passed = element.textContent;
    try {
      element.innerHTML = `<img src="x" onerror="document.title = 'reached'">`;
    } catch (error) {
      return { passed, refused: String(error), title: document.title };
    }
    return { passed, refused: null, title: document.title };
  });
  expect(outcome.passed).toBe("Plain <script> text");
  expect(outcome.refused).toContain("onerror");
  expect(outcome.title).not.toBe("reached");
});
