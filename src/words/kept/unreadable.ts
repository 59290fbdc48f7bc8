/** Words of records that are stored here and cannot be read as sessions. */
import { countOf } from "../numbers";

export const UNREADABLE = {
  title: "This session cannot be read",
  listTitle: "Records that cannot be read",
  lead: "Something stored under the name of this page is no whole session: it may be damaged, or another program may have written it. It can be saved as it is, or deleted.",
  saveAsIs: "Save it as it is",
  deleteRecord: "Delete this record",
  confirmDelete: "Delete this record? This cannot be undone.",
  gone: "The record was deleted.",
} as const;

/** `Record “a1”, 34 events.` */
export function nameRecord(key: string, rowCount: number): string {
  return `Record “${key}”, ${countOf(rowCount, "event")}.`;
}
