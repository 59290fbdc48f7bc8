/** Saves a session as a file, and answers its name; the formats are fetched only when they are asked for. */
import type { Session } from "../../core/session/session";
import { buildFileName } from "../../formats/names";
import type { Methods } from "../../methods/methods";
import { canShare, saveFile, shareFiles } from "./files";

const CSV_TYPE = "text/csv;charset=utf-8";
const JSON_TYPE = "application/json";
const ZIP_TYPE = "application/zip";

export async function downloadCsv(session: Session): Promise<string> {
  const { formatCsv } = await import("../../formats/table/csv");
  return saveFile(buildFileName(session, "csv"), CSV_TYPE, formatCsv(session));
}

export async function downloadExcel(session: Session): Promise<string> {
  const { formatExcel } = await import("../../formats/table/excel");
  const file = await formatExcel(session);
  return saveFile(buildFileName(session, "xlsx"), file.type, file);
}

export async function downloadJson(session: Session): Promise<string> {
  const { formatSession } = await import("../../formats/session/session");
  return saveFile(buildFileName(session, "json"), JSON_TYPE, formatSession(session));
}

export async function downloadBids(session: Session): Promise<string> {
  const { formatBids } = await import("../../formats/data-set/bids/bids");
  return saveFile(buildFileName(session, "zip", "bids"), ZIP_TYPE, formatBids(session));
}

export async function downloadPsychDs(session: Session): Promise<string> {
  const { formatPsychDs } = await import("../../formats/data-set/psych-ds");
  return saveFile(buildFileName(session, "zip", "psych-ds"), ZIP_TYPE, formatPsychDs(session));
}

export async function downloadMethods(session: Session, methods: Methods): Promise<string> {
  const { formatMethods } = await import("../../methods/markdown");
  const name = buildFileName(session, "md", "methods");
  return saveFile(name, "text/markdown;charset=utf-8", formatMethods(methods));
}

/** Saves a chart's picture; `chart` goes into the file's name. */
export function savePicture(session: Session, chart: string, picture: Blob, kind: "svg" | "png"): void {
  saveFile(buildFileName(session, kind, chart), picture.type, picture);
}

/** Whether a session, and whether a picture, can be handed to another program of this device. */
export const SHAREABLE = {
  session: () => canShare([new File([""], "session.csv", { type: "text/csv" })]),
  picture: () => canShare([new File([""], "chart.png", { type: "image/png" })]),
} as const;

/** Hands over the CSV, and the JSON where this browser lets it; false where the browser refused. */
export async function shareSession(session: Session): Promise<boolean> {
  const [{ formatCsv }, { formatSession }] = await Promise.all([
    import("../../formats/table/csv"),
    import("../../formats/session/session"),
  ]);
  const csv = new File([formatCsv(session)], buildFileName(session, "csv"), { type: "text/csv" });
  const json = new File([formatSession(session)], buildFileName(session, "json"), {
    type: JSON_TYPE,
  });
  return shareFiles(canShare([csv, json]) ? [csv, json] : [csv]);
}

/** False where the browser refused. */
export function sharePicture(session: Session, chart: string, picture: Blob): Promise<boolean> {
  return shareFiles([new File([picture], buildFileName(session, "png", chart), { type: picture.type })]);
}
