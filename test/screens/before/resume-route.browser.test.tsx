/** What stands in the place of a session that was cut off and cannot be read back. */
import { render } from "preact";
import { expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { findPreset } from "../../../src/core/design/presets";
import type { TaskAddress } from "../../../src/formats/address/address";
import { ResumeRoute } from "../../../src/screens/before/resume-route";
import type { Services } from "../../../src/screens/services";
import type { SessionStore } from "../../../src/storage/store";
import { usePlace } from "../../fixtures/place";

const root = usePlace();
const ADDRESS = { screen: "task", preset: "class-demo", design: findPreset("class-demo") } as TaskAddress;

function show(read: SessionStore["read"]): void {
  const services = { store: { read, readRecord: async () => null } } as unknown as Services;
  render(
    <ResumeRoute {...{ services, address: ADDRESS }} sessionId="a1" otherwise={<p>The task</p>} />,
    root,
  );
}

it.each([
  ["refused", "This browser would not let the session be read."],
  ["unreachable", "This part of the page could not be fetched"],
] as const)("one whose reading is %s is read again on request", async (trouble, sentence) => {
  const read = vi.fn<SessionStore["read"]>(async () => trouble);
  show(read);
  await expect.element(page.getByText(sentence)).toBeVisible();
  read.mockImplementation(async () => null);
  // In one go: the page asks by itself, too, and the button is gone then.
  (page.getByRole("button", { name: "Try again" }).element() as HTMLButtonElement).click();
  await expect.element(page.getByText("The task")).toBeVisible();
});

it("one that a busy machine did not give is read when it does, with nobody's help", async () => {
  const read = vi.fn<SessionStore["read"]>(async () => "refused");
  show(read);
  await expect.element(page.getByText("This browser would not let the session be read.")).toBeVisible();
  read.mockImplementation(async () => null);
  await expect.element(page.getByText("The task")).toBeVisible();
});

it("one whose record is damaged is neither called lost nor on its way", async () => {
  show(async () => "unreadable");
  await expect.element(page.getByRole("heading", { name: "This session cannot be read" })).toBeVisible();
  expect(root.textContent).not.toContain("connection");
});
