/** A session as a Psych-DS data set: one CSV, with metadata as JSON-LD in the vocabulary of schema.org. */

import { formatDesign } from "../../core/design/canonical";
import type { Rating } from "../../core/design/design";
import type { Session } from "../../core/session/session";
import {
  describeDataSet,
  formatPsychDsReadme,
  listKeywords,
  nameDataSet,
} from "../../words/data-sets/data-sets";
import { formatJson } from "../json";
import { labelSession, labelSubject } from "../names";
import type { Variable } from "../table/codebook";
import { listVariables } from "../table/columns";
import { formatCsv } from "../table/csv";
import { listFacts } from "./facts";
import { type TextFile, zipFiles } from "./zip";

/** schema.org has no levels: each is a value with its description, in the property for values that explain one. */
function describeVariable({ name, description, unit, levels }: Variable, rating: Rating) {
  const values = Object.entries(levels ?? {}).map(([value, meaning]) => {
    return { "@type": "PropertyValue", value, description: meaning };
  });
  return {
    "@type": "PropertyValue",
    name,
    description,
    ...(unit !== null && { unitText: unit }),
    ...(values.length > 0 && { valueReference: values }),
    ...(name === "rating" && { minValue: rating.min, maxValue: rating.max }),
  };
}

function formatDescription(session: Session): string {
  const facts = listFacts(session);
  return formatJson({
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: nameDataSet(facts),
    description: describeDataSet(facts),
    identifier: session.id,
    dateCreated: session.createdAt,
    keywords: listKeywords(facts),
    variableMeasured: listVariables(session).map((each) => describeVariable(each, session.design.rating)),
  });
}

/** The files of the data set, paths from its top. What is said of the browser is in none of them. */
export function listPsychDsFiles(session: Session): readonly TextFile[] {
  const stem = `subject-${labelSubject(session)}_session-${labelSession(session)}_task-cuereactivity`;
  return [
    { path: "dataset_description.json", text: formatDescription(session) },
    { path: "README.md", text: formatPsychDsReadme(listFacts(session)) },
    { path: `data/${stem}_data.csv`, text: formatCsv(session) },
    { path: "materials/design.json", text: `${formatDesign(session.design)}\n` },
  ];
}

/** The data set as a zip; the same session gives the same bytes. */
export function formatPsychDs(session: Session): Uint8Array<ArrayBuffer> {
  return zipFiles(listPsychDsFiles(session));
}
