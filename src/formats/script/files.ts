/** A script for stock jsPsych with all that it needs, as the files of a folder. */
import { formatDesign, hashDesign } from "../../core/design/canonical";
import type { Schedule } from "../../core/schedule/schedule";
import type { StimulusImage, StimulusSet } from "../../core/stimuli/set";
import { INDEX_HTML } from "../../words/script/page";
import { writeReadme } from "../../words/script/readme";
import { writeScript } from "../../words/script/script";
import type { Drawn, ScriptFacts } from "../../words/script/script-facts";
import type { TextFile } from "../data-set/zip";
import { listDrawn, nameFile } from "./facts";

export type ScriptSource = {
  readonly set: StimulusSet;
  /** Of one design: one, or several of which each start is to draw. Not empty. */
  readonly schedules: readonly Schedule[];
  readonly jspsychVersion: string;
  readonly build: string;
};

/** Without those that draw what others drew: a design may leave little to chance, or nothing. */
function dropAlike(drawn: readonly Drawn[]): readonly Drawn[] {
  const seen = new Set<string>();
  return drawn.filter((one) => {
    const shown = JSON.stringify({ ...one, seed: null });
    const isNew = !seen.has(shown);
    seen.add(shown);
    return isNew;
  });
}

function listScriptFacts({ set, schedules, jspsychVersion, build }: ScriptSource): ScriptFacts {
  const [first] = schedules;
  if (first === undefined) throw new Error("A script needs a schedule.");
  const { design } = first;
  return {
    design,
    designHash: hashDesign(design),
    content: set.content,
    setTitle: set.title,
    setLicence: set.licence,
    drawn: dropAlike(schedules.map((schedule) => listDrawn(schedule, set))),
    jspsychVersion,
    build,
  };
}

/** What is written: not jsPsych's own files, nor the pictures. Paths are from the top of the folder. */
export function listScriptFiles(source: ScriptSource): readonly TextFile[] {
  const facts = listScriptFacts(source);
  return [
    { path: "index.html", text: INDEX_HTML },
    { path: "experiment.js", text: writeScript(facts) },
    { path: "README.md", text: writeReadme(facts) },
    { path: "design.json", text: `${formatDesign(facts.design)}\n` },
  ];
}

export type WantedPicture = { readonly path: string; readonly image: StimulusImage };

/** The pictures that any of the schedules shows, each once, with its path in the folder. */
export function listPictures({ set, schedules }: ScriptSource): readonly WantedPicture[] {
  const shown = new Set(schedules.flatMap(({ events }) => events.flatMap(({ image }) => image ?? [])));
  return set.images
    .filter(({ id }) => shown.has(id))
    .map((image) => ({ path: `images/${nameFile(image)}`, image }));
}
