/** The lab at `#/lab`: begins with the design of its address, and works out what the draft comes to. */
import type { LabAddress } from "../../formats/address/address";
import type { Services } from "../services";
import { Lab } from "./lab";
import { useDraft } from "./use-draft";
import { useWorkedOut } from "./work-out";

type LabRouteProps = { readonly services: Services; readonly address: LabAddress };

export function LabRoute({ services, address }: LabRouteProps) {
  const draft = useDraft(address);
  const { data } = draft.steps.present;
  const workedOut = useWorkedOut({ data, seed: draft.seed, services });
  return <Lab {...{ services, draft, workedOut }} />;
}
