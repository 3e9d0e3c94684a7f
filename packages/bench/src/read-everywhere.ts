import { readPage } from "@copydesk/article";
import { findDateline } from "@copydesk/dates";
import { resolvePlaces } from "@copydesk/dates/places";
import { publicFunctions } from "./public-functions.js";

/** A page with what pages have: data, a menu, entities, a list, a picture, a footer. */
const PAGE = `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Hall reopens | The Post</title>
<meta property="og:site_name" content="The Post"><script type="application/ld+json">{"@type":"NewsArticle",
"headline":"Hall reopens","datePublished":"2021-05-03T22:40:00Z","author":{"@type":"Person","name":"Ann Lee"}}</script></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Hall reopens</h1><p class="byline">By Ann Lee</p>
<time datetime="2021-05-03">3 May 2021</time><figure><img src="hall.jpg"><figcaption>The hall. Photo: Bo Ek</figcaption></figure>
<p>LEEDS, May 3 (Reuters) &ndash; The town hall reopened on Monday, two years after the fire that burnt down its tower.</p>
<p>&ldquo;We kept every stone &amp; every beam,&rdquo; said Carla Brandt, the mayor. She said the work had cost &pound;3&nbsp;million a year.</p>
<ul><li>The café is open daily.</li><li>The archive follows in autumn.</li></ul></article>
<aside><h2>Related Articles</h2><a href="/a">Tower burns</a></aside><footer>© 2021 The Post</footer></body></html>`;

/** Everything that the packages find in some texts and a page, by function, as JSON that another platform has to give too. */
export function readEverywhere(texts: readonly string[]): Record<string, string> {
  const options = { url: "https://example.org/2021/05/03/hall" };
  const bytes = Uint8Array.from(PAGE, (char) => char.charCodeAt(0) & 0xff);
  const entries = Object.entries(publicFunctions).map(([name, run]): [string, string] => [
    name,
    JSON.stringify([...texts, PAGE].map((text) => run(text))),
  ]);
  return {
    ...Object.fromEntries(entries),
    resolvePlaces: JSON.stringify(
      [...texts, "PARIS, Texas (AP) — It rained."].map((text) => {
        const dateline = findDateline(text);
        return dateline && resolvePlaces(dateline);
      }),
    ),
    readPage: JSON.stringify(readPage(PAGE, options)),
    "readPage, of bytes": JSON.stringify(
      readPage(bytes, { ...options, contentType: "text/html; charset=iso-8859-1" }),
    ),
  };
}
