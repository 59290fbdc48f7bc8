/** The Trusted Types policy: what may become HTML, and what may not. */
import { afterAll, expect, test } from "vitest";
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
  ["a link to another screen", `<a href="#/about">About</a>`],
  ["a mark drawn by reference", `<svg><use href="#mark" xlink:href="#mark"/></svg>`],
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
  ["a turn to another page", "<meta http-equiv='refresh' content='0;url=https://example.org/'>"],
  ["a policy of its own", "<meta http-equiv='Content-Security-Policy' content='img-src *'>"],
  ["a stylesheet", "<link rel='stylesheet' href='x.css'>"],
  ["a page to be fetched beforehand", "<link rel='prerender' href='#/about'>"],
  ["a link to another site", `<a href="https://example.org/">x</a>`],
  ["a link without a protocol", `<a href="//example.org/">x</a>`],
  ["a link to another page of this site", `<a href="./other.html">x</a>`],
  ["a link that mails", `<a href="mailto:a@example.org">x</a>`],
  ["a link with nothing in it, which loads the page anew", `<a href="">x</a>`],
  ["an area of a map", `<map><area href="https://example.org/"></map>`],
  ["a link of a drawing", `<svg><a xlink:href="https://example.org/">x</a></svg>`],
  ["a drawing by reference", `<svg><use href="https://example.org/x.svg#x"/></svg>`],
  [
    "a link that changes later",
    `<svg><a href="#"><animate attributeName="href" values="#;javascript:alert(1)"/></a></svg>`,
  ],
  [
    "a link that is set later",
    `<svg><a href="#"><set attributeName="href" to="https://example.org/"/></a></svg>`,
  ],
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

// As if the page lay in a folder of a folder, for there is nothing above a server's top.
const base = document.createElement("base");
base.href = "/course/demo/";
document.head.append(base);
afterAll(() => base.remove());

/** An address as seen from the page's own folder. */
const here = (path: string) => new URL(path, document.baseURI).href;

test.each([
  ["the service worker", "./sw.js"],
  ["a worker that the build made", "assets/class.worker-AbCd_-12.js"],
  ["one whose name has several words", "./assets/result-codes-2.worker-________.js"],
  ["one by its whole address, as the build writes it", here("assets/class.worker-AbCd1234.js")],
  ["one by a way that leads to its place", "assets/../assets/class.worker-AbCd1234.js"],
])("a script may be %s: %s", (_name, url) => {
  expect(policy.createScriptURL(url).toString()).toBe(url);
});

test.each([
  ["another script of the page", "./other.js"],
  ["another part of the build", "assets/index-AbCd1234.js"],
  ["a worker without its hash", "assets/class.worker.js"],
  ["a worker with half a hash", "assets/class.worker-AbCd.js"],
  ["a worker without a name", "assets/.worker-AbCd1234.js"],
  ["a worker of another kind of file", "assets/class.worker-AbCd1234.mjs"],
  ["a worker whose name goes on", "assets/class.worker-AbCd1234.js.map"],
  ["a name with a dot too many", "assets/evil.js.worker-AbCd1234.js"],
  ["a worker of another folder", "class.worker-AbCd1234.js"],
  ["a worker of a folder below", "assets/deep/class.worker-AbCd1234.js"],
  ["a worker of the folder above", "../assets/class.worker-AbCd1234.js"],
  ["a worker by a way that leads out", "assets/../class.worker-AbCd1234.js"],
  ["a worker by a way that leads out, disguised", "assets/%2e%2E/%2e./assets/class.worker-AbCd1234.js"],
  ["a worker by a way that leads out, with backslashes", "assets\\..\\..\\assets\\class.worker-AbCd1234.js"],
  ["a slash that is none", "assets/..%2Fclass.worker-AbCd1234.js"],
  ["a name in other letters", "assets/%63lass.worker-AbCd1234.js"],
  ["the name in a query", "assets/evil.js?/assets/class.worker-AbCd1234.js"],
  ["the name behind a hash", "assets/evil.js#/assets/class.worker-AbCd1234.js"],
  ["a worker with a query", "assets/class.worker-AbCd1234.js?evil"],
  ["a worker with a hash", "assets/class.worker-AbCd1234.js#evil"],
  ["the service worker with a query", "sw.js?evil"],
  ["another origin's service worker", "https://example.org/sw.js"],
  ["another origin's worker", "https://example.org/assets/class.worker-AbCd1234.js"],
  ["another origin's worker, without a protocol", "//example.org/assets/class.worker-AbCd1234.js"],
  ["another port's worker", here("assets/class.worker-AbCd1234.js").replace(/:\d+/, ":1")],
  ["a worker of a folder that begins alike", "../demo-2/assets/class.worker-AbCd1234.js"],
  ["no address at all", "https://:0"],
  ["a worker for somebody else", here("assets/class.worker-AbCd1234.js").replace("://", "://me@")],
  ["a script as data", "data:text/javascript,1"],
  ["a script of the page's own making", `blob:${here("assets/class.worker-AbCd1234.js")}`],
  ["nothing", ""],
])("a script must not be %s: %s", (_name, url) => {
  expect(() => policy.createScriptURL(url)).toThrow(`received ${url}.`);
});
