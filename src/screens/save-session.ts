/** Saves a session as a file; the formats are fetched only when they are asked for. */
import type { Session } from "../core/session";
import { buildFileName } from "../formats/file-name";
import { saveFile } from "./save-file";

export async function downloadCsv(session: Session): Promise<void> {
  const { formatCsv } = await import("../formats/csv");
  saveFile(buildFileName(session, "csv"), "text/csv;charset=utf-8", formatCsv(session));
}

export async function downloadJson(session: Session): Promise<void> {
  const { formatSession } = await import("../formats/json");
  saveFile(buildFileName(session, "json"), "application/json", formatSession(session));
}
