/** The methods section on the results page: a paragraph to copy, and the same point by point. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Session } from "../../core/session/session";
import type { Methods } from "../../methods/methods";
import { METHODS, nameItem } from "../../words/methods/methods";
import { downloadMethods } from "../parts/save-session";
import type { KnownSet } from "../parts/use-stimulus-set";
import type { Services } from "../services";

export type MethodsEntryProps = {
  readonly methods: Methods;
  /** Saves the Markdown file; where it is left out there is no button for it. */
  readonly onDownload?: () => void;
};

export function MethodsEntry({ methods, onDownload }: MethodsEntryProps) {
  const paragraph = useRef<HTMLParagraphElement>(null);
  const announced = useSignal("");
  async function copy(): Promise<void> {
    announced.value = "";
    const isCopied = await copyText(methods.paragraph);
    if (!isCopied && paragraph.current !== null) getSelection()?.selectAllChildren(paragraph.current);
    announced.value = isCopied ? METHODS.copied : METHODS.selected;
  }
  return (
    <section class="entry methods">
      <h2>{METHODS.title}</h2>
      <div class="stack">
        <p class="faded small">{METHODS.lead}</p>
        <p class="methods-paragraph" ref={paragraph}>
          {methods.paragraph}
        </p>
        <div class="actions">
          <button type="button" class="button" onClick={copy}>
            {METHODS.copy}
          </button>
          {onDownload !== undefined && (
            <button type="button" class="button" onClick={onDownload}>
              {METHODS.download}
            </button>
          )}
          <p class="small" role="status" aria-live="polite">
            {announced.value}
          </p>
        </div>
        <MethodsTable table={methods.table} />
      </div>
    </section>
  );
}

/** Whether it could: pages on plain-http addresses have no clipboard, and a browser may refuse. */
async function copyText(text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function MethodsTable({ table }: Pick<Methods, "table">) {
  return (
    <details>
      <summary>{METHODS.tableToggle}</summary>
      <table class="methods-table figures">
        <caption>{METHODS.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{METHODS.topicColumn}</th>
            <th scope="col">{METHODS.answerColumn}</th>
          </tr>
        </thead>
        <tbody>
          {table.map(({ item, topic, answer }) => (
            <tr key={topic}>
              <th scope="row">
                {topic}
                {item !== null && <span class="methods-item faded">{nameItem(item)}</span>}
              </th>
              <td>{answer}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

type SessionMethodsProps = {
  readonly services: Pick<Services, "build" | "jspsychVersion">;
  /** Without what its files leave out. */
  readonly session: Session;
  /** Null where it cannot be had: then the section says that the set's description is not at hand. */
  readonly known: KnownSet | null;
};

export function SessionMethods({ services: { build, jspsychVersion }, session, known }: SessionMethodsProps) {
  const methods = useSignal<Methods | null>(null);
  useEffect(() => {
    let isOver = false;
    void describe().then((described) => {
      if (!isOver) methods.value = described;
    });
    return () => {
      isOver = true;
    };
  }, [session, known]);

  async function describe(): Promise<Methods> {
    const { describeMethods } = await import("../../methods/methods");
    const software = { build, jspsychVersion };
    return describeMethods({ design: session.design, ...known, run: session, software });
  }

  const described = methods.value;
  if (described === null) return null;
  return <MethodsEntry methods={described} onDownload={() => void downloadMethods(session, described)} />;
}
