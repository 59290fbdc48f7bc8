/** The problems of an address, whose sentences are fetched when there is one. */
import type { Failure } from "../../core/result";
import { PROBLEMS } from "../../words/problems/page";
import { Fetched } from "./fetched";

const fetchScreen = () => import("./problems");

export function ProblemsRoute({ failure }: { readonly failure: Failure }) {
  return (
    <Fetched
      fetchIt={fetchScreen}
      title={PROBLEMS.title}
      sentences={PROBLEMS.unreachable}
      show={({ Problems }) => <Problems failure={failure} />}
    />
  );
}
