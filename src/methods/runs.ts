/** What a methods description says of the runs of a design, its breaks, its start key and its cards. */
import type { Design } from "../core/design/design";
import { countRuns } from "../core/design/runs";
import { nameCondition } from "../words/conditions";
import type { CardFacts, RunsFacts } from "../words/methods/runs";
import { unitOf } from "./counts";

/** Conditions with the same card share an entry; a card of 0 ms is none. */
function listCards({ conditions }: Design): readonly CardFacts[] {
  const cards = new Map<string, { text: string; ms: number; conditions: string[] }>();
  for (const condition of conditions) {
    const { instruction } = condition;
    if (!instruction || instruction.ms === 0) continue;
    const key = `${instruction.ms} ${instruction.text}`;
    const card = cards.get(key) ?? { ...instruction, conditions: [] };
    card.conditions.push(nameCondition(condition));
    cards.set(key, card);
  }
  return [...cards.values()];
}

export function toRunsFacts(design: Design): RunsFacts {
  const { runs, startKey = null } = design;
  return {
    unit: unitOf(design),
    runs: countRuns(design),
    breakText: runs?.text ?? null,
    startKey,
    cards: listCards(design),
  };
}
