/** The address that runs the design of a session. */
import { hashDesign } from "../../core/design/canonical";
import { findPreset } from "../../core/design/presets";
import type { SessionHeader } from "../../core/session/session";
import { formatAddress, type TaskAddress } from "./address";
import type { Deflate } from "./compression";

type Ran = Pick<SessionHeader, "design" | "designHash" | "keep">;

/** Names the preset where the design is one; else, with `deflate`, the design is compressed where that is shorter. */
export function formatSessionRun(
  { design, designHash, keep }: Ran,
  how: Pick<TaskAddress, "seed" | "participant" | "simulate">,
  deflate: Deflate | null = null,
): string {
  const preset = findPreset(design.id);
  const isPreset = preset !== null && hashDesign(preset) === designHash;
  const address = {
    screen: "task",
    preset: isPreset ? design.id : null,
    design,
    keep,
    patch: false,
    invitation: null,
  } as const;
  return formatAddress({ ...address, ...how }, deflate);
}
