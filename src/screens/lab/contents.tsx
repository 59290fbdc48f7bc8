/** The parts of the lab, a button each that leads there: the page is long, and a keyboard goes through it slowly. */
import { BRING } from "../../words/lab/bring";
import { COMPARE } from "../../words/lab/compare";
import { FINDINGS } from "../../words/lab/findings";
import { LAB } from "../../words/lab/lab";
import { SCRIPT } from "../../words/lab/script";
import { SEE } from "../../words/lab/see";
import { SHARE } from "../../words/lab/share";
import { SUM } from "../../words/lab/sum";
import { TRY } from "../../words/lab/try";
import { ContentsRows, type Section } from "../parts/contents/rows";

const SECTIONS: readonly Section[] = [
  { id: "bring", title: BRING.title },
  { id: "edit", title: LAB.editTitle },
  { id: "sum", title: SUM.title },
  { id: "see", title: SEE.title },
  { id: "check", title: FINDINGS.title },
  { id: "compare", title: COMPARE.title },
  { id: "try", title: TRY.title },
  { id: "share", title: SHARE.title },
  { id: "script", title: SCRIPT.title },
];

/** `isDesign`: whether there is something to compare. */
export function LabContents({ isDesign }: { readonly isDesign: boolean }) {
  return <ContentsRows sections={SECTIONS} without={isDesign ? null : "compare"} />;
}
