/** Lays the figure of a procedure out and fetches the pictures that stand in it. */
import { lookAt } from "../../../charts/looks";
import type { PictureAddress } from "../../../charts/procedure/draw";
import type { Layout, Picture } from "../../../charts/procedure/items";
import { layOutProcedure } from "../../../charts/procedure/lay-out";
import { pickPictures } from "../../../charts/procedure/pick-pictures";
import { countRepeats, listScreens } from "../../../charts/procedure/screens";
import type { Design } from "../../../core/design/design";
import type { StimulusSet } from "../../../core/stimuli/set";
import { embedPicture } from "../../../images/embed";
import type { OpenSet } from "../../../images/source";
import { describeFigure } from "../../../words/charts/procedure-figure";

export type MadeFigure = {
  readonly layout: Layout;
  /** What a screen reader says of it. */
  readonly name: string;
  readonly pictures: PictureAddress;
  /** Null where it cannot be had. */
  readonly set: StimulusSet | null;
  /** Whether a picture that the figure has room for is not there. */
  readonly isIncomplete: boolean;
};

/** As they are seen in print: 300 dots an inch where the figure is as wide as a page. */
const PICTURE_PX = { width: 600, height: 450 } as const;

const keyOf = ({ condition, place }: Picture) => `${condition} ${place}`;

export async function makeFigure(design: Design, openSet: OpenSet): Promise<MadeFigure> {
  const layout = layOutProcedure(design, lookAt(design));
  const wanted = layout.items.filter((item) => item.kind === "picture");
  const addresses = new Map<string, string>();
  const opened = await openSet(design.stimuli, design.standIns);
  if (opened.ok) {
    const source = opened.value;
    const pictureOf = pickPictures(design, source.set);
    const embedded = await Promise.all(
      wanted.map(async ({ condition, place }) => {
        const image = pictureOf(condition, place);
        const address = image === null ? null : await embedPicture(source, image, PICTURE_PX);
        return [keyOf({ condition, place }), address] as const;
      }),
    );
    for (const [key, address] of embedded) if (address !== null) addresses.set(key, address);
    source.release();
  }
  const screens = listScreens(design).map(({ name, lines }) =>
    [...(name === null ? [] : [name]), ...lines].join(", "),
  );
  return {
    layout,
    name: describeFigure(design.title, screens, countRepeats(design)),
    pictures: (picture) => addresses.get(keyOf(picture)) ?? null,
    set: opened.ok ? opened.value.set : null,
    isIncomplete: addresses.size < wanted.length,
  };
}
