/** Every field in which two designs differ, as their JSON has them. */
import { isRecord } from "../../../core/checked-fields";
import type { Design } from "../../../core/design/design";
import { toData } from "../to-source";

/** Values are JSON text; null where the design leaves the field out. */
export type Difference = {
  readonly path: string;
  readonly here: string | null;
  readonly there: string | null;
};

function listLeaves(data: unknown, path: string, leaves: Map<string, string>): void {
  const isList = Array.isArray(data) && data.some((item) => typeof item === "object" && item !== null);
  if (isList || isRecord(data)) {
    for (const [key, held] of Object.entries(data))
      listLeaves(held, path === "" ? key : `${path}.${key}`, leaves);
  } else leaves.set(path, JSON.stringify(data));
}

/** In the order of the first design, then what the other has alone. Lists of plain values count as one. */
export function findDifferences(here: Design, there: Design): readonly Difference[] {
  const [own, other] = [here, there].map((design) => {
    const leaves = new Map<string, string>();
    listLeaves(toData(design), "", leaves);
    return leaves;
  });
  const paths = new Set([...(own?.keys() ?? []), ...(other?.keys() ?? [])]);
  return [...paths].flatMap((path) => {
    const difference = { path, here: own?.get(path) ?? null, there: other?.get(path) ?? null };
    return difference.here === difference.there ? [] : [difference];
  });
}
