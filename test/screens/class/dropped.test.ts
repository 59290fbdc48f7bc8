import { expect, it } from "vitest";
import { openDropped } from "../../../src/screens/class/collect/dropped";

const file = (name: string) => ({
  isFile: true,
  name,
  file: (resolve: (file: File) => void) => resolve(new File([name], name)),
});

/** Tells its entries so many at a time, as browsers do. */
function folder(entries: readonly object[], atOnce = 100) {
  return {
    isFile: false,
    createReader() {
      let told = 0;
      return {
        readEntries(resolve: (some: readonly object[]) => void) {
          resolve(entries.slice(told, told + atOnce));
          told += atOnce;
        },
      };
    },
  };
}

const drop = (entries: readonly object[]) =>
  ({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    files: [],
  }) as unknown as DataTransfer;

it("a dropped folder gives all files in it, however many and however deep they lie", async () => {
  const many = Array.from({ length: 250 }, (_, index) => file(`${index}.json`));
  const files = await openDropped(drop([folder([folder(many), file("a.csv")]), file("b.zip")]));
  expect(files).toHaveLength(252);
  expect(new Set(files.map(({ name }) => name)).size).toBe(252);
});

it("what computers leave in folders is left there", async () => {
  const files = await openDropped(drop([folder([file(".DS_Store"), file("._a.json"), file("a.json")])]));
  expect(files.map(({ name }) => name)).toEqual(["a.json"]);
});

it("a folder without an end is left", async () => {
  const endless: { isFile: boolean; createReader?: unknown } = { isFile: false };
  Object.assign(endless, folder([file("a.json"), endless]));
  const files = await openDropped(drop([endless]));
  expect(files.length).toBeLessThan(30);
});

it("a file that the disk does not give is told as such", async () => {
  const gone = {
    isFile: true,
    file: (_: unknown, reject: (error: Error) => void) => reject(new Error("Gone.")),
  };
  await expect(openDropped(drop([gone]))).rejects.toThrow("Gone.");
});
