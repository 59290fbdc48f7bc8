/** A made-up participant: plausible responses to every event of a schedule, for demonstrations and tests. */
import { roleOf } from "../design/conditions";
import type { Design, Probe } from "../design/design";
import { snapToScale } from "../design/rating-scale";
import { createRandom, type Random } from "../random";
import type { Schedule, ScheduledEvent } from "../schedule/schedule";
import { type Condition, GO_ON_KEY } from "../vocabulary";

/** What the made-up person does at one event; all null where they do nothing. */
export type SimulatedResponse = {
  /** A value of the scale. */
  readonly ratingValue: number | null;
  /** Of the confirmation or key, in whole ms since the event's onset. */
  readonly rtMs: number | null;
  readonly key: string | null;
};

/** Keyed by the events themselves, so that they hold for any stretch of a schedule. */
export type SimulatedResponses = ReadonlyMap<ScheduledEvent, SimulatedResponse>;

/** Craving on a scale from 0 to 1, and how slow this person is compared with others. */
type Person = {
  readonly baseline: number;
  /** What cues add. */
  readonly cue: number;
  /** What conditions add that are like cues in part: blurred ones, and those that are neither cue nor comparison. */
  readonly control: number;
  readonly slowness: number;
};

const NOTHING: SimulatedResponse = { ratingValue: null, rtMs: null, key: null };

/** All made up, none of it an estimate of anything. */
const RATING_MEDIAN_MS = 2_400;
const START_MEDIAN_MS = 600;
const BREAK_MEDIAN_MS = 900;
const PROBE_MEAN_MS = 420;
const PROBE_TAIL_MS = 90;
/** Windows shorter than this get proportionally shorter response times. */
const PROBE_ROOM_MS = 900;
const MISS_SHARE = 0.05;
const FALSE_ALARM_SHARE = 0.01;
/** Later than this share of a window no response comes. */
const LATEST_SHARE = 0.9;
/** Turns a seed into another one, so that a person's stream is not that from which the schedule was drawn. */
const OTHER_STREAM = 0x5bd1e995;

/** Normal, by Box and Muller's method. */
export function drawNormal(random: Random, mean: number, sd: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.float()));
  return mean + sd * radius * Math.cos(2 * Math.PI * random.float());
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}

function drawPerson(random: Random): Person {
  const baseline = clamp(drawNormal(random, 0.3, 0.1), 0.1, 0.5);
  const cue = clamp(drawNormal(random, 0.28, 0.08), 0.12, 0.45);
  const control = clamp(drawNormal(random, 0.08, 0.02), 0.04, 0.11);
  const slowness = Math.exp(drawNormal(random, 0, 0.1));
  return { baseline, cue, control, slowness };
}

function effectOf({ cue, control }: Person, { conditions }: Design, condition: Condition): number {
  const planned = conditions.find(({ id }) => id === condition);
  const role = planned === undefined ? "rest" : roleOf(planned);
  if (role === "cue") return cue;
  return role === "other" || condition === "control" ? control : 0;
}

/** Craving (in practice: brightness) at a rating, from 0 to 1 and sometimes beyond; cues do less as blocks go by. */
function drawLevel(
  person: Person,
  { phase, condition, block }: ScheduledEvent,
  isAfterImages: boolean,
  { design, order }: Schedule,
  random: Random,
): number {
  if (phase === "practice") return drawNormal(random, 0.55, 0.2);
  const noise = drawNormal(random, 0, 0.05);
  if (condition === null) {
    return person.baseline + noise + (phase === "after" ? 0.3 * person.cue : 0);
  }
  const progress = (block ?? 0) / order.length;
  const effect = isAfterImages ? effectOf(person, design, condition) : 0;
  return person.baseline - 0.05 * progress + effect * (1 - 0.3 * progress) + noise;
}

/** Log-normal; null where the window leaves no whole millisecond for it. */
function drawRatingMs({ slowness }: Person, windowMs: number | null, random: Random): number | null {
  const latestMs = windowMs === null ? Number.POSITIVE_INFINITY : Math.floor(windowMs * LATEST_SHARE);
  if (latestMs < 1) return null;
  const medianMs = Math.min(RATING_MEDIAN_MS, latestMs / 2);
  const drawnMs = medianMs * slowness * Math.exp(drawNormal(random, 0, 0.22));
  return clamp(Math.round(drawnMs), 1, latestMs);
}

/** Ex-Gaussian, within the probe's window and before the image goes; null if that leaves no whole millisecond. */
function drawProbeMs(person: Person, probe: Probe, imageMs: number, random: Random): number | null {
  const latestMs = Math.floor(Math.min(probe.windowMs, imageMs) * LATEST_SHARE);
  if (latestMs < 1) return null;
  const tailMs = -PROBE_TAIL_MS * Math.log(1 - random.float());
  const drawnMs = (drawNormal(random, PROBE_MEAN_MS, 40) + tailMs) * person.slowness;
  return clamp(Math.round(drawnMs * Math.min(1, latestMs / PROBE_ROOM_MS)), 1, latestMs);
}

function respondToImage(
  person: Person,
  { probe }: Design,
  { probe: isProbe, durationMs }: ScheduledEvent,
  random: Random,
): SimulatedResponse {
  if (probe === null) return NOTHING;
  const chance = random.float();
  const presses = isProbe === true ? chance >= MISS_SHARE : chance < FALSE_ALARM_SHARE;
  const rtMs = presses ? drawProbeMs(person, probe, durationMs ?? probe.windowMs, random) : null;
  return rtMs === null ? NOTHING : { ratingValue: null, rtMs, key: probe.key ?? " " };
}

/** The same each time: nothing is learnt of how long somebody makes up their mind to go on. */
function press({ slowness }: Person, medianMs: number, key: string): SimulatedResponse {
  return { ratingValue: null, rtMs: Math.round(medianMs * slowness), key };
}

/**
 * One response per event of the schedule, in its order: ratings on the scale (higher after cues, and a little
 * after controls), all given; response times within 90 % of their window; 1 probe in 20 missed, a key on 1 other
 * image in 100; runs begun and breaks ended by their keys. The same schedule and seed give the same responses.
 */
export function simulateResponses(schedule: Schedule, seed: number): SimulatedResponses {
  const { design, events } = schedule;
  const random = createRandom((seed ^ OTHER_STREAM) >>> 0);
  const person = drawPerson(random);
  function respond(event: ScheduledEvent, before: ScheduledEvent | undefined): SimulatedResponse {
    if (event.event === "image") return respondToImage(person, design, event, random);
    if (event.event === "wait") return press(person, START_MEDIAN_MS, design.startKey ?? GO_ON_KEY);
    if (event.event === "break") return press(person, BREAK_MEDIAN_MS, GO_ON_KEY);
    if (event.event !== "rating") return NOTHING;
    const isAfterImages = event.block !== null && before?.block === event.block;
    const level = drawLevel(person, event, isAfterImages, schedule, random);
    const rtMs = drawRatingMs(person, event.durationMs, random);
    return { ratingValue: rtMs === null ? null : snapToScale(level, design.rating), rtMs, key: null };
  }
  return new Map(events.map((event, index) => [event, respond(event, events[index - 1])]));
}
