/** What a methods description says of the framed images of a design. */
import { listImageBlocks } from "../core/design/block-times";
import { countBlockKinds } from "../core/design/counts";
import type { Design } from "../core/design/design";
import type { ProbeFacts } from "../words/methods/run";

/** Null where no image of a block carries a frame. */
export function toProbeFacts(design: Design): ProbeFacts | null {
  const { probe, imagesPerBlock } = design;
  if (probe === null) return null;
  const blocks = countBlockKinds(design).withImages;
  const listed = (listImageBlocks(design) ?? []).flatMap(({ probes }) => probes?.length ?? []);
  const counts = listed.length < blocks ? [...listed, probe.perBlock] : listed;
  const most = Math.max(0, ...counts);
  if (most === 0) return null;
  const chosen = listed.length === 0 ? "drawn" : listed.length === blocks ? "listed" : "both";
  const { key, windowMs } = probe;
  return { perBlock: [Math.min(...counts), most], imagesPerBlock, chosen, key, windowMs };
}
