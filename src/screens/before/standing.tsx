/** Where a session stands that was cut off: how old it is, what is kept of it, where it goes on. */
import type { ResumePoint } from "../../core/session/resume";
import type { Session } from "../../core/session/session";
import { describePlace, describeUnfinished, UNFINISHED } from "../../words/kept/unfinished";
import { nameSession } from "../../words/sessions";
import { Opening } from "../parts/plain-page";
import type { Services } from "../services";

type StandingProps = {
  readonly session: Session;
  readonly services: Pick<Services, "wallClockMs">;
  readonly point: ResumePoint | "over" | null;
};

export function Standing({ services, session, point }: StandingProps) {
  const { design, participant, createdAt, rows } = session;
  const ageMs = Math.max(0, services.wallClockMs() - Date.parse(createdAt));
  const blocks = design.conditions.reduce((sum, condition) => sum + condition.blocks, 0);
  const isKnown = point !== null && point !== "over";
  const place = isKnown ? describePlace(point.phase, point.attempt?.block ?? null, blocks) : null;
  return (
    <div id="standing">
      <Opening
        title={UNFINISHED.title}
        sentences={[
          nameSession(design.title, participant),
          describeUnfinished(ageMs, rows.length),
          ...(place === null ? [] : [place]),
          UNFINISHED.goesOn,
        ]}
      />
    </div>
  );
}
