/** The draft while it is written: every step can be taken back, and nothing that is typed is lost or breaks it. */
import { describe, expect, it } from "vitest";
import {
  beginDraft,
  changeDraft,
  type DraftAction,
  type DraftHistory,
  getAt,
  setAt,
  writeDraft,
} from "../../../src/screens/lab/draft";

const DATA = { imageMs: 2_500, conditions: [{ id: "cue", blocks: 4 }], rating: { min: 0 } };

function act(history: DraftHistory, ...actions: readonly DraftAction[]): DraftHistory {
  return actions.reduce(changeDraft, history);
}

const set = (name: string, value: unknown): DraftAction => ({ do: "set", path: name.split("."), value });
const type = (text: string): DraftAction => ({ do: "type", text });
const dataOf = ({ present }: DraftHistory) => present.data;

describe("a value at a path", () => {
  it("is set where it is, in a list as in an object, and nothing else changes", () => {
    expect(setAt(DATA, ["conditions", 0, "blocks"], 5)).toEqual({
      ...DATA,
      conditions: [{ id: "cue", blocks: 5 }],
    });
    expect(DATA.conditions[0]?.blocks).toBe(4);
    expect(setAt(["a"], [1], "b")).toEqual(["a", "b"]);
  });

  it("is taken away where it is undefined", () => {
    expect(setAt(DATA, ["rating", "min"], undefined)).toEqual({ ...DATA, rating: {} });
  });

  it.each([null, 7, "text", [], undefined])("can be set in data that are no design: %j", (data) => {
    expect(getAt(setAt(data, ["rating", "min"], 1), ["rating", "min"])).toBe(1);
    expect(getAt(data, ["rating", "min"])).toBeUndefined();
  });

  it("is only what the data hold themselves", () => {
    expect(getAt({}, ["constructor"])).toBeUndefined();
    expect(getAt([], ["length"])).toBeUndefined();
  });
});

describe("a draft", () => {
  it("holds a number that is half typed as it is", () => {
    expect(dataOf(act(beginDraft(DATA), set("imageMs", "25x")))).toEqual({ ...DATA, imageMs: "25x" });
  });

  it("takes back what was typed in one field at once, and does it again", () => {
    const typed = act(beginDraft(DATA), set("imageMs", 1), set("imageMs", 15), set("imageMs", 150));
    const undone = act(typed, { do: "undo" });
    expect(dataOf(undone)).toEqual(DATA);
    expect(dataOf(act(undone, { do: "redo" }))).toEqual({ ...DATA, imageMs: 150 });
  });

  it("takes it back in two steps where typing paused", () => {
    const typed = act(beginDraft(DATA), set("imageMs", 1), { do: "pause" }, set("imageMs", 15));
    expect(dataOf(act(typed, { do: "undo" }))).toEqual({ ...DATA, imageMs: 1 });
  });

  it("takes changes of two fields back one by one", () => {
    const typed = act(beginDraft(DATA), set("imageMs", 1), set("rating.min", 1), { do: "undo" });
    expect(dataOf(typed)).toEqual({ ...DATA, imageMs: 1 });
  });

  it("has nothing to do again once something else was changed", () => {
    const changed = act(beginDraft(DATA), set("imageMs", 1), { do: "undo" }, set("rating.min", 1));
    expect(act(changed, { do: "redo" })).toBe(changed);
  });

  it("is left alone by undo at its beginning", () => {
    const begun = beginDraft(DATA);
    expect(act(begun, { do: "undo" })).toBe(begun);
  });

  it("takes a preset back as one step, also when two follow each other", () => {
    const replace: DraftAction = { do: "replace", data: {}, change: "Class demo" };
    const replaced = act(beginDraft(DATA), replace, { ...replace, data: [] });
    expect(dataOf(act(replaced, { do: "undo" }))).toEqual({});
    expect(dataOf(act(replaced, { do: "undo" }, { do: "undo" }))).toEqual(DATA);
  });

  it("keeps the last 200 steps", () => {
    const many = Array.from({ length: 500 }, (_, index) => [set("imageMs", index), { do: "pause" } as const]);
    expect(act(beginDraft(DATA), ...many.flat()).past).toHaveLength(200);
  });
});

describe("a draft typed as JSON", () => {
  it("stays as it was typed, and its data follow", () => {
    const typed = act(beginDraft(DATA), type('{"imageMs":1}'));
    expect(writeDraft(typed.present)).toBe('{"imageMs":1}');
    expect(dataOf(typed)).toEqual({ imageMs: 1 });
  });

  it("keeps the data of before while it is no JSON, and says from where on", () => {
    const { present } = act(beginDraft(DATA), type('{\n  "imageMs": 25x }'));
    expect(present.data).toBe(DATA);
    expect(present.fault).toEqual({ line: 2, column: 14 });
  });

  it("is written out anew when a field changes, and comes back as it was typed", () => {
    const broken = act(beginDraft(DATA), type("{"), set("imageMs", 1));
    expect(JSON.parse(writeDraft(broken.present))).toEqual({ ...DATA, imageMs: 1 });
    const { present } = act(broken, { do: "undo" });
    expect([writeDraft(present), present.fault]).toEqual(["{", { line: 1, column: 2 }]);
  });

  it("refuses a name that would change what an object inherits", () => {
    const { present } = act(beginDraft(DATA), type('{"__proto__": {"imageMs": 1}}'));
    expect(present.data).toBe(DATA);
    expect(present.fault).not.toBeNull();
  });
});
