import { readSeeds } from "@copydesk/testkit";
import { describe, test } from "vitest";
import { readArticle } from "../src/index.js";

const seeds = readSeeds(new URL("../../../seeds", import.meta.url).pathname);

describe.each(seeds)("$file is read as a careful reader reads it", ({ text, claims, given }) => {
  const article = readArticle(text);
  test.each(claims)("$name", ({ holds }) => {
    holds(article);
  });

  if (given !== null) {
    const dated = readArticle(text, { reference: given.reference });
    test.each(given.claims)("with its date given, $name", ({ holds }) => {
      holds(dated);
    });
  }
});
