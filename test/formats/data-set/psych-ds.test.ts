import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { parseDesign } from "../../../src/core/design/parse";
import type { Session } from "../../../src/core/session/session";
import { formatPsychDs, listPsychDsFiles } from "../../../src/formats/data-set/psych-ds";
import { formatCsv } from "../../../src/formats/table/csv";
import { findSession, SESSIONS } from "../../fixtures/odd-sessions";
import { checkPsychDs } from "./check-psych-ds";

const PLAIN = findSession("four-condition, simulated");
const DISTURBED = findSession("class-demo, cut, in two parts, ratings missing");

type Value = {
  readonly name: string;
  readonly unitText?: string;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly valueReference?: readonly { readonly value: string; readonly description: string }[];
};
type Description = {
  readonly name: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly variableMeasured: readonly Value[];
};

function readFile(session: Session, path: string): string {
  return listPsychDsFiles(session).find((file) => file.path === path)!.text;
}

function readDescription(session: Session): Description {
  return JSON.parse(readFile(session, "dataset_description.json")) as Description;
}

function findVariable(session: Session, name: string): Value {
  return readDescription(session).variableMeasured.find((each) => each.name === name)!;
}

/** The files with one of them changed. */
function spoil(path: RegExp, change: (text: string) => string) {
  const files = listPsychDsFiles(PLAIN);
  const spoilt = files.map((file) => (path.test(file.path) ? { ...file, text: change(file.text) } : file));
  expect(spoilt).not.toEqual(files);
  return spoilt;
}

describe("the rules of Psych-DS", () => {
  test.each(SESSIONS)("are kept by the data set: %s", (_name, session) => {
    expect(checkPsychDs(listPsychDsFiles(session))).toEqual([]);
  });

  test.each([
    ["a column that is not described", /\.csv$/, (text: string) => text.replace("rating,", "grade,")],
    [
      "a column that is described and not there",
      /tion\.json$/,
      (text: string) => text.replace('"name": "rating"', '"name": "grade"'),
    ],
    ["a header twice", /\.csv$/, (text: string) => text.replace("attempt,", "row,")],
    ["an uneven row", /\.csv$/, (text: string) => `${text}1,2\r\n`],
    ["a blank line", /\.csv$/, (text: string) => `${text}\r\n`],
    ["another type", /tion\.json$/, (text: string) => text.replace('"Dataset"', '"Thing"')],
    ["another vocabulary", /tion\.json$/, (text: string) => text.replace("schema.org", "example.org")],
    [
      "a property that schema.org does not have",
      /tion\.json$/,
      (text: string) => text.replace("unitText", "levels"),
    ],
    ["no description", /tion\.json$/, (text: string) => text.replace('"description"', '"alternateName"')],
  ])("would be found broken by %s", (_what, path, change) => {
    expect(checkPsychDs(spoil(path, change))).not.toEqual([]);
  });

  test.each([
    "data/P01.csv",
    "data/subject-P_01_data.csv",
    "data/Subject-P01_data.csv",
    "subject-P01_data.csv",
  ])("would be found broken by the name %s", (name) => {
    const files = listPsychDsFiles(PLAIN).map((file) => {
      return file.path.endsWith(".csv") ? { ...file, path: name } : file;
    });
    expect(checkPsychDs(files)).not.toEqual([]);
  });
});

describe("the data set", () => {
  test.each([
    ["P01", "0123456789abcdef", "subject-P01_session-0123456789abcdef"],
    ["Zoë-2", "a_b-c", "subject-Zoe2_session-abc"],
    ["被験者", "a1", "subject-a1_session-a1"],
    ["", "---", "subject-session_session-session"],
  ])("of participant %j in session %s has its name from both", (participant, id, stem) => {
    const paths = listPsychDsFiles({ ...PLAIN, participant, id }).map(({ path }) => path);
    expect(paths).toContain(`data/${stem}_task-cuereactivity_data.csv`);
  });

  test("holds the session's CSV as it is", () => {
    const table = listPsychDsFiles(DISTURBED).find(({ path }) => path.endsWith(".csv"))!;
    expect(table.text).toBe(formatCsv(DISTURBED));
  });

  test("says each variable's unit, the meaning of its levels, and the ends of the scale", () => {
    expect(findVariable(PLAIN, "onset_ms").unitText).toBe("ms");
    const { min, max } = PLAIN.design.rating;
    expect(findVariable(PLAIN, "rating")).toMatchObject({ minValue: min, maxValue: max });
    const levels = findVariable(PLAIN, "condition").valueReference!;
    expect(levels.map(({ value }) => value).sort()).toEqual(["control", "cue", "neutral", "rest"]);
    expect(levels.every(({ description }) => description.length > 10)).toBe(true);
  });

  test("says of a made-up session that it is simulated, and of no other", () => {
    const simulated = readDescription(PLAIN);
    expect(simulated.name).toMatch(/simulated/i);
    expect(simulated.description).toMatch(/simulated/i);
    expect(simulated.keywords).toContain("simulated");
    expect(readFile(PLAIN, "README.md")).toMatch(/simulated/i);
    const { name, description, keywords } = readDescription(DISTURBED);
    expect([name, description, ...keywords].join()).not.toMatch(/simulated/i);
    expect(readFile(DISTURBED, "README.md")).not.toMatch(/simulated/i);
  });

  test("holds the design, ready to be run again", () => {
    const parsed = parseDesign(JSON.parse(readFile(DISTURBED, "materials/design.json")));
    expect(parsed).toEqual({ ok: true, value: DISTURBED.design });
  });

  test("does not say which browser it was", () => {
    const text = listPsychDsFiles(DISTURBED)
      .map((file) => file.text)
      .join();
    for (const { environment } of DISTURBED.parts) expect(text).not.toContain(environment!.userAgent);
  });

  test("is zipped from its top, with the same bytes for the same session", () => {
    const zip = formatPsychDs(DISTURBED);
    const texts = Object.entries(unzipSync(zip)).map(([path, bytes]) => ({ path, text: strFromU8(bytes) }));
    expect(texts).toEqual(listPsychDsFiles(DISTURBED));
    expect(formatPsychDs(structuredClone(DISTURBED))).toEqual(zip);
  });
});
