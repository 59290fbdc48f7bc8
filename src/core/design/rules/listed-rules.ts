/** The rules of the blocks of a listed order, each by itself and with the blocks before it. */
import type { Finding } from "../../broken-rules";
import { REST } from "../../vocabulary";
import type { Design, ListedBlock } from "../design";

type Listing = Pick<Design, "order" | "imagesPerBlock" | "probe" | "reuseImages">;

const OF_IMAGES = ["images", "imageMs", "gapMs", "probes"] as const;
const PER_IMAGE = ["images", "imageMs", "gapMs"] as const;

function judgeRest(block: ListedBlock): readonly Finding[] {
  return OF_IMAGES.flatMap((field): readonly Finding[] =>
    block[field] === undefined
      ? []
      : [{ path: [field], rule: { code: "none-of-rest" }, received: block[field] }],
  );
}

function judgeImages(block: ListedBlock, { imagesPerBlock, probe }: Listing): readonly Finding[] {
  const miscounted = PER_IMAGE.flatMap((field): readonly Finding[] => {
    const listed = block[field];
    if (listed === undefined || typeof listed === "number" || listed.length === imagesPerBlock) return [];
    const rule = { code: "one-per-image", images: imagesPerBlock, given: listed.length } as const;
    return [{ path: [field], rule, received: listed }];
  });
  const { probes } = block;
  if (probes === undefined) return miscounted;
  if (probe === null) {
    return [...miscounted, { path: ["probes"], rule: { code: "needs-probe" }, received: probes }];
  }
  if (probe.kind === "condition") {
    return [...miscounted, { path: ["probes"], rule: { code: "no-places" }, received: probes }];
  }
  const beyond = probes.flatMap((place, index): readonly Finding[] => {
    const rule = { code: "not-above", field: "imagesPerBlock", limit: imagesPerBlock } as const;
    return place <= imagesPerBlock ? [] : [{ path: ["probes", index], rule, received: place }];
  });
  return [...miscounted, ...beyond];
}

/** Images that stand in the order already, unless they may come again. */
function judgeRepeats(blocks: readonly ListedBlock[]): readonly Finding[] {
  const seen = new Set<string>();
  return blocks.flatMap(({ images = [] }, block) =>
    images.flatMap((received, place): readonly Finding[] => {
      const isTwice = seen.has(received);
      seen.add(received);
      const path = ["order", "blocks", block, "images", place];
      return isTwice ? [{ path, rule: { code: "not-twice" }, received }] : [];
    }),
  );
}

export function judgeListedBlocks(design: Listing): readonly Finding[] {
  const { order, reuseImages } = design;
  if (order.rule !== "listed") return [];
  const single = order.blocks.flatMap((block, index) => {
    const findings = block.condition === REST ? judgeRest(block) : judgeImages(block, design);
    return findings.map(
      ({ path, ...finding }): Finding => ({ path: ["order", "blocks", index, ...path], ...finding }),
    );
  });
  return reuseImages ? single : [...single, ...judgeRepeats(order.blocks)];
}
