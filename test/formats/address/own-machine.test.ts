/** Whether others can open a page's links: not where it is on a disk or on the machine's own server. */
import { expect, it } from "vitest";
import { findOwnMachine } from "../../../src/formats/address/own-machine";

it.each([
  ["file:///home/a/index.html", "file"],
  ["http://localhost:4173/", "machine"],
  ["http://lab.localhost/", "machine"],
  ["http://127.0.0.1:80/", "machine"],
  ["http://127.4.5.6/", "machine"],
  ["http://[::1]:8080/", "machine"],
  ["http://0.0.0.0:8080/", "machine"],
  ["https://example.org/", null],
  ["http://192.168.1.20:4173/", null],
  ["https://localhost.example.org/", null],
])("%s: %s", (address, answer) => {
  expect(findOwnMachine(new URL(address))).toBe(answer);
});
