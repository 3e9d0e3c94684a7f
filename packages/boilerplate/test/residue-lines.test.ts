import { describe, expect, test } from "vitest";
import { type RegionKind, stripBoilerplate } from "../src/index.js";
import { type Place, storyWith } from "./lines.js";

/** Lines that belong to the page: where they stand, what they are, and the rule that says so. */
const cases: readonly (readonly [Place, RegionKind, string, readonly string[]])[] = [
  [
    "head",
    "byline",
    "byline",
    [
      "By Ann Lee",
      "By ANN LEE",
      "BY ANN LEE AND BO DIAZ",
      "By Ann Lee and Bo Diaz",
      "By Ann Lee, Bo Diaz and Cy O’Neill",
      "By Ann Lee, Staff Writer",
      "By Ann Lee, Political Correspondent",
      "By Ann Lee | Special Correspondent",
      "By Ursula von der Heide",
      "By Ann Lee - June 3, 2019",
      "By: Ann Lee",
      "Written by Ann Lee",
      "By The Associated Press",
      "By Ann Lee, Associated Press",
      "By Ann Lee ann.lee@example.org",
    ],
  ],
  ["head", "byline", "agency-byline", ["Agence France-Presse", "Associated Press", "Reuters"]],
  [
    "tail",
    "byline",
    "reporting-credit",
    [
      "(Reporting by Ann Lee; Editing by Bo Diaz)",
      "(Reporting by Ann Lee in Geneva, additional reporting by Bo Diaz, editing by Cy Fox)",
      "Additional reporting by Ann Lee",
      "Editing by Ann Lee",
      "With inputs from agencies",
    ],
  ],
  [
    "head",
    "published",
    "stamp",
    [
      "September 9, 2020 10:33 AM",
      "Published: 9 September 2020",
      "Published 9 Sep 2020, 10:33 GMT",
      "Updated: Nov. 20, 2019 1:35 a.m.",
      "Updated 3 hours ago",
      "Posted on May 3, 2017 at 9:02 pm",
      "Last updated 2 days ago",
      "Wednesday, 9 September 2020 | 10:33",
      "2020-09-09 10:33",
      "2020-09-09T10:33:00Z",
      "10:33 AM ET, Wed September 9, 2020",
      "Published May 3, 2017 | Updated May 4, 2017",
    ],
  ],
  [
    "head",
    "caption",
    "credit-line",
    [
      "Photo: Ann Lee",
      "Photo by Ann Lee",
      "Image credit: Acme",
      "(Image: Acme)",
      "Picture: Ann Lee/Acme",
      "Photograph: Ann Lee",
      "AP Photo/Ann Lee",
      "Credit: Acme",
      "Courtesy of the harbour museum",
      "Illustration by Ann Lee",
    ],
  ],
  ["head", "caption", "credit-house", ["Getty Images", "(Reuters)", "Ann Lee/Getty Images", "Ann Lee, AP"]],
  [
    "head",
    "caption",
    "caption-credit-bracketed",
    [
      "The old pier before the storm. (Photo: Acme)",
      "A boat passes what is left of the pier on June 3, 2019. (AP Photo/Ann Lee)",
      "The mayor speaks to boatmen at the foot of the old pier. (Ann Lee/Reuters)",
      "The plan for the new pier (Image credit: Harbour Office)",
      "The mayor speaks in the hall. (Bo Diaz/The Gazette via AP)",
    ],
  ],
  [
    "middle",
    "caption",
    "caption-credit",
    ["The boats at rest Credit: Ann Lee/Acme", "A full hall on the night Photo: Ann Lee"],
  ],
  [
    "middle",
    "caption",
    "caption-house",
    [
      "The harbour as it lay at dawn on the day after the storm. Ann Lee / Reuters",
      "What the storm of 2015 left of the pier, seen from the lighthouse. Ann Lee/Getty Images",
    ],
  ],
  ["middle", "caption", "gallery-count", ["1 of 12", "Image 3 of 12", "Photo 2 of 4", "1/12"]],
  [
    "middle",
    "caption",
    "gallery-caption",
    [
      "2of4Boatmen wait for the tide below the pier.",
      "3 of 4 Boatmen wait for the tide below what is left of the old pier.",
    ],
  ],
  ["middle", "caption", "caption-after-credit", ["© Ann Lee The harbour as seen from the lighthouse."]],
  [
    "tail",
    "copyright",
    "copyright-sign",
    ["© Agence France-Presse", "© 2020 Harbour Gazette Ltd", "Copyright © 2020 Harbour Media"],
  ],
  [
    "tail",
    "copyright",
    "copyright",
    ["(c) 2020 Harbour Gazette", "Copyright 2020 The Harbour Gazette. All rights reserved."],
  ],
  [
    "tail",
    "copyright",
    "no-reuse",
    ["This material may not be published, broadcast, rewritten or redistributed."],
  ],
  ["tail", "copyright", "rights-reserved", ["Harbour Media Group, all rights reserved."]],
  [
    "tail",
    "related",
    "page-furniture",
    [
      "Related Articles",
      "RELATED STORIES",
      "Related:",
      "Most Read",
      "You may also like",
      "Trending now",
      "Tags:",
      "Read next",
      "More stories",
      "Latest news",
    ],
  ],
  [
    "middle",
    "read-more",
    "link-label",
    [
      "READ MORE: Ferry company cuts its winter service",
      "Read also: Ferry company cuts its winter service",
      "SEE ALSO: How the ferry was saved",
      "Also read: How the ferry was saved",
      "WATCH: The ferry leaves the harbour",
    ],
  ],
  [
    "middle",
    "related",
    "related-label",
    [
      "Related: How the ferry was saved",
      "RELATED: Ferry company cuts its winter service",
      "Related story: The last ferry",
    ],
  ],
  [
    "tail",
    "related",
    "tag-list",
    ["Tags: harbours, storms, ferries", "Filed under: Local government", "Topics: harbours"],
  ],
  [
    "tail",
    "related",
    "more-from",
    ["More from Ann Lee", "See more stories by Bo Diaz", "Read more on harbours"],
  ],
  [
    "middle",
    "read-more",
    "click-here",
    ["Click here for the full list of ferries", "CLICK HERE for the ferry's winter timetable"],
  ],
  ["middle", "read-more", "continue-reading", ["Continue reading the main story", "Keep reading below"]],
  [
    "middle",
    "newsletter",
    "newsletter-call",
    [
      "Sign up for our daily newsletter",
      "Subscribe to our newsletter for the harbour's news each morning.",
      "Get the morning's headlines with our free email newsletter.",
      "Join our mailing list and never miss a ferry.",
    ],
  ],
  [
    "middle",
    "newsletter",
    "to-your-inbox",
    ["The harbour's best stories, delivered to your inbox each morning."],
  ],
  [
    "middle",
    "byline",
    "name-and-stamp",
    [
      "Ann Lee2 March 2024 21:00",
      "Ann Lee 2 March 2024 20:42",
      "Associated Press November 19, 2019, 9:02 AM",
    ],
  ],
  ["middle", "other", "stray-number", ["1709417828"]],
  ["middle", "other", "markup-debris", [`The old pier at dawn " layout="fill" width="40">`]],
  ["middle", "other", "template-debris", ["{{ message }} Please try again"]],
  ["tail", "newsletter", "subscribe-call", ["Subscribe to The Gazette for a crown a week"]],
  [
    "tail",
    "newsletter",
    "subscribed-notice",
    ["Thanks for signing up to the harbour email", "You have successfully subscribed"],
  ],
  [
    "tail",
    "newsletter",
    "support-call",
    ["Support our journalism with a gift today", "If you enjoyed this article, please consider joining us."],
  ],
  [
    "middle",
    "newsletter",
    "page-furniture",
    ["Subscribe", "SIGN UP", "Newsletter", "Enter your email address"],
  ],
  [
    "head",
    "share",
    "page-furniture",
    ["Share", "Share this article", "Tweet", "Print", "Follow us on Twitter", "Save", "Copy link"],
  ],
  [
    "head",
    "share",
    "service-row",
    [
      "Facebook Twitter Email",
      "Facebook Twitter WhatsApp LinkedIn Print",
      "Share on Facebook | Twitter | Email",
    ],
  ],
  [
    "tail",
    "share",
    "share-call",
    ["Share this story on Facebook", "Click to share on Twitter", "Email this article to a friend"],
  ],
  [
    "middle",
    "advertisement",
    "page-furniture",
    ["ADVERTISEMENT", "Advertisement", "Sponsored Content", "Story continues below", "Scroll to continue"],
  ],
  [
    "middle",
    "advertisement",
    "advertisement-break",
    ["Story continues after this message", "Article continues after this message"],
  ],
  [
    "head",
    "navigation",
    "page-furniture",
    ["Home", "Menu", "Skip to content", "Breaking news", "Log in", "News"],
  ],
  ["head", "navigation", "breadcrumbs", ["Home > News > Local", "News » Harbour", "Home › World › Europe"]],
  ["tail", "navigation", "comment-count", ["3 Comments", "0 comments", "1,204 views".replace(",", "")]],
  ["head", "navigation", "reading-time", ["5 min read", "3 minute read", "Word count: 717"]],
  [
    "tail",
    "navigation",
    "log-in",
    ["You must be logged in to post a comment", "Already a subscriber? Log in", "Please sign in to comment"],
  ],
  [
    "tail",
    "navigation",
    "comment-notice",
    [
      "Comments are closed.",
      "Be the first to comment",
      "Join the conversation below",
      "Your email address will not be published.",
    ],
  ],
  [
    "head",
    "navigation",
    "browser-notice",
    ["Please enable JavaScript to view this page.", "Your browser does not support this video."],
  ],
  [
    "tail",
    "navigation",
    "site-notice",
    [
      "This site is protected by reCAPTCHA.",
      "We use cookies: see our cookie policy.",
      "Privacy Policy | Terms of Service",
    ],
  ],
  [
    "tail",
    "contact",
    "follow-call",
    [
      "Follow us on Twitter @harbourgazette",
      "You can follow Ann Lee on Twitter",
      "Email Ann Lee at ann.lee@example.org",
      "Like us on Facebook and never miss a story",
    ],
  ],
  ["tail", "contact", "address-line", ["Email: news@example.org"]],
  ["tail", "contact", "lone-address", ["ann.lee@example.org", "@annlee"]],
  [
    "tail",
    "contact",
    "tip-call",
    ["Got a tip? Write to news@example.org", "Do you have a story? Let us know at news@example.org"],
  ],
];

for (const [place, kind, rule, lines] of cases) {
  describe(`${rule} strips ${kind} at the ${place}`, () => {
    test.each(lines)("%s", (line) => {
      const source = storyWith(place, line);
      const start = source.indexOf(line);
      const region = stripBoilerplate(source).regions.find((one) => one.start === start);
      expect(region).toMatchObject({ text: line, kind, rule, kept: false });
    });
  });
}
