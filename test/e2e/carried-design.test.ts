/** A link that carries its design, plain or compressed: opened, run to its results, and read by a program that no preset waits for. */
import { deflateRawSync } from "node:zlib";
import { expect, it } from "vitest";
import { saveCsv } from "./check-rows";
import { expectQuiet, openPage } from "./harness";
import { SHORT_DESIGN, taskHash } from "./short-design";

const QUICK = { ...SHORT_DESIGN, imageMs: 100, rating: { ...SHORT_DESIGN.rating, when: [] }, probe: null };
const PLAIN = taskHash(QUICK, 1);
const COMPRESSED = `#/task?z=${deflateRawSync(JSON.stringify(QUICK)).toString("base64url")}&seed=1`;
const READER = /\/carried-[^/]*\.js$/;

it("a compressed link runs its design", async () => {
  const opened = await openPage({ hash: `${COMPRESSED}&simulate=visual` });
  const { page } = opened;
  await page.waitForURL(/#\/results\//);
  const { rows } = await saveCsv(page);
  expect(new Set(rows.map((row) => row.design_id))).toEqual(new Set([QUICK.id]));
  await expectQuiet(opened);
});

it.each([
  ["plain", PLAIN],
  ["compressed", COMPRESSED],
])("a %s link that cannot be read now says so, and opens once it can be", async (_what, hash) => {
  const { page } = await openPage({
    hash,
    prepare: (opened) => opened.route(READER, (route) => route.abort()),
  });
  await page.getByRole("heading", { name: "The link is not opened yet" }).waitFor();
  await page.unroute(READER);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("button", { name: "Start", exact: true }).waitFor();
});

it("a preset does not wait for what reads the design of a link", async () => {
  const fetched: string[] = [];
  const { page } = await openPage({
    hash: "#/task?preset=class-demo",
    prepare: async (opened) => opened.on("request", (request) => fetched.push(request.url())),
  });
  await page.getByRole("button", { name: "Start", exact: true, disabled: false }).waitFor();
  expect(fetched.some((url) => url.endsWith(".js"))).toBe(true);
  expect(fetched.filter((url) => READER.test(url))).toEqual([]);
});
