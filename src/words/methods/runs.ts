/** Words of the methods section on runs: what begins them, the breaks between them, the cards before their blocks. */
import { countOf, formatSeconds, joinList } from "../numbers";
import { nameKey } from "../probes";
import { endSentence, NONE, tidy } from "./methods";
import type { Unit } from "./structure";

/** A card as long as it is up, and the conditions that show it, by name. */
export type CardFacts = {
  readonly text: string;
  readonly ms: number;
  readonly conditions: readonly string[];
};

export type RunsFacts = {
  readonly unit: Unit;
  readonly runs: number;
  /** What the breaks say; null where there are none. */
  readonly breakText: string | null;
  /** A `KeyboardEvent.key`; null where runs begin by themselves. */
  readonly startKey: string | null;
  readonly cards: readonly CardFacts[];
};

function nameCard({ text, ms, conditions }: CardFacts, unit: Unit): string {
  return `“${tidy(text)}” for ${formatSeconds(ms)} before each ${joinList(conditions, "or")} ${unit}`;
}

/** None of a design of one run that begins by itself and shows no cards. */
export function describeRuns({ unit, runs, breakText, startKey, cards }: RunsFacts): readonly string[] {
  const breaks = runs === 2 ? "a self-paced break" : "a self-paced break each";
  return [
    ...(breakText === null
      ? []
      : [endSentence(`Between the runs there was ${breaks}, which showed “${tidy(breakText)}”`)]),
    ...(startKey === null
      ? []
      : [
          `${runs === 1 ? "The" : "Each"} run began when ${nameKey(startKey)} was pressed or the screen was tapped.`,
        ]),
    ...(cards.length === 0
      ? []
      : [`An instruction card showed ${joinList(cards.map((card) => nameCard(card, unit)))}.`]),
  ];
}

export function nameRuns({ runs, breakText, startKey }: RunsFacts): string {
  const breaks =
    breakText === null ? "no break" : `${countOf(runs - 1, "self-paced break")} with “${tidy(breakText)}”`;
  const begins = startKey === null ? "by itself" : `on ${nameKey(startKey)} or a tap`;
  return `${endSentence(`${countOf(runs, "run")}, ${breaks}`)} ${runs === 1 ? "It" : "Each"} begins ${begins}.`;
}

export function nameCards({ unit, cards }: RunsFacts): string {
  return cards.length === 0 ? NONE : `Card: ${cards.map((card) => nameCard(card, unit)).join("; ")}.`;
}
