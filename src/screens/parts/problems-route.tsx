/** The problems of an address, whose sentences are fetched when there is one. */
import type { Problem } from "../../core/result";
import { PROBLEMS } from "../../words/problems/page";
import { Fetched } from "./fetched";

const fetchScreen = () => import("./problems");

export function ProblemsRoute({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <Fetched
      fetchIt={fetchScreen}
      title={PROBLEMS.title}
      sentences={PROBLEMS.unreachable}
      show={({ Problems }) => <Problems problems={problems} />}
    />
  );
}
