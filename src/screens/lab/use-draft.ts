/** The draft of the lab: begun from the address, changed by the form, and written back into the address after a pause. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { parseDesign } from "../../core/design/parse";
import { findPreset } from "../../core/design/presets";
import { formatAddress, type LabAddress, parseAddress } from "../../formats/address/address";
import { readCarried } from "../../formats/address/carried";
import { deflate } from "../../formats/address/deflate";
import { ADDRESS_MAX_CHARACTERS } from "../../formats/address/link";
import { tellRedone, tellUndone } from "../../words/lab/lab";
import {
  beginDraft,
  changeDraft,
  type Draft,
  type DraftAction,
  type DraftHistory,
  readTyped,
  writeDraft,
} from "./draft";
import { toData, toSource } from "./to-source";

/** Typing pauses for so long before the address is written, in ms; browsers refuse a hundred writes in half a minute. */
const PAUSE_MS = 500;
/** The schedule that is shown first: everybody who opens the same address sees the same. */
const FIRST_SEED = 1;
/** What a lab begins with that is told no design. */
const FIRST_PRESET = "class-demo";

/** A draft that is no design, or too long a one, has no address: it is kept with the entry of the history. */
function readKept(): string | null {
  const kept: { readonly draft?: unknown } | null = history.state;
  return typeof kept?.draft === "string" ? kept.draft : null;
}

function begin({ source, seed }: Omit<LabAddress, "screen">) {
  const design = source?.design ?? findPreset(FIRST_PRESET);
  if (design === null) throw new Error(`There is no preset ${FIRST_PRESET}.`);
  const begun = beginDraft(toData(design));
  const kept = readKept();
  const steps = kept === null ? begun : { ...begun, present: readTyped(kept, begun.present) };
  return { steps, seed: seed ?? FIRST_SEED };
}

/** Where the draft is kept: in the address, by this tab alone, or nowhere, where the browser refused. */
export type Kept = "address" | "tab" | "nowhere";

function writeAddress(draft: Draft, seed: number): Kept {
  const parsed = parseDesign(draft.data);
  const isWhole = parsed.ok && draft.fault === null;
  const drawn = seed === FIRST_SEED ? null : seed;
  const full = parsed.ok
    ? formatAddress({ screen: "lab", source: toSource(parsed.value), seed: drawn }, deflate)
    : location.hash;
  const isLong = full.length > ADDRESS_MAX_CHARACTERS;
  const address = isLong ? formatAddress({ screen: "lab", source: null, seed: drawn }) : full;
  try {
    history.replaceState(isWhole && !isLong ? null : { draft: writeDraft(draft) }, "", address);
    return isLong ? "tab" : "address";
  } catch {
    return "nowhere";
  }
}

/** Empty where nothing was taken back. */
function tellStep({ past, future }: DraftHistory, action: DraftAction): string {
  const undone = action.do === "undo" ? past.at(-1) : undefined;
  const redone = action.do === "redo" ? future[0] : undefined;
  if (undone !== undefined) return tellUndone(undone.change);
  return redone === undefined ? "" : tellRedone(redone.change);
}

export function useDraft(address: LabAddress) {
  const begun = useRef<ReturnType<typeof begin> | null>(null);
  begun.current ??= begin(address);
  const steps = useSignal(begun.current.steps);
  const seed = useSignal(begun.current.seed);
  const said = useSignal("");
  const kept = useSignal<Kept>("address");
  const pending = useRef<ReturnType<typeof setTimeout> | null>(null);
  /** Where this lab is; once the page has gone elsewhere nothing is written over that. */
  const place = useRef(location.hash);

  function stopWaiting(): boolean {
    if (pending.current === null) return false;
    clearTimeout(pending.current);
    pending.current = null;
    return true;
  }
  function write(): void {
    if (!stopWaiting() || location.hash !== place.current) return;
    steps.value = changeDraft(steps.peek(), { do: "pause" });
    kept.value = writeAddress(steps.peek().present, seed.peek());
    place.current = location.hash;
  }
  function writeLater(): void {
    stopWaiting();
    pending.current = setTimeout(write, PAUSE_MS);
  }
  /** The address of the page was changed by hand, to one that the page was at before. */
  function beginAnew(): void {
    const parsed = parseAddress(location.hash, readCarried);
    if (!parsed.ok || parsed.value.screen !== "lab") return;
    stopWaiting();
    place.current = location.hash;
    const anew = begin(parsed.value);
    steps.value = anew.steps;
    seed.value = anew.seed;
  }
  // Whoever leaves by a link takes the focus along or presses on it: what was typed is written before. By keys one goes
  // back with one of these held.
  useEffect(() => {
    const leaveByKeys = ({ key }: KeyboardEvent) => {
      if (key === "Alt" || key === "Meta") write();
    };
    addEventListener("keydown", leaveByKeys, true);
    const leavings = ["focusout", "pointerdown", "pagehide"] as const;
    for (const leaving of leavings) addEventListener(leaving, write, true);
    addEventListener("hashchange", beginAnew);
    return () => {
      for (const leaving of leavings) removeEventListener(leaving, write, true);
      removeEventListener("hashchange", beginAnew);
      removeEventListener("keydown", leaveByKeys, true);
      stopWaiting();
    };
  }, []);
  return {
    steps: steps.value,
    seed: seed.value,
    said: said.value,
    kept: kept.value,
    act(action: DraftAction): void {
      const before = steps.peek();
      steps.value = changeDraft(before, action);
      said.value = tellStep(before, action);
      writeLater();
    },
    setSeed(next: number): void {
      seed.value = next;
      writeLater();
    },
  };
}
