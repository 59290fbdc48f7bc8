/** A session as a BIDS data set: behaviour only, one subject, one run a part and a run of the task. */
import type { Session } from "../../../core/session/session";
import { BIDS_MEANINGS } from "../../../words/codebook/bids";
import { formatBidsReadme, nameDataSet, SIMULATED, SOFTWARE_NAME } from "../../../words/data-sets/data-sets";
import { formatJson } from "../../json";
import { labelSubject } from "../../names";
import { findRowVariable } from "../../table/row-variables";
import { formatTsv } from "../../table/tsv";
import { listFacts } from "../facts";
import { type TextFile, zipFiles } from "../zip";
import { type BidsRun, formatEvents, listRuns } from "./events";
import { formatSidecar } from "./sidecar";

export const BIDS_VERSION = "1.10.0";

function describeDataSet(session: Session) {
  const facts = listFacts(session);
  const build = facts.builds.at(-1);
  return {
    Name: nameDataSet(facts),
    BIDSVersion: BIDS_VERSION,
    DatasetType: "raw",
    ...(session.simulated && { Simulated: SIMULATED }),
    GeneratedBy: [{ Name: SOFTWARE_NAME, ...(build !== undefined && { Version: build }) }],
  };
}

const PARTICIPANT_COLUMNS = ["participant", "session_id", "simulated"] as const;

function listParticipantFiles(session: Session, subject: string): readonly TextFile[] {
  const { participant, id, simulated } = session;
  const names = ["participant_id", ...PARTICIPANT_COLUMNS];
  const described = PARTICIPANT_COLUMNS.map((name) => {
    return [name, { Description: findRowVariable(name).description }];
  });
  const columns = {
    participant_id: { Description: BIDS_MEANINGS.participant_id },
    ...Object.fromEntries(described),
  };
  return [
    { path: "participants.tsv", text: formatTsv(names, [[`sub-${subject}`, participant, id, simulated]]) },
    { path: "participants.json", text: formatJson(columns) },
  ];
}

function listRunFiles(session: Session, subject: string, run: BidsRun): readonly TextFile[] {
  const stem = `sub-${subject}/beh/sub-${subject}_task-cuereactivity_run-${run.number}_events`;
  return [
    { path: `${stem}.tsv`, text: formatEvents(session, run) },
    { path: `${stem}.json`, text: formatSidecar(session, run) },
  ];
}

/** The files of the data set, paths from its top. */
export function listBidsFiles(session: Session): readonly TextFile[] {
  const subject = labelSubject(session);
  return [
    { path: "dataset_description.json", text: formatJson(describeDataSet(session)) },
    { path: "README", text: formatBidsReadme(listFacts(session)) },
    ...listParticipantFiles(session, subject),
    ...listRuns(session).flatMap((run) => listRunFiles(session, subject, run)),
  ];
}

/** The data set as a zip; the same session gives the same bytes. */
export function formatBids(session: Session): Uint8Array<ArrayBuffer> {
  return zipFiles(listBidsFiles(session));
}
