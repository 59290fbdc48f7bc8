/** The parts of the class screen, a button each that leads there. */
import { COLLECT } from "../../words/class/collect";
import { INVITE } from "../../words/class/invite";
import { LESSON } from "../../words/class/lesson";
import { WALL } from "../../words/class/wall";
import { ContentsRows, type Section } from "../parts/contents/rows";

const SECTIONS: readonly Section[] = [
  { id: "lesson", title: LESSON.title },
  { id: "invite", title: INVITE.title },
  { id: "bring", title: COLLECT.bringTitle },
  { id: "held", title: COLLECT.heldTitle },
  { id: "wall", title: WALL.title },
];

/** `hasWall`: whether there is anybody to show. */
export function ClassContents({ hasWall }: { readonly hasWall: boolean }) {
  return <ContentsRows sections={SECTIONS} without={hasWall ? null : "wall"} />;
}
