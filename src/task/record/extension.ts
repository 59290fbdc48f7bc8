/** The jsPsych extension through which the event log learns when a trial is shown and when it ends. */
import type { JsPsychExtension, JsPsychExtensionInfo } from "jspsych";
import type { ScheduledEvent } from "../../core/schedule/schedule";
import type { EventLog } from "./event-log";

export type EventLogParameters = {
  readonly event: ScheduledEvent;
  readonly attempt: () => number;
};

/** The class that jsPsych demands; it hands each call on to the log that it was given. */
export class EventLogExtension implements JsPsychExtension {
  static readonly info: JsPsychExtensionInfo = { name: "event-log", version: "1.0.0", data: {} };
  #log: EventLog | null = null;

  async initialize({ log }: { readonly log: EventLog }): Promise<void> {
    this.#log = log;
  }
  on_start(): void {}
  on_load({ event, attempt }: EventLogParameters): void {
    this.#log?.shown(event, attempt());
  }
  on_finish(): Record<string, never> {
    this.#log?.ended();
    return {};
  }
}
