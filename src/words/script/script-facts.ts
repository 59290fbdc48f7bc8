/** What a script is written from: the design, what was drawn for it, and where its pictures are. */
import type { Design } from "../../core/design/design";
import type { SetContent } from "../../core/stimuli/set";
import type { Condition } from "../../core/vocabulary";

export type DrawnImage = {
  /** In the folder of pictures; its name without the ending is the id of the image. */
  readonly file: string;
  readonly isProbe: boolean;
};

export type DrawnBlock = {
  readonly condition: Condition;
  readonly images: readonly DrawnImage[];
  /** One for each image, where a block has its own; else null. In ms. */
  readonly imageMs: readonly number[] | null;
  readonly gapMs: readonly number[] | null;
  /** 0 is none. In ms. */
  readonly fixationMs: number;
};

/** All that a seed decides. */
export type Drawn = {
  readonly seed: number;
  readonly practice: readonly DrawnImage[];
  readonly blocks: readonly DrawnBlock[];
};

export type ScriptFacts = {
  readonly design: Design;
  readonly designHash: string;
  readonly content: SetContent;
  readonly setTitle: string;
  readonly setLicence: string;
  /** One, or several of which each start draws one. Not empty. */
  readonly drawn: readonly Drawn[];
  readonly jspsychVersion: string;
  /** Version and commit of the page. */
  readonly build: string;
};
