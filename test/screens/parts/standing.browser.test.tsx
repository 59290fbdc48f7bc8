/** What is told of a session on screen that another tab deletes, goes on with, or records. */
import { render } from "preact";
import { expect, it } from "vitest";
import { page } from "vitest/browser";
import { StandingNotice, useStanding } from "../../../src/screens/parts/stored/standing";
import type { SessionStore } from "../../../src/storage/store";
import { usePlace } from "../../fixtures/place";
import { makeBlockSession } from "../../fixtures/results-screen";

const root = usePlace();
const SESSION = makeBlockSession();

type Store = Pick<SessionStore, "read" | "lossOf" | "findElsewhere" | "onChange">;

function show(changes: Partial<Store>): { readonly change: (next: Partial<Store>) => void } {
  let tell: () => void = () => undefined;
  const store: Store = {
    read: async () => SESSION,
    lossOf: () => null,
    findElsewhere: async () => new Set(),
    onChange(listener) {
      tell = listener;
      return () => undefined;
    },
    ...changes,
  };
  function Shown() {
    return <StandingNotice standing={useStanding(store, SESSION.id)} />;
  }
  render(<Shown />, root);
  return {
    change(next) {
      Object.assign(store, next);
      tell();
    },
  };
}

const notice = () => page.getByRole("status");

it.each<[string, Partial<Store>, RegExp]>([
  ["was deleted", { read: async () => null }, /^This session was deleted in another tab .* save a file/],
  [
    "is recorded there",
    { findElsewhere: async () => new Set([SESSION.id]) },
    /is running in another tab right now/,
  ],
  ["was taken from this page", { lossOf: () => "taken" }, /another tab went on with it or ended it/],
])("a session that %s is told as such, as soon as the store tells", async (_what, changed, sentence) => {
  const shown = show({});
  await expect.element(notice()).toHaveTextContent("");
  shown.change(changed);
  await expect.element(notice()).toHaveTextContent(sentence);
  shown.change({ read: async () => SESSION, findElsewhere: async () => new Set(), lossOf: () => null });
  await expect.element(notice()).toHaveTextContent("");
});

it("a reading that was refused is not told as a deletion", async () => {
  const asked: string[] = [];
  show({
    read: async () => "refused",
    findElsewhere: async () => new Set(asked.splice(0, 0, "asked")),
  });
  await expect.poll(() => asked).toEqual(["asked"]);
  await expect.element(notice()).toHaveTextContent("");
});
