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
  const end = Math.min(names.length, LONGEST_LIST);
  let at = 0;
  while (at < end) {
    const start = at;
    const isNewPart = start === 0 || kindAt(names, start - 1) === Kind.Other;
    if (isNewPart && tokens.length >= TOKEN_LIMIT) break;
    let before: number = Kind.Other;
    let kind = kindAt(names, at);
    // A word goes on to the next mark, or to the next capital after a small letter.
    while (at < end && kind !== Kind.Other && !(before === Kind.Small && kind === Kind.Capital)) {
      before = kind;
      kind = kindAt(names, ++at);
    }
    if (at === start) at++;
    else if (isWord(names, start, at)) tokens.push(names.slice(start, at).toLowerCase());
  }
  return tokens;
}

/** More names than this no element has by hand. In UTF-16 code units. */
const LONGEST_LIST = 400;

const Kind = { Other: 0, Small: 1, Capital: 2, Digit: 3 } as const;

function kindAt(names: string, at: number): number {
  const code = names.charCodeAt(at);
  if (code >= 0x61 && code <= 0x7a) return Kind.Small;
  if (code >= 0x41 && code <= 0x5a) return Kind.Capital;
  return code >= 0x30 && code <= 0x39 ? Kind.Digit : Kind.Other;
}

/** Letters of a fair number, and at most one digit at their end. */
function isWord(names: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > LONGEST_TOKEN || kindAt(names, start) === Kind.Digit) return false;
  for (let at = start + 1; at < end - 1; at++) if (kindAt(names, at) === Kind.Digit) return false;
  return true;
}

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
