import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { formatDesign } from "../../../src/core/design/canonical";
import type { Design } from "../../../src/core/design/design";
import { PRESETS } from "../../../src/core/design/presets";
import { toHandIn, toHandInId, toNothingId } from "../../../src/core/session/hand-in";
import type { Session } from "../../../src/core/session/session";
import { createArchive } from "../../../src/formats/collection/archive";
import type { Brought, Source } from "../../../src/formats/collection/brought";
import { listKnown } from "../../../src/formats/collection/known-designs";
import { take } from "../../../src/formats/collection/take";
import { formatNothingCode, formatResultCode } from "../../../src/formats/result-code/result-code";
import { formatSession } from "../../../src/formats/session/session";
import { formatCsv } from "../../../src/formats/table/csv";
import { makeDesign, SMALL } from "../../fixtures/designs";
import { makeSession } from "../../fixtures/sessions";

const OTHER = makeDesign({ id: "other", imageMs: 2_000 });

function session(id: string, design: Design = SMALL, changes: Partial<Session> = {}): Session {
  return makeSession(design, 5, { id, simulated: false, ...changes });
}

function codeOf(of: Session, isSecondRun = false): string {
  const code = formatResultCode(toHandIn(of, isSecondRun), of.design);
  if (!code.ok) throw new Error("It has no code.");
  return code.value;
}

const file = (content: string | Uint8Array<ArrayBuffer>): Source => ({
  kind: "file",
  file: new Blob([content]),
});
const text = (pasted: string): Source => ({ kind: "text", text: pasted });
const zip = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );

async function takeAll(sources: readonly Source[], designs: readonly Design[] = [SMALL]): Promise<Brought[]> {
  const brought: Brought[] = [];
  for await (const each of take(sources, designs)) brought.push(each);
  return brought;
}

/** What each piece was, in short: `session h… read`, `code h… waits`, `refused csv some-rows`. */
function tell(brought: readonly Brought[]): string[] {
  return brought.map((each) => {
    if (each.kind === "person")
      return `${each.person.form} ${each.person.id} ${each.person.handIn === null ? "waits" : "read"}`;
    if (each.kind !== "refused") return each.kind;
    const { rule } = each.failure.problems[0];
    return `refused ${each.seems} ${rule.code === "unzipped" ? rule.trouble : rule.code} ${each.count}`;
  });
}

const idOf = toHandInId;

describe("pasted text", () => {
  it("gives every code in it, whatever stands around them", async () => {
    const [a, b, c] = ["a", "b", "c"].map((id) => codeOf(session(id)));
    const chat = `Ann: here!\n${a}\nBob> <https://x.org/#/class?code=${b}> 😀\n"${c?.toLowerCase()}";12`;
    expect(tell(await takeAll([text(chat)]))).toEqual(["a", "b", "c"].map((id) => `code ${idOf(id)} read`));
  });

  it("two codes that run together are two; a wrong letter, half a code and a later version say what they are", async () => {
    const [a = "", b = ""] = ["a", "b"].map((id) => codeOf(session(id)));
    expect(tell(await takeAll([text(a + b)]))).toHaveLength(2);
    const wrong = `${a.slice(0, 20)}${a[20] === "7" ? "8" : "7"}${a.slice(21)}`;
    const told = tell(await takeAll([text(`${wrong} ${a.slice(0, -9)} ${a.replace("CUE1", "CUE2")} ${b}`)]));
    expect(told).toEqual([
      "refused code right-letters 1",
      "refused code whole-code 1",
      "refused code code-version 1",
      `code ${idOf("b")} read`,
    ]);
  });

  it("a code of nothing is thanked for, and is nobody", async () => {
    const nothing = formatNothingCode(toNothingId("a"), SMALL);
    expect(tell(await takeAll([text(nothing.ok ? nothing.value : "")]))).toEqual(["nothing"]);
  });

  it("without a code says so", async () => {
    expect(tell(await takeAll([text("Hello, is this the form?")]))).toEqual(["refused text some-code 1"]);
  });
});

describe("files", () => {
  it("are told by what is in them; JSON brings its design, CSV and codes wait without one", async () => {
    const [a, b, c] = [session("a", OTHER), session("b", OTHER), session("c", OTHER)];
    expect(tell(await takeAll([file(formatCsv(b)), file(codeOf(c))]))).toEqual([
      `table ${idOf("b")} waits`,
      `code ${idOf("c")} waits`,
    ]);
    const after = [file(formatSession(a)), file(formatCsv(b)), file(codeOf(c))];
    expect(tell(await takeAll(after))).toEqual([
      `session ${idOf("a")} read`,
      `table ${idOf("b")} read`,
      `code ${idOf("c")} read`,
    ]);
    expect(tell(await takeAll([file(formatDesign(OTHER)), file(formatCsv(b))]))).toEqual([
      "design",
      `table ${idOf("b")} read`,
    ]);
  });

  it("of one session say the same of its ratings, in whatever form", async () => {
    const one = session("a");
    const people = await takeAll([file(formatSession(one)), file(formatCsv(one)), text(codeOf(one))]);
    const [whole, ...others] = people.map((each) => (each.kind === "person" ? each.person.handIn : null));
    expect(whole).toEqual(toHandIn(one, false));
    expect(others).toEqual([whole, whole]);
  });

  it("are refused where their ratings or blocks are none that their design could have given", async () => {
    const one = session("a");
    const off = {
      ...one,
      rows: one.rows.map((row) => (row.rating === null ? row : { ...row, rating: 999 })),
    };
    expect(tell(await takeAll([file(formatSession(off)), file(formatCsv(off))]))).toEqual([
      "refused json on-scale 1",
      "refused csv on-scale 1",
    ]);
    const last = one.rows.length;
    const more = one.rows.flatMap((row) =>
      row.block === 1 ? [{ ...row, block: 9, row: last + row.row }] : [],
    );
    expect(tell(await takeAll([file(formatSession({ ...one, rows: [...one.rows, ...more] }))]))).toEqual([
      "refused json blocks-of-design 1",
    ]);
    const odd = one.rows.map((row) => (row.condition === "cue" ? { ...row, condition: "drug" } : row));
    expect(tell(await takeAll([file(formatCsv({ ...one, rows: odd }))]))).toEqual([
      "refused csv condition-of-design 1",
    ]);
  });

  it("are read in the letters of Windows, too", async () => {
    const unicode = Buffer.from(`\ufeffName\tCode\r\nAnn\t${codeOf(session("a"))}\r\n`, "utf16le");
    expect(tell(await takeAll([file(new Uint8Array(unicode))]))).toEqual([`code ${idOf("a")} read`]);
  });

  it("of other kinds, broken or cut off are refused one by one, and the others are read", async () => {
    const json = formatSession(session("a"));
    const told = tell(
      await takeAll([
        file("%PDF-1.7 …"),
        file(json.slice(0, 500)),
        file("[]"),
        file(""),
        file(zip({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "", "xl/sharedStrings.xml": "" })),
        file(formatCsv(session("b")).replaceAll(",", ";")),
        file(json),
      ]),
    );
    expect(told).toEqual([
      "refused other collectable 1",
      "refused json whole-file 1",
      "refused json session-file 1",
      "refused other collectable 1",
      "refused other collectable 1",
      "refused csv session-columns 1",
      `session ${idOf("a")} read`,
    ]);
  });
});

describe("a platform's zip of submissions", () => {
  const names = ["Anna Müller_1234_assignsubmission_file_", "Bob O'Neil_77", "Çelik"];

  it("gives what is in its folders and in the zips in it, and nothing of their names", async () => {
    const inner = zip({ [`${names[1]}/results.csv`]: formatCsv(session("b")) });
    const outer = zip({
      [`${names[0]}/P01_small.json`]: formatSession(session("a")),
      [`${names[1]}/my files.zip`]: inner,
      [`${names[2]}/onlinetext.html`]: `<p>My code: ${codeOf(session("c"))}</p>`,
      [`${names[2]}/selfie.png`]: "PNG",
      [`__MACOSX/${names[0]}/._P01_small.json`]: "junk",
      [`${names[2]}/.DS_Store`]: "junk",
      [`${names[2]}/~$essay.docx`]: "junk",
    });
    const brought = await takeAll([file(outer)]);
    expect(tell(brought)).toEqual([
      `session ${idOf("a")} read`,
      `table ${idOf("b")} read`,
      `code ${idOf("c")} read`,
      "refused other collectable 1",
    ]);
    const said = JSON.stringify(brought);
    for (const name of ["Müller", "Neil", "Çelik", "1234", "selfie"]) expect(said).not.toContain(name);
  });

  it("is not followed deeper than people make it", async () => {
    let nested: Uint8Array = zip({ "a.json": formatSession(session("a")) });
    for (let level = 0; level < 2; level += 1) nested = zip({ "in.zip": nested });
    expect(tell(await takeAll([file(nested.slice())]))).toEqual([`session ${idOf("a")} read`]);
    for (let level = 0; level < 60; level += 1) nested = zip({ "in.zip": nested });
    expect(tell(await takeAll([file(nested.slice())]))).toEqual(["refused zip too-deep 1"]);
  });

  it("that is broken keeps what comes after it", async () => {
    const broken = zip({ "a.json": "{}" }).slice(0, 40);
    expect(tell(await takeAll([file(broken), text(codeOf(session("b")))]))).toEqual([
      "refused zip broken 1",
      `code ${idOf("b")} read`,
    ]);
  });
});

it("presets and their versions with neutral pictures only are known from the start", async () => {
  const known = listKnown(PRESETS).map(([, design]) => design);
  const preset = PRESETS[0]!;
  const neutral = known.find(({ id }) => id === `${preset.id}-neutral-only`)!;
  const codes = [codeOf(session("a", preset)), codeOf(session("b", neutral))];
  expect(tell(await takeAll([text(codes.join(" "))], known))).toEqual([
    `code ${idOf("a")} read`,
    `code ${idOf("b")} read`,
  ]);
});

it("a collection's one file opens again elsewhere with all that was collected", async () => {
  const [a, b, c] = [session("a", OTHER), session("b", OTHER), session("c", OTHER)];
  const archive = createArchive();
  archive.add({ form: "code", text: codeOf(c, true) });
  archive.add({ form: "session", text: formatSession(a) });
  archive.add({ form: "table", text: formatCsv(b) });
  const out = idOf("x");
  const bytes = Buffer.concat(archive.finish([OTHER], [out]));
  expect(Object.keys(unzipSync(bytes)).toSorted()).toEqual([
    "codes.txt",
    expect.stringMatching(/^designs\/d[0-9a-f]{16}\.json$/),
    "lesson.json",
    "sessions/0001.json",
    "tables/0001.csv",
  ]);
  const brought = await takeAll([file(new Uint8Array(bytes))], []);
  expect(tell(brought).toSorted()).toEqual(
    [
      `code ${idOf("c")} read`,
      "design",
      `session ${idOf("a")} read`,
      `table ${idOf("b")} read`,
      "taken-out",
    ].toSorted(),
  );
  expect(brought).toContainEqual({ kind: "taken-out", ids: [out] });
  expect(brought).toContainEqual(
    expect.objectContaining({ person: expect.objectContaining({ isSecondRun: true }) }),
  );
});
