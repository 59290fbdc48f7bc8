/** What files hold of a browser and a display once a person asked to leave that out. */
import { describe, expect, test } from "vitest";
import type { Session } from "../../../src/core/session/session";
import { leaveOutEnvironment } from "../../../src/core/session/session";
import { listBidsFiles } from "../../../src/formats/data-set/bids/bids";
import { listPsychDsFiles } from "../../../src/formats/data-set/psych-ds";
import type { TextFile } from "../../../src/formats/data-set/zip";
import { formatSession } from "../../../src/formats/session/session";
import { formatCsv } from "../../../src/formats/table/csv";
import { findSession } from "../../fixtures/odd-sessions";

/** Values that nothing else in a session has. */
const REFRESH_HZ = 59.8765;
const ENVIRONMENT = {
  userAgent: "Telling/7.7",
  language: "xx-Telling",
  devicePixelRatio: 1.23456,
  screenWidthPx: 70_001,
  screenHeightPx: 70_002,
  viewportWidthPx: 70_003,
  viewportHeightPx: 70_004,
  imageWidthPx: 70_005,
  imageHeightPx: 70_006,
  crossOriginIsolated: true,
  timerResolutionMs: 0.98765,
  build: "7.7.7-telling",
};
const DISTURBED = findSession("class-demo, cut, in two parts, ratings missing");
const SESSION: Session = {
  ...DISTURBED,
  parts: DISTURBED.parts.map((part) => ({ ...part, refreshHz: REFRESH_HZ, environment: ENVIRONMENT })),
  rows: DISTURBED.rows.map((row) => ({ ...row, refresh_hz: REFRESH_HZ })),
};
const TELLING = [REFRESH_HZ, ...Object.values(ENVIRONMENT).filter((value) => value !== true)].map(String);

const join = (files: readonly TextFile[]) => files.map(({ text }) => text).join("\n");
const FORMATS = [
  { format: "JSON", write: formatSession, holds: TELLING },
  { format: "BIDS", write: (session: Session) => join(listBidsFiles(session)), holds: TELLING },
  {
    format: "Psych-DS",
    write: (session: Session) => join(listPsychDsFiles(session)),
    holds: [String(REFRESH_HZ), ENVIRONMENT.build],
  },
  { format: "CSV", write: (session: Session) => formatCsv(session), holds: [String(REFRESH_HZ)] },
];

describe.each(FORMATS)("$format", ({ write, holds }) => {
  test("holds what is known of browser and display, and on request nothing of it", () => {
    const whole = write(SESSION);
    const left = write(leaveOutEnvironment(SESSION));
    for (const value of holds) expect(whole).toContain(value);
    for (const value of TELLING) expect(left).not.toContain(value);
    expect(left).not.toMatch(/crossOriginIsolated/i);
  });
});

test("times and frames stay as they were recorded", () => {
  const { rows } = leaveOutEnvironment(SESSION);
  expect(rows.map((row) => ({ ...row, refresh_hz: REFRESH_HZ }))).toEqual(SESSION.rows);
});
