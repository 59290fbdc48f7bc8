/** The methods section of a session, written once its stimulus set is at hand. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Session } from "../../core/session/session";
import { loadSet } from "../../images/load-set";
import type { Methods } from "../../methods/methods";
import { downloadMethods } from "../parts/save-session";
import type { Services } from "../services";
import { MethodsEntry } from "./methods";

type SessionMethodsProps = {
  readonly services: Pick<Services, "build" | "jspsychVersion">;
  /** Without what its files leave out. */
  readonly session: Session;
};

export function SessionMethods({ services: { build, jspsychVersion }, session }: SessionMethodsProps) {
  const methods = useSignal<Methods | null>(null);
  useEffect(() => {
    let isOver = false;
    void describe().then((described) => {
      if (!isOver) methods.value = described;
    });
    return () => {
      isOver = true;
    };
  }, [session]);

  async function describe(): Promise<Methods> {
    const [{ describeMethods }, set] = await Promise.all([
      import("../../methods/methods"),
      loadSet(session.setId),
    ]);
    const software = { build, jspsychVersion };
    // Without its set, the section says that the set's description is not at hand.
    return describeMethods({ design: session.design, set: set.ok ? set.value : null, session, software });
  }

  const described = methods.value;
  if (described === null) return null;
  return <MethodsEntry methods={described} onDownload={() => void downloadMethods(session, described)} />;
}
