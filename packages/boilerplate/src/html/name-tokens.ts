import { itemAt } from "./item-at.js";
import type { PageNode } from "./page.js";

/** A name longer than this was made by a machine. */
const LONGEST_TOKEN = 20;
const TOKEN_LIMIT = 24;

/**
 * The words that the class names and ids of an element are made of: "articleBody-text__2x9" gives article, body, text.
 * Parts with digits among their letters are left out, for tools make them up.
 */
export function nameTokens(names: string): readonly string[] {
  const tokens: string[] = [];
  for (const part of names.slice(0, 400).split(/[^A-Z0-9]+/i)) {
    if (part === "" || tokens.length >= TOKEN_LIMIT) continue;
    for (const word of part.replace(/([a-z])([A-Z])/g, "$1 $2").split(" ")) {
      const token = word.toLowerCase();
      if (token.length > 1 && token.length <= LONGEST_TOKEN && /^[a-z]+\d?$/.test(token)) tokens.push(token);
    }
  }
  return tokens;
}

/** How many elements around a block are looked at for their names. */
const REACH = 8;

/**
 * The names around a block as features: "caption" on the block's own element is `.caption`, on the one around it
 * `^caption`, and `^^caption` further out.
 */
export function namesAround(nodes: readonly PageNode[], node: number): Set<string> {
  const around = new Set<string>();
  let at = itemAt(nodes, node);
  for (let level = 0; level < REACH && at !== undefined; level++) {
    const prefix = level === 0 ? "." : level === 1 ? "^" : "^^";
    for (const token of at.tokens) around.add(prefix + token);
    at = itemAt(nodes, at.parent);
  }
  return around;
}
