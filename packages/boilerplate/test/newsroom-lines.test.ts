import { describe, expect, test } from "vitest";
import { stripBoilerplate } from "../src/index.js";
import { type StrippedLines, testKept, testStripped } from "./line-tables.js";
import { story, storyWith } from "./lines.js";

/** Lines of desks, press offices, players and payment, with the rule that strips them. */
const cases: readonly StrippedLines[] = [
  [
    "tail",
    "byline",
    "reporting-credit",
    [
      "--Editing by Ann Lee.",
      "*Writing by Ann Lee in Oslo",
      "—WITH A REPORT FROM ANN LEE",
      "With PA Media",
      "-- Compiled by Ann Lee",
    ],
  ],
  ["tail", "byline", "dotted-code", ["A.B.C/D.E"]],
  ["tail", "read-more", "wire-screen", ["For the live blog on ferries, please click on: [LIVE/]"]],
  ["tail", "other", "doi-line", ["doi:10.1000/harbour.182"]],
  [
    "tail",
    "other",
    "personal-views",
    ["(Disclaimer: Views are personal and do not reflect those of the paper.)"],
  ],
  ["head", "other", "rush-transcript", ["THIS IS A RUSH TRANSCRIPT. THIS COPY MAY BE UPDATED."]],
  ["middle", "other", "transcript-cut", ["(BEGIN VIDEOTAPE)", "(COMMERCIAL BREAK)"]],
  ["tail", "other", "briefing-end", ["END   4:41 P.M. EDT"]],
  [
    "tail",
    "other",
    "mail-disclaimer",
    ["This e-mail and any attachments are confidential and meant for the addressee."],
  ],
  [
    "head",
    "byline",
    "byline-behind",
    ["The pier was to last for ever. Interview by Ann Lee", "How the storm took it. By Ann Lee"],
  ],
  ["tail", "byline", "desk-code", ["burs-abc/jh/def", "ab/cd", "abc-de/fg", "abc/de/fg/hi"]],
  ["tail", "byline", "agency-code", ["PTI ABC DEF", "IANS AB/CDE"]],
  [
    "head",
    "other",
    "desk-advisory",
    ["(Adds analyst comment, shares)", "Eds: Updates with vote. With AP Photos."],
  ],
  [
    "tail",
    "contact",
    "desk-contact",
    ["((ann.lee@example.org; +44 20 7946 0000; Messaging: ann.lee@example.org))"],
  ],
  [
    "head",
    "navigation",
    "release-mark",
    [
      "FOR IMMEDIATE RELEASE",
      "For immediate release: May 3, 2019",
      "Embargoed until 00:01, 5 October 2022",
      "PRESS RELEASE",
    ],
  ],
  ["tail", "navigation", "release-source", ["SOURCE Acme Boats, Inc.", "SOURCE: Harbour Trust"]],
  [
    "tail",
    "contact",
    "press-contact",
    ["Media contact: Cy Fox", "Press enquiries:", "Contact: Ann Lee, Acme Boats"],
  ],
  ["tail", "contact", "phone-line", ["(555) 010-0199", "+44 20 7946 0000", "Tel: 0191 498 0000"]],
  [
    "tail",
    "copyright",
    "forward-looking",
    [
      "This press release contains forward-looking statements. Actual results may differ.",
      "Forward-Looking Statements",
    ],
  ],
  [
    "middle",
    "newsletter",
    "paywall-notice",
    [
      "This is a subscriber-only story.",
      "You have 2 free articles left this month.",
      "You’ve reached your limit of free articles.",
      "This article is only available to our subscribers.",
      "To continue reading, please sign in or subscribe.",
      "Sign in to continue reading",
    ],
  ],
  [
    "middle",
    "newsletter",
    "access-call",
    [
      "Get unlimited digital access",
      "Create your free account",
      "Cancel anytime",
      "Start your free trial today",
    ],
  ],
  ["tail", "newsletter", "subscription-price", ["$1 for 6 months", "Just £2.50 a week", "€9 per month"]],
  [
    "middle",
    "newsletter",
    "named-newsletter",
    ["Sign up for The Tide, our weekly look at life on the coast", "Get Harbour Daily, a morning briefing."],
  ],
  [
    "middle",
    "newsletter",
    "newsletter-call",
    ["[Sign up for our free daily newsletter to get the latest from the coast.]"],
  ],
  [
    "middle",
    "newsletter",
    "morning-news-call",
    [
      "Start your day with the morning's top news",
      "Get Current Updates on Coast News, Elections 2022, and more.",
    ],
  ],
  [
    "middle",
    "newsletter",
    "consent-notice",
    ["By signing up, you agree to our terms.", "By subscribing I accept the rules."],
  ],
  [
    "tail",
    "newsletter",
    "unsubscribe-notice",
    ["You may unsubscribe at any time.", "Was this email forwarded to you? Sign up here."],
  ],
  ["tail", "newsletter", "liked-it-call", ["Enjoying this story? Subscribe to The Times for more."]],
  ["tail", "newsletter", "reader-support", ["Your subscription makes stories like this possible."]],
  [
    "head",
    "navigation",
    "consent-banner",
    [
      "We and our partners store and/or access information on a device, such as cookies and process personal data.",
    ],
  ],
  [
    "middle",
    "related",
    "podcast-call",
    [
      "Hear more from the coast in our podcast, wherever you get your podcasts.",
      "Subscribe: Apple Podcasts | Spotify | Google Podcasts",
    ],
  ],
  [
    "head",
    "share",
    "listen-button",
    ["Listen to this article 4 min", "Listen · 6:12", "Play audio (5 minutes)"],
  ],
  ["head", "share", "player-clock", ["00:00", "0:00 / 4:12", "04:12/10:30"]],
  [
    "head",
    "share",
    "player-part",
    ["Current Time 0:00", "Loaded: 0%", "Video Player is loading.", "Playback Rate"],
  ],
  ["middle", "caption", "more-pictures", ["+5", "+12"]],
  ["tail", "share", "button-count", ["1.2K shares", "Comments (26)", "Comments 26"]],
  ["tail", "share", "rating", ["4.8 from 112 votes"]],
  ["head", "navigation", "home-trail", ["Home / Coast / The pier vote: what we know"]],
  [
    "middle",
    "caption",
    "caption-credit-bracketed",
    [
      "The boats at the quay on Monday (Representational image)",
      "Ann Poe heads the ball on Friday. (Bo Diaz / Harbour Times)",
    ],
  ],
  ["head", "caption", "caption-label", ["Image source, Acme"]],
  [
    "tail",
    "navigation",
    "external-sites",
    ["The Acme is not responsible for the content of external sites."],
  ],
  ["tail", "contact", "reach-note", ["Reporter Ann Lee can be reached at 555-0102."]],
  ["tail", "contact", "reach-address", ["Ann Lee can be reached at alee@example.org or on Twitter @annlee."]],
  ["tail", "contact", "letters-call", ["Please send your letters to letters@example.org."]],
  ["tail", "contact", "send-us-call", ["You can send us your pictures via WhatsApp on 07700 900123."]],
  ["head", "published", "live-stamp", ["LIVE – Updated at 16:40"]],
  ["tail", "published", "published-in", ["Published in the Harbour Times on May 4, 2019"]],
  [
    "tail",
    "advertisement",
    "condolence-call",
    ["To plant a tree in memory of a loved one, visit our store."],
  ],
  ["tail", "share", "tag-us-call", ["Tag @harbourkitchen on Instagram and hashtag it #chowder"]],
  ["tail", "share", "pin-call", ["Pin this recipe for later!", "Did you make this recipe?"]],
  [
    "middle",
    "read-more",
    "link-label",
    ["Also Read | Ferry sinks off the point", "Explained | What the bond would cost"],
  ],
  [
    "tail",
    "copyright",
    "reprint-note",
    ["A version of this article appears in print on May 4, 2021, Section A, Page 1."],
  ],
  ["tail", "byline", "desk-code", ["/abc"]],
  ["tail", "newsletter", "named-newsletter", ["Get our Harbour Days email for free"]],
  ["tail", "newsletter", "sign-up-line", ["Sign up to First Tide"]],
  ["tail", "newsletter", "sign-up-end", ["Make sense of the week at sea with our newsletter. Sign up here."]],
  ["head", "newsletter", "morning-news-call", ["Don't miss out on the latest news and information."]],
  [
    "middle",
    "read-more",
    "link-label",
    ["READ: Storm weakens, heads for sea", "Dig deeper:What worms do to wood"],
  ],
  ["middle", "related", "bracketed-link", ["[ Pier to close for two summers, council says ]"]],
  ["tail", "contact", "feedback-call", ["For feedback, complaints, or inquiries, contact us."]],
  [
    "tail",
    "other",
    "funding-note",
    [
      "The Associated Press receives support from several foundations. The AP is solely responsible for all content.",
    ],
  ],
  [
    "middle",
    "navigation",
    "browser-notice",
    [
      "This article includes content provided by another site. We ask for your permission before anything is loaded.",
    ],
  ],
  ["tail", "contact", "follow-call", ["Follow Ann Lee on X: @annlee"]],
  ["head", "byline", "name-and-role", ["Ann Lee Regional Affairs Correspondent"]],
  ["tail", "navigation", "wire-end", ["Enditem", "==Kyodo", "*MORE TO COME*", "(more to follow)"]],
  ["tail", "navigation", "end-mark", ["###", "-30-"]],
  ["tail", "byline", "contributor-credit", ["Acme writers Bo Diaz and Cy Fox contributed to this report."]],
  ["tail", "navigation", "jump-line", ["(Continued on Page 4, Col. 3)", "See PIER, Page A4"]],
  ["tail", "byline", "reporting-credit", ["— With files from The Canadian Press"]],
  [
    "tail",
    "correction",
    "changes-note",
    [
      "This story was first published on Aug. 14, 2023. It was updated on Aug. 15, 2023, to correct the spelling of a name.",
    ],
  ],
  [
    "tail",
    "other",
    "syndicated-note",
    ["(This story has not been edited by staff and is auto-generated from a syndicated feed.)"],
  ],
  [
    "tail",
    "other",
    "transcript-notice",
    ["Acme transcripts are created on a rush deadline by a contractor and may change."],
  ],
  [
    "tail",
    "contact",
    "contact-writer",
    ["Contact the writer: ann.lee@example.org", "Reach reporter Ann Lee at 555-0182 or on Twitter @annlee."],
  ],
  ["tail", "contact", "press-contact", ["Investor Relations: Cy Fox, ir@example.org"]],
  ["middle", "newsletter", "app-call", ["Download the free Acme app. || Sign up for weather alerts."]],
  ["middle", "newsletter", "donation-call", ["The Gazette needs you! Chip in $5."]],
  ["middle", "caption", "picture-label", ["Image: A pier in the storm", "File photo of the pier"]],
  [
    "middle",
    "read-more",
    "link-label",
    ["[Read: Ferry lost]", "ALSO READ | Ferry lost", "See also: eFerry or ferry: which is faster?"],
  ],
  ["middle", "read-more", "live-call", ["Follow live updates here."]],
  ["middle", "share", "post-link", ["pic.twitter.com/a8Zk2Qx", "https://t.co/abcd1234"]],
  ["head", "byline", "byline", ["By Ann Lee at Eastfield Park", "By Ann Lee March 4, 2020"]],
  ["head", "byline", "name-below-title", ["Ann Lee, The Herald", "Ann Lee | The Herald"]],
  ["head", "published", "stamp", ["Source: Acme| 2021-05-18 21:04:33|Editor: boaty"]],
  ["head", "other", "file-number", ["Court File No. CV-19-0442"]],
];

testStripped(cases);

describe("lines of a story that sound like a desk, a press office or a till stay", () => {
  testKept([
    "Click here, the mail said, and she did.",
    "All rights reserved, the sign says; no ball games.",
    "Additional reporting by the police found nothing.",
    "$4.2 million",
    "62%",
    "This email was confidential, she told them.",
    "Please click on the map, the guide says, and wait.",
    "With hope and with oak, the town began again.",
    "The red/blue line was shut, and so was the ferry.",
    "Embargoed goods were found in the hold, the customs office said.",
    "The press release was two lines long and named nobody, the union said.",
    "Sources at the yard said that the boats would be late.",
    "Contact with the boat was lost at midnight, the coastguard said.",
    "It was a forward-looking plan, the mayor said, and nobody laughed.",
    "The line was busy: 1914-1918 was the answer of most.",
    "You have two free hands and a rope, the old man said to him.",
    "This is a members' club, and the public is let in on Sundays.",
    "To continue the work the county will need nine million more.",
    "Get access to the quay first, he told them, and then count the boats.",
    "Create a harbour out of stones and you will lose it, she said.",
    "A crossing costs $4, or $60 for six months of them.",
    "Sign up for the race, the posters said, and half of the town did.",
    "Start your day with a swim, the doctor told them, and end it with a walk.",
    "By signing up early they had got the best of the seats.",
    "By subscribing to the bond issue the widow kept the yard alive.",
    "You can opt for the bridge, he said, and many do.",
    "Enjoying this summer? Many on the quay are not, for the rain has kept the boats away.",
    "Your support made it possible, the mayor told the crowd from the steps.",
    "We and our partners lost the case, the owner of the yard said.",
    "She makes podcasts on the sea in a shed behind the inn.",
    "Listen to this, he said, and held the shell to her ear.",
    "The lorry was loaded by nine and gone by ten.",
    "Comments from the hall were read out in the end.",
    "The paper is not responsible for what its readers shout in the street, a judge ruled.",
    "The island can be reached by boat at low tide only, the guide says.",
    "They send letters to each other, though they live on the same street.",
    "Send us home, the crew shouted to the captain on the third day.",
    "Published in May, the book had sold out by the first week of June.",
    "To plant a tree in this soil takes a crowbar, the gardener said.",
    "Tag, the children cried, and ran down to the boats.",
    "Pin the dough to the board and leave it for an hour.",
    "Also read were the minutes of the last meeting, to nobody's joy.",
    "The opinions expressed in the hall were loud, and they were many.",
    "Home is where the boats are, and away is where the fish is.",
    "Sign up to sail, the posters said, and nobody did.",
    "[ Laughter ]",
    "Read it twice: the second time it is funnier, the critic wrote.",
    "For complaints the office has a box, and the box is full.",
    "The town receives support from the county, and the county is responsible for the quay.",
    "Ann Lee, the harbour correspondent, left the hall before the vote was counted.",
    "Rain and a late spring contributed to the report of the harbour office.",
    "“No.”",
    '"Yes."',
    "“Home.”",
    "“Share.”",
    "“Help!”",
    "“Subscribe.”",
    "Read: the law is clear.",
    "Also: he lost.",
    "More.",
    "Related: the two sisters, it turned out, had never met.",
    "More to come.",
    "Item by item the list was read out in the hall, to the very end.",
    "The tale was continued on page four of her diary, where the ink had run.",
    "With files from the mayor's office under his arm he ran down to the boats.",
    "This story was first told in 1871, and nobody has corrected it since.",
    "This story has not been told to anybody under the age of ten, she said.",
    "The transcripts are created by hand, in a cellar under the court.",
    "Contact the writer, her aunt had told her, and he will surely be kind.",
    "Reach the writer's island by boat, the note said, and bring bread.",
    "Download the plan of the app, he told them, and burn it.",
    "They were asked to chip in $5, and most of them did.",
    "Image: nothing else counts in that hall, the mayor said.",
    "Follow the updates here, he told them, and you will sleep no more.",
    "Most read in bed, the survey of the harbour library found.",
    "The picture was put on pic.twitter.com/a8Zk2Qx by the harbour master.",
    "Case No. 4 was the worst of them, the judge said.",
  ]);
});

describe("what stands under a heading of the page goes with it", () => {
  test.each([
    [
      "a list of links",
      "Most Popular",
      ["Man finds ring in cod", "The ten best beaches on the coast", "Storm shuts port"],
    ],
    [
      "the notes of a release",
      "Notes to editors",
      ["1. The trust was founded in 1871.", "2. Pictures can be had."],
    ],
    [
      "what stands behind an end mark",
      "-ENDS-",
      ["The trust looks after the pier and the quay, and has done so since 1871."],
    ],
    [
      "links of a part of the paper",
      "Most read in Showbiz",
      ["Ann shows off new boat", "Bo reveals baby joy"],
    ],
    ["links to read on", "What to read next", ["Ferry lost for ten days", "Storm shuts the port again"]],
    ["a block of contacts", "Media Contact:", ["Cy Fox", "Acme Boats, Inc.", "press@example.org"]],
    [
      "comments of readers",
      "Comments (3)",
      [
        "BoatyBob, Eastport, 2 hours ago",
        "It was the worms, all along, and everybody on the quay knew it.",
        "Reply",
        "Add a comment",
      ],
    ],
  ])("%s", (_, heading, lines) => {
    const { body } = stripBoilerplate(storyWith("tail", heading, ...lines));
    expect(body.endsWith(story.end[1])).toBe(true);
    expect(stripBoilerplate(body).body).toBe(body);
  });

  test("and a caption with its label", () => {
    const { captions } = stripBoilerplate(
      storyWith("middle", "Image caption,", "The pier was built in 1871"),
    );
    expect(captions.map(({ text }) => text)).toContain("The pier was built in 1871");
  });

  test("and a house that tells of itself under its release", () => {
    const about =
      "Acme Boats builds ferries and tugs. It was founded in 1998 and has its yard in the harbour town.";
    const release = ["FOR IMMEDIATE RELEASE", storyWith("tail", "About Acme Boats", about)].join("\n\n");
    expect(stripBoilerplate(release).body.endsWith(story.end[1])).toBe(true);
    expect(stripBoilerplate(storyWith("tail", "About Acme Boats", about)).body).toContain(about);
  });
});

describe("what only stands behind such a heading stays", () => {
  test.each([
    [
      "running text",
      "Most Popular",
      ["The boats went out again at dawn, and by noon the quay was full of fish."],
    ],
    [
      "a crosshead and its text",
      "RELATED ARTICLES",
      ["A wider quay", "The quay will be nine metres wide, the plan says."],
    ],
    [
      "a part of a column",
      "###",
      [
        "The sea will have its way, and the town knows it.",
        "It has always known it, and built all the same.",
      ],
    ],
    [
      "a paragraph on comments",
      "Comments were many",
      ["Most of them were kind.", "Some were read out in the hall that night."],
    ],
  ])("%s", (_, heading, lines) => {
    const { body } = stripBoilerplate(storyWith("middle", heading, ...lines));
    for (const line of lines) expect(body.split("\n\n")).toContain(line);
  });
});
