/** Hostile HTML that only the Trusted Types policy looks at: here, no other policy would stop what runs. */
import fc from "fast-check";
import { expect, test } from "vitest";
import "../../src/trusted-types";

const COUNT = 300;
/** The same inputs every time. */
const SEED = 13;
const { defaultPolicy: policy } = (
  globalThis as unknown as { trustedTypes: { defaultPolicy: { createHTML(html: string): unknown } } }
).trustedTypes;
const run = { script: "globalThis.ran = 1" };

const name = fc.constantFrom(
  ..."a area b button details form img input math p set style svg title use video".split(" "),
);
const element = fc.oneof(
  name,
  fc.constantFrom(
    ..."animate base embed iframe link meta noscript object script template SCRIPT sCrIpT".split(" "),
  ),
);
const attributeName = fc.constantFrom(
  ..."alt class href HREF xlink:href onerror onload ontoggle OnClick src srcdoc style formaction action".split(
    " ",
  ),
);
const value = fc.constantFrom(
  "#",
  "x",
  run.script,
  `javascript:${run.script}`,
  ` java\nscript:${run.script}`,
  "data:text/html,<script>1</script>",
  "https://example.org/",
  `"><img src=x onerror="${run.script}">`,
);
const attribute = fc
  .tuple(attributeName, value, fc.constantFrom('"', "'", "", "`"), fc.constantFrom("", " ", "/", "\n"))
  .map(([key, text, quote, gap]) => `${gap || " "}${key}=${quote}${text}${quote}`);
const markup = fc.oneof(
  fc
    .tuple(element, fc.array(attribute, { maxLength: 3 }), fc.boolean())
    .map(([tag, attributes, isClosed]) => `<${tag}${attributes.join("")}>${isClosed ? `</${tag}>` : ""}`),
  fc.constantFrom(
    run.script,
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "</",
    "</p>",
    "</svg>",
    "&lt;script&gt;",
    "\u0000",
  ),
  fc.string(),
);
const html = fc.array(markup, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(""));

test("HTML is refused, or runs nothing and leads nowhere else once it is in the page", async () => {
  const place = document.createElement("div");
  document.body.append(place);
  let passed = 0;
  let refused = 0;
  fc.assert(
    fc.property(html, (text) => {
      try {
        place.innerHTML = policy.createHTML(text) as string;
        passed += 1;
      } catch (error) {
        expect(String(error)).toMatch(/^TypeError: HTML must not hold .+\.$/);
        refused += 1;
        return;
      }
      for (const link of place.querySelectorAll("*"))
        for (const { name: key, value: address } of link.attributes)
          if (/(?:^|:)href$/.test(key)) expect(address).toMatch(/^#/);
      for (const found of place.querySelectorAll<HTMLElement>("a, details, summary")) found.click();
    }),
    { numRuns: COUNT, seed: SEED },
  );
  place.remove();
  // What an image would run, it runs once its file failed.
  await new Promise((resolve) => {
    const image = new Image();
    image.onerror = resolve;
    image.src = "x";
  });
  console.info(`HTML: ${COUNT} hostile pieces, ${passed} passed, ${refused} refused.`);
  expect("ran" in globalThis).toBe(false);
  expect(passed).toBeGreaterThan(COUNT / 20);
  expect(refused).toBeGreaterThan(COUNT / 20);
});
