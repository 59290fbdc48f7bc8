/** Words of the about page: the paradigm in short, and how sure each statement is. */
import {
  BRAIN_CONTRASTS,
  CARRY_OVER,
  HABITUATION,
  NEUTRAL_ALONE,
  NOISE_OF_DIFFERENCES,
  STUDIES_DIFFER,
  THE_TASK,
} from "./evidence";
import { doi, pmc, pmid, type Statement } from "./statements";

export const ABOUT = {
  title: "About the paradigm",
  lead: `${THE_TASK} The field’s wider name, cue reactivity, also covers bodily and neural responses, which this page does not record.`,
  procedureTitle: "What a run looks like",
  procedure:
    "The two usual forms, with the drawings of this page: blocks of images with a rating after each, and single images with ratings before and after.",
  startTitle: "Where this comes from",
  foundTitle: "What has been found",
  careTitle: "What a difference can hide",
  timingTitle: "Timing",
  isNotTitle: "What this page is not",
  isNot: [
    "No test, no diagnosis, no treatment. It has no norms and calls nobody’s ratings high or low.",
    "No copy of a published study: where a preset follows a source, its basis says so; where there is none, it says that.",
    "No scanner, and no claim about brains. The drawings are placeholders, not a validated set of images.",
    "No promise about photons: a page decides on the frame, and cannot see when the display lights up.",
  ],
  dataTitle: "Your data",
  data: "Everything recorded stays in the browser that recorded it. There is no account and no server that takes data. Some browsers delete what a page has stored when it is not visited for a while; Safari does after 7 days of use without a visit. Save what you need.",
} as const;

export const START: readonly Statement[] = [
  {
    text: "This project starts from a study of 67 cocaine-dependent men and women, with and without childhood trauma. They did a cocaine cue-reactivity task in a scanner on two days, once after intranasal oxytocin and once after placebo.",
    sureness: "abstract",
    sources: [doi("10.1007/s00213-019-05360-7"), pmc("PMC8815182")],
  },
  {
    text: "What its abstract reports are effects of oxytocin against placebo, not of cues: in the dorsomedial prefrontal cortex the response to cocaine cues was lower on oxytocin in all groups; in the right amygdala it was lower on oxytocin only in men with trauma and higher in women with trauma, and without trauma there was no effect.",
    sureness: "abstract",
    sources: [doi("10.1007/s00213-019-05360-7")],
  },
  {
    text: "The abstract gives no craving result and does not say what was asked. The news report that this project was made from tells of the amygdala only.",
    sureness: "abstract",
    sources: [],
  },
  {
    text: "Its block lengths, images per block and rating wording were not found, so no design here has “the parameters” of that study.",
    sureness: null,
    sources: [],
  },
  {
    text: "Tasks of the same laboratory show drug (or alcohol), neutral objects, a visual control (blurred) and rest. The four-condition preset has these conditions, as listed in a tabulation of studies.",
    sureness: "read",
    sources: [],
  },
  {
    text: "The timings of that preset (24 s blocks, 5 images of 4.8 s, then 6 s for a rating) were found in no source.",
    sureness: "unverified",
    sources: [],
  },
  {
    text: "The preset in MOCD style follows the code of a cue task on methamphetamine and opioids.",
    sureness: "read",
    sources: [
      {
        label: "rkuplicki/LIBR_MOCD, commit 9ebf190",
        href: "https://github.com/rkuplicki/LIBR_MOCD/tree/9ebf190",
      },
    ],
  },
  {
    text: "The event-related preset follows a public MATLAB script on cannabis; which repository it is from is not known.",
    sureness: "read",
    sources: [],
  },
  STUDIES_DIFFER,
];

export const FOUND: readonly Statement[] = [
  {
    text: "Craving, drug-related against neutral cues, over 41 studies: effect size +0.92 overall, +0.53 for alcohol, +1.18 to +1.29 for other drugs.",
    sureness: "abstract",
    sources: [pmid("10605857")],
  },
  {
    text: "Tobacco, craving, drug against neutral cues: g = 0.71.",
    sureness: "abstract",
    sources: [doi("10.1093/ntr/ntaa147")],
  },
  {
    text: "Cannabis: d = 0.47 against neutral cues and 0.59 against baseline, pooled over craving, heart rate, skin conductance and P300, so not about craving alone.",
    sureness: "abstract",
    sources: [doi("10.1111/add.13472")],
  },
  {
    text: "These are effects over many people. A standardised effect exists across people only; for one person there is none.",
    sureness: null,
    sources: [],
  },
];

export const CARE: readonly Statement[] = [
  HABITUATION,
  CARRY_OVER,
  BRAIN_CONTRASTS,
  NOISE_OF_DIFFERENCES,
  NEUTRAL_ALONE,
  {
    text: "The pleasant images of this page match its cues and neutral images in everything that is measured (standardised differences of at most 0.2). How pleasant or interesting they are, nobody has rated.",
    sureness: null,
    sources: [],
  },
  {
    text: "The blurred controls of this page differ from its cues and neutral images by design (standardised, control minus neutral: contrast −1.6, edges −4.3, slope of the spectrum +1.5). Cue − control is not “what the cues show and nothing else”.",
    sureness: null,
    sources: [],
  },
  {
    text: "Content notes were found to have no effect on the response to the content and mixed effects on avoiding it, and to raise distress beforehand. The one on this page is there so that people can choose; it promises nothing.",
    sureness: "abstract",
    sources: [doi("10.1177/21677026231186625")],
  },
];

export const TIMING: readonly Statement[] = [
  {
    text: "Measured with a photodiode, the SD of visual durations in browsers was, on average over configurations, 3.1 ms (PsychoJS), 4.8 ms (jsPsych), 6.4 ms (Testable), 6.5 ms (Gorilla) and 7.0 ms (lab.js).",
    sureness: null,
    sources: [doi("10.7717/peerj.9414")],
  },
  {
    text: "This page aims every event at the frame nearest to its plan, keeps to the plan instead of adding up delays, and records planned and actual times of every event, with those that missed their frame marked where that can be told.",
    sureness: null,
    sources: [],
  },
];
