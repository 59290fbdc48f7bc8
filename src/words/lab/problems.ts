/** What the form says of a field's rule, and of what is wrong with it. */
import type { Problem } from "../../core/result";
import type { Rule } from "../../core/rules";
import { capitalise } from "../numbers";
import { describeProblem, describeRule } from "../problems/problem";

/** In a form an empty field stands for null, which has words of its own. */
function withoutNull(rule: Rule): Rule {
  return "orNull" in rule ? { ...rule, orNull: false } : rule;
}

/** `Must be a whole number of milliseconds from 17 to 600,000.` */
export function tellRule(rule: Rule): string {
  return `${capitalise(describeRule(withoutNull(rule)))}.`;
}

/** Beside its own field a problem need not say where it is. */
export function tellProblem(problem: Problem, field: string): string {
  return problem.path === field ? tellRule(problem.rule) : capitalise(describeProblem(problem));
}

/** Within a row the field is told by its own name: `imageMs.1 must be …`. */
export function tellWithin(problem: Problem, prefix: string): string {
  const { path } = problem;
  return describeProblem({ ...problem, path: path.startsWith(prefix) ? path.slice(prefix.length) : path });
}
