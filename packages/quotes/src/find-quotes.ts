import { assertText, findParagraphs, readTokens } from "@copydesk/text";
import { attribute } from "./attribution/attribute.js";
import { finishQuote } from "./finish-quotes.js";
import { joinParts, type ReadSentence } from "./joining/join-parts.js";
import { readTurns } from "./joining/find-turns.js";
import { lexicon } from "./words/lexicon.js";
import { listMarked, withoutMere } from "./list-marked.js";
import { readOptions } from "./options.js";
import { readOutline } from "./sentences/outline.js";
import { pairMarks } from "./marks/pair-marks.js";
import { resolveSpeakers } from "./resolving/resolve-speakers.js";
import { readSentences } from "./sentences/sentence.js";
import { inSource, readTyped } from "./marks/typed-marks.js";
import type { Entity } from "./resolving/entity.js";
import { listSpeakers } from "./list-speakers.js";
import type { FindQuotesOptions, FoundQuotes, FoundQuotesAndMarked } from "./types.js";

/**
 * Finds what is quoted in a news text, direct and indirect, with who said it.
 *
 * @param text An article's body; blank lines, or single line breaks, divide its paragraphs.
 * @param options With `includeMarked`, the result also lists words in marks that are no quotation.
 * @throws TypeError when the text is not a string, or an option is unknown or of the wrong type.
 * @example
 * const { quotes, speakers } = findQuotes('"It works," Ann Lee of the ministry said. She added that it was cheap.');
 * quotes.map((quote) => [quote.form, quote.text, quote.speaker.text, quote.cue.text])
 * // => [["direct", "It works,", "Ann Lee of the ministry", "said"], ["indirect", "it was cheap", "She", "added"]]
 * speakers.map((speaker) => speaker.name) // => ["Ann Lee"]
 */
export function findQuotes(
  text: string,
  options: FindQuotesOptions & { readonly includeMarked: true },
): FoundQuotesAndMarked;
export function findQuotes(text: string, options?: FindQuotesOptions): FoundQuotes;
export function findQuotes(
  text: string,
  options: FindQuotesOptions = {},
): FoundQuotes | FoundQuotesAndMarked {
  assertText(text, "findQuotes");
  const { includeMarked } = readOptions(options);
  const typed = readTyped(text);
  if (typed === null) return findIn(text, includeMarked);
  const found = inSource(text, typed, { marked: [], ...findIn(typed.text, includeMarked) });
  if (includeMarked) return found;
  const { quotes, speakers, diagnostics } = found;
  return { quotes, speakers, diagnostics };
}

function findIn(text: string, includeMarked: boolean): FoundQuotes | FoundQuotesAndMarked {
  const words = lexicon();
  const tokens = readTokens(text);
  const paragraphs = findParagraphs(text);
  const marks = pairMarks(tokens, paragraphs);
  const outline = readOutline(tokens, paragraphs, marks.spans, words);
  const sentences = readSentences(outline, words).map((sentence): ReadSentence => ({
    sentence,
    reading: attribute(sentence),
  }));
  const drafts = readTurns(text, paragraphs, sentences, joinParts(sentences, marks.spans));
  const { quotes: resolved, entities } = resolveSpeakers(
    sentences.map((one) => one.sentence),
    drafts,
  );
  const { speakers, ids } = listSpeakers(entities);
  const marked = withoutMere(sentences, marks.spans);
  const quotes = resolved.map((one) => finishQuote(text, one, marked, idOf(one.entity, ids)));
  const found = { quotes, speakers, diagnostics: marks.diagnostics };
  return includeMarked ? { ...found, marked: listMarked(sentences, quotes) } : found;
}

const idOf = (entity: Entity | null, ids: ReadonlyMap<Entity, string>): string | null =>
  entity === null ? null : (ids.get(entity) ?? null);
