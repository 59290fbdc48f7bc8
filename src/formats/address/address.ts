/** Addresses of the page: the part after `#`, to and from data. */
import { isSessionId } from "../../core/limits";
import { fail, failWith, type Result, succeed } from "../../core/result";
import type { Deflate, Inflate } from "./compression";
import {
  type DesignSource,
  formatSource,
  readNeededSource,
  readSource,
  SOURCE_PARAMETERS,
} from "./design-source";
import { formatQuery, gather, parseParticipant, parseSwitch, type Query, readQuery, readSeed } from "./query";

export type { DesignSource };

export type TaskAddress = DesignSource & {
  readonly screen: "task";
  /** null: one is drawn when the run begins. */
  readonly seed: number | null;
  /** As given, up to 64 characters; empty when none. */
  readonly participant: string;
  readonly simulate: boolean;
  readonly keep: boolean;
  /** Whether a square for a photodiode is shown with every image. */
  readonly patch: boolean;
};

export type LabAddress = {
  readonly screen: "lab";
  readonly source: DesignSource | null;
  /** null: the schedule that the lab shows first. */
  readonly seed: number | null;
};

export type Address =
  | { readonly screen: "home" }
  | TaskAddress
  | { readonly screen: "results"; readonly session: string }
  | { readonly screen: "class"; readonly source: DesignSource | null }
  | LabAddress
  | { readonly screen: "about" };

const PARAMETERS = {
  home: [],
  task: [...SOURCE_PARAMETERS, "seed", "participant", "simulate", "keep", "patch"],
  results: [],
  class: SOURCE_PARAMETERS,
  lab: [...SOURCE_PARAMETERS, "seed"],
  about: [],
} as const satisfies Record<Address["screen"], readonly string[]>;

type NamedScreen = Exclude<Address["screen"], "home">;
const NAMED_SCREENS: readonly NamedScreen[] = ["task", "results", "class", "lab", "about"];

function readTask(query: Query, inflate: Inflate | null): Result<Address> {
  const parts = gather({
    source: readNeededSource(query, inflate),
    seed: readSeed(query),
    participant: parseParticipant(query.get("participant") ?? ""),
    simulate: parseSwitch(query, "simulate", "visual"),
    discard: parseSwitch(query, "keep", "no"),
    patch: parseSwitch(query, "patch", "1"),
  });
  if (!parts.ok) return parts;
  const { source, discard, ...others } = parts.value;
  return succeed({ screen: "task", ...source, ...others, keep: !discard });
}

function readLab(query: Query, inflate: Inflate | null): Result<Address> {
  const parts = gather({ source: readSource(query, inflate), seed: readSeed(query) });
  return parts.ok ? succeed({ screen: "lab", ...parts.value }) : parts;
}

function readScreen(
  screen: Address["screen"],
  below: string,
  query: Query,
  inflate: Inflate | null,
): Result<Address> {
  if (screen === "results") {
    if (isSessionId(below)) return succeed({ screen, session: below });
    return fail({ path: "session", rule: { code: "session-id" }, received: below });
  }
  if (below !== "") return fail({ path: screen, rule: { code: "nothing-below" }, received: below });
  if (screen === "task") return readTask(query, inflate);
  if (screen === "home" || screen === "about") return succeed({ screen });
  if (screen === "lab") return readLab(query, inflate);
  const source = readSource(query, inflate);
  return source.ok ? succeed({ screen, source: source.value }) : source;
}

/** Whether this address names its design by `z`: then `parseAddress` needs the program that inflates it. */
export function isCompressed(hash: string): boolean {
  return /^#\/(?:task|class|lab)\?(?:.*&)?(?:z|%7a)=/i.test(hash);
}

/**
 * An address from what stands in the address bar from `#` on (empty: home), or every problem it has. Throws where
 * `isCompressed` and there is no `inflate`.
 */
export function parseAddress(hash: string, inflate: Inflate | null = null): Result<Address> {
  if (hash === "" || hash === "#") return succeed({ screen: "home" });
  if (!hash.startsWith("#/")) return fail({ path: "", rule: { code: "address" }, received: hash });
  const [place = "", ...queries] = hash.slice(2).split("?");
  const slash = place.indexOf("/");
  const [name, below] = slash < 0 ? [place, ""] : [place.slice(0, slash), place.slice(slash + 1)];
  const screen = place === "" ? "home" : NAMED_SCREENS.find((known) => known === name);
  if (screen === undefined) {
    const rule = { code: "one-of", choices: NAMED_SCREENS, orNull: false } as const;
    return fail({ path: "screen", rule, received: place });
  }
  const { query, problems } = readQuery(queries.join("?"), PARAMETERS[screen], screen);
  const address = readScreen(screen, below, query, inflate);
  // One problem a parameter is enough: what could not be decoded is no preset either.
  const told = new Set<string | undefined>(problems.map(({ path }) => path));
  const further = address.ok ? [] : address.problems.filter(({ path }) => !told.has(path.split(".")[0]));
  const more = address.ok || further.length === 0 ? 0 : address.more;
  return failWith([...problems, ...further], more) ?? address;
}

/**
 * The address as text, from `#` on; `parseAddress` makes the same address of it. With `deflate`, a design is
 * compressed where that makes it shorter.
 */
export function formatAddress(address: Address, deflate: Deflate | null = null): string {
  switch (address.screen) {
    case "home":
      return "#/";
    case "about":
      return "#/about";
    case "results":
      return `#/results/${address.session}`;
    case "class":
      return `#/class${formatQuery(formatSource(address.source, deflate))}`;
    case "lab": {
      const seed = address.seed === null ? null : String(address.seed);
      return `#/lab${formatQuery({ ...formatSource(address.source, deflate), seed })}`;
    }
    case "task":
      return `#/task${formatQuery({
        ...formatSource(address, deflate),
        seed: address.seed === null ? null : String(address.seed),
        participant: address.participant === "" ? null : address.participant,
        simulate: address.simulate ? "visual" : null,
        keep: address.keep ? null : "no",
        patch: address.patch ? "1" : null,
      })}`;
  }
}
