import { describe, expect, test } from "vitest";
import { scanPage } from "../../src/html/scan-page.js";

/** What a browser would show of a page, block by block. */
function blocksOf(html: string): string[] {
  const page = scanPage(html);
  return page.blocks.map(({ start, end }) => page.text.slice(start, end));
}

const shown: readonly (readonly [behaviour: string, html: string, blocks: readonly string[]])[] = [
  ["white space runs are one space", "<p>The  hall\n\t reopened</p>", ["The hall reopened"]],
  [
    "white space at the edges of a block is not shown",
    "<p>  The hall </p> <p> reopened\n</p>",
    ["The hall", "reopened"],
  ],
  ["inline elements do not part a word", "<p>re<b>open</b>ed</p>", ["reopened"]],
  ["a space inside an inline element counts", "<p>The<b> hall </b>reopened</p>", ["The hall reopened"]],
  [
    "a quotation in line has the marks that browsers show",
    "<p>He said: <q>It is <q>late</q></q>, and left.</p>",
    ["He said: “It is ‘late’”, and left."],
  ],
  [
    "marks that the page has are not doubled",
    "<p><q>“It is late”</q>, <q>&ldquo;no&rdquo;</q></p>",
    ["“It is late”, “no”"],
  ],
  [
    "an open quotation ends with its paragraph",
    "<p><q>It is late</p><p>He left</p>",
    ["“It is late”", "He left"],
  ],
  ["a quotation that is not shown has no marks", "<p>a<template><q>b</q></template></p>", ["a"]],
  ["block elements part words", "<div>The hall</div><div>reopened</div>", ["The hall", "reopened"]],
  [
    "text around a block element is two blocks",
    "<div>before<p>inside</p>after</div>",
    ["before", "inside", "after"],
  ],
  ["a line break stays in its block", "<p>one<br>two</p>", ["one\ntwo"]],
  ["white space around a line break is not shown", "<p>one <br/> two</p>", ["one\ntwo"]],
  ["two line breaks are two blocks", "<p>one<br> <br>two</p>", ["one", "two"]],
  ["a line break at the end is not shown", "<p>one<br></p><p>two</p>", ["one", "two"]],
  ["a line break that is closed is a line break", "<p>one</br>two</p>", ["one\ntwo"]],
  ["a rule parts blocks", "one<hr>two", ["one", "two"]],
  ["entities are decoded", "<p>Q&amp;A &eacute; &#8217; &#x1F600;</p>", ["Q&A é ’ 😀"]],
  ["an entity without its semicolon is decoded", "<p>AT&ampT</p>", ["AT&T"]],
  ["an ampersand by itself stays", "<p>Marks & Spencer &foo;</p>", ["Marks & Spencer &foo;"]],
  ["a no-break space stays", "<p>10&nbsp;km</p>", ["10\u00a0km"]],
  [
    "scripts and styles are not text",
    "<p>a<script>var b = '<p>no</p>';</script><style>p{}</style>c</p>",
    ["ac"],
  ],
  [
    "templates, noscript and svg are not text",
    "<template><p>x</p></template><noscript>y</noscript><svg><text>z</text></svg><p>a</p>",
    ["a"],
  ],
  ["form fields are not text", "<p>a</p><select><option>x<option>y</select><textarea>z</textarea>", ["a"]],
  ["comments are not text", "<p>a<!-- no --> b</p>", ["a b"]],
  ["the head is not text", "<head><title>No</title></head><body>yes</body>", ["yes"]],
  ["a body without end of head begins", "<head><title>No</title><body>yes", ["yes"]],
  [
    "text for screen readers is not shown",
    "<p>a <a href=x>link<span class='sr-only'> (opens anew)</span></a></p>",
    ["a link"],
  ],
  ["a class that only looks like that is shown", "<p class='sr-only-links-list'>a</p>", ["a"]],
  ["paragraphs without end tags end", "<p>one<p>two<div>three</div>", ["one", "two", "three"]],
  [
    "items without end tags end",
    "<ul><li>one<li>two<ul><li>inner</ul><li>three</ul>",
    ["one", "two", "inner", "three"],
  ],
  ["cells without end tags end", "<table><tr><td>1<td>2<tr><td>3</table>", ["1", "2", "3"]],
  ["terms and their meanings are blocks", "<dl><dt>one<dd>two<dt>three</dl>", ["one", "two", "three"]],
  ["an end tag of nothing is passed over", "<p>one</span></em> two</p></section>", ["one two"]],
  ["an inline end tag closes no block", "<span><div>one</span> two</div>", ["one two"]],
  ["an end tag in a cell does not close its table", "<table><tr><td>1</table></td>2", ["1", "2"]],
  ["preformatted text keeps its lines", "<pre>\na\n  b</pre>", ["a\n  b"]],
  [
    "an element of a page's own part of a sentence",
    "<p>It is <x-term>pen</x-term>cil.</p>",
    ["It is pencil."],
  ],
  [
    "an element of a page's own outside a sentence is a block",
    "<x-card>one</x-card><x-card>two</x-card>",
    ["one", "two"],
  ],
  [
    "buttons are blocks of their own",
    "<div>Share<button>Now</button>please</div>",
    ["Share", "Now", "please"],
  ],
  ["nothing is nothing", "", []],
  ["text without any tag is a block", "only text", ["only text"]],
  ["a tag cut off at the end is no text", "<p>one</p><p cla", ["one"]],
];

describe("text is as a browser shows it", () => {
  test.each(shown)("%s", (_, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks);
  });
});

const mapped: readonly (readonly [behaviour: string, html: string, word: string, source: string])[] = [
  ["a word", "<p>The hall</p>", "hall", "hall"],
  ["an entity as a whole", "<p>Q&amp;A</p>", "&", "&amp;"],
  ["words across an entity", "<p>Q&amp;A</p>", "Q&A", "Q&amp;A"],
  ["words across tags", "<p>re<b>open</b>ed</p>", "reopened", "re<b>open</b>ed"],
  ["a run of white space as a whole", "<p>a \n b</p>", " ", " \n "],
  ["a line break as its tag", "<p>a<br />b</p>", "\n", "<br />"],
  ["a character of two units", "<p>a &#x1F600; b</p>", "😀", "&#x1F600;"],
  ["text after text that is not shown", "<p>a<script>x</script>b</p>", "b", "b"],
];

describe("every character knows its place in the HTML", () => {
  test.each(mapped)("%s", (_, html, word, source) => {
    const page = scanPage(html);
    const start = page.text.indexOf(word);
    const place = page.map.toHtml({ start, end: start + word.length });
    expect(html.slice(place.start, place.end)).toBe(source);
  });
});

test("a page deeper than browsers go is read, and that is said", () => {
  const page = scanPage("<div>".repeat(600) + "deep" + "</div>".repeat(600) + "<p>after</p>");
  expect(page.blocks.map(({ start, end }) => page.text.slice(start, end))).toEqual(["deep", "after"]);
  expect(page.diagnostics.map(({ code }) => code)).toEqual(["too-deep"]);
});
