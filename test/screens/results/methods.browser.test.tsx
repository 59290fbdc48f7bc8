/** The methods section in a real browser: what stands there, what copying does with and without a clipboard. */
import axe from "axe-core";
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import "../../../src/styles/tokens.css";
import "../../../src/styles/page.css";
import "../../../src/styles/controls.css";
import "../../../src/styles/drawings.css";
import "../../../src/styles/methods.css";
import "../../../src/styles/print.css";
import { findPreset } from "../../../src/core/design/presets";
import { describeMethods } from "../../../src/methods/methods";
import { Frame } from "../../../src/screens/parts/frame";
import { MethodsEntry, type MethodsEntryProps } from "../../../src/screens/results/methods";
import { usePlace } from "../../fixtures/place";
import { makeSession } from "../../fixtures/sessions";

const MOCD = findPreset("mocd-style")!;
const METHODS = describeMethods({ design: MOCD, run: makeSession(MOCD) });

/** As it is copied: without headings, an empty line between paragraphs. */
const TEXT = METHODS.groups.flatMap(({ paragraph }) => paragraph || []).join("\n\n");

const root = usePlace();

afterEach(() => {
  Reflect.deleteProperty(navigator, "clipboard");
});

function show(props: Partial<MethodsEntryProps> = {}): void {
  render(
    <Frame>
      <h1>Results</h1>
      <section>
        <h2>Methods</h2>
        <MethodsEntry methods={METHODS} {...props} />
      </section>
    </Frame>,
    root,
  );
}

/** An own property hides the browser's clipboard until it is deleted. */
function setClipboard(clipboard: { readonly writeText: (text: string) => Promise<void> } | undefined): void {
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
}

const button = (name: string) => page.getByRole("button", { name, exact: true });
const status = () => page.getByRole("status");
const selected = () => getSelection()?.toString();

test("on paper the text goes on to the next page wherever the page ends, between its paragraphs", async () => {
  await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
  onTestFinished(async () => void (await cdp().send("Emulation.setEmulatedMedia", { media: "" })));
  // As it stands on the results.
  render(
    <div class="stack wide-gap">
      <MethodsEntry methods={METHODS} />
    </div>,
    root,
  );
  const breaks = (part: string) => getComputedStyle(root.querySelector(part)!).breakInside;
  expect(breaks(".methods")).toBe("auto");
  expect(breaks(".methods-text > section")).toBe("avoid");
});

describe("copying", () => {
  beforeEach(() => getSelection()?.removeAllRanges());

  test("puts the text, a paragraph a group, on the clipboard, and says so", async () => {
    const writeText = vi.fn(async () => undefined);
    setClipboard({ writeText });
    show();
    await expect.element(status()).toHaveTextContent("");
    await button("Copy text").click();
    await expect.element(status()).toHaveTextContent("The text is copied.");
    expect(writeText).toHaveBeenCalledExactlyOnceWith(TEXT);
    expect(selected()).toBe("");
  });

  test.each([
    ["there is no clipboard", undefined],
    ["the browser refuses", { writeText: () => Promise.reject(new DOMException("No.", "NotAllowedError")) }],
  ])("selects the text, without its headings, where %s, and says how to go on", async (_name, clipboard) => {
    setClipboard(clipboard);
    show();
    button("Copy text").element().focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(status()).toHaveTextContent(/The text is selected: copy it with Ctrl\+C/u);
    expect(selected()?.trim()).toBe(TEXT);
  });

  test("is announced to those who cannot see it", () => {
    show();
    expect(status().element().getAttribute("aria-live")).toBe("polite");
  });
});

describe("the tables", () => {
  test("have every point, with the checklist’s number where there is one", async () => {
    show();
    expect(document.querySelector("details")?.open).toBe(false);
    await page.getByText("Point by point, as tables").click();
    const rows = [...document.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual(
      METHODS.table.map(({ item, topic, answer }) => [
        `${topic}${item === null ? "" : `item ${item}`}`,
        answer,
      ]),
    );
    await expect.element(page.getByRole("rowheader", { name: /Where the slider starts/u })).toBeVisible();
    expect(rows.at(-1)?.[1]).toContain("(partial), doi 10.1038/s41596-021-00649-4");
  });
});

describe("the Markdown file", () => {
  test("is saved by a button", async () => {
    const onDownload = vi.fn(async () => "methods.md");
    show({ onDownload });
    await button("Download Markdown").click();
    expect(onDownload).toHaveBeenCalledOnce();
  });

  test("that cannot be written is told so", async () => {
    show({ onDownload: () => Promise.reject(new TypeError("Failed to fetch.")) });
    await button("Download Markdown").click();
    await expect.element(status()).toHaveTextContent(/^No file was made/u);
  });

  test("has no button where nothing can save it", () => {
    show();
    expect(button("Download Markdown").elements()).toEqual([]);
  });
});

describe.each(["light", "dark"])("in %s colours", (scheme) => {
  beforeEach(() =>
    cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] }),
  );
  afterEach(() => cdp().send("Emulation.setEmulatedMedia", { features: [] }));

  test("axe finds nothing wrong with it, table open", async () => {
    show({ onDownload: async () => "methods.md" });
    await page.getByText("Point by point, as tables").click();
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
      [],
    );
  });
});

test("it fits a screen 320 pixels wide, table open", async () => {
  await page.viewport(320, 640);
  show({ onDownload: async () => "methods.md" });
  await page.getByText("Point by point, as tables").click();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
