import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { repository } from "../repository.js";

/** A folder of corpora, which are found by their path in it. */
export interface DataFolder {
  readonly path: string;
  /**
   * The full path of a corpus, plain or compressed.
   *
   * @param name Folder and file without ending: "dates/timebank".
   * @throws MissingData when it is not there.
   */
  file(name: string): string;
  has(name: string): boolean;
}

/** There is nothing to measure on. The message says where corpora are to be had. */
export class MissingData extends Error {}

const endings = [".jsonl", ".jsonl.gz", ".json"];

/** The folder that was named, or else `shared/data` beside the repository. */
export function findData(named: string | undefined): DataFolder {
  const path = resolve(named ?? join(repository, "../shared/data"));
  if (!existsSync(path)) throw new MissingData(`There is no folder ${path}.\n\n${whereToGetData}`);
  const find = (name: string): string | undefined =>
    endings.map((ending) => join(path, name + ending)).find((file) => existsSync(file));
  return {
    path,
    has: (name) => find(name) !== undefined,
    file: (name) => {
      const found = find(name);
      if (found === undefined) {
        throw new MissingData(`${path} has no ${name}${endings[0]} or ${endings[1]}.\n\n${whereToGetData}`);
      }
      return found;
    },
  };
}

const whereToGetData = `The benchmarks measure on public corpora that may not be passed on, so they are not part of this
repository. Get them from their makers, and write them as JSONL, a document a line, plain or as .gz; offsets
are UTF-16 code units of \`text\`. Then name their folder with --data.

  dates/timebank, dates/aquaint   TempEval-3, training part (TimeBank 1.2 and AQUAINT TimeML)
  dates/wikiwars                  WikiWars (TIMEX2; nested ones carry "depth")
  dates/tweets                    the tweets of Tabassum, Ritter and Xu (TweeTime) or Zhong's
      {id, dct: "1998-03-04", text, timexes: [{start, end, text, type, value}]}
  dates/reuters                   Reuters-21578
  dates/wiredatelines             openings of wire stories, from Gigaword or your own archive
      {id, date, text, gold: {cities: ["LONDON"], agency?, date: "1987-02-26"}}
  dates/undatelined               stories that open without a dateline: {id, text}
  quotes/polnear, quotes/gum      PolNeAR; GUM with its coreference
      {id, text, quotes: [{start, end, type: "direct" | "mixed" | "indirect", speaker?, cue?, speech?,
       speakerCanonical?}], marks?: [{start, end, attributed}]}
  quotes/polnear.coref.json       a list: [{id, start, end, speaker, speakerCanonical}]
  residue/aeb, residue/feval, residue/aed, residue/injected
      texts that extractors make of the pages of scrapinghub's article-extraction-benchmark, of the
      fundus evaluation and of other labelled pages, each line labelled against the gold:
      {id, source, coverage, lines: [{text, label: "keep" | "drop" | "mixed" | "ignore", kind?, keep?: [[0, 9]]}]}
  boilerplate/aeb, boilerplate/feval, boilerplate/aed, boilerplate/fundus, boilerplate/htmldate
      the pages themselves, and those of htmldate's evaluation:
      {id, url?, html, gold: {text?, title?, authors?, date?}}`;
