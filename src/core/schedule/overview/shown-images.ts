/** The images that a schedule shows. */
import type { StimulusImage, StimulusSet } from "../../stimuli/set";
import type { Schedule } from "../schedule";

/** Each once, in the order in which the schedule first shows it. */
export function listShownImages(
  { events }: Pick<Schedule, "events">,
  { images }: Pick<StimulusSet, "images">,
): StimulusImage[] {
  const byId = new Map(images.map((image) => [image.id, image]));
  const ids = new Set(events.flatMap(({ image }) => image ?? []));
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}
