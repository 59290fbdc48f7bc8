/** The class: one collection at a time, found in this browser or begun. */
import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { PRESETS } from "../../core/design/presets";
import { type Address, formatAddress } from "../../formats/address/address";
import { openCollection } from "../../storage/collection";
import { takeCollecting } from "../../storage/tabs/collecting";
import { COLLECT, describeBrought } from "../../words/class/collect";
import type { Services } from "../services";
import { Class } from "./class";
import { type Collecting, createCollecting } from "./collect/collecting";
import { createReader } from "./collect/reader";
import { Elsewhere } from "./found/elsewhere";
import { Old } from "./found/old";
import { type Found, findLesson } from "./found/open-lesson";
import { useStandingOpen } from "./found/stands-open";

/** What a lesson begins with. */
const [LESSON_DESIGN] = PRESETS;

type ClassRouteProps = {
  readonly services: Pick<Services, "wallClockMs" | "openSet" | "drawSeed">;
  readonly address: Extract<Address, { readonly screen: "class" }>;
};

export function ClassRoute({ services, address }: ClassRouteProps) {
  const { wallClockMs } = services;
  const store = useMemo(openCollection, []);
  const reader = useMemo(createReader, []);
  const found = useSignal<Found | null>(null);
  const collecting = useSignal<Collecting | null>(null);
  const hasEnded = useSignal(false);
  const told = useSignal<string | null>(null);
  const isElsewhere = useSignal(false);
  const isPartly = useSignal(false);
  /** When the old collection was last changed that somebody chose to see; else null. */
  const shownOldMs = useRef<number | null>(null);
  useEffect(() => reader.close, []);

  function begin(next: Found): Collecting {
    const stored = next.kind === "going-on" || next.kind === "old" ? next.stored : null;
    const brought = address.source === null ? [] : [address.source.design];
    const begun = createCollecting({
      store,
      reader,
      nowMs: wallClockMs,
      designs: [...PRESETS, ...brought],
      stored,
    });
    collecting.value = begun;
    if (stored !== null) void load(begun);
    return begun;
  }
  async function load(begun: Collecting): Promise<void> {
    isPartly.value = !(await begun.load());
  }
  /** What the link brings, once it is known whose collection it comes into. */
  async function open(next: Found): Promise<void> {
    const begun = begin(next);
    if (address.code === "") return;
    const brought = await begun.bring([{ kind: "text", text: address.code }]);
    told.value = brought.isBroken ? COLLECT.broken : describeBrought(brought);
    if (!brought.isBroken && begun.problem.value === null) dropCode(address);
  }
  async function find(): Promise<void> {
    const next = await findLesson(store, wallClockMs());
    found.value = next;
    if (next.kind !== "old" && next.kind !== "unreadable") void open(next);
  }
  useEffect(
    () =>
      takeCollecting((turn) => {
        isElsewhere.value = turn === "elsewhere";
        if (turn === "mine") void find();
      }),
    [],
  );

  /** What is still being read or could not be kept stays where it is. */
  function isAtRest(): boolean {
    const begun = collecting.peek();
    return begun !== null && begun.reading.value === 0 && begun.problem.value === null;
  }
  async function lookAtAge(): Promise<void> {
    if (!isAtRest()) return;
    const next = await findLesson(store, wallClockMs());
    if (next.kind !== "old" || next.stored.changedAtMs === shownOldMs.current) return;
    // Somebody may have begun to bring something meanwhile.
    if (!isAtRest()) return;
    found.value = next;
    collecting.value = null;
  }
  useStandingOpen(() => void lookAtAge());

  function showOld(): void {
    const old = found.value;
    if (old === null) return;
    if (old.kind === "old") shownOldMs.current = old.stored.changedAtMs;
    void open(old);
  }
  async function deleteOld(): Promise<boolean> {
    const isGone = await store.clear();
    if (isGone) void open({ kind: "new" });
    return isGone;
  }
  const begun = collecting.value;
  if (isElsewhere.value) return <Elsewhere code={address.code} />;
  if (found.value === null) return null;
  if (begun === null) {
    const changedAtMs = found.value.kind === "old" ? found.value.stored.changedAtMs : null;
    return <Old changedAtMs={changedAtMs} onShow={showOld} onDelete={deleteOld} />;
  }
  return (
    <Class
      services={services}
      design={address.source?.design ?? LESSON_DESIGN}
      source={address.source}
      collecting={begun}
      told={hasEnded.value ? COLLECT.ended : told.value}
      isRefused={found.value.kind === "refused"}
      onLoadAgain={isPartly.value ? () => void load(begun) : null}
      today={() => new Date(wallClockMs()).toISOString()}
      onEnded={() => {
        hasEnded.value = true;
        begin({ kind: "new" });
      }}
    />
  );
}

/** The code is kept now: a reload after the lesson has ended must not bring it once more. */
function dropCode(address: ClassRouteProps["address"]): void {
  try {
    history.replaceState(history.state, "", formatAddress({ ...address, code: "" }));
  } catch {
    // Browsers refuse after a hundred within seconds: brought again it counts once.
  }
}
