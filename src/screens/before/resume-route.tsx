/** The task where this entry of the history has a session that was cut off: read, while its screen is fetched. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { Session } from "../../core/session/session";
import type { TaskAddress } from "../../formats/address/address";
import type { Unread } from "../../storage/store";
import { FRAME } from "../../words/frame";
import { Unreachable, useFetched } from "../parts/fetched";
import { Frame } from "../parts/frame";
import { forgetUnfinished } from "../parts/unfinished/note";
import type { Services } from "../services";

type ResumeRouteProps = {
  readonly services: Services;
  readonly address: TaskAddress;
  readonly sessionId: string;
  /** What is shown where the session is over, or not here. */
  readonly otherwise: ComponentChildren;
};

const fetchScreen = () => import("./resume");

export function ResumeRoute({ services, address, sessionId, otherwise }: ResumeRouteProps) {
  const { store } = services;
  const found = useSignal<Session | "over" | Unread | null>(null);
  const { fetched, tryAgain } = useFetched(fetchScreen);
  async function read(): Promise<void> {
    const session = await store.read(sessionId);
    if (typeof session === "string") {
      found.value = session;
      return;
    }
    const isOver = session === null || session.state !== "running";
    if (isOver) forgetUnfinished();
    found.value = isOver ? "over" : session;
  }
  useEffect(() => void read(), []);

  const session = found.value;
  if (session === "over") return <>{otherwise}</>;
  if (typeof session === "string" || fetched === "unreachable") {
    const isRefused = session === "refused";
    return (
      <Frame>
        <Unreachable
          title={FRAME.unfinished}
          sentences={[isRefused ? FRAME.unreadable : FRAME.unreachable]}
          onTryAgain={isRefused ? () => void read() : tryAgain}
        />
      </Frame>
    );
  }
  if (session === null || fetched === null) return <Frame>{null}</Frame>;
  // What changed in another tab is read anew, and begins anew.
  const key = `${session.parts.length} ${session.rows.length}`;
  return <fetched.Resume key={key} {...{ services, address, session }} onChanged={() => void read()} />;
}
