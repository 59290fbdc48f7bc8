/** Looks a design over for what is worth a second look. */
import { listContrasts, listOfRole } from "../../design/conditions";
import type { Design } from "../../design/design";
import { SELF_PACED_RATING_MS } from "../../design/length";
import { tallyImages } from "../overview/tallies";
import type { Schedule } from "../schedule";
import { type Finding, LARGEST_DIFFERENCE, LONGEST_RUN_MS, type SetDifference } from "./finding";
import { findBasis, findFewBlocks, findFrames, findPauses, findRatings } from "./in-design";

/** The id of the set whose cues most people in a room have never used. */
const DRUG_SET = "paraphernalia";

/** The order in which they are told. */
const CODES = [
  "no-whole-frames",
  "short-rating-window",
  "start-anchors",
  "no-baseline",
  "no-pause-between-blocks",
  "few-blocks",
  "cue-always-first",
  "long-run",
  "images-repeat",
  "set-differs",
  "room-at-floor",
  "basis-of-preset",
] as const satisfies readonly Finding["code"][];

type Seen = {
  readonly design: Design;
  /** One that a seed of the design gives. */
  readonly schedule: Schedule;
  /** Of this display, in Hz; null where it is not known. */
  readonly refreshHz: number | null;
  /** Of the categories that the design shows; empty where they were not measured. */
  readonly differences: readonly SetDifference[];
};

/** Whether every person sees a cue block first, of those that are compared. */
function findOpening({ design, schedule }: Seen): readonly Finding[] {
  const { order } = design;
  const [contrast] = listContrasts(design);
  const isFixed = order.rule === "shuffled" ? order.first !== null : true;
  if (contrast === undefined || !isFixed) return [];
  const compared = new Set(
    [...listOfRole(design, "cue"), ...listOfRole(design, "comparison")].map(({ id }) => id),
  );
  const opening = schedule.order.find((condition) => compared.has(condition));
  const isCue = listOfRole(design, "cue").some(({ id }) => id === opening);
  // Of a shuffled order only what `first` names is the same for everybody.
  if (opening === undefined || !isCue || (order.rule === "shuffled" && order.first !== opening)) return [];
  return [{ code: "cue-always-first", path: "order", cue: opening }];
}

/** The longest of its runs, from lead-in to lead-out; what a person ends between them is a rest from it. */
function findLongRun({ schedule: { events } }: Seen): readonly Finding[] {
  const lengths = new Map<number, number>();
  for (const { phase, event, run, durationMs } of events) {
    if (phase !== "main" || run === null || event === "break" || event === "wait") continue;
    lengths.set(run, (lengths.get(run) ?? 0) + (durationMs ?? SELF_PACED_RATING_MS));
  }
  const expectedMs = Math.max(0, ...lengths.values());
  return expectedMs > LONGEST_RUN_MS ? [{ code: "long-run", path: "conditions", expectedMs }] : [];
}

function findRepeats({ schedule }: Seen): readonly Finding[] {
  const times = tallyImages(schedule);
  const repeated = [...times.values()].filter((count) => count > 1);
  if (repeated.length === 0) return [];
  return [
    { code: "images-repeat", path: "reuseImages", images: repeated.length, most: Math.max(...repeated) },
  ];
}

/** Where pictures of the drug set are shown, and not only stand-ins beside it. */
function findFloor({ design, schedule }: Seen): readonly Finding[] {
  const cards = new Set(design.standIns?.map(({ id }) => id));
  const isShown = schedule.events.some(
    ({ image, phase }) => image !== null && phase === "main" && !cards.has(image),
  );
  return design.stimuli === DRUG_SET && isShown ? [{ code: "room-at-floor", path: "stimuli" }] : [];
}

/** One for each pair of categories, with the measures that lie too far apart. */
function findSetDifferences(differences: readonly SetDifference[]): readonly Finding[] {
  return differences.flatMap(({ first, second, measures }): Finding[] => {
    const apart = measures.filter(({ difference }) => Math.abs(difference) > LARGEST_DIFFERENCE);
    return apart.length === 0
      ? []
      : [{ code: "set-differs", path: "stimuli", first, second, measures: apart }];
  });
}

/** Those of this display's frames first. */
export function listFindings(seen: Seen): readonly Finding[] {
  const { design, differences, refreshHz } = seen;
  const found: readonly Finding[] = [
    ...findFrames(design, refreshHz),
    ...findRatings(design),
    ...findPauses(design),
    ...findFewBlocks(design),
    ...findOpening(seen),
    ...findLongRun(seen),
    ...findRepeats(seen),
    ...findSetDifferences(differences),
    ...findFloor(seen),
    ...findBasis(design),
  ];
  const rank = (finding: Finding) => CODES.indexOf(finding.code);
  const isLater = (finding: Finding) => finding.code === "no-whole-frames" && !finding.isOnThisDisplay;
  return found.toSorted((a, b) => rank(a) - rank(b) || Number(isLater(a)) - Number(isLater(b)));
}
