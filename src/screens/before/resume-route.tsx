/** The task where this entry of the history has a session that was cut off; fetched when there is one. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { Session } from "../../core/session/session";
import type { TaskAddress } from "../../formats/address/address";
import type { Unread } from "../../storage/store";
import { FRAME } from "../../words/frame";
import { useAskingAgain } from "../parts/again/ask-again";
import { Unreachable } from "../parts/fetched";
import { Frame } from "../parts/frame";
import { forgetUnfinished } from "../parts/unfinished/note";
import { UnreadableSession } from "../parts/unreadable/screen";
import type { Services } from "../services";
import { Resume } from "./resume";

type ResumeRouteProps = {
  readonly services: Services;
  readonly address: TaskAddress;
  readonly sessionId: string;
  /** What is shown where the session is over, or not here. */
  readonly otherwise: ComponentChildren;
};

export function ResumeRoute({ services, address, sessionId, otherwise }: ResumeRouteProps) {
  const { store } = services;
  const found = useSignal<Session | "over" | Unread | null>(null);
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
  useAskingAgain(found.value === "refused", () => void read());

  const session = found.value;
  if (session === "over") return <>{otherwise}</>;
  if (session === null) return <Frame>{null}</Frame>;
  if (session === "unreadable") {
    return (
      <Frame>
        <UnreadableSession store={store} sessionId={sessionId} />
      </Frame>
    );
  }
  if (typeof session === "string") {
    return (
      <Frame>
        <Unreachable
          title={FRAME.unfinished}
          sentences={[session === "refused" ? FRAME.unreadable : FRAME.unreachable]}
          onTryAgain={() => void read()}
        />
      </Frame>
    );
  }
  // What changed in another tab is read anew, and begins anew.
  const key = `${session.parts.length} ${session.rows.length}`;
  return <Resume key={key} {...{ services, address, session }} onChanged={() => void read()} />;
}
