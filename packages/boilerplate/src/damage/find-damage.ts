import type { Diagnostic } from "@copydesk/text";
import type { Region } from "../types.js";
import { findDoubledParagraphs } from "./doubled-paragraphs.js";
import { findHardWraps } from "./hard-wraps.js";
import { findLostApostrophes } from "./lost-apostrophes.js";
import { findStrangeCharacters } from "./strange-characters.js";
import { findTruncation } from "./truncation.js";

/** What is wrong with a text, in the order of the source. */
export function findDamage(source: string, regions: readonly Region[]): Diagnostic[] {
  return [
    ...findStrangeCharacters(source),
    ...findLostApostrophes(source),
    ...findHardWraps(regions),
    ...findDoubledParagraphs(regions),
    ...findTruncation(regions),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}
