/** A room's summary as a line of letters that its people can scan or type, and back; its design has to be known to open it. */

import { hashDesign } from "../../core/design/canonical";
import type { Design } from "../../core/design/design";
import { fail, type Result, succeed } from "../../core/result";
import type { Rule } from "../../core/rules";
import type { Room } from "../../core/session/cohort/room";
import { CHECK_LETTERS, checksum } from "../result-code/checksum";
import { BITS_PER_LETTER, formatLetters, parseLetters, readLetters } from "../result-code/letters";
import { packRoom, ROOM_BITS, tellRoom, unpackRoom } from "./digits";

/** With a letter O, which none of the letters after it is. */
const BEGINNING = "ROOM";
const VERSION = 1;
/** Of a design's hash: enough to tell a person's own sessions apart, and few enough to be typed. */
const HASH_DIGITS = 10;
const BITS_PER_DIGIT = 4;
const SAID_LETTERS = Math.ceil((HASH_DIGITS * BITS_PER_DIGIT + ROOM_BITS) / BITS_PER_LETTER);
/** So many letters follow the version. */
const LETTERS = SAID_LETTERS + CHECK_LETTERS;

/** What a code says without its design. */
export type ReadRoomCode = {
  /** Whether the design with this hash is that of the room. */
  readonly isOf: (designHash: string) => boolean;
  /** What only the design can tell. */
  readonly digits: readonly number[];
  /** As it is written: in capitals, with nothing around it. */
  readonly code: string;
};

/** Without its first letter, which is the same in all. */
function beginHash(designHash: string): string {
  return designHash.slice(1, 1 + HASH_DIGITS);
}

/** The code of a room of this design; all codes are of one length. Throws where the room is of another design. */
export function formatRoomCode(room: Room, design: Design): string {
  const hash = BigInt(`0x${beginHash(hashDesign(design))}`);
  const said = (hash << BigInt(ROOM_BITS)) | packRoom(room, design);
  const text = `${BEGINNING}${VERSION}${formatLetters(said, SAID_LETTERS)}`;
  return text + checksum(text);
}

/** Zeros may stand for letters O, as hands copy, and a few spaces or hyphens between letters. */
const CODE = new RegExp(`R[O0]{2}M[1-9](?:[\\s-]{0,3}[0-9A-Z]){0,${LETTERS}}`, "gi");

/**
 * The room code in a text, be it a link or a message, without knowing its design: the one of all that begin alike which
 * is right. None, several or half of one is a problem.
 */
export function readRoomCode(text: string): Result<ReadRoomCode> {
  const found = (text.match(CODE) ?? []).map((one) => {
    const letters = readLetters(one.replace(/[\s-]/g, ""));
    return BEGINNING + letters.slice(BEGINNING.length);
  });
  const read = [...new Set(found)].map(readOne);
  const right = read.filter(({ ok }) => ok);
  const refuse = (rule: Rule) => fail({ path: "room", rule, received: text });
  if (right.length > 1) return refuse({ code: "one-room-code", codes: right.length });
  return right[0] ?? read[0] ?? refuse({ code: "some-room-code" });
}

/** In capitals, with nothing around it. */
function readOne(code: string): Result<ReadRoomCode> {
  const refuse = (rule: Rule) => fail({ path: "room", rule, received: code });
  const version = Number(code.charAt(BEGINNING.length));
  if (version !== VERSION) return refuse({ code: "room-code-version", version });
  const body = code.slice(BEGINNING.length + 1);
  if (body.length < LETTERS) {
    return refuse({ code: "whole-room-code", letters: LETTERS, given: body.length });
  }
  const isRight = checksum(code.slice(0, -CHECK_LETTERS)) === code.slice(-CHECK_LETTERS);
  const said = isRight ? parseLetters(body.slice(0, SAID_LETTERS)) : null;
  const digits = said === null ? null : unpackRoom(BigInt.asUintN(ROOM_BITS, said));
  if (said === null || digits === null) return refuse({ code: "right-room-letters" });
  const hash = (said >> BigInt(ROOM_BITS)).toString(16).padStart(HASH_DIGITS, "0");
  return succeed({ code, digits, isOf: (designHash) => beginHash(designHash) === hash });
}

/** The room, once its design is known; a code of another design is a problem. */
export function openRoomCode({ isOf, digits, code }: ReadRoomCode, design: Design): Result<Room> {
  const room = isOf(hashDesign(design)) ? tellRoom(digits, design) : null;
  return room === null
    ? fail({ path: "room", rule: { code: "room-of-design" }, received: code })
    : succeed(room);
}
