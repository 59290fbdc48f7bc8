/** A room's code at `#/results?room=`: finds the session here that is of the room's design, and goes to it. */
import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { hashDesign } from "../../core/design/canonical";
import { PRESETS } from "../../core/design/presets";
import { formatAddress } from "../../formats/address/address";
import { type ReadRoomCode, readRoomCode } from "../../formats/room/room-code";
import type { SessionListing, SessionSummary } from "../../storage/store";
import { REFUSED } from "../../words/results/missing";
import { ROOM_SECTION } from "../../words/results/results";
import { describeWrongRoom, FIND } from "../../words/results/room";
import { UNREACHABLE } from "../../words/results/unreachable";
import { Unreachable } from "../parts/fetched";
import { Opening, WayHome } from "../parts/plain-page";
import { RoomCodeField } from "../parts/room/code-field";
import type { Services } from "../services";
import { ChooseSession } from "./choose";

type RoomRouteProps = {
  readonly services: Pick<Services, "store" | "go">;
  /** As the address has it. */
  readonly room: string;
};

/** Newest first. */
function listOf({ sessions }: SessionListing, { isOf }: ReadRoomCode): readonly SessionSummary[] {
  return sessions.filter(({ state, designHash }) => state !== "running" && isOf(designHash));
}

export function RoomRoute({ services, room }: RoomRouteProps) {
  const { store, go } = services;
  const given = useSignal(room);
  const read = useMemo(() => readRoomCode(given.value), [given.value]);
  const listing = useSignal<SessionListing | null>(null);
  function look(): void {
    void store.list().then((listed) => {
      listing.value = listed;
    });
  }
  useEffect(look, []);
  const mine = listing.value === null || !read.ok ? [] : listOf(listing.value, read.value);
  const [only] = mine;
  const isSure = mine.length === 1;
  useEffect(() => {
    if (read.ok && only !== undefined && isSure) go(addressOf(only, read.value), "replace");
  }, [only?.id, isSure]);

  if (!read.ok) {
    return (
      <>
        <Opening title={ROOM_SECTION.title} sentences={[FIND.wrong]} />
        <section class="entry">
          <RoomCodeField
            given={room}
            trouble={describeWrongRoom(read)}
            onGiven={(text) => {
              given.value = text;
            }}
          />
        </section>
      </>
    );
  }
  if (listing.value === null || isSure) return null;
  if (mine.length > 1)
    return <ChooseSession sessions={mine} toAddress={(one) => addressOf(one, read.value)} />;
  if (listing.value.isRefused) return <Unreachable {...REFUSED} onTryAgain={look} />;
  if (listing.value.isUnreachable) return <Unreachable {...UNREACHABLE} onTryAgain={look} />;
  return <None code={read.value} />;
}

function addressOf({ id }: SessionSummary, { code }: ReadRoomCode): string {
  return formatAddress({ screen: "results", session: id, invited: false, room: code });
}

/** With a way to run the room's design, where the page knows it. */
function None({ code }: { readonly code: ReadRoomCode }) {
  const preset = PRESETS.find((design) => code.isOf(hashDesign(design)));
  const run =
    preset &&
    formatAddress({
      screen: "task",
      preset: preset.id,
      design: preset,
      seed: null,
      participant: "",
      simulate: false,
      keep: true,
      patch: false,
      invitation: null,
    });
  return (
    <>
      <Opening title={FIND.noneTitle} sentences={FIND.none} />
      <div class="entry actions">
        {run !== undefined && (
          <a class="button" href={run}>
            {FIND.run}
          </a>
        )}
        <WayHome />
      </div>
    </>
  );
}
