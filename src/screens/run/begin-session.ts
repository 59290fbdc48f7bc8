/** A session before its run: created, or taken up again where it was cut off. */
import { hashDesign } from "../../core/design/canonical";
import type { Schedule } from "../../core/schedule/schedule";
import type { ResumePoint } from "../../core/session/resume";
import type { Session } from "../../core/session/session";
import type { SessionStore } from "../../storage/store";
import type { Services } from "../services";

/** A session as it was read, and where it goes on. */
export type Resumed = { readonly session: Session; readonly point: ResumePoint };

export type SessionOptions = {
  readonly services: Services;
  readonly schedule: Schedule;
  readonly simulated: boolean;
  readonly participant: string;
  readonly keep: boolean;
  /** Whether an invitation led here; the results are then short. */
  readonly isInvited: boolean;
  /** Whether the person was told on this screen that the session may be in memory only. */
  readonly knowsOfProblem: boolean;
  /** Null for a session that begins. */
  readonly resumed: Resumed | null;
};

/** Answers its id; null where it turns out only now that it cannot be kept: the person is to know before they start. */
export async function createSession(options: SessionOptions): Promise<string | null> {
  const { services, schedule, simulated, participant, keep } = options;
  const { store } = services;
  const knows = simulated || options.knowsOfProblem;
  const id = services.newSessionId();
  const { design, seed, setId } = schedule;
  await store.create({
    schema: 1,
    id,
    participant,
    design,
    designHash: hashDesign(design),
    setId,
    seed,
    simulated,
    keep,
    createdAt: new Date(services.wallClockMs()).toISOString(),
    state: "running",
    parts: [],
  });
  if (knows || store.problem() === null) return id;
  await store.remove(id);
  return null;
}

/** Answers its id; null where it went on elsewhere, was ended or deleted since it was read. */
export async function resumeSession(
  store: SessionStore,
  { session, point }: Resumed,
): Promise<string | null> {
  const claimed = await store.resume(session.id);
  if (claimed === null || typeof claimed === "string") return null;
  if (claimed.state !== "running" || claimed.rows.length !== session.rows.length) {
    await store.release(session.id);
    return null;
  }
  if (point.cut.length > 0) await store.writeRows(session.id, point.cut);
  return session.id;
}
