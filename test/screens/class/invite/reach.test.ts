/** From where an invitation's address can be opened: each kind of host. */
import { expect, test } from "vitest";
import { judgeReach } from "../../../../src/screens/class/invite/reach";

test.each([
  ["file:///home/ann/cue-reactivity.html", "file"],
  ["http://localhost:4173/", "own"],
  ["http://demo.localhost/", "own"],
  ["http://127.0.0.1/", "own"],
  ["http://[::1]:8080/", "own"],
  ["http://0.0.0.0:8080/", "own"],
  ["http://10.1.2.3/", "network"],
  ["http://192.168.178.20:4173/", "network"],
  ["http://172.16.0.1/", "network"],
  ["http://172.31.255.1/", "network"],
  ["http://169.254.3.4/", "network"],
  ["http://100.64.0.1/", "network"],
  ["http://[fe80::1]/", "network"],
  ["http://[fd12::1]/", "network"],
  ["http://lectern/", "network"],
  ["http://laptop.local/", "network"],
  ["https://example.org/demo/", "anywhere"],
  ["http://172.32.0.1/", "anywhere"],
  ["http://192.169.0.1/", "anywhere"],
  ["http://100.128.0.1/", "anywhere"],
  ["http://[2001:db8::1]/", "anywhere"],
  ["https://10.example.org/", "anywhere"],
  ["https://localhost.example.org/", "anywhere"],
] as const)("%s", (address, reach) => {
  expect(judgeReach(new URL(address))).toBe(reach);
});
