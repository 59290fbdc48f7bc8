/** The reader that the rules about drawings rely on. */
import { expect, test } from "vitest";
import { parseSvg } from "./svg";

test("elements come in order, with what is around them", () => {
  expect(parseSvg(`<svg a="1"><g><path d="M0 0"/></g><use href="#b"/></svg>\n`)).toEqual([
    { name: "svg", attributes: { a: "1" }, inside: [] },
    { name: "g", attributes: {}, inside: ["svg"] },
    { name: "path", attributes: { d: "M0 0" }, inside: ["svg", "g"] },
    { name: "use", attributes: { href: "#b" }, inside: ["svg"] },
  ]);
});

test.each([
  "<svg>words</svg>",
  "<svg><!-- remark --></svg>",
  "<svg><![CDATA[x]]></svg>",
  `<!DOCTYPE svg><svg></svg>`,
  `<?xml version="1.0"?><svg></svg>`,
  "<svg><g></svg></g>",
  "<svg><g></svg>",
  "<svg></svg><svg></svg>",
  `<svg a="1" a="2"></svg>`,
  `<svg a="&amp;"></svg>`,
  "<svg",
])("%s is refused", (text) => {
  expect(() => parseSvg(text)).toThrow();
});
