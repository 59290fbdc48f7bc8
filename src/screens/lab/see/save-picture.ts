/** What is done with the pictures of the lab's charts: each is saved as a file. */
import type { PictureActions } from "../../../charts/frame/picture-buttons";
import { saveFile } from "../../parts/files";

const MEDIA_TYPES = { svg: "image/svg+xml", png: "image/png" } as const;

/** `name` is that of the file, without its ending. */
export function savePicture(name: string): PictureActions {
  return {
    save: (picture, kind) => void saveFile(`${name}.${kind}`, MEDIA_TYPES[kind], picture),
    share: null,
  };
}
