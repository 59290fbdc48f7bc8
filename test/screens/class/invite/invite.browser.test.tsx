/** An invitation as a lecturer fills it in: the design, a line of one's own, and what the link says then. */
import { render } from "preact";
import { expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { PRESETS } from "../../../../src/core/design/presets";
import { NOTE_MAX_CHARACTERS } from "../../../../src/core/limits";
import { type DesignSource, parseAddress } from "../../../../src/formats/address/address";
import { readCarried } from "../../../../src/formats/address/carried";
import { Invite } from "../../../../src/screens/class/invite/invite";
import { COPIED } from "../../../../src/words/class/hand-in";
import { INVITE } from "../../../../src/words/class/invite";
import { SMALL } from "../../../fixtures/designs";
import { usePlace } from "../../../fixtures/place";

const place = usePlace();
const show = (source: DesignSource | null) => render(<Invite source={source} />, place);

const designField = page.getByLabelText(INVITE.design, { exact: true });
const noteField = page.getByLabelText(INVITE.note);

function link(): string {
  const field = page.getByLabelText(INVITE.link, { exact: true }).query();
  return field instanceof HTMLInputElement ? field.value : "";
}

/** What a phone reads out of the link. */
function invited() {
  const address = parseAddress(new URL(link() || "about:blank").hash, readCarried);
  if (!address.ok || address.value.screen !== "task") return null;
  const { preset, design, seed, invitation } = address.value;
  return { preset, title: design.title, seed, note: invitation?.note };
}

test("it begins with the first preset, and the link leads to what is chosen, with no seed", async () => {
  show(null);
  await expect.poll(invited).toMatchObject({ preset: PRESETS[0]!.id, seed: null, note: "" });
  await userEvent.selectOptions(designField, PRESETS[1]!.title);
  await expect.poll(invited).toMatchObject({ preset: PRESETS[1]!.id, seed: null });
});

test("a line of one's own stands in the link as it was written, whatever it holds, and no longer than it may be", async () => {
  show(null);
  const line = "<b>Talk</b> to ann@example.org & co — 50 % off?";
  await userEvent.fill(noteField, line);
  await expect.poll(invited).toMatchObject({ note: line });
  await expect.element(noteField).toHaveAttribute("maxlength", String(NOTE_MAX_CHARACTERS));
  expect(place.querySelector("b")).toBeNull();
});

test("a design that came with the address is what is invited to, until another is chosen", async () => {
  show({ preset: null, design: SMALL });
  await expect.poll(invited).toMatchObject({ preset: null, title: SMALL.title });
  await userEvent.selectOptions(designField, PRESETS[0]!.title);
  await expect.poll(invited).toMatchObject({ preset: PRESETS[0]!.id });
});

test("the link is shared as a link where the device can share, and a refusal is told", async () => {
  const share = vi.fn((_shared: ShareData) => Promise.reject(new DOMException("No.", "NotAllowedError")));
  Object.assign(navigator, { share, canShare: () => true });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, "share");
    Reflect.deleteProperty(navigator, "canShare");
  });
  show(null);
  await userEvent.click(page.getByRole("button", { name: "Share" }));
  expect(share.mock.calls).toEqual([[{ url: link() }]]);
  await expect.element(page.getByText(COPIED.shareFailed)).toBeVisible();
});
