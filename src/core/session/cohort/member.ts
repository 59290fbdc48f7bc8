/** A person of a cohort whose whole run was recorded, not the ratings alone. */
import type { Recording } from "../session";

export type Member = {
  /** The number that was dealt, from 1; the same in every file. */
  readonly person: number;
  /** Whether a rule that was chosen before the numbers were seen leaves this person out. */
  readonly isLeftOut: boolean;
  readonly recording: Recording;
};
