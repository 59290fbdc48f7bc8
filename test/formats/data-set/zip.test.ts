import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { zipFiles } from "../../../src/formats/data-set/zip";

const FILES = [
  { path: "README", text: "Ωμέγα 🙂\n" },
  { path: "a/b/c.txt", text: "" },
];

describe("files in a zip", () => {
  test("come out as they went in", () => {
    const files = unzipSync(zipFiles(FILES));
    const read = Object.entries(files).map(([path, bytes]) => ({ path, text: strFromU8(bytes) }));
    expect(read).toEqual(FILES);
  });

  test("give the same bytes each time, whatever the time zone", () => {
    const zone = process.env.TZ;
    const zips = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"].map((name) => {
      process.env.TZ = name;
      return zipFiles(FILES);
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(zips[1]).toEqual(zips[0]);
    expect(zips[2]).toEqual(zips[0]);
  });

  test("must not have one path between them", () => {
    expect(() => zipFiles([...FILES, { path: "README", text: "" }])).toThrow("same path");
  });
});
