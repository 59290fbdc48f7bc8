/** What browsers had to learn after the oldest ones that the page is made for, by MDN's compatibility data. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { OLDEST } from "../../scripts/vite/oldest-browsers.mjs";

type Support = {
  readonly version_added: string | false | null;
  readonly version_removed?: string | boolean;
  readonly flags?: unknown;
  readonly prefix?: string;
  readonly alternative_name?: string;
};
type Feature = {
  readonly __compat?: { readonly support: Readonly<Record<string, Support | readonly Support[]>> };
} & { readonly [name: string]: unknown };

/** A name of the page's world: `["", "fetch"]`, `["URL", "canParse"]`, `["Response.prototype", "bytes"]`. */
export type FeaturePath = readonly [owner: string, name: string];

/**
 * The browser's own policy hangs on these: without them it would refuse every text that becomes HTML, where an older
 * browser, which knows no such policy, refuses none.
 */
const KEPT = /^(?:trustedTypes|TrustedTypePolicy|Trusted(?:HTML|Script|ScriptURL)|TrustedTypePolicyFactory)$/;

/** Every name of the page's world that one of the oldest browsers lacks. */
export function listNewerFeatures(): FeaturePath[] {
  const file = createRequire(import.meta.url).resolve("@mdn/browser-compat-data");
  const data = JSON.parse(readFileSync(file, "utf8")) as { api: Feature; javascript: { builtins: Feature } };
  return [...listFeatures(data.api, false), ...listFeatures(data.javascript.builtins, true)].filter(
    ([owner, name]) => !KEPT.test(owner) && !KEPT.test(name),
  );
}

function listFeatures(top: Feature, isBuiltin: boolean): FeaturePath[] {
  return Object.entries(top).flatMap(([owner, feature]): FeaturePath[] => {
    if (owner === "__compat" || !isFeature(feature)) return [];
    if (isNewer(feature)) return [["", owner]];
    return Object.entries(feature).flatMap(([key, member]): FeaturePath[] => {
      // Events, behaviours and contexts are no names that could be taken away.
      const isName = /^[A-Za-z]+(?:_static)?$/.test(key) && key !== owner;
      if (!isName || !isFeature(member) || !isNewer(member)) return [];
      if (key.endsWith("_static")) return [[owner, key.replace(/_static$/, "")]];
      // What stands on the window itself is described as a member of its kind; JavaScript's own are not told apart.
      const places =
        owner === "Window" ? [""] : isBuiltin ? [owner, `${owner}.prototype`] : [`${owner}.prototype`];
      return places.map((place): FeaturePath => [place, key]);
    });
  });
}

function isFeature(value: unknown): value is Feature {
  return typeof value === "object" && value !== null;
}

function isNewer({ __compat: compat }: Feature): boolean {
  if (compat === undefined) return false;
  return Object.entries(OLDEST).some(([browser, oldest]) => {
    const support = compat.support[browser];
    return support !== undefined && ![support].flat().some((one) => isSupported(one, oldest));
  });
}

function isSupported(support: Support, oldest: string): boolean {
  if (support.flags !== undefined || support.prefix !== undefined || support.alternative_name !== undefined) {
    return false;
  }
  const { version_added: added, version_removed: removed } = support;
  return (
    typeof added === "string" &&
    !isAfter(added, oldest) &&
    (removed === undefined || isAfter(String(removed), oldest))
  );
}

/** Versions count part by part; `≤18` was there at 18 at the latest, `preview` is in no release. */
function isAfter(version: string, oldest: string): boolean {
  const [one, other] = [version, oldest].map((text) => text.replace("≤", "").split(".").map(Number));
  if (one === undefined || other === undefined || one.some(Number.isNaN)) return true;
  const place = one.findIndex((part, index) => part !== (other[index] ?? 0));
  return place >= 0 && (one[place] ?? 0) > (other[place] ?? 0);
}

/** Runs in a page before anything else of it; nothing of this file is in reach there. */
export function takeAway(paths: readonly FeaturePath[]): void {
  for (const [owner, name] of paths) {
    const steps = owner === "" ? [] : owner.split(".");
    const holder = steps.reduce<unknown>(
      (found, step) => (found as Record<string, unknown> | undefined)?.[step],
      globalThis,
    );
    if (holder instanceof Object) Reflect.deleteProperty(holder, name);
  }
}
