// @ts-check
/** A sailing boat, and a parasol with a ball on the sand. */
import { INK } from "../colour.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */

/** @type {Draw} */
export const sailingBoat = (p) =>
  [
    p.path(
      "M-250 190C-210 168-180 168-150 188S-80 208-40 188S30 168 70 188S150 208 190 188S236 172 256 190C236 246 150 262 0 262S-236 246-250 190z",
      p.flat("blue", 0.2),
    ),
    p.rect(-12, -262, 14, 400, 7, p.tube("steel")),
    p.path("M10-244C90-170 160-20 176 84C110 98 60 98 10 88z", p.flat("white", 0.2)),
    p.path("M-22-214C-90-120-140-10-160 78C-110 88-60 88-22 80z", p.flat("glass", 0.2)),
    p.path("M12-104L84-94C100-62 112-34 120-10L12-24z", p.tone("blue", 0.1)),
    p.path("M2-262C30-272 46-250 76-258L72-226C46-220 30-240 2-232z", p.flat("red", 0.3)),
    p.path("M-212 110H222C206 160 176 204 132 216H-132C-176 206-204 160-212 110z", p.flat("teal", 0.1)),
    p.path("M-206 132H216L204 158H-194z", p.tone("white", 0)),
    p.path("M-226 96H232Q240 110 226 120H-218Q-234 110-226 96z", p.tube("steel", "y")),
    p.path(
      "M-262 214C-226 190-190 196-160 212S-90 232-50 212S20 194 60 212S140 232 180 212S240 196 262 214C240 262 150 272 0 272S-240 262-262 214z",
      p.flat("blue", 0.4),
    ),
    p.shine(
      "M-206 238C-176 226-150 230-124 240M-30 240C0 228 30 230 60 240M126 240C150 232 176 230 204 238",
      7,
      0.6,
    ),
    p.shine("M26-206C74-150 112-70 130-14", 8, 0.6),
  ].join("");

/** A five-armed star around its origin. */
const STAR = `M${[0, 1, 2, 3, 4]
  .map((arm) => {
    const at = (/** @type {number} */ radius, /** @type {number} */ by) => {
      const angle = ((arm * 72 + by - 90) * Math.PI) / 180;
      return `${Math.round(radius * Math.cos(angle))} ${Math.round(radius * Math.sin(angle))}`;
    };
    return `${at(44, 0)}Q${at(14, 18)} ${at(22, 36)}Q${at(14, 54)} ${at(44, 72)}`;
  })
  .join("L")}z`;

/** @type {Draw} */
export const beach = (p) => {
  const pole = "M46-196L-36 190";
  const surf = "C-220 208-190 232-150 226S-70 210-30 226S50 240 90 226S180 206 220 222S270 222 286 226";
  return [
    p.path(
      "M-290 214C-270 150-130 120 0 120S270 150 290 214C280 262 160 268 0 268S-280 262-290 214z",
      p.flat("cream", 0.25),
    ),
    p.path(`M-284 226${surf}C262 264 150 270 0 270S-264 264-284 226z`, p.flat("glass", -0.25)),
    p.shine(`M-262 236C-220 218-190 242-150 236S-70 220-30 236S50 250 90 236S180 216 220 232`, 8, 0.7),
    p.line(pole, INK, 20),
    p.line(pole, p.tone("white", 0), 12),
    p.path(
      "M44-226C-70-262-196-190-214-68C-186-90-150-84-132-52C-104-84-58-74-40-32C-4-64 44-54 64-14C88-46 132-44 154-8C172-34 202-42 228-24C262-120 170-218 44-226z",
      p.flat("red", 0.3),
    ),
    p.path("M44-226C-40-226-116-160-132-52C-104-84-58-74-40-32C-30-120 0-190 44-226z", p.flat("white", 0.15)),
    p.path("M44-226C74-170 80-90 64-14C88-46 132-44 154-8C160-100 120-190 44-226z", p.flat("white", -0.1)),
    p.oval(45, -230, 12, 12, p.ball("yellow")),
    p.shine("M-178-106C-150-170-96-206-50-212", 10, 0.45),
    p.oval(140, 130, 66, 66, p.ball("white")),
    p.area(
      "M112 72C84 104 88 160 118 191C80 184 78 110 112 72zM136 66C166 96 176 160 158 192C192 180 204 130 194 96C182 78 160 66 136 66z",
      p.tone("red", 0.1),
    ),
    p.path(
      "M112 70C96 104 100 160 118 192C140 196 150 194 158 192C150 160 146 100 136 64C128 64 120 66 112 70z",
      p.tone("yellow", 0.1),
    ),
    p.oval(140, 130, 66, 66),
    p.group(`transform="translate(-160 172)rotate(14)"`, p.path(STAR, p.flat("orange", 0.3))),
  ].join("");
};
