/** Of the fields of a probe. */
import type { FrameProbe, TargetProbe } from "../../../core/design/design";
import type { Words } from "./field-words";

export const PROBE: Words<keyof FrameProbe | keyof TargetProbe> = {
  kind: {
    label: "What asks for the key",
    why: "A frame can be around any image; a target is an image of its own kind.",
  },
  condition: { label: "Targets", why: "Each image of this condition asks for the key, and no other." },
  perBlock: { label: "Probes a block", unit: "images", why: "So many images of each block carry a frame." },
  key: { label: "Key", empty: "any key", why: "Press it here. A tap answers as well." },
  windowMs: {
    label: "Time to press",
    unit: "ms",
    why: "From the image’s onset, and no longer than the image: what comes later is late.",
  },
};
