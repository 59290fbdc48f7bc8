/** A design as the lab writes it: raw data for the form, and by name where it is a preset for addresses. */

import { formatDesign, formatDesignCompact } from "../../core/design/canonical";
import type { Design } from "../../core/design/design";
import { findPreset } from "../../core/design/presets";
import type { DesignSource } from "../../formats/address/address";

/** Raw data of a design, its fields in the order in which it is written. */
export function toData(design: Design): unknown {
  return JSON.parse(formatDesign(design));
}

/** The design as an address names it: the preset, where it is one. */
export function toSource(design: Design): DesignSource {
  const preset = findPreset(design.id);
  const isPreset = preset !== null && formatDesignCompact(preset) === formatDesignCompact(design);
  return { preset: isPreset ? preset.id : null, design };
}
