/** The Trusted Types policy: what may become HTML, and what may not. */
import { expect, test } from "vitest";
import "../src/trusted-types";

type Policy = {
  createHTML(html: string): { toString(): string };
  createScript(text: string): unknown;
  createScriptURL(url: string): { toString(): string };
};
const { defaultPolicy: policy } = (globalThis as unknown as { trustedTypes: { defaultPolicy: Policy } })
  .trustedTypes;

test.each([
  ["a screen of jsPsych", `<div class="jspsych-content" style="width: 10px"><img src="blob:x" id="i"></div>`],
  ["text that was escaped", "<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;img onerror=x&gt;</p>"],
  ["text that speaks of code", "<p>once = 1, javascript: a language</p>"],
  ["a comparison", "<p>1 &lt; 2 and 3 > 2</p>"],
  ["a data address", `<img src="data:image/svg+xml,%3Csvg/%3E">`],
  ["nothing", ""],
])("%s passes as it is", (_name, html) => {
  expect(policy.createHTML(html).toString()).toBe(html);
});

test.each([
  ["a script", "<script>alert(1)</script>"],
  ["a script in capitals", "<SCRIPT SRC=x></SCRIPT>"],
  ["a script of a drawing", "<svg><script href='x'/></svg>"],
  ["a frame", "<iframe src='about:blank'></iframe>"],
  ["an object", "<object data='x'></object>"],
  ["an embedded thing", "<embed src='x'>"],
  ["another base address", "<base href='https://example.org/'>"],
  ["a template", "<template><img onerror=x></template>"],
  ["a handler", "<img src=x onerror=alert(1)>"],
  ["a handler after a slash", "<svg/onload=alert(1)>"],
  ["a handler behind a sign that closes no tag", `<img alt=">" onerror=alert(1)>`],
  ["a handler behind a stray quote", `<img a"b onerror=alert(1)>`],
  ["a handler hidden from a parser without scripts", `<noscript><p title="</noscript><img onerror=x>">`],
  ["a script as an address", `<a href="javascript:alert(1)">x</a>`],
  ["a script as an address, disguised", `<a href=" java&#10;script&colon;alert(1)">x</a>`],
])("%s is refused", (_name, html) => {
  expect(() => policy.createHTML(html)).toThrow(/^HTML must not hold /);
});

test("text is never run as a script", () => {
  expect(() => policy.createScript("1 + 1")).toThrow(TypeError);
});

test("the service worker is the only script loaded by its address", () => {
  expect(policy.createScriptURL("./sw.js").toString()).toBe("./sw.js");
  expect(() => policy.createScriptURL("./other.js")).toThrow("./other.js");
  expect(() => policy.createScriptURL("https://example.org/sw.js")).toThrow("https://example.org/sw.js");
  expect(() => policy.createScriptURL("data:text/javascript,1")).toThrow(TypeError);
});
