/** A problem as a sentence: where, which rule, and what was received instead. */
import type { Problem } from "../../core/result";
import type { Rule, RuleCode } from "../../core/rules";
import { ADDRESS_RULES } from "./address-rules";
import { CLASS_RULES } from "./class-rules";
import { CODE_RULES } from "./code-rules";
import { RULES, type Sentences } from "./rules";
import { SESSION_RULES } from "./session-rules";

const SENTENCES: Sentences<RuleCode> = {
  ...RULES,
  ...ADDRESS_RULES,
  ...SESSION_RULES,
  ...CLASS_RULES,
  ...CODE_RULES,
};
/** Both come from the input, in any length. */
const PATH_MAX_CHARACTERS = 120;
const RECEIVED_MAX_CHARACTERS = 80;

/** The rule as the second half of a sentence that begins with the path: `must be …`. */
export function describeRule<Code extends RuleCode>(rule: Rule<Code>): string {
  return SENTENCES[rule.code](rule);
}

/** The problem as one sentence: path, rule, value received. Plain text, never HTML. */
export function describeProblem({ path, rule, received }: Problem): string {
  const text = received === undefined ? "nothing" : describeReceived(received);
  const where = path === "" ? "This" : shorten(path, PATH_MAX_CHARACTERS);
  return `${where} ${describeRule(rule)}; received ${shorten(text, RECEIVED_MAX_CHARACTERS)}.`;
}

function shorten(text: string, maxCharacters: number): string {
  return text.length > maxCharacters ? `${text.slice(0, maxCharacters - 1)}…` : text;
}

function describeReceived(received: unknown): string {
  try {
    return JSON.stringify(received) ?? String(received);
  } catch {
    // Nested too deeply to be written out.
    return Array.isArray(received) ? "a list" : "an object";
  }
}
