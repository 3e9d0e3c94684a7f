import { TokenKind } from "@copydesk/text";
import { readClock, type ReadClock, readZone } from "../grammar/clock.js";
import { calendar } from "../meaning.js";
import { anyOf, match, type Rule } from "../rule.js";
import type { Words } from "../words.js";

/**
 * A time of day.
 * Matches "4 p.m. ET", "10:33 AM", "2.30pm", "0930 GMT" and "seven o'clock". Not "2:1", "4 percent", "John 3:16" or a score of "10-4".
 */
export const clock: Rule = {
  name: "clock",
  opensWith: (entry) => entry.cardinal > 0 && entry.cardinal <= 12,
  opensWithKinds: [TokenKind.number, TokenKind.mixed],
  read(words, at) {
    const found = readClock(words, at);
    if (
      found === null ||
      isVerse(words, at, found) ||
      (words.isGlued(at) && !/[([“"'‘|-]/.test(words.source.charAt(words.start(at) - 1)))
    )
      return null;
    return match(found.end, calendar({ clock: found.clock }));
  },
};

/** "John 3:16": behind a name two figures and a colon, with nothing else of a time, are a verse. */
const isVerse = (words: Words, at: number, { end, clock: { zone, hour } }: ReadClock): boolean =>
  zone === null && hour < 13 && end === at + 3 && words.isCapital(at - 1) && words.word(at - 1) === "";

/**
 * Noon and midnight.
 * Matches "noon", "midnight" and "midday GMT". Not "High Noon".
 */
export const noon: Rule = {
  name: "noon",
  opensWith: anyOf("noon midnight midday"),
  read(words, at) {
    if (words.isCapital(at) && words.isCapital(at - 1)) return null;
    const zone = readZone(words, at + 1);
    const end = zone?.end ?? at + 1;
    if (words.word(at) === "midday" && zone === null) return match(end, calendar({ part: "MI" }));
    const hour = words.word(at) === "midnight" ? 0 : 12;
    return match(end, calendar({ clock: { hour, minute: 0, second: null, zone: zone?.name ?? null } }));
  },
};
