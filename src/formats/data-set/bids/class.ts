/** People of a class as one BIDS data set: a subject each, and one sidecar for what is alike in all of them. */
import type { Design } from "../../../core/design/design";
import type { Member } from "../../../core/session/cohort/member";
import {
  CLASS_COLUMN_MEANINGS,
  type ClassFacts,
  formatClassReadme,
  nameClassDataSet,
} from "../../../words/data-sets/class";
import { SOFTWARE_NAME } from "../../../words/data-sets/data-sets";
import { formatJson } from "../../json";
import { findRowVariable } from "../../table/row-variables";
import { formatTsv } from "../../table/tsv";
import { listDesignFacts } from "../facts";
import type { TextFile } from "../zip";
import { BIDS_VERSION } from "./bids";
import { describeColumns, formatEvents, listRuns } from "./events";
import { describeBidsTask, formatRunSidecar } from "./sidecar";

/** What stands in the table of participants of one of them. */
type Listed = Pick<Member, "person" | "isLeftOut"> & {
  readonly participant: string;
  readonly id: string;
  readonly simulated: boolean;
};

export type BidsClass = {
  /** The files of one person, paths from the top of the data set. */
  readonly listFilesOf: (member: Member) => readonly TextFile[];
  /** What stands at the top, once everybody's files were listed. */
  readonly listTopFiles: () => readonly TextFile[];
};

export type BidsClassOptions = {
  readonly design: Design;
  readonly keepsNames: boolean;
  /** The highest number that was dealt. */
  readonly highest: number;
  /** How many people are not in it, for their ratings are all that they handed in. */
  readonly byCode: number;
};

export function openBidsClass({ design, keepsNames, highest, byCode }: BidsClassOptions): BidsClass {
  const listed: Listed[] = [];
  const subjectOf = (person: number) => `sub-${String(person).padStart(String(highest).length, "0")}`;

  function listFacts(): ClassFacts {
    const simulated = listed.filter((each) => each.simulated).length;
    const people = listed.length;
    return { ...listDesignFacts(design), setId: design.stimuli, people, simulated, byCode, keepsNames };
  }
  function formatParticipants(): string {
    const names = ["participant_id", "simulated", "left_out", ...(keepsNames ? NAMING : [])];
    const lines = listed
      .toSorted((a, b) => a.person - b.person)
      .map(({ person, simulated, isLeftOut, participant, id }) => {
        const naming = keepsNames ? [participant, id] : [];
        return [subjectOf(person), simulated, isLeftOut, ...naming];
      });
    return formatTsv(names, lines);
  }
  return {
    listFilesOf({ person, isLeftOut, recording }) {
      const { participant, id, simulated } = recording;
      const runs = listRuns(recording);
      // Of a session that never began there is no folder that a line could be about.
      if (runs.length > 0) listed.push({ person, isLeftOut, participant, id, simulated });
      const subject = subjectOf(person);
      return runs.flatMap((run) => {
        const stem = `${subject}/beh/${subject}_task-cuereactivity_run-${run.number}_events`;
        return [
          { path: `${stem}.tsv`, text: formatEvents(recording, run) },
          { path: `${stem}.json`, text: formatRunSidecar(recording, run, keepsNames) },
        ];
      });
    },
    listTopFiles: () => [
      { path: "dataset_description.json", text: formatJson(describeDataSet(listFacts())) },
      { path: "README", text: formatClassReadme(listFacts()) },
      { path: "participants.tsv", text: formatParticipants() },
      { path: "participants.json", text: formatJson(describeParticipants(keepsNames)) },
      { path: "task-cuereactivity_events.json", text: formatJson(describeEvents(design)) },
    ],
  };
}

const NAMING = ["participant", "session_id"] as const;

function describeDataSet(facts: ClassFacts) {
  return {
    Name: nameClassDataSet(facts),
    BIDSVersion: BIDS_VERSION,
    DatasetType: "raw",
    GeneratedBy: [{ Name: SOFTWARE_NAME }],
  };
}

function describeParticipants(keepsNames: boolean) {
  const own = (name: "simulated" | (typeof NAMING)[number]) => {
    return [name, { Description: findRowVariable(name).description }] as const;
  };
  return {
    participant_id: { Description: CLASS_COLUMN_MEANINGS.participant_id },
    ...Object.fromEntries([own("simulated")]),
    left_out: { Description: CLASS_COLUMN_MEANINGS.left_out },
    ...Object.fromEntries(keepsNames ? NAMING.map(own) : []),
  };
}

function describeEvents(design: Design) {
  return {
    ...describeColumns(design),
    StimulusPresentation: { SoftwareName: SOFTWARE_NAME },
    Task: describeBidsTask(design),
    Design: design,
  };
}
