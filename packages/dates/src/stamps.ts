import { assertText } from "@copydesk/text";
import { isDay, pad, toIso } from "./calendar.js";
import { isStampWord } from "./en/stamp-words.js";
import { zoneNamed } from "./en/zones.js";
import { foldWord, monthNamed } from "./month-names.js";
import type { Timestamp } from "./types.js";

/** The orders of a date, and which groups are its year, month and day. */
const DATES: readonly (readonly [pattern: RegExp, year: number, month: number, day: number])[] = [
  // "3. Mai 2021", "1er mai 2021", "3 de mayo de 2021"; not "3. bis 5. Mai 2021".
  [/\b(\d\d?)(?:er|[.º°])? ?(?:de |del )?(\p{L}{3,12})\.?,? (?:de |del )?((?:19|20)\d\d)\b/u, 3, 2, 1],
  // "mayo 3, 2021"; not "mayo de 2021".
  [/(\p{L}{3,12})\.? (\d\d?),? (?:de |del )?((?:19|20)\d\d)\b/u, 3, 1, 2],
  // "2020. augusztus 18."; not "2020. augusztus".
  [/\b((?:19|20)\d\d)\.? (\p{L}{3,12})\.? (\d\d?)\b/u, 1, 2, 3],
  // "2021年5月3日", "2021년 5월 3일"; not "2021年".
  [/((?:19|20)\d\d) ?[年년] ?(\d\d?) ?[月월] ?(\d\d?) ?[日일]/u, 1, 2, 3],
];

/** ", 10:22 Uhr", " à 10h22", " kl. 06.15"; not " 10:22 pm". */
const TIME =
  /^[\s,|–-]{0,3}(?:\p{L}{1,3}\.?[\s,]{1,2}){0,2}(\d\d?)(?:[:.]| ?h ?)([0-5]\d)(?!\d)(?! ?[ap]\.?m)/iu;
const ZONE = /^ ?([A-Z]{3,4})\b/;

/** How the words begin that label stamps: "Veröffentlicht am", "Mis à jour le", "Zuletzt aktualisiert", "Обновлено". */
const LABEL =
  /^(?:(?:ge)?publ|pubb|opu|vero|a[kcg]|atua|zul|stand|dat|fec|jour|bijg|laat|[uo]p+d|modi|ulti|dern|gun|yay|tari|obno)/;
/** Words as short as this are articles and prepositions, or say "o'clock"; a stamp has only so many of them. */
const LITTLE_WORD = 3;
const MOST_LITTLE_WORDS = 3;

/**
 * The stamp that a line is in another language than English, or null: of some two dozen European languages, and in
 * Chinese, Japanese and Korean figures, where it names the day, the month and the year. For `readForeign` of `findTimestamp`.
 *
 * Matches "Montag, 3. Mai 2021, 10:22 Uhr" and "Publicado el 3 de mayo de 2021"; not "Er wurde am 3. Mai 1960 in
 * Leeds geboren".
 *
 * @throws TypeError when the line is no string.
 * @example
 * const page = "Ein Brunnen\nVeröffentlicht am 3. Mai 2021 um 10:22 Uhr\nDie Stadt …";
 * findTimestamp(page, { readForeign: readForeignStamp }).value // => "2021-05-03T10:22"
 * readForeignStamp("2021年5月3日").value // => "2021-05-03"
 * readForeignStamp("Am 3. Mai 2021 wurde ein Brunnen eröffnet") // => null
 */
export function readForeignStamp(line: string): Timestamp | null {
  assertText(line, "readForeignStamp");
  for (const [pattern, ...groups] of DATES) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const [year, month, day] = groups.map((group) => match[group]);
    const date = { year: Number(year), month: monthNamed(month) || Number(month), day: Number(day) };
    if (isDay(date)) return stampFrom(line, match.index, match.index + match[0].length, toIso(date));
  }
  return null;
}

/** The date at its place with the time and zone behind it, where the rest of the line is no more than a stamp has. */
function stampFrom(line: string, start: number, dayEnd: number, day: string): Timestamp | null {
  const time = TIME.exec(line.slice(dayEnd));
  const timeEnd = dayEnd + (time?.[0].length ?? 0);
  const name = time && ZONE.exec(line.slice(timeEnd));
  const zone = name && zoneNamed(name[1]);
  const end = timeEnd + (zone === null ? 0 : (name?.[0].length ?? 0));
  // What stands right before the date may be a weekday.
  const others = `${line.slice(0, start).replace(/\p{L}{1,20}[\s,.]{0,3}$/u, "")} ${line.slice(end)}`;
  if (!areOfStamp(others.match(/[\p{L}\p{N}]+/gu) ?? [])) return null;
  return {
    start,
    end,
    text: line.slice(start, end),
    value: time === null ? day : `${day}T${pad(Number(time[1]))}:${time[2]}`,
    precision: time === null ? "day" : "minute",
    zone: zone ?? { kind: "unknown" },
    alternatives: null,
  };
}

function areOfStamp(words: readonly string[]): boolean {
  const others = words.filter((word) => !isStampWord(word) && !LABEL.test(foldWord(word)));
  return (
    others.length <= MOST_LITTLE_WORDS &&
    others.every((word) => word.length <= LITTLE_WORD && !/\d/.test(word))
  );
}
