/** A new build that is asked to take over, and cannot. */
import { expect, it } from "vitest";
import { takeNewBuild } from "../../src/offline/keep";

type Build = Parameters<typeof takeNewBuild>[0];

it.each<[string, Build]>([
  ["was replaced by a still newer one", { state: "redundant", postMessage: () => undefined }],
  [
    "may not be asked any more",
    {
      state: "installed",
      postMessage() {
        throw new DOMException("It is redundant.", "InvalidStateError");
      },
    },
  ],
])("a build that %s is told as gone", async (_how, build) => {
  expect(await takeNewBuild(build)).toBe("gone");
});

it("a build that finds another tab open says so", async () => {
  const build: Build = {
    state: "installed",
    postMessage: (_message: unknown, ports: unknown) =>
      (ports as MessagePort[])[0]!.postMessage("others-open"),
  };
  expect(await takeNewBuild(build)).toBe("others-open");
});
