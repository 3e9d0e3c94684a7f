import { ItemKind, type Items } from "./item.js";
import { Kind } from "./kind.js";
import type { Chunk } from "./kind.js";
import { Word } from "./lexicon.js";
import { WordSet } from "./word-set.js";

/**
 * Joins the last chunks where they list what one house is for, and its name would fall apart at the commas: "the
 * Department for [Environment, Food and Rural Affairs]", "[the Foreign, Commonwealth and Development Office]".
 * Not "the Ministry of Health, Ann Lee and Tom Poe", nor "At the Ministry of Health, Lee and Poe said".
 */
export function joinHouseList(items: Items, chunks: Chunk[]): void {
  const last = chunks.length - 1;
  if (last < 4 || chunks[last - 1].kind !== Kind.coordinator || !isTopic(items, chunks[last])) return;
  let first = last - 2;
  while (first >= 2 && isTopic(items, chunks[first]) && chunks[first - 1].kind === Kind.comma) first -= 2;
  if (!isTopic(items, chunks[first])) return;
  if (
    first === last - 2
      ? !isOfTwo(items, chunks, first)
      : !isHouseOfList(items, chunks[first], chunks[last]) && !isBehindHouse(items, chunks, first)
  )
    return;
  const { to, head } = chunks[last];
  chunks.splice(first, chunks.length - first, { kind: Kind.noun, from: chunks[first].from, to, head });
}

/** Matches "Work and Pensions" behind "the Department for". Not "Leeds and York" behind "the University of". */
const isOfTwo = (items: Items, chunks: readonly Chunk[], first: number): boolean =>
  isBehindHouse(items, chunks, first) && items.isIn(chunks[first - 2].head, OFFICES);

const OFFICES = new WordSet("department ministry");

/** A noun phrase that ends in a name and holds no given name. */
function isTopic(items: Items, { kind, from, to }: Chunk): boolean {
  if (kind !== Kind.noun || !(items.isName(to - 1) || items.kind(to - 1) === ItemKind.close)) return false;
  for (let i = from; i < to; i++) if (items.has(i, Word.male | Word.female | Word.title)) return false;
  return true;
}

/** "the Foreign" and "Development Office", the ends of a list. */
const isHouseOfList = (items: Items, first: Chunk, last: Chunk): boolean =>
  items.has(first.from, Word.determiner) &&
  last.to - last.from > 1 &&
  items.has(last.to - 1, Word.organisation);

/** Stands "the Department for" before a list, and no preposition that opens the sentence before that? */
const isBehindHouse = (items: Items, chunks: readonly Chunk[], first: number): boolean =>
  first >= 2 &&
  chunks[first - 1].kind === Kind.preposition &&
  /^(?:of|for)$/.test(items.word(chunks[first - 1].from)) &&
  items.isName(chunks[first - 2].head) &&
  items.has(chunks[first - 2].head, Word.organisation) &&
  !(
    first >= 3 &&
    chunks[first - 3].kind === Kind.preposition &&
    (first === 3 || chunks[first - 4].kind !== Kind.noun)
  );
