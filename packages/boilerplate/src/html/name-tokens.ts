import type { Block, PageNode } from "./page.js";

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

/** Where a name stands: on the block's own elements, on the one around them, or further out. */
export type NamePlace = "own" | "around" | "far";

/** How many elements further out are looked at. */
const REACH = 6;

interface NearNames {
  readonly own: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
  /** The node at which those further out begin. */
  readonly further: number;
}

/** The names of a block's own elements and of the one around them, each once. */
export function nearNames(nodes: readonly PageNode[], { node, inner }: Block): NearNames {
  const around = node < 0 ? -1 : nodes[node].parent;
  const own = new Set<string>();
  for (let at = inner; at > around; at = nodes[at].parent) for (const name of nodes[at].tokens) own.add(name);
  if (around < 0) return { own, around: new Set(), further: -1 };
  return { own, around: new Set(nodes[around].tokens), further: nodes[around].parent };
}

/** The names of a node and of those around it that are looked at, each once. */
export function farNames(nodes: readonly PageNode[], node: number): Set<string> {
  const names = new Set<string>();
  let at = node;
  for (let level = 0; level < REACH && at >= 0; level++) {
    for (const name of nodes[at].tokens) names.add(name);
    at = nodes[at].parent;
  }
  return names;
}
