import { describe, expect, test } from "vitest";
import { findDateline } from "../src/index.js";
import { countriesOfRegion } from "../src/gazetteer/regions.js";

const reference = "2020-09-10";

/** The dateline of a text as places, agency and day, in one line; a region with its country. */
function read(text: string): string | null {
  const dateline = findDateline(text, { reference });
  if (dateline === null) return null;
  const places = dateline.places.map(({ name, region }) =>
    [name, region, region && countriesOfRegion(region)[0]].filter((part) => part != null).join("/"),
  );
  return [places.join(" + "), dateline.agency, dateline.date].filter((part) => part !== null).join(" | ");
}

describe("each wire's own style", () => {
  test.each([
    ["GENEVA (AP) — A fund was set up.", "Geneva | AP"],
    ["ALBANY, N.Y. (AP) — A fund was set up.", "Albany/N.Y./US | AP"],
    ["ALBANY, N.Y., Sept. 9 (UPI) -- A fund was set up.", "Albany/N.Y./US | UPI | 2020-09-09"],
    ["(UPI) ALBANY, N.Y., Sept. 9 -- A fund was set up.", "Albany/N.Y./US | UPI | 2020-09-09"],
    ["LONDON, Sept 9 (Reuters) - A fund was set up.", "London | Reuters | 2020-09-09"],
    ["LONDON/PARIS, Sept 9 (Reuters) - A fund was set up.", "London + Paris | Reuters | 2020-09-09"],
    ["BEIJING, Sept. 9 (Xinhua) -- A fund was set up.", "Beijing | Xinhua | 2020-09-09"],
    ["BEIJING, Sept. 9 (Xinuha) -- A fund was set up.", "Beijing | Xinhua | 2020-09-09"],
    ["BEIJING, Sept 9, 2020 (AFP) -", "Beijing | AFP | 2020-09-09"],
    ["BEIJING, Sept 9 , 2020, 2020 (AFP) A fund was set up.", "Beijing | AFP | 2020-09-09"],
    ["Geneva, Switzerland | A fund was set up.", "Geneva/Switzerland/CH"],
    ["Berlin (dpa) - A fund was set up.", "Berlin | dpa"],
    ["Tokyo, Sept. 9 (Kyodo)—A fund was set up.", "Tokyo | Kyodo | 2020-09-09"],
    ["ATLANTA (CNN) -- A fund was set up.", "Atlanta | CNN"],
    ["BOSTON (Globe) - A fund was set up.", "Boston"],
    ["ARIMA, Trinidad and Tobago (CMC) — A fund.", "Arima/Trinidad and Tobago/TT | CMC"],
    ["Colombo, Sept 9 (Daily Mirror) - A fund was set up.", "Colombo | Daily Mirror | 2020-09-09"],
    ["LAGOS, Sept 9 (NAN) A fund was set up.", "Lagos | NAN | 2020-09-09"],
    ["NEW YORK--(BUSINESS WIRE)--A fund was set up.", "New York | Business Wire"],
    ["PATNA (Bihar), Sept 9 (PTI) A fund was set up.", "Patna/Bihar/IN | PTI | 2020-09-09"],
    ["MOSCOW, September 9. /TASS/. A fund was set up.", "Moscow | TASS | 2020-09-09"],
    ["New Delhi, Sep 9 (PTI) A fund was set up.", "New Delhi | PTI | 2020-09-09"],
    ["New Delhi [India], September 9 (ANI): A fund was set up.", "New Delhi/India/IN | ANI | 2020-09-09"],
    ["DALLAS, Sept. 9, 2020 /PRNewswire/ -- A fund was set up.", "Dallas | PR Newswire | 2020-09-09"],
    ["TORONTO, Sept. 9, 2020 (GLOBE NEWSWIRE) -- A fund.", "Toronto | GlobeNewswire | 2020-09-09"],
    ["NELSON, BC / ACCESSWIRE / September 9, 2020 / A fund.", "Nelson/BC/CA | ACCESSWIRE | 2020-09-09"],
    ["LONDON, PA - A fund was set up.", "London | PA"],
    ["SYDNEY, AAP - A fund was set up.", "Sydney | AAP"],
    ["ALTOONA, PA - A fund was set up.", "Altoona/PA/US"],
    ["OIL CITY, Pa, Sept 9 - A fund was set up.", "Oil City/Pa/US | 2020-09-09"],
    ["Accra, Sept. 9, GNA - A fund was set up.", "Accra | GNA | 2020-09-09"],
    ["Kigali, Sept. 9, RNAAA - A fund was set up.", "Kigali | RNAAA | 2020-09-09"],
    ["Kigali, Sept. 9 - FUNDS - A fund was set up.", "Kigali | 2020-09-09"],
    ["SARAJEVO - FENA - A fund was set up.", "Sarajevo | FENA"],
    ["BRUSSELS - NATO - A fund was set up.", "Brussels"],
    ["MOSCOW (Sputnik) - A fund was set up.", "Moscow | Sputnik"],
    ["MUMBAI (Maharashtra) [India], September 9 (ANI): A fund.", "Mumbai/Maharashtra/IN | ANI | 2020-09-09"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("places in every shape", () => {
  test.each([
    ["RIO DE JANEIRO, Sept 9 (Reuters) - A fund.", "Rio de Janeiro | Reuters | 2020-09-09"],
    ["PORT-AU-PRINCE, Sept 9 (Reuters) - A fund.", "Port-au-Prince | Reuters | 2020-09-09"],
    ["COEUR D'ALENE, Idaho, Sept 9 (Reuters) - A fund.", "Coeur d'Alene/Idaho/US | Reuters | 2020-09-09"],
    ["ST. PAUL, Minn., Sept 9 (Reuters) - A fund.", "St. Paul/Minn/US | Reuters | 2020-09-09"],
    ["THE HAGUE, Sept 9 (Reuters) - A fund.", "The Hague | Reuters | 2020-09-09"],
    ["DALLAS/FORT WORTH, Texas, Sept 9 - A fund.", "Dallas/Texas/US + Fort Worth/Texas/US | 2020-09-09"],
    ["CHARLESTON, W. Va., Sept 9 - A fund.", "Charleston/W. Va/US | 2020-09-09"],
    ["LAGOS and ABUJA, Sept 9 (Reuters) - A fund.", "Lagos + Abuja | Reuters | 2020-09-09"],
    ["YUANPING, Shanxi, Sept. 9 (Xinhua) -- A fund.", "Yuanping/Shanxi | Xinhua | 2020-09-09"],
    ["NICE, France — A fund was set up.", "Nice/France/FR"],
    ["TOULOUSE, FRANCE, Sept 9 (Reuters) - A fund.", "Toulouse/FRANCE/FR | Reuters | 2020-09-09"],
    ["BREDA, The Netherlands, Sept 9 (Reuters) - A fund.", "Breda/The Netherlands/NL | Reuters | 2020-09-09"],
    ["ARIMA, Trinidad and Tobago (AP) — A fund.", "Arima/Trinidad and Tobago/TT | AP"],
    ["BEIJING, SHANGHAI and XIAN (AP) — A fund.", "Beijing + Shanghai + Xian | AP"],
    ["KUPANG, Timor border, Sept 9 (AFP)", "Kupang/Timor border | AFP | 2020-09-09"],
    ["Salem, Ore. — A fund was set up.", "Salem/Ore/US"],
    ["New York, Sept 9 - A fund was set up.", "New York | 2020-09-09"],
    ["MOSUL, Iraq: A fund was set up.", "Mosul/Iraq/IQ"],
    ["KANSAS CITY, Mo. - Sept. 9 - A fund.", "Kansas City/Mo/US | 2020-09-09"],
    ["****LONDON, Sept 9 - A fund was set up.", "London | 2020-09-09"],
    ["RPT --LONDON, Sept 9 - A fund was set up.", "London | 2020-09-09"],
    ["MONTREAL, Sept 9, Reuter - A fund was set up.", "Montreal | Reuters | 2020-09-09"],
    ["ROTTERDAM, Sept 9- A fund was set up.", "Rotterdam | 2020-09-09"],
    ["RICHMOND, Va. Sept 9 - A fund was set up.", "Richmond/Va/US | 2020-09-09"],
    ["GENEVA, Feb. 29, 2019 (AP) — A fund was set up.", "Geneva | AP | 2019-02-XX"],
    ["  \n GENEVA (AP) — A fund was set up.", "Geneva | AP"],
    ["LONDON — A fund was set up.", "London"],
    ["SAN JOSE, Calif. and PARIS, Sept 9 - A fund.", "San Jose/Calif/US + Paris | 2020-09-09"],
    ["NEAR KHERSON, Ukraine (AP) — A fund.", "Kherson/Ukraine/UA | AP"],
    ["OUTSIDE MOSUL (AP) — A fund.", "Mosul | AP"],
    ["ABOARD THE USS LINCOLN (AP) — A fund.", "USS Lincoln | AP"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("news of companies is filed without a place", () => {
  test.each([
    ["Feb 3, 2020 (Reuters) - A fund was set up.", " | Reuters | 2020-02-03"],
    ["Sept 8 (Reuters) - A fund was set up.", " | Reuters | 2020-09-08"],
    ["Sept 8 (Reuters) reports that a fund was set up.", null],
    ["Sept 8 (Monday) - A fund was set up.", null],
    ["Sept 8 - A fund was set up.", null],
    ["(Reuters) - A fund was set up.", null],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("a dateline on lines of its own", () => {
  test.each([
    ["PTI\nHobart, Sept 8\n\nA fund was set up.", "Hobart | PTI | 2020-09-08"],
    ["BARROW, June 21.\nA fund was set up.", "Barrow | 2020-06-21"],
    ["PTI\nHobart is a city.", null],
    ["PTI\nHobart, the port of Sept 8, was shut.", null],
    ["ANN LEE, June 21\nA fund was set up.", null],
    ["Ann Lee, June 21.\nA fund was set up.", null],
    ["DOHA, Qatar\n\nA fund was set up.", null],
  ])("%j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test("where regions are known a place with its region is one", () => {
    const isRegion = (name: string): boolean => name === "Qatar";
    expect(findDateline("DOHA, Qatar\n\nA fund was set up.", { isRegion })?.text).toBe("DOHA, Qatar");
    expect(findDateline("Doha, Qatar\n\nA fund was set up.", { isRegion })).toBeNull();
    expect(findDateline("DOHA, Qatar\nand beyond", { isRegion })).toBeNull();
  });
});

describe("what opens a text and is no dateline", () => {
  test.each([
    "Geneva is a city on a lake.",
    "A fund was set up in GENEVA (AP) on Tuesday.",
    "The fund - the first of its kind - was set up.",
    "BREAKING NEWS - A fund was set up.",
    "KYODO NEWS - Sept 9, 2020 - 14:22 | All, Japan",
    "BREAKING NEWS (CNN) - A fund was set up.",
    "LONDON (Updated) - A fund was set up.",
    "Acme (ACME) - Shares in the fund fell.",
    "GENEVA (CNN) reports that a fund was set up.",
    "UPDATE: A fund was set up.",
    "WATCH LIVE: A fund is set up.",
    "Tuesday, Sept. 9 - A fund was set up.",
    "Photos: A fund was set up.",
    "By Ann Lee - A fund was set up.",
    "In London, Sept. 9 was a holiday.",
    "Football - The cup stays in town.",
    "Opinion | A fund is not enough for them all.",
    "Smith: We were robbed.",
    "Acme Motors, Inc.: A fund was set up.",
    "Lee, A. — A fund was set up.",
    "Sen. Ann Lee (D-Ohio) — A fund was set up.",
    "Rome, Milan — A tale of two towns.",
    "Prime Minister Ann Lee — once a nurse — spoke.",
    "Sept. 9 (Monday) - A fund was set up.",
    "China, India and Brazil said that they would join.",
    "London, the capital, said on Sept. 9 that it would pay.",
    "Paris Hilton (left) spoke on Sept 9.",
    "1. Geneva - a city on a lake",
    "",
  ])("%s", (text) => {
    expect(read(text)).toBeNull();
  });
});

test("the day is of the year nearest to the reference, and open without one", () => {
  const text = "LONDON, Dec 31 (Reuters) - A fund was set up.";
  expect(findDateline(text, { reference: "2021-01-01" })?.date).toBe("2020-12-31");
  expect(findDateline(text, { reference: "2020-12-30" })?.date).toBe("2020-12-31");
  expect(findDateline(text)?.date).toBe("XXXX-12-31");
});

test("the extent takes in the separator and nothing behind it", () => {
  expect(findDateline("  GENEVA (AP) — A fund.")).toMatchObject({ start: 2, text: "GENEVA (AP) —" });
});
