/** The parts of the class screen, a button each that leads there. */
import { COLLECT } from "../../words/class/collect";
import { INVITE } from "../../words/class/invite";
import { LESSON } from "../../words/class/lesson";
import { WALL } from "../../words/class/wall";
import { ContentsRows, toLeading } from "../parts/contents/rows";

/** Ids of their sections, in the order of the page. */
const PARTS = [
  { id: "lesson", title: LESSON.title },
  { id: "invite", title: INVITE.title },
  { id: "bring", title: COLLECT.bringTitle },
  { id: "held", title: COLLECT.heldTitle },
  { id: "wall", title: WALL.title },
] as const;

/** `hasWall`: whether there is anybody to show. */
export function ClassContents({ hasWall }: { readonly hasWall: boolean }) {
  return <ContentsRows places={PARTS.filter(({ id }) => hasWall || id !== "wall").map(toLeading)} />;
}
