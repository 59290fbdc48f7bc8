/** The second visit to the page in Firefox, with the server stopped. */
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { servePlainly } from "../e2e/plain-server";
import { SHORT_DESIGN, scheduleOf, taskHash } from "../e2e/short-design";
import { startFirefox } from "./firefox";
import { readSession, waitFor, waitForResults } from "./on-page";

const SEED = 7;
const FOLDER = "/courses/psy101/";
const firefoxPath = inject("firefoxPath");

describe.skipIf(firefoxPath === null)("in Firefox, with the server stopped", () => {
  it("the page runs from its first screen to its results at the second visit", async () => {
    const engine = await startFirefox(firefoxPath ?? "");
    onTestFinished(engine.stop);
    const { page } = engine;
    const server = await servePlainly(FOLDER);
    const address = `http://127.0.0.1:${server.port}${FOLDER}`;
    await page.open(address);
    await page.run(() => navigator.serviceWorker.ready.then(() => undefined));
    await server.stop();
    await page.open(address);
    await waitFor(page, "#app h1");
    await page.open(`${address}${taskHash(SHORT_DESIGN, SEED, "&simulate=visual")}`);
    const session = await readSession(page, await waitForResults(page));
    await waitFor(page, "figure svg[role=img]");
    expect(session.state).toBe("complete");
    expect(session.rows).toHaveLength((await scheduleOf(SHORT_DESIGN, SEED)).events.length);
  });
});
