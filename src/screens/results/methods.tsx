/** The methods section on the results page: a text to copy, group by group, and the same point by point. */
import { TryAgain } from "../parts/again/try-again";
import "../../styles/methods.css";
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { Session } from "../../core/session/session";
import type { Methods } from "../../methods/methods";
import { FRAME } from "../../words/frame";
import { METHODS, nameItem } from "../../words/methods/methods";
import { SAVING } from "../../words/saving";
import { useFetched } from "../parts/fetched";
import { copyText } from "../parts/files";
import { ProcedureFold } from "../parts/procedure/fold";
import { downloadMethods } from "../parts/save-session";
import type { KnownSet } from "../parts/use-stimulus-set";
import type { Services } from "../services";

export type MethodsEntryProps = {
  readonly methods: Methods;
  /** Saves the Markdown file; where it is left out there is no button for it. */
  readonly onDownload?: () => Promise<unknown>;
  /** After the buttons. */
  readonly children?: ComponentChildren;
};

export function MethodsEntry({ methods, onDownload, children }: MethodsEntryProps) {
  const text = useRef<HTMLDivElement>(null);
  const announced = useSignal("");
  async function copy(): Promise<void> {
    announced.value = "";
    const isCopied = await copyText(joinParagraphs(methods));
    if (!isCopied && text.current !== null) getSelection()?.selectAllChildren(text.current);
    announced.value = isCopied ? METHODS.copied : METHODS.selected;
  }
  async function download(save: () => Promise<unknown>): Promise<void> {
    announced.value = "";
    await save().catch(() => {
      announced.value = SAVING.noFile;
    });
  }
  return (
    <div class="stack methods">
      <div class="methods-text" ref={text}>
        {methods.groups.map(({ title, paragraph }) =>
          paragraph === "" ? null : (
            <section key={title}>
              <h3>{title}</h3>
              <p>{paragraph}</p>
            </section>
          ),
        )}
      </div>
      <div class="actions">
        <button type="button" class="button" onClick={copy}>
          {METHODS.copy}
        </button>
        {onDownload !== undefined && (
          <button type="button" class="button" onClick={() => void download(onDownload)}>
            {METHODS.download}
          </button>
        )}
        <p class="small" role="status" aria-live="polite">
          {announced.value}
        </p>
      </div>
      {children}
      <MethodsTables groups={methods.groups} />
    </div>
  );
}

/** One group a paragraph, each after an empty line; the headings are the page's. */
function joinParagraphs({ groups }: Methods): string {
  return groups.flatMap(({ paragraph }) => (paragraph === "" ? [] : paragraph)).join("\n\n");
}

function MethodsTables({ groups }: Pick<Methods, "groups">) {
  return (
    <details>
      <summary>{METHODS.tableToggle}</summary>
      <p class="faded small">{METHODS.tableCaption}</p>
      {groups.map(({ title, table }) => (
        <table key={title} class="methods-table figures">
          <caption>{title}</caption>
          <colgroup>
            <col class="methods-topics" />
            <col />
          </colgroup>
          <thead class="unseen">
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
      ))}
    </details>
  );
}

const fetchMethods = () => import("../../methods/methods");

type SessionMethodsProps = {
  readonly services: Pick<Services, "build" | "jspsychVersion" | "openSet">;
  /** Without what its files leave out. */
  readonly session: Session;
  /** Null where it cannot be had: then the section says that the set's description is not at hand. */
  readonly known: KnownSet | null;
};

export function SessionMethods({ services, session, known }: SessionMethodsProps) {
  const { fetched, tryAgain } = useFetched(fetchMethods);
  if (fetched === null) return null;
  if (fetched === "unreachable") return <TryAgain sentence={FRAME.unreachable} onTryAgain={tryAgain} />;
  const { build, jspsychVersion } = services;
  const software = { build, jspsychVersion };
  const methods = fetched.describeMethods({ design: session.design, ...known, run: session, software });
  return (
    <MethodsEntry methods={methods} onDownload={() => downloadMethods(session, methods)}>
      <ProcedureFold openSet={services.openSet} design={session.design} />
    </MethodsEntry>
  );
}
