/** Writes the ratings of the made-up cohorts as the file that R reads: one row a rating, empty where it was missed. */
import { writeFileSync } from "node:fs";
import { MADE_UP_COHORTS } from "./cohort-people";

export function writeCohorts(folder: URL): void {
  const lines = MADE_UP_COHORTS.flatMap(({ name, handIns }) =>
    handIns.flatMap(({ blocks }, person) => {
      const places = new Map<string, number>();
      return blocks.map(({ condition, after }) => {
        const place = (places.get(condition) ?? 0) + 1;
        places.set(condition, place);
        return [name, person + 1, condition, place, after[0]?.value ?? ""].join(",");
      });
    }),
  );
  const text = ["cohort,person,condition,place,rating", ...lines].map((line) => `${line}\n`).join("");
  writeFileSync(new URL("cohort-ratings.csv", folder), text);
}
