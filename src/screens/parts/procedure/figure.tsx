/** The figure of a procedure with its caption, and what is done with both: saved, handed over, copied. */
import "../../../styles/procedure.css";
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useMemo, useRef } from "preact/hooks";
import { keepDrawn } from "../../../charts/frame/keep-drawn";
import { type PictureActions, PictureButtons } from "../../../charts/frame/picture-buttons";
import { drawProcedure } from "../../../charts/procedure/draw";
import type { Design } from "../../../core/design/design";
import type { StimulusSet } from "../../../core/stimuli/set";
import { buildDesignFileName } from "../../../formats/names";
import { describeProcedureCaption } from "../../../methods/caption";
import { FIGURE, nameProcedure } from "../../../words/charts/procedure-figure";
import { canShare, copyText, saveFile, shareFiles } from "../files";
import type { ProcedureProps } from "./fold";
import { type MadeFigure, makeFigure } from "./make-figure";

export function ProcedureFigure({ openSet, design }: ProcedureProps) {
  const made = useMemo(() => makeFigure(design, openSet), []);
  const figure = useSignal<MadeFigure | null>(null);
  const hasFailed = useSignal(false);
  const titleId = useId();
  useEffect(() => {
    made.then(
      (arrived) => {
        figure.value = arrived;
      },
      () => {
        hasFailed.value = true;
      },
    );
  }, []);
  const load = useMemo(
    () => async () => {
      const { layout, name, pictures } = await made;
      return () => drawProcedure(layout, name, pictures);
    },
    [],
  );
  return (
    <figure class="procedure-figure">
      <Drawing load={load} isDrawn={figure.value !== null} hasFailed={hasFailed} />
      {figure.value?.isIncomplete && <p role="status">{FIGURE.incomplete}</p>}
      <Caption design={design} set={figure.value?.set ?? null} titleId={titleId}>
        {figure.value !== null && (
          <PictureButtons words={null} titleId={titleId} load={load} actions={actionsOf(design)} />
        )}
      </Caption>
    </figure>
  );
}

type DrawingProps = {
  readonly load: () => Promise<() => SVGSVGElement>;
  readonly isDrawn: boolean;
  readonly hasFailed: { value: boolean };
};

function Drawing({ load, isDrawn, hasFailed }: DrawingProps) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = holder.current;
    if (place === null) return;
    return keepDrawn(place, load, () => {
      hasFailed.value = true;
    });
  }, []);
  if (hasFailed.value) return <p role="status">{FIGURE.failed}</p>;
  return (
    <>
      {!isDrawn && <p class="faded small">{FIGURE.drawing}</p>}
      <div class="procedure-drawing" ref={holder} />
    </>
  );
}

type CaptionProps = {
  readonly design: Design;
  readonly set: StimulusSet | null;
  readonly titleId: string;
  /** What else can be done. */
  readonly children: ComponentChildren;
};

function Caption({ design, set, titleId, children }: CaptionProps) {
  const text = useRef<HTMLElement>(null);
  const announced = useSignal("");
  const caption = describeProcedureCaption({ design, set });
  async function copy(): Promise<void> {
    announced.value = "";
    const isCopied = await copyText(`${nameProcedure(design.title)} ${caption}`);
    if (!isCopied && text.current !== null) getSelection()?.selectAllChildren(text.current);
    announced.value = isCopied ? FIGURE.copied : FIGURE.notCopied;
  }
  return (
    <>
      <figcaption class="small" ref={text}>
        <strong id={titleId}>{nameProcedure(design.title)}</strong> {caption}
      </figcaption>
      <div class="procedure-actions">
        {children}
        <button type="button" class="button quiet" onClick={() => void copy()}>
          {FIGURE.copyCaption}
        </button>
        <span class="small" role="status">
          {announced.value}
        </span>
      </div>
    </>
  );
}

function actionsOf(design: Design): PictureActions {
  const nameFile = (extension: string) => buildDesignFileName(design, extension, "procedure");
  const toFile = (picture: Blob) => new File([picture], nameFile("png"), { type: picture.type });
  const probe = new File([""], nameFile("png"), { type: "image/png" });
  return {
    save: (picture, kind) => {
      saveFile(nameFile(kind), picture.type, picture);
    },
    share: canShare([probe]) ? (picture) => shareFiles([toFile(picture)]) : null,
  };
}
