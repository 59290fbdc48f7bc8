import { expect, it } from "vitest";
import { askToLast, type Lasting } from "../../src/storage/lasting";

type Answer = () => Promise<boolean>;

const yes: Answer = async () => true;
const no: Answer = async () => false;
const refuse: Answer = async () => {
  throw new TypeError("This origin has no storage.");
};

it.each<[string, Partial<Record<"persisted" | "persist", Answer>> | undefined, readonly Lasting[]]>([
  ["agrees", { persisted: no, persist: yes }, ["asked", "granted"]],
  ["does not agree", { persisted: no, persist: no }, ["asked", "refused"]],
  ["agreed before, which is not asked again", { persisted: yes, persist: refuse }, ["granted"]],
  [
    "leaves the question to a person who does not answer",
    { persisted: no, persist: () => new Promise(() => undefined) },
    ["asked"],
  ],
  ["has no such storage for a file on a disk", { persisted: refuse, persist: refuse }, ["unknown"]],
  ["refuses the question itself", { persisted: no, persist: refuse }, ["asked", "unknown"]],
  ["knows only one of the two words", { persisted: yes }, ["unknown"]],
  ["has no word of it, as on plain http", undefined, ["unknown"]],
])(
  "whether a browser keeps what is stored is told as it answers, where it %s",
  async (_name, manager, told) => {
    const heard: Lasting[] = [];
    // One that is not answered is not waited for.
    await Promise.race([
      askToLast(manager, (lasting) => heard.push(lasting)),
      new Promise((go) => setTimeout(go)),
    ]);
    expect(heard).toEqual(told);
  },
);
