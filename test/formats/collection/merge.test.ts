/** The merged files of a class: everybody's rows as they were, in the order of the numbers, and nobody named unless it is asked for. */
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Design } from "../../../src/core/design/design";
import { toHandInId } from "../../../src/core/session/hand-in";
import type { Session } from "../../../src/core/session/session";
import type { Original } from "../../../src/formats/collection/brought";
import { type MergedPerson, type MergeOrder, openMerge } from "../../../src/formats/collection/merge";
import { formatSession, parseSession } from "../../../src/formats/session/session";
import { formatCsv } from "../../../src/formats/table/csv";
import { COLUMNS } from "../../../src/formats/table/row-variables";
import { makeDesign, SMALL } from "../../fixtures/designs";
import { ODD_LABELS } from "../../fixtures/odd-sessions";
import { makeSession } from "../../fixtures/sessions";
import { checkBids } from "../data-set/bids/check-bids";
import { readCsv } from "../table/read-csv";

const DESIGN: Design = makeDesign({ runs: { count: 2, text: "Rest." } });
const SECRETS = {
  Anna: { id: "sessionanna0001", label: "Müller-17", seed: 918_273_645, agent: "Netscape/4.7 (Anna)" },
  Bob: { id: "sessionbob00002", label: "O'Neil", seed: 718_293_654, agent: "Lynx/2.8 (Bob)" },
} as const;

/** Two runs of one person, recorded in two parts, with all that may tell of them. */
function record(name: keyof typeof SECRETS, year: number): Session {
  const { id, label, seed, agent } = SECRETS[name];
  const plain = makeSession(DESIGN, seed, { id, participant: label, simulated: false });
  const startedAt = `${year}-05-06T07:08:09.012Z`;
  const [part] = plain.parts;
  const first = {
    ...part!,
    startedAt,
    refreshHz: 143.912,
    environment: { ...part!.environment!, userAgent: agent, screenWidthPx: 3_457, build: "9.8.7" },
  };
  const cut = plain.rows.findIndex(({ block }) => block === 3);
  const rows = plain.rows.map((row, index) => ({
    ...row,
    started_at: startedAt,
    refresh_hz: 143.912,
    part: index < cut ? 1 : 2,
    jspsych: { ...row.jspsych, plugin_version: "2.2.0", subject: label },
  }));
  return { ...plain, createdAt: startedAt, parts: [first, { ...first, part: 2 }], rows };
}

const ANNA = record("Anna", 1987);
const BOB = record("Bob", 1988);
const ORIGINALS: readonly Original[] = [
  { form: "session", text: formatSession(ANNA) },
  // The same once more, as it also came.
  { form: "table", text: formatCsv(ANNA) },
  { form: "code", text: "CR1-ANYTHING" },
  { form: "table", text: formatCsv(BOB) },
  { form: "session", text: formatSession(makeSession(SMALL, 1, { id: "ofanotherdesign" })) },
];
const PEOPLE: readonly MergedPerson[] = [
  { person: 7, isLeftOut: true, id: toHandInId(ANNA.id), form: "session" },
  { person: 11, isLeftOut: false, id: "h0123456789", form: "code" },
  { person: 2, isLeftOut: false, id: toHandInId(BOB.id), form: "table" },
];

async function merge(kind: MergeOrder["kind"], keepsNames = false, people = PEOPLE): Promise<Blob> {
  const merging = openMerge({ kind, design: DESIGN, people, keepsNames });
  for (const original of ORIGINALS) merging.add(original);
  return merging.finish();
}

async function readFiles(zip: Blob): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

async function readRows(keepsNames: boolean) {
  const [names, ...lines] = readCsv(await (await merge("rows", keepsNames)).text());
  return lines.map((cells) => Object.fromEntries(names!.map((name, place) => [name, cells[place]!])));
}

/** All that may tell of a person, as it may stand in a file. */
const TELLING = Object.values(SECRETS).flatMap(({ id, label, seed, agent }) => [
  id,
  toHandInId(id),
  label,
  String(seed),
  agent,
]);
const OF_ANYBODY = ["1987", "1988", "07:08", "143.912", "3457", "9.8.7", "en-GB"];

/** Everything in a file: its text, or the names and texts of all that is in it. */
async function readAll(file: Blob): Promise<string> {
  if (file.type === "text/csv") return file.text();
  return [...(await readFiles(file))].flat().join("\n");
}

describe("by default nothing in a merged file tells of anybody", () => {
  test.each(["rows", "bids"] as const)("%s", async (kind) => {
    const text = await readAll(await merge(kind));
    expect(text.length).toBeGreaterThan(1_000);
    expect([...TELLING, ...OF_ANYBODY].filter((telling) => text.includes(telling))).toEqual([]);
  });

  test.each(["rows", "bids", "who"] as const)("asked for, it stays: %s", async (kind) => {
    const text = await readAll(await merge(kind, true));
    const ids = TELLING.filter((telling) => !telling.startsWith("h"));
    const kept = kind === "rows" ? ids.filter((telling) => !telling.includes("/")) : ids;
    // Of the one who came by CSV no browser is known.
    const known = kept.filter((telling) => telling !== SECRETS.Bob.agent);
    expect(known.filter((telling) => !text.includes(telling))).toEqual([]);
    expect(text).toContain("1987-05-06T07:08:09.012Z");
  });
});

describe("the merged table", () => {
  test("has everybody's rows as their own CSV has them, in the order of the numbers", async () => {
    const merged = await readRows(true);
    expect([...new Set(merged.map(({ person }) => person))]).toEqual(["2", "7"]);
    for (const [person, session] of [
      ["2", BOB],
      ["7", ANNA],
    ] as const) {
      const [, ...own] = readCsv(formatCsv(session)).map((cells) => cells.slice(0, COLUMNS.length));
      const rows = merged.filter((row) => row.person === person);
      expect(rows.map((row) => COLUMNS.map((column) => row[column]))).toEqual(own);
    }
  });

  test("without names has the same columns, those that tell of a person empty", async () => {
    const [plain, named] = [await readRows(false), await readRows(true)];
    expect(Object.keys(plain[0]!)).toEqual([...COLUMNS, "person", "left_out"]);
    const emptied = { session_id: "", participant: "", seed: "", started_at: "", refresh_hz: "" };
    expect(plain).toEqual(named.map((row) => ({ ...row, ...emptied })));
  });

  test("says whom a rule leaves out", async () => {
    const rows = await readRows(false);
    expect(new Set(rows.map(({ person, left_out }) => `${person} ${left_out}`))).toEqual(
      new Set(["2 FALSE", "7 TRUE"]),
    );
  });
});

describe("the merged data set", () => {
  test.each([false, true])(
    "is one that the validator of BIDS has no objection to; named: %s",
    async (named) => {
      const files = await readFiles(await merge("bids", named));
      const { errors, warnings } = await checkBids([...files].map(([path, text]) => ({ path, text })));
      expect(errors).toEqual([]);
      // Who the authors are, only the person who shares the data can say.
      expect(warnings.filter((warning) => warning !== "NO_AUTHORS")).toEqual([]);
    },
  );

  test("has a subject for each who came by file, and says how many came by code", async () => {
    const files = await readFiles(await merge("bids"));
    const runs = [...files.keys()].filter((path) => path.endsWith("_events.tsv"));
    expect(runs.map((path) => path.slice(0, 6))).toEqual([
      "sub-02",
      "sub-02",
      "sub-02",
      "sub-07",
      "sub-07",
      "sub-07",
    ]);
    expect(files.get("participants.tsv")).toBe(
      "participant_id\tsimulated\tleft_out\nsub-02\tfalse\tfalse\nsub-07\tfalse\ttrue\n",
    );
    expect(files.get("README")).toContain("1 person more handed in ratings only");
    expect(files.get("README")).toContain("2 people of a class");
  });
});

test("labels of any kind leave both files whole, and who never began has no folder", async () => {
  const odd = ODD_LABELS.map((participant, at) =>
    makeSession(SMALL, at, { id: `odd${at}`, participant, simulated: false }),
  ).filter((session) => parseSession(formatSession(session)).ok);
  expect(odd.length).toBeGreaterThan(10);
  const sessions = [...odd, { ...odd[0]!, id: "neverbegan", parts: [], rows: [] }];
  const people = sessions.map(({ id }, at) => {
    return { person: at + 1, isLeftOut: false, id: toHandInId(id), form: "session" } as const;
  });
  async function mergeOdd(kind: MergeOrder["kind"]): Promise<Blob> {
    const merging = openMerge({ kind, design: SMALL, people, keepsNames: true });
    for (const session of sessions) merging.add({ form: "session", text: formatSession(session) });
    return merging.finish();
  }
  for (const kind of ["rows", "who"] as const) {
    const lines = readCsv(await (await mergeOdd(kind)).text());
    expect(new Set(lines.map((cells) => cells.length)).size).toBe(1);
  }
  const files = await readFiles(await mergeOdd("bids"));
  const told = await checkBids([...files].map(([path, text]) => ({ path, text })));
  expect(told.errors).toEqual([]);
  expect(files.get("participants.tsv")?.trim().split("\n")).toHaveLength(1 + odd.length);
});

test("where somebody who was ordered does not come, there is no file", async () => {
  const missing = { person: 3, isLeftOut: false, id: "h9999999999", form: "session" } as const;
  await expect(merge("rows", false, [...PEOPLE, missing])).rejects.toThrow("cannot be read");
});
