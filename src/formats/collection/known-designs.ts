/** The designs that a class can read codes and tables with: each also with neutral pictures only. */

import { hashDesign } from "../../core/design/canonical";
import type { Design } from "../../core/design/design";
import { toNeutralOnly } from "../../core/design/neutral-only";
import { describeNeutralOnly } from "../../words/before";

/** Each with its hash; a design without neutral pictures has no such version. */
export function listKnown(designs: readonly Design[]): readonly (readonly [hash: string, design: Design])[] {
  return designs.flatMap((design) => {
    const neutral = toNeutralOnly(design, describeNeutralOnly(design.id));
    const both = neutral.ok ? [design, neutral.value] : [design];
    return both.map((each) => [hashDesign(each), each] as const);
  });
}
