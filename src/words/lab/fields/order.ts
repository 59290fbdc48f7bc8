/** Of the fields of an order and of the blocks that it lists. */
import type { ListedBlock, Order } from "../../../core/design/design";
import { DESIGN } from "./design";
import type { Words } from "./field-words";

/** Every field of every member of a union. */
type KeyOf<Union> = Union extends unknown ? keyof Union : never;

export const ORDER: Words<KeyOf<Order>> = {
  rule: { label: "Order", why: DESIGN.order.why },
  maxRepeat: {
    label: "At most alike in a row",
    unit: "blocks",
    why: "Fewer keeps conditions mixed; 1 makes the order easy to foresee.",
  },
  first: {
    label: "Opens with",
    empty: "whatever comes",
    why: "Cues first for everybody mixes what they do with what time does; alternate it from person to person.",
  },
  sequence: {
    label: "Sequence",
    why: "The ids of the conditions in their order, with commas between, the same for everybody.",
  },
  blocks: {
    label: "Listed blocks",
    why: "Block by block. What is left empty comes from the fields above and from the seed; the blocks of each condition are counted anew.",
  },
};

export const LISTED: Words<keyof ListedBlock> = {
  condition: { label: "Condition", why: "What the block shows." },
  imageMs: {
    label: "Images, ms",
    empty: "as above",
    why: "How long each image stays: one number for all of the block, or one each with commas between.",
  },
  gapMs: {
    label: "Gaps, ms",
    empty: "as above",
    why: "How long the cross after each image stays: one number for all of the block, or one each.",
  },
  fixationMs: { label: "Cross, ms", empty: "as above", why: "How long the cross after the block stays." },
  probes: {
    label: "Frames at",
    empty: "drawn",
    why: "The places of the images that carry a frame, from 1, with commas between.",
  },
  images: {
    label: "Images",
    empty: "dealt by the seed",
    why: "Their ids in the set, in order, with commas between: as many as every block shows.",
  },
};
