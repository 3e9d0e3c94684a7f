import { ItemKind, type Items } from "./item.js";
import type { Chunks } from "./chunk.js";
import { Kind } from "./kind.js";
import { Word } from "./lexicon.js";
import { WordSet } from "./word-set.js";

/**
 * Joins the last chunks where they list what one house or office is for, and its name would fall apart: "the Department
 * for [Environment, Food and Rural Affairs]", "[the Foreign, Commonwealth and Development Office]", "the Minister of
 * [Works and Housing]". Not "the Ministry of Health, Ann Lee and Tom Poe", nor "At the Ministry of Health, Lee and Poe said".
 */
export function joinHouseList(items: Items, chunks: Chunks): void {
  const last = chunks.length - 1;
  if (!chunks.is(last - 1, Kind.coordinator) || !isTopic(items, chunks, last)) return;
  let first = last - 2;
  while (isTopic(items, chunks, first) && chunks.is(first - 1, Kind.comma)) first -= 2;
  if (!isTopic(items, chunks, first)) return;
  const isOne = first === last - 2 ? isOfTwo(items, chunks, first) : isOfMore(items, chunks, first);
  if (isOne) chunks.join(first);
}

const isOfMore = (items: Items, chunks: Chunks, first: number): boolean =>
  isHouseOfList(items, chunks, first) || isBehindHouse(items, chunks, first);

/**
 * Are the last two topics one house's or office's? Matches "Work and Pensions" behind "the Department for", "Works and
 * Housing" behind "the Minister of", "Arts and Sciences" behind "the Society of", "the Food and Drug Administration" and
 * "the Weavers and Glaziers Union (WGU)". Not "Leeds and York" behind "the University of", nor "the Pentagon and State Department".
 */
function isOfTwo(items: Items, chunks: Chunks, first: number): boolean {
  if (isSpeltByBracket(items, chunks.from(first), chunks.to(first + 2))) return true;
  if (!isBehindName(items, chunks, first))
    return isHouseOfList(items, chunks, first) && !isHouse(items, chunks.head(first));
  const head = chunks.head(first - 2);
  // "the Secretary of State for Health and Social Care", but "the State of Israel and Palestine".
  return (
    items.isIn(head, items.word(chunks.from(first - 1)) === "for" ? OFFICES_FOR : OFFICES) ||
    (items.has(head, Word.organisation) && isField(items, chunks.head(first + 2)))
  );
}

const OFFICES = new WordSet("department ministry minister secretary");
const OFFICES_FOR = new WordSet("department ministry minister secretary state");

/** Matches what a house may be for: "Sciences", "Development". Not "Leeds", nor "Parliament", which is a house. */
const isField = (items: Items, i: number): boolean =>
  !items.has(i, Word.organisation | Word.person) && FIELD.test(items.text(i));

const FIELD =
  /(?:ment|[ts]ion|ity|ture|logy|ing|ics|ship|iences?)$|^(?:Arts|Care|Health|Justice|Safety|Trade|Welfare)$/;

/** Is it known that a word is a house's, or many people's, by itself: "the Pentagon", "the FBI", "the Democrats"? */
const isHouse = (items: Items, i: number): boolean =>
  items.has(i, Word.organisation | Word.group) || /^[\p{Lu}.]{2,}$|\P{Ll}s$/u.test(items.text(i));

/** Does a bracket give the first letters of all names among [from, to) before it: "the Weavers and Glaziers Union (WGU)"? */
function isSpeltByBracket(items: Items, from: number, to: number): boolean {
  if (items.kind(to - 1) !== ItemKind.close || items.kind(to - 3) !== ItemKind.open) return false;
  let initials = "";
  for (let i = from; i < to - 3; i++) if (items.isName(i)) initials += items.text(i).charAt(0);
  return initials.length > 2 && items.text(to - 2).toUpperCase() === initials;
}

/** A noun phrase that ends in a name and holds no given name. */
function isTopic(items: Items, chunks: Chunks, chunk: number): boolean {
  const from = chunks.from(chunk);
  const to = chunks.to(chunk);
  if (!chunks.is(chunk, Kind.noun) || !(items.isName(to - 1) || items.kind(to - 1) === ItemKind.close))
    return false;
  for (let i = from; i < to; i++) if (items.has(i, Word.male | Word.female | Word.title)) return false;
  return true;
}

/** "the Foreign" and "Development Office", the ends of a list. */
function isHouseOfList(items: Items, chunks: Chunks, first: number): boolean {
  const last = chunks.length - 1;
  const to = chunks.to(last);
  return (
    items.has(chunks.from(first), Word.determiner) &&
    to - chunks.from(last) > 1 &&
    items.has(to - 1, Word.organisation)
  );
}

/** Stands "the Department for" before a list? */
const isBehindHouse = (items: Items, chunks: Chunks, first: number): boolean =>
  isBehindName(items, chunks, first) && items.has(chunks.head(first - 2), Word.organisation);

/** Stands a name with "of" or "for" before a topic, and no preposition that opens the sentence before that? */
const isBehindName = (items: Items, chunks: Chunks, first: number): boolean =>
  chunks.is(first - 1, Kind.preposition) &&
  /^(?:of|for)$/.test(items.word(chunks.from(first - 1))) &&
  items.isName(chunks.head(first - 2)) &&
  !(chunks.is(first - 3, Kind.preposition) && !chunks.is(first - 4, Kind.noun));
