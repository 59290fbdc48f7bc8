import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { findPreset } from "../../../src/core/design/presets";
import { packSessions } from "../../../src/formats/data-set/all-sessions";
import { formatSession } from "../../../src/formats/session/session";
import { formatCsv } from "../../../src/formats/table/csv";
import { makeSession } from "../../fixtures/sessions";

const CLASS_DEMO = findPreset("class-demo")!;

it("one zip holds the CSV and the JSON of every session, also of two by one person on one day", async () => {
  const sessions = ["s1", "s2"].map((id, index) =>
    makeSession(CLASS_DEMO, index, { id, createdAt: `2026-03-0${4 - index}T09:05:00.000Z` }),
  );
  sessions.push({ ...sessions[0]!, id: "s3" });
  const pack = packSessions();
  for (const session of sessions) pack.add(session);
  const files = unzipSync(new Uint8Array(await pack.close().arrayBuffer()));
  const texts = Object.values(files).map((bytes) => strFromU8(bytes));
  expect(texts).toEqual(sessions.flatMap((session) => [formatCsv(session), formatSession(session)]));
  expect(Object.keys(files)[0]).toBe("P01_class-demo_2026-03-04_s1.csv");
  expect(pack.name()).toBe("sessions_3_2026-03-04.zip");
});
