/** A link whose design is compressed: opened, run to its results, and fetched for by nobody else. */
import { deflateRawSync } from "node:zlib";
import { expect, it } from "vitest";
import { saveCsv } from "./check-rows";
import { expectQuiet, openPage } from "./harness";
import { SHORT_DESIGN, taskHash } from "./short-design";

const QUICK = { ...SHORT_DESIGN, imageMs: 100, rating: { ...SHORT_DESIGN.rating, when: [] }, probe: null };
const COMPRESSED = `#/task?z=${deflateRawSync(JSON.stringify(QUICK)).toString("base64url")}&seed=1`;
const INFLATER = /\/inflate-[^/]*\.js$/;

it("a compressed link runs its design", async () => {
  const opened = await openPage({ hash: `${COMPRESSED}&simulate=visual` });
  const { page } = opened;
  await page.waitForURL(/#\/results\//);
  const { rows } = await saveCsv(page);
  expect(new Set(rows.map((row) => row.design_id))).toEqual(new Set([QUICK.id]));
  await expectQuiet(opened);
});

it("a compressed link that cannot be opened now says so, and opens once it can be", async () => {
  const { page } = await openPage({
    hash: COMPRESSED,
    prepare: (opened) => opened.route(INFLATER, (route) => route.abort()),
  });
  await page.getByRole("heading", { name: "The link is not opened yet" }).waitFor();
  await page.unroute(INFLATER);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("button", { name: "Start", exact: true }).waitFor();
});

it("a plain link does not wait for what opens a compressed one", async () => {
  const fetched: string[] = [];
  const { page } = await openPage({
    hash: taskHash(QUICK, 1),
    prepare: async (opened) => opened.on("request", (request) => fetched.push(request.url())),
  });
  await page.getByRole("button", { name: "Start", exact: true, disabled: false }).waitFor();
  expect(fetched.some((url) => url.endsWith(".js"))).toBe(true);
  expect(fetched.filter((url) => INFLATER.test(url))).toEqual([]);
});
