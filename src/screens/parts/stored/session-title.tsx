/** What a stored session is called in a list: its design and its code, with a stamp where nobody answered. */
import type { SessionHeader } from "../../../core/session/session";
import { SESSION_WORDS } from "../../../words/sessions";

type SessionTitleProps = { readonly session: Pick<SessionHeader, "design" | "participant" | "simulated"> };

export function SessionTitle({ session: { design, participant, simulated } }: SessionTitleProps) {
  return (
    <h3>
      <span dir="auto">{design.title}</span> ·{" "}
      {participant === "" ? SESSION_WORDS.noParticipant : <bdi translate={false}>{participant}</bdi>}
      {simulated && (
        <>
          {" "}
          <span class="stamp">{SESSION_WORDS.simulated}</span>
        </>
      )}
    </h3>
  );
}
