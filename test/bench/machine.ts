/** What was measured on, when, and with which versions. */
import { cpus, loadavg, release, totalmem, type } from "node:os";
import type { Browser } from "playwright";
import { PEERS } from "./peers";

export type Machine = {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  /** The system's load average over the last minute when the bench began; beside 0 it was not alone. */
  readonly loadAtStart: number;
  readonly system: string;
  readonly browser: string;
  readonly node: string;
};

export function describeMachine(browser: Browser): Machine {
  const [first] = cpus();
  const [loadAtStart = Number.NaN] = loadavg();
  return {
    processor: first?.model ?? "unknown",
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    loadAtStart,
    system: `${type()} ${release()}`,
    browser: `Chromium ${browser.version()}, headless`,
    node: process.versions.node,
  };
}

/** Version by peer. */
export function describeVersions(): Readonly<Record<string, string>> {
  return Object.fromEntries(PEERS.map(({ id, version }) => [id, version]));
}
