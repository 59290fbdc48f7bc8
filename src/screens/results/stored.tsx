/** The results of a stored session, with everything that can be done with it; fetched when results are shown. */
import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { PictureActions } from "../../charts/frame/picture-buttons";
import { scoreSession } from "../../core/session/score";
import type { Session } from "../../core/session/session";
import { leaveOutEnvironment } from "../../core/session/session";
import { formatAddress } from "../../formats/address/address";
import { formatSessionRun } from "../../formats/address/session-run";
import { shorten } from "../../formats/address/shorten";
import { noteNothing } from "../hand-in/choice";
import {
  downloadBids,
  downloadCsv,
  downloadExcel,
  downloadJson,
  downloadPsychDs,
  SHAREABLE,
  savePicture,
  sharePicture,
  shareSession,
} from "../parts/save-session";
import { useSaving } from "../parts/saving";
import { StandingNotice, useStanding } from "../parts/stored/standing";
import { useLasting } from "../parts/stored/use-lasting";
import { useStimulusSet } from "../parts/use-stimulus-set";
import { useStoreProblem } from "../parts/use-store-problem";
import type { Services } from "../services";
import { ResultsGone } from "./gone";
import { SessionMethods } from "./methods";
import { type ChartName, Results } from "./results";

type StoredResultsProps = {
  readonly services: Services;
  readonly session: Session;
  /** Whether an invitation led to the run. */
  readonly isInvited: boolean;
  /** As the address has it, empty where it has none. */
  readonly room: string;
};

export function StoredResults({ services, session, isInvited, room }: StoredResultsProps) {
  const { store, frames } = services;
  const problem = useStoreProblem(store);
  const known = useStimulusSet(services.openSet, session.design);
  useLasting(problem === null && session.keep);
  const leavesOut = useSignal(false);
  const scores = useMemo(() => scoreSession(session), [session]);
  const kept = useMemo(
    () => (leavesOut.value ? leaveOutEnvironment(session) : session),
    [session, leavesOut.value],
  );
  const againHref = useAgainHref(session);
  const saving = useSaving();
  const isGone = useSignal(false);
  const standing = useStanding(store, session.id);
  async function deleteSession(): Promise<void> {
    isGone.value = await saving.erase(() => store.remove(session.id));
  }
  const shownRoom = useRef(room);
  const leadTo = (screen: "results" | "hand-in") =>
    formatAddress({ screen, session: session.id, invited: isInvited, room: shownRoom.current });
  if (isGone.value) return <ResultsGone saved={saving.saved.value} />;
  const canDelete = standing === "stored" || standing === "taken";
  return (
    <>
      <StandingNotice standing={standing} />
      <Results
        session={session}
        isInvited={isInvited}
        room={room}
        scores={scores}
        content={known === "asked" || known === null ? null : known.set.content}
        problem={problem}
        againHref={againHref}
        leavesOut={leavesOut}
        saving={saving}
        methods={
          known === "asked" ? null : <SessionMethods services={services} session={kept} known={known} />
        }
        nowMs={frames.nowMs}
        actions={{
          downloadCsv: () => downloadCsv(kept),
          downloadExcel: () => downloadExcel(kept),
          downloadJson: () => downloadJson(kept),
          downloadBids: session.parts.length === 0 ? null : () => downloadBids(kept),
          downloadPsychDs: () => downloadPsychDs(kept),
          share: SHAREABLE.session() ? () => shareSession(kept) : null,
          print: () => print(),
          noteRoom(code) {
            shownRoom.current = code;
            noteAddress(leadTo("results"));
          },
          handIn: () => services.go(leadTo("hand-in")),
          handInNothing() {
            services.go(leadTo("hand-in"));
            noteNothing();
          },
          deleteSession: canDelete ? () => void deleteSession() : null,
          pictures: {
            ratings: pictureActions(session, "ratings"),
            probes: pictureActions(session, "probes"),
            timing: pictureActions(session, "timing"),
            room: pictureActions(session, "room"),
          },
        }}
      />
    </>
  );
}

/** So that it is still there after a reload; where the browser refuses, it is typed once more. */
function noteAddress(address: string): void {
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // Browsers refuse after a hundred within seconds: what is shown stands all the same.
  }
}

/** A run of one's own, with a new seed: long at first, where the design is. */
function useAgainHref(session: Session): string {
  const how = { seed: null, participant: "", simulate: false };
  const href = useSignal(useMemo(() => formatSessionRun(session, how), [session]));
  useEffect(() => {
    void shorten((deflate) => formatSessionRun(session, how, deflate)).then((shortened) => {
      href.value = shortened;
    });
  }, [session]);
  return href.value;
}

function pictureActions(session: Session, chart: ChartName): PictureActions {
  return {
    save: (picture, kind) => savePicture(session, chart, picture, kind),
    share: SHAREABLE.picture() ? (picture) => sharePicture(session, chart, picture) : null,
  };
}
