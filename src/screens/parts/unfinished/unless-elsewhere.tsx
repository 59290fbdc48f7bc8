/** What can be done with a session that was cut off, once no other tab records it. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { SessionHeader } from "../../../core/session/session";
import { RUNS_ELSEWHERE } from "../../../words/kept/unfinished";
import { nameSession } from "../../../words/sessions";
import type { Services } from "../../services";
import { Frame } from "../frame";
import { Nowhere } from "../plain-page";
import { useElsewhere } from "../stored/use-elsewhere";

type UnlessElsewhereProps = {
  readonly services: Pick<Services, "store">;
  readonly session: Pick<SessionHeader, "id" | "design" | "participant">;
  /** It was recorded elsewhere until now: what was read of it may be old. */
  readonly onChanged: () => void;
  readonly children: ComponentChildren;
};

export function UnlessElsewhere({ services, session, onChanged, children }: UnlessElsewhereProps) {
  const isElsewhere = useElsewhere(services.store, session.id);
  const hasBeenThere = useRef(false);
  /** What goes on here is not taken away, whoever takes the session. */
  const isHere = useRef(false);
  isHere.current ||= isElsewhere === false;
  useEffect(() => {
    if (isElsewhere === true) hasBeenThere.current = true;
    if (isElsewhere === false && hasBeenThere.current) onChanged();
  }, [isElsewhere]);
  if (isHere.current) return <>{children}</>;
  if (isElsewhere === null) return <Frame>{null}</Frame>;
  const sentences = [nameSession(session.design.title, session.participant), RUNS_ELSEWHERE.lead];
  return (
    <Frame>
      <Nowhere title={RUNS_ELSEWHERE.title} sentences={sentences} />
    </Frame>
  );
}
