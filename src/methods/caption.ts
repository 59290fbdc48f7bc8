/** The caption under the figure of a procedure: what the methods section says of what the figure shows. */
import { describeCaption } from "../words/methods/caption";
import { tidy } from "../words/methods/methods";
import { describeProbes } from "../words/methods/probes";
import { toProbeFacts } from "./probes";
import { describeAsking } from "./rating";
import { orderOf } from "./run";
import { describeStructureSection } from "./structure";
import type { MethodsInput } from "./table";

/** In the past tense, one line of plain text. */
export function describeProcedureCaption(input: Pick<MethodsInput, "design" | "set">): string {
  const { design, set } = input;
  const probes = toProbeFacts(design);
  const sentences = [
    ...describeStructureSection(input).sentences,
    orderOf(design) ?? [],
    ...(probes === null ? [] : [describeProbes(probes)]),
    ...describeAsking(input),
    describeCaption(set?.title ?? null),
  ].flat();
  return tidy(sentences.join(" "));
}
