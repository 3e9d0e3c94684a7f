import { describe, expect, test } from "vitest";
import { findTimes, findTimestamp } from "../src/index.js";
import { readForeignStamp } from "../src/stamps.js";

const reference = "2020-09-09T12:00:00Z";

/** The stamp of a text as value, precision and zone, in one line. */
function read(text: string, options = {}): string | null {
  const stamp = findTimestamp(text, options);
  if (stamp === null) return null;
  const { zone } = stamp;
  switch (zone.kind) {
    case "unknown":
      return `${stamp.value} ${stamp.precision}`;
    case "ambiguous":
      return `${stamp.value} ${stamp.precision} ${zone.name}=${zone.offsets.join("|")}`;
    case "explicit":
    case "implied":
      return `${stamp.value} ${stamp.precision} ${zone.kind} ${zone.name}=${String(zone.offset)}`;
  }
}

describe("stamps as pages print them", () => {
  test.each([
    ["September 9, 2020 10:33 AM", "2020-09-09T10:33 minute"],
    ["Published September 9, 2020", "2020-09-09 day"],
    ["Published: 9 Sep 2020, 10:33 GMT", "2020-09-09T10:33 minute explicit GMT=Z"],
    ["Updated Sept. 9, 2020, 2:14 p.m. ET", "2020-09-09T14:14 minute implied ET=-04:00"],
    ["Updated Dec. 9, 2020, 2:14 p.m. ET", "2020-12-09T14:14 minute implied ET=-05:00"],
    ["Sept. 9, 2020 | 2:14 p.m. EDT", "2020-09-09T14:14 minute explicit EDT=-04:00"],
    ["9 September 2020 14:14 BST", "2020-09-09T14:14 minute BST=+01:00|+06:00"],
    ["Sep 09, 2020, 14:14 IST", "2020-09-09T14:14 minute IST=+05:30|+01:00|+02:00"],
    ["Wed, 09 Sep 2020 10:33:00 +0000", "2020-09-09T10:33:00 second explicit +00:00=+00:00"],
    ["2020-09-09T10:33:00+02:00", "2020-09-09T10:33:00 second explicit +02:00=+02:00"],
    ["2020-09-09T10:33:00Z", "2020-09-09T10:33:00 second explicit Z=Z"],
    ["2020-09-09", "2020-09-09 day"],
    ["Last updated on 09.09.2020 at 10:33", "2020-09-09T10:33 minute"],
    ["By Ann Lee, Sept. 9, 2020", "2020-09-09 day"],
    ["Ann Lee | September 9, 2020 | 3 pm", "2020-09-09T15 hour"],
    ["Wednesday, September 9, 2020", "2020-09-09 day"],
    ["Posted on 25/12/2019 by Ann Lee", "2019-12-25 day"],
    ["10:33 AM, September 9, 2020", "2020-09-09T10:33 minute"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("what is no stamp", () => {
  test.each([
    "On September 9, 2020, the group sent a letter.",
    "GENEVA, Sept. 9, 2020 (AP) — A fund was set up.",
    "The fund was set up on 2020-09-09.",
    "September is the month of the harvest",
    "Updated often",
    "10:33",
    "Sept. 9",
    "Born September 9, 1960 in Leeds, he was a poet.",
    "Who wrote the letter of September 9, 2020?",
    "",
  ])("%s", (text) => {
    expect(read(text)).toBeNull();
  });
});

describe("stamps in other languages", () => {
  test.each([
    ["Montag, 3. Mai 2021, 10:22 Uhr", "2021-05-03T10:22 minute"],
    ["Veröffentlicht am 14. März 2019 um 08.05 Uhr", "2019-03-14T08:05 minute"],
    ["Stand: 2. Jänner 2020", "2020-01-02 day"],
    ["Publié le 1er août 2018 à 9h05", "2018-08-01T09:05 minute"],
    ["Mis à jour le 12 févr. 2020 à 18:40 CET", "2020-02-12T18:40 minute explicit CET=+01:00"],
    ["Publicado el 5 de septiembre de 2017", "2017-09-05 day"],
    ["febrero 17, 2020", "2020-02-17 day"],
    ["lunedì 9 settembre 2019", "2019-09-09 day"],
    ["Publicado em 21 de março de 2022 às 07h30", "2022-03-21T07:30 minute"],
    ["Gepubliceerd op 6 maart 2021", "2021-03-06 day"],
    ["Opublikowano: 4 października 2020", "2020-10-04 day"],
    ["7 января 2016, 12:00", "2016-01-07T12:00 minute"],
    ["Publicerad 30 maj 2019 kl. 06.15", "2019-05-30T06:15 minute"],
    ["24 Ağustos 2020", "2020-08-24 day"],
    ["18 Αυγούστου 2015", "2015-08-18 day"],
    ["11. července 2013", "2013-07-11 day"],
    ["11. června 2013", "2013-06-11 day"],
    ["2020. augusztus 18.", "2020-08-18 day"],
    ["17 Agustus 2014", "2014-08-17 day"],
    ["9 mar 2021", "2021-03-09 day"],
    ["3 dicembre 2018", "2018-12-03 day"],
    ["4. maaliskuuta 2020", "2020-03-04 day"],
    ["5. marraskuuta 2020", "2020-11-05 day"],
    ["2019. szeptember 3.", "2019-09-03 day"],
    ["6 Maret 2017", "2017-03-06 day"],
    ["8 червня 2022, 10:22", "2022-06-08T10:22 minute"],
    ["8 листопада 2022", "2022-11-08 day"],
    ["12 септември 2016", "2016-09-12 day"],
    ["2021年5月3日", "2021-05-03 day"],
    ["2021년 5월 3일 10:22", "2021-05-03T10:22 minute"],
  ])("%s", (text, expected) => {
    expect(read(text, { readForeign: readForeignStamp })).toBe(expected);
  });

  test.each([
    "Am 3. Mai 2021 wurde in der Stadt ein Brunnen eröffnet",
    "Née le 12 avril 1955 à Lyon, elle vit depuis longtemps à Paris",
    "3. bis 5. Mai 2021",
    "31 de febrero de 2020",
    "Mai 2021",
    "10 marvel 2019",
    "12 de 2021",
  ])("%s is none", (text) => {
    expect(read(text, { readForeign: readForeignStamp })).toBeNull();
  });

  test("their words are no times of running English", () => {
    expect(
      findTimes("In Mars 2020 and Mai 2021 the 3 augusti met 5 maj 2019.").map(({ text }) => text),
    ).toEqual(["2020", "2021", "2019"]);
  });

  test("the stamp is the words of the date and its time", () => {
    const text = "Ein Brunnen\nZuletzt aktualisiert: Montag, 3. Mai 2021, 10:22 Uhr\nDie Stadt …";
    expect(findTimestamp(text, { readForeign: readForeignStamp })?.text).toBe("3. Mai 2021, 10:22");
    expect(findTimestamp(text)).toBeNull();
  });
});

test("a stamp that counts back needs the moment of reading", () => {
  expect(read("Updated 3 hours ago", { reference })).toBe("2020-09-09T09:00 minute");
  expect(read("Updated 3 hours ago")).toBeNull();
  expect(read("Updated 3 hours ago", { reference: "2020-09-09" })).toBeNull();
});

test("stamps of several parts are read as one", () => {
  expect(read("12:01, 1 Aug 2021 | UPDATED 09:15, 2 Aug 2021")).toBe("2021-08-01T12:01 minute");
  expect(read("UPDATED 11:15, 2 Aug 2021")).toBe("2021-08-02T11:15 minute");
  expect(read("March 4, 2020 / 10:21 AM / 2 years ago")).toBe("2020-03-04T10:21 minute");
  expect(read("Source: Xinhua| 2021-05-18 21:04:33|Editor: annlee")).toBe("2021-05-18T21:04:33 second");
  expect(read("Source: the mayor | 2021-05-18 and what came of it")).toBeNull();
});

test("a day in figures that can be read either way is open, and both readings are given", () => {
  expect(findTimestamp("Posted on 03/04/2020 at 10:22 ET")).toMatchObject({
    text: "03/04/2020 at 10:22 ET",
    value: "2020",
    precision: "year",
    alternatives: ["2020-03-04T10:22", "2020-04-03T10:22"],
  });
  expect(findTimestamp("Posted on 04/04/2020")).toMatchObject({ value: "2020-04-04", alternatives: null });
  expect(read("Posted on 03/04/2020\nUpdated 14/04/2020")).toBe("2020-04-14 day");
});

test("a day in figures that can be read either way waits for its order", () => {
  expect(read("Published 03/04/2020", { dateOrder: "day-first" })).toBe("2020-04-03 day");
  expect(read("Published 03/04/2020", { dateOrder: "month-first" })).toBe("2020-03-04 day");
});

test("a language says which comes first in figures", () => {
  const stamp = "Published 03/04/2020";
  expect(read(stamp, { language: "en-US" })).toBe("2020-03-04 day");
  expect(read(stamp, { language: "en-GB" })).toBe("2020-04-03 day");
  expect(read(stamp, { language: "fr" })).toBe("2020-04-03 day");
  expect(read(stamp, { language: "en" })).toBe("2020 year");
  expect(read(stamp, { language: "fr", dateOrder: "month-first" })).toBe("2020-03-04 day");
});

test("the first stamp of a page is found among its other lines", () => {
  const page =
    "A fund is set up\nBy Ann Lee\nUpdated Sept. 9, 2020\n\nA fund was set up on May 3, 1998, in Bern.";
  expect(findTimestamp(page)).toMatchObject({ text: "Sept. 9, 2020", value: "2020-09-09" });
});
