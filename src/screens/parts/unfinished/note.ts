/** The session that a run of this page records: kept with the entry of the history, so that a reload comes back to it. */
import { hashDesign } from "../../../core/design/parse";
import { findPreset } from "../../../core/design/presets";
import type { SessionHeader } from "../../../core/session/session";
import { formatAddress } from "../../../formats/address/address";

/** Called when a run begins, and after going to the address of one that is to go on. */
export function noteUnfinished(sessionId: string): void {
  history.replaceState({ unfinished: sessionId }, "");
}

/** Null where this entry of the history has none. */
export function readUnfinished(): string | null {
  const state: { readonly unfinished?: unknown } | null = history.state;
  return typeof state?.unfinished === "string" ? state.unfinished : null;
}

/** To be called when the session turns out to be over: what is left is the address. */
export function forgetUnfinished(): void {
  history.replaceState(null, "");
}

/** The address that runs the session's design, with its seed. */
export function addressOf({ design, designHash, seed, participant, simulated, keep }: SessionHeader): string {
  const preset = findPreset(design.id);
  const isPreset = preset !== null && hashDesign(preset) === designHash;
  return formatAddress({
    screen: "task",
    preset: isPreset ? design.id : null,
    design,
    seed,
    participant,
    simulate: simulated,
    keep,
    patch: false,
  });
}
