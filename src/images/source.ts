/** Where stimulus sets come from: what the rest of the page may ask of a set's home, wherever that is. */
import type { StandIn } from "../core/design/design";
import type { Result } from "../core/result";
import type { SetMeasures, StimulusSet } from "../core/stimuli/set";

export type StimulusSource = {
  readonly set: StimulusSet;
  /** The address of an image's file, as data name it: short, no `data:` address. Throws on an id that the set lacks. */
  readonly imageUrl: (imageId: string) => string;
  /** The file itself where it came with others; null where it is to be fetched from its address. */
  readonly imageFile: (imageId: string) => Promise<Blob | null>;
  /** Fetched when it is asked for, because no run needs it; null where there are none to be had. Never rejects. */
  readonly measures: () => Promise<SetMeasures | null>;
  /** Lets go of what the addresses hold on to; none is used afterwards. */
  readonly release: () => void;
};

/** Where a set's file is on the site, relative to the page. */
export function addressIn(setId: string, file: string): string {
  return `stimuli/${setId}/${file}`;
}

/**
 * Opens the set with this id, with a design's stand-ins for what it lacks, or tells why it cannot be used: not there, not reachable, not valid. Never rejects. Who
 * opens a source releases it.
 */
export type OpenSet = (
  setId: string,
  standIns?: readonly StandIn[] | null,
) => Promise<Result<StimulusSource>>;
