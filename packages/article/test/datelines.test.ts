import { describe, expect, test } from "vitest";
import { readArticle } from "../src/index.js";

const story = [
  "Swedish shipbuilder Havsvarv cut its dividend on Thursday after its earnings missed what had been expected.",
  "The yard said that it expects demand to recover in the second half of the year, and that nobody will lose work.",
  "“It is a question of whether we build here or elsewhere,” its chief executive, Ines Holm, told reporters.",
];
const [opening, ...rest] = story;
const dispatch = `GDANSK, March 7 (Reuters) - ${opening}`;
const copyOf = (...head: readonly string[]): string => [...head, dispatch, ...rest].join("\n\n");

describe("a dateline is read behind", () => {
  test.each([
    ["nothing", copyOf()],
    ["a headline", copyOf("Havsvarv cuts its dividend")],
    ["a headline that is kept", copyOf("Havsvarv: no hands will be lost, says its chief.")],
    ["two headlines", copyOf("Havsvarv cuts its dividend", "Yard hopes for a better second half")],
    ["bullets", copyOf("Havsvarv cuts its dividend", "* Shares fall by 7%\n* Sees demand recover")],
    ["bullets alone", copyOf("* Shares fall by 7%\n* Sees demand recover")],
    ["a note of what was added", copyOf("Havsvarv cuts its dividend", "(Adds comment of its chief, shares)")],
    ["a correction", copyOf("Correction: An earlier version of this story misstated the age of the yard.")],
    ["an editor's note", copyOf("Editor's note: This story speaks of an accident that some may find hard.")],
    ["a caption without a credit", copyOf("Workers of the yard stand at its gate in Gdansk on Wednesday.")],
    [
      "all of these",
      copyOf(
        "Havsvarv cuts its dividend",
        "* Shares fall by 7%",
        "(Adds comment of its chief)",
        "Correction: An earlier version of this story misstated the age of the yard.",
        "By Ann Lee",
        "Workers of the yard stand at its gate in Gdansk on Wednesday.",
      ),
    ],
  ])("%s", (_, source) => {
    const { dateline, body, regions } = readArticle(source, { reference: "2024-03-07" });
    expect(dateline?.text).toBe("GDANSK, March 7 (Reuters) -");
    expect(dateline?.places.map(({ name, country }) => [name, country])).toEqual([["Gdansk", "PL"]]);
    expect(dateline?.date).toBe("2024-03-07");
    expect(regions.filter(({ kind }) => kind === "dateline").map(({ text }) => text)).toEqual([
      dateline?.text,
    ]);
    expect(body).toContain(opening);
    expect(body).not.toContain("GDANSK");
  });
});

test("a dateline stands in the sixth paragraph at the lowest", () => {
  const above = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => `${story[index % 2 === 0 ? 1 : 2]} It is year ${index + 1}.`);
  expect(readArticle(copyOf(...above(5))).dateline?.text).toBe("GDANSK, March 7 (Reuters) -");
  expect(readArticle(copyOf(...above(6))).dateline).toBeNull();
});

test("a city behind a correction needs no agency and no day", () => {
  const source = [
    "Correction: An earlier version of this story misstated the mayor's age.",
    `GDANSK, Poland — ${opening}`,
    ...rest,
  ];
  expect(readArticle(source.join("\n\n")).dateline?.text).toBe("GDANSK, Poland —");
});

describe("a dateline alone on its line is read and is no part of the body", () => {
  test.each(["Gdansk, March 7, 2024 (AFP) -", "GDANSK (Reuters) -", "Gdansk (AFP) –", "GDANSK, March 7 —"])(
    "%s",
    (line) => {
      const { dateline, body } = readArticle([line, ...story].join("\n\n"));
      expect(dateline?.text).toBe(line);
      expect(body).toBe(story.join("\n\n"));
    },
  );

  test("its day resolves the times of the story", () => {
    const { times } = readArticle(["Gdansk, March 7, 2024 (AFP) -", ...story].join("\n\n"));
    expect(times.find(({ text }) => text === "Thursday")).toMatchObject({
      value: "2024-03-07",
      anchor: "dateline",
    });
  });
});

describe("no dateline of the article is", () => {
  test.each([
    [
      "that of a link to another story",
      [...story, "Related", "* LONDON (AP) - Ferry company cuts its service"],
    ],
    [
      "that of a link without a bullet",
      [opening, "Ann Lee covers the harbour.", "LONDON (AP) - Ferry company cuts its service"],
    ],
    ["a bullet above the story", ["* LONDON (AP) - Ferry company cuts its service", ...story]],
    ["a heading in capitals", [opening, "GDANSK — The yard of many names", ...rest]],
    ["a day behind a crosshead", [opening, "Football", "Oct. 6, 1923: The stadium is opened.", ...rest]],
    [
      "that of one brief in a digest",
      ["Bus plunge kills 11", `LIMA (AP) - ${opening}`, "Storm hits the coast", `PERTH (AP) - ${rest[0]}`],
    ],
    ["one far below the head", [...story, ...story, ...story, dispatch]],
  ])("%s", (_, lines) => {
    expect(readArticle(lines.join("\n\n")).dateline).toBeNull();
  });
});

describe("the stamp of the last change", () => {
  const updated = "Updated: March 8, 2024 11:45 GMT";

  test("resolves times where there is no other", () => {
    const article = readArticle([updated, dispatch, ...rest].join("\n\n"));
    expect(article.published).toBeNull();
    expect(article.dateline?.date).toBe("2024-03-07");
    expect(article.times.find(({ text }) => text === "Thursday")?.value).toBe("2024-03-07");
  });

  test("gives way to that of publication", () => {
    const stamps = "Published: March 1, 2024 | Updated: March 8, 2024";
    const article = readArticle(["Havsvarv cuts its dividend", stamps, ...story].join("\n\n"));
    expect(article.updated?.value).toBe("2024-03-08");
    expect(article.times.find(({ text }) => text === "Thursday")?.value).toBe("2024-02-29");
  });
});
