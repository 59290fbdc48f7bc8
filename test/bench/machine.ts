/** What was measured on, when, and with which versions. */
import { cpus, loadavg, release, totalmem, type } from "node:os";
import type { Browser } from "playwright";
import { PEERS } from "./peers";

/** The machine without a browser. */
export type Host = {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
};

export type Machine = Host & {
  /** The system's load average over the last minute when the bench began; beside 0 it was not alone. */
  readonly loadAtStart: number;
  readonly browser: string;
};

export function describeHost(): Host {
  const [first] = cpus();
  return {
    processor: first?.model ?? "unknown",
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.versions.node,
  };
}

export function describeMachine(browser: Browser): Machine {
  const [loadAtStart = Number.NaN] = loadavg();
  return { ...describeHost(), loadAtStart, browser: `Chromium ${browser.version()}, headless` };
}

/** Version by peer. */
export function describeVersions(): Readonly<Record<string, string>> {
  return Object.fromEntries(PEERS.map(({ id, version }) => [id, version]));
}
