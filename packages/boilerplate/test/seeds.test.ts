import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Region, stripBoilerplate } from "../src/index.js";

const read = (name: string): string =>
  readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), "utf8");

const strippedOf = (regions: readonly Region[]): [string, string][] =>
  regions
    .filter((region) => !region.kept && !["blank", "title"].includes(region.kind) && region.rule !== "bullet")
    .map((region) => [region.kind, region.text]);

test("an agency story gives up its caption, byline, stamp, copyright line and link heading", () => {
  const found = stripBoilerplate(read("000_ebf9806982679747.txt"));
  expect(found.title?.text).toBe("Over 300 NGOs urge UN to probe China rights abuses");
  expect(found.agency).toMatchObject({ text: "Agence France-Presse", id: "AFP" });
  expect(found.authors).toEqual([]);
  expect(found.published?.text).toBe("September 9, 2020 10:33 AM");
  expect(found.updated).toBeNull();
  expect(found.captions.map((caption) => caption.credit?.text)).toEqual(["AFP"]);
  expect(found.captions[0]?.text).toMatch(
    /^United Nations High Commissioner for Human Rights.*\(Photo: AFP\)$/,
  );
  expect(found.copyright?.text).toBe("Agence France-Presse");
  expect(found.diagnostics).toEqual([]);
  expect(strippedOf(found.regions).map(([kind]) => kind)).toEqual([
    "caption",
    "byline",
    "published",
    "copyright",
    "related",
  ]);
  expect(found.regions.filter((region) => region.kind === "crosshead").map((region) => region.text)).toEqual([
    "- 'Fundamental threat' -",
  ]);
  // The dateline stays in the body: whoever reads datelines carves it out.
  expect(found.body).toMatch(/^Geneva, Switzerland \| More than 300 rights groups/);
  expect(found.body).toMatch(/report annually on the topic\."$/);
});

test("a story cut off by a feed keeps its broken word and loses its tail", () => {
  const found = stripBoilerplate(read("002_e290ca6e7bc18056.txt"));
  expect(found.title?.text).toBe(
    "Over 300 Civil Groups Seek International Probe of Chinas Human Rights Abuses",
  );
  expect([found.agency, found.published, found.updated, found.copyright]).toEqual([null, null, null, null]);
  expect(strippedOf(found.regions)).toEqual([["read-more", "Read More – Source"]]);
  expect(found.body).toMatch(/^A coalition of more than 300 rights groups/);
  expect(found.body).toMatch(/to nongovernmental organiz$/);
  const source = read("002_e290ca6e7bc18056.txt");
  expect(found.diagnostics.map(({ code, start, end }) => [code, source.slice(start, end)])).toEqual([
    ["lost-apostrophe", "Chinas"],
    ["lost-apostrophe", "Beijings"],
    ["lost-apostrophe", "Chinas"],
    ["lost-apostrophe", "Chinas"],
    ["lost-apostrophe", "Beijings"],
    ["lost-apostrophe", "Beijings"],
    ["truncated", "organiz"],
  ]);
});
