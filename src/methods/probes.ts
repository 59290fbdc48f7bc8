/** What a methods description says of the images of a design that ask for a key. */
import { listImageBlocks } from "../core/design/block-times";
import { countBlockKinds } from "../core/design/counts";
import type { Design } from "../core/design/design";
import { nameConditions } from "../words/conditions";
import type { ProbeFacts } from "../words/methods/probes";

/** Null where no image of a block asks for the key. */
export function toProbeFacts(design: Design): ProbeFacts | null {
  const { probe, imagesPerBlock } = design;
  if (probe === null) return null;
  const { key, windowMs } = probe;
  if (probe.kind === "condition") {
    return { target: nameConditions(design)(probe.condition), key, windowMs };
  }
  const blocks = countBlockKinds(design).withImages;
  const listed = (listImageBlocks(design) ?? []).flatMap(({ probes }) => probes?.length ?? []);
  const counts = listed.length < blocks ? [...listed, probe.perBlock] : listed;
  const most = Math.max(0, ...counts);
  if (most === 0) return null;
  const chosen = listed.length === 0 ? "drawn" : listed.length === blocks ? "listed" : "both";
  return { perBlock: [Math.min(...counts), most], imagesPerBlock, chosen, key, windowMs };
}
