/** Addresses of the page: the part after `#`, to and from data. */
import { fail, failWith, type Result, succeed } from "../../core/result";
import type { ReadCarried } from "./carried";
import type { Deflate } from "./compression";
import { type DesignSource, formatSource } from "./design-source";
import { formatQuery, readQuery } from "./query";
import {
  type Address,
  type Invitation,
  type LabAddress,
  NAMED_SCREENS,
  PARAMETERS,
  readScreen,
  type TaskAddress,
} from "./read-screen";

export type { Address, DesignSource, Invitation, LabAddress, TaskAddress };

/** Whether a whole design stands in this address: then `parseAddress` needs the program that reads it. */
export function carriesDesign(hash: string): boolean {
  const query = new URLSearchParams(hash.slice(hash.indexOf("?") + 1));
  return query.has("design") || query.has("z");
}

/**
 * An address from what stands in the address bar from `#` on (empty: home), or every problem it has. Throws where
 * `carriesDesign` and there is no `readCarried`.
 */
export function parseAddress(hash: string, readCarried: ReadCarried | null = null): Result<Address> {
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
  const address = readScreen(screen, below, query, readCarried);
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
    case "hand-in":
      return `#/${address.screen}/${address.session}${formatQuery({ invited: address.invited ? "1" : null, room: address.room || null })}`;
    case "room":
      return `#/results${formatQuery({ room: address.room })}`;
    case "class":
      return `#/class${formatQuery({
        ...formatSource(address.source, deflate),
        code: address.code === "" ? null : address.code,
      })}`;
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
        invited: address.invitation === null ? null : "1",
        note: address.invitation?.note || null,
      })}`;
  }
}
