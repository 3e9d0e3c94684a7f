import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

interface Words {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What the gold looks at in an article: the shape that `readArticle` and the command give. */
export interface GoldView {
  readonly title: Words | null;
  readonly agency: { readonly text: string; readonly id: string } | null;
  readonly published: {
    readonly text: string;
    readonly value: string;
    readonly zone: { readonly kind: string };
  } | null;
  readonly dateline:
    | (Words & { readonly places: readonly { readonly name: string; readonly country: string | null }[] })
    | null;
  readonly body: string;
  readonly regions: readonly (Words & { readonly kind: string; readonly kept: boolean })[];
  readonly quotes: readonly {
    readonly verbatim: readonly Words[];
    readonly speaker: Words | null;
    readonly speakerId: string | null;
    readonly cue: Words | null;
    readonly continues: number | null;
  }[];
  readonly speakers: readonly {
    readonly id: string;
    readonly name: string;
    readonly affiliation: string | null;
  }[];
  readonly times: readonly (Words & { readonly type: string; readonly value: string })[];
  readonly diagnostics: readonly { readonly start: number; readonly end: number; readonly code: string }[];
}

/** A time expression of a seed article. */
export interface GoldTime {
  readonly text: string;
  readonly nth?: number;
  readonly slice?: string;
  readonly type?: string;
  readonly value: string;
}

interface GoldQuote {
  readonly text: string;
  readonly speaker?: string;
  readonly who?: string;
  readonly affiliation?: string;
  readonly cue: string | null;
  readonly why?: string;
}

interface GoldEnds {
  readonly text?: string;
  readonly nth?: number;
  readonly startsWith?: string;
  readonly endsWith?: string;
  readonly role: string;
}

/** What `gold.json` says of one seed article. */
export interface GoldArticle {
  readonly file: string;
  readonly reference: string | null;
  readonly title: string;
  readonly byline: { readonly text: string; readonly agency: string } | null;
  readonly published: { readonly text: string; readonly value: string; readonly zone: string | null } | null;
  readonly dateline: {
    readonly text: string;
    readonly places: readonly { readonly name: string; readonly country: string }[];
  } | null;
  readonly caption?: { readonly credit: string };
  readonly stripped: readonly GoldEnds[];
  readonly crossheads: readonly string[];
  readonly bodyStartsWith: string;
  readonly bodyEndsWith: string;
  readonly damage: readonly {
    readonly kind: string;
    readonly text?: string;
    readonly texts?: readonly string[];
  }[];
  readonly quotes: readonly GoldQuote[];
  readonly notQuotes: readonly string[];
  readonly times: readonly GoldTime[];
  readonly notTimes?: readonly string[];
  readonly timesGivenReference?: { readonly reference: string; readonly times: readonly GoldTime[] };
}

/** One thing that a careful reader finds in a seed article, and how to see whether a reading has it too. */
export interface Claim {
  readonly name: string;
  readonly holds: (article: GoldView) => void;
}

/** A seed article, its claims as it stands, and those that hold once its publication date is given. */
export interface Seed {
  readonly file: string;
  readonly path: string;
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly given: { readonly reference: string; readonly claims: readonly Claim[] } | null;
}

/** The seed articles and what `gold.json` says of them, for a package that finds only part of it. */
export function readGold(
  folder: string,
): { readonly path: string; readonly text: string; readonly gold: GoldArticle }[] {
  const { articles } = JSON.parse(readFileSync(`${folder}/gold.json`, "utf8")) as {
    readonly articles: readonly GoldArticle[];
  };
  return articles.map((gold) => {
    const path = `${folder}/${gold.file}`;
    return { path, text: readFileSync(path, "utf8"), gold };
  });
}

/** The seed articles with everything that `gold.json` says of them. */
export function readSeeds(folder: string): Seed[] {
  return readGold(folder).map(({ path, text, gold: article }) => {
    const given = article.timesGivenReference;
    return {
      file: article.file,
      path,
      text,
      claims: claimsOf(text, article),
      given:
        given === undefined ? null : { reference: given.reference, claims: timeClaims(text, given.times) },
    };
  });
}

function claimsOf(source: string, gold: GoldArticle): Claim[] {
  return [
    ...headClaims(gold),
    ...bodyClaims(source, gold),
    ...gold.damage.flatMap((damage) => damageClaims(source, damage)),
    ...gold.quotes.map((quote) => quoteClaim(quote)),
    ...gold.notQuotes.map((words) =>
      claim(`no quotation: ${words}`, ({ quotes }) => {
        assert.ok(!quotes.some((quote) => quote.verbatim.some((part) => part.text.includes(words))));
      }),
    ),
    ...timeClaims(source, gold.times),
    ...(gold.notTimes ?? []).map((words) =>
      claim(`no time: ${words}`, ({ times }) => {
        assert.ok(!times.some((time) => time.text.includes(words)));
      }),
    ),
  ];
}

const claim = (name: string, holds: (article: GoldView) => void): Claim => ({ name, holds });

function headClaims(gold: GoldArticle): Claim[] {
  return [
    claim("title", ({ title }) => {
      assert.equal(title?.text, gold.title);
    }),
    claim("agency", ({ agency }) => {
      assert.equal(agency?.text ?? null, gold.byline?.text ?? null);
      assert.equal(agency?.id ?? null, gold.byline?.agency ?? null);
    }),
    claim("published", ({ published }) => {
      assert.equal(published?.text ?? null, gold.published?.text ?? null);
      assert.equal(published?.value ?? null, gold.published?.value ?? null);
      if (gold.published?.zone === null) assert.equal(published?.zone.kind, "unknown");
    }),
    claim("dateline", ({ dateline }) => {
      assert.equal(dateline?.text ?? null, gold.dateline?.text ?? null);
      const places = dateline?.places.map(({ name, country }) => ({ name, country }));
      assert.deepEqual(places ?? null, gold.dateline?.places ?? null);
    }),
  ];
}

function bodyClaims(source: string, gold: GoldArticle): Claim[] {
  return [
    claim(`the body begins: ${gold.bodyStartsWith}`, ({ body }) => {
      assert.ok(body.startsWith(gold.bodyStartsWith), body.slice(0, 80));
    }),
    claim(`the body ends: ${gold.bodyEndsWith}`, ({ body }) => {
      assert.ok(body.endsWith(gold.bodyEndsWith), body.slice(-80));
    }),
    ...gold.stripped.map((piece) =>
      claim(`stripped as ${piece.role}: ${piece.text ?? piece.startsWith ?? ""}`, ({ regions }) => {
        const region = regions.find((one) => one.kind === piece.role && holdsPiece(source, one, piece));
        assert.ok(region !== undefined, `no region of kind ${piece.role} holds it`);
        assert.equal(region.kept, false);
      }),
    ),
    ...gold.crossheads.map((words) =>
      claim(`crosshead: ${words}`, ({ regions, body }) => {
        assert.ok(
          regions.some(
            (region) => region.kind === "crosshead" && region.kept && region.text.trim() === words,
          ),
        );
        assert.ok(body.includes(words));
      }),
    ),
    claim("the regions joined are the source", ({ regions }) => {
      assert.equal(regions.map((region) => region.text).join(""), source);
    }),
  ];
}

function holdsPiece(source: string, region: Words, piece: GoldEnds): boolean {
  if (piece.text !== undefined) {
    const start = placeOf(source, piece.text, piece.nth);
    return region.start <= start && start + piece.text.length <= region.end;
  }
  const words = region.text.trim();
  return words.startsWith(piece.startsWith ?? "") && words.endsWith(piece.endsWith ?? "");
}

function damageClaims(source: string, damage: GoldArticle["damage"][number]): Claim[] {
  return (damage.texts ?? [damage.text ?? ""]).map((words) =>
    claim(`damage, ${damage.kind}: ${words}`, ({ diagnostics }) => {
      const found = diagnostics.filter((one) => one.code === damage.kind);
      assert.ok(found.some((one) => source.slice(one.start, one.end) === words));
    }),
  );
}

function quoteClaim(gold: GoldQuote): Claim {
  return claim(`quotation: ${gold.text}`, ({ quotes, speakers }) => {
    const quote = quotes.find((one) => one.verbatim.some((part) => part.text === gold.text));
    assert.ok(quote !== undefined, "no quotation has these words");
    if (gold.speaker !== undefined) assert.equal(quote.speaker?.text, gold.speaker);
    assert.equal(quote.cue?.text ?? null, gold.cue);
    const speaker = speakers.find((one) => one.id === quote.speakerId);
    if (gold.who !== undefined) assert.equal(speaker?.name, gold.who);
    if (gold.affiliation !== undefined) assert.equal(speaker?.affiliation, gold.affiliation);
    if (gold.why !== undefined) assert.notEqual(quote.continues, null);
  });
}

function timeClaims(source: string, times: readonly GoldTime[]): Claim[] {
  return times.map((gold) =>
    claim(`time: ${gold.text}${gold.nth === undefined ? "" : `, number ${gold.nth}`}`, ({ times: found }) => {
      const words = gold.slice ?? gold.text;
      const start = placeOf(source, gold.text, gold.nth) + gold.text.indexOf(words);
      const time = found.find((one) => one.start === start && one.text === words);
      assert.ok(time !== undefined, "no time stands there with these words");
      if (gold.type !== undefined) assert.equal(time.type, gold.type);
      assert.equal(time.value, gold.value);
    }),
  );
}

/** Where the nth of several equal strings stands, counting from one. */
export function placeOf(source: string, words: string, nth = 1): number {
  let at = -1;
  for (let i = 0; i < nth; i++) at = source.indexOf(words, at + 1);
  assert.ok(at >= 0, `the source has no ${nth} of ${words}`);
  return at;
}
