/** The figure of a procedure as a person unfolds it, and as the files that are saved of it. */
import axe from "axe-core";
import { render } from "preact";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import "../../../src/styles/tokens.css";
import "../../../src/styles/page.css";
import "../../../src/styles/controls.css";
import "../../../src/styles/screens.css";
import { findPreset } from "../../../src/core/design/presets";
import { fail } from "../../../src/core/result";
import type { OpenSet } from "../../../src/images/source";
import { ProcedureFold } from "../../../src/screens/parts/procedure/fold";
import { drawDisc } from "../../fixtures/drawn-pictures";
import { usePlace } from "../../fixtures/place";
import { PARAPHERNALIA } from "../../fixtures/sets";
import { openInMemory } from "../../fixtures/sources";

const DESIGN = findPreset("mocd-style")!;

const root = usePlace();

async function openDrawn(): Promise<OpenSet> {
  const disc = await drawDisc({ width: 80, height: 60, colour: "#204080" });
  return openInMemory(PARAPHERNALIA, new Map(PARAPHERNALIA.images.map(({ id }) => [id, disc])));
}

async function unfold(openSet: OpenSet): Promise<void> {
  render(<ProcedureFold openSet={openSet} design={DESIGN} />, root);
  await page.getByText("Procedure as a figure").click();
  await expect.element(page.getByRole("img", { name: /^Procedure of/ })).toBeVisible();
}

/** What the page hands to the browser's downloads, by name. */
function watchSaved(): Map<string, Blob> {
  const blobs = new Map<string, Blob>();
  const saved = new Map<string, Blob>();
  const createObjectURL = URL.createObjectURL.bind(URL);
  const watched = vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    const address = createObjectURL(blob);
    blobs.set(address, blob as Blob);
    return address;
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.set(this.download, blobs.get(this.href)!);
  });
  onTestFinished(() => {
    watched.mockRestore();
    click.mockRestore();
  });
  return saved;
}

describe("the figure of a procedure", () => {
  test("is not drawn before a person asks for it", async () => {
    const open = vi.fn(await openDrawn());
    render(<ProcedureFold openSet={open} design={DESIGN} />, root);
    expect(open).not.toHaveBeenCalled();
    expect(root.querySelector("svg")).toBe(null);
  });

  test("says its screens in order to a screen reader, and its caption to all", async () => {
    await unfold(await openDrawn());
    const name = root.querySelector("svg")!.getAttribute("aria-label");
    expect(name).toContain("Lead-in, 10.2 s; Image, 5 s, × 6 images, 1 framed: any key; Blank, 0.2 s");
    expect(name).toContain("What belongs to a block comes 8 times.");
    const caption = root.querySelector("figcaption")!.textContent;
    expect(caption).toContain("one run of 8 blocks, 4 neutral and 4 cue");
    expect(caption).toContain("“What is your urge to use drugs right now?”");
    const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test("keeps within a screen of 320 px", async () => {
    await page.viewport(320, 640);
    await unfold(await openDrawn());
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test("is saved as an SVG that needs nothing but itself, and as a PNG that fills a page of print", async () => {
    await unfold(await openDrawn());
    const saved = watchSaved();
    await page.getByRole("button", { name: "Save as SVG" }).click();
    await expect.poll(() => [...saved.keys()]).toEqual(["mocd-style_procedure.svg"]);
    await page.getByRole("button", { name: "Save as PNG" }).click();
    await expect.poll(() => saved.size).toBe(2);

    const svg = await saved.get("mocd-style_procedure.svg")!.text();
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    const hrefs = [...parsed.querySelectorAll("image")].map((image) => image.getAttribute("xlink:href"));
    expect(hrefs.length).toBe(3);
    for (const href of hrefs) expect(href).toMatch(/^data:image\/png;base64,/);
    expect(svg.replace(/xmlns(:xlink)?="[^"]+"/g, "")).not.toMatch(/https?:|var\(|class=|url\(/);

    const png = await createImageBitmap(saved.get("mocd-style_procedure.png")!);
    expect(png.width).toBe(1_920);
  });

  test("shows names in the place of pictures that cannot be had, and says so", async () => {
    const gone = fail({ path: "design.stimuli", rule: { code: "readable-set", url: "x" }, received: "x" });
    await unfold(async () => gone);
    await expect.element(page.getByText("Some of its pictures could not be fetched")).toBeVisible();
    expect(root.querySelectorAll("svg image").length).toBe(0);
  });
});
