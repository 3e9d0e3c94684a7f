import { describe, expect, test } from "vitest";
import { stripBoilerplate } from "../src/index.js";
import { storyWith } from "./lines.js";

/** Lines of a body that look like residue, by what they look like. */
const cases: Readonly<Record<string, readonly string[]>> = {
  "sentences that begin as a byline does": [
    "By Monday the water had gone down and the shops along the quay had opened again.",
    "By noon the road was shut.",
    "By Any Means Necessary, the group's third record, was made in the cellar of the customs house.",
  ],
  "sentences that begin as a link does": [
    "Read more books, she told the children, and you will never be lonely on an island.",
    "Related costs rose too, the county said in a report that was made public in March.",
    "Watch the birds, the old man said, for they know the weather before we do.",
    "More from the fund was needed, the mayor said, if the quay was to be widened as well.",
    "Continue, he told them, and the choir sang the last verse again.",
    "He told them to click here and there until the screen went dark.",
  ],
  "sentences about subscriptions and sign-ups": [
    "The sign-up for the marathon closed in May, and nobody was let in after that.",
    "Subscribers of the theatre paid for the new roof themselves, the director said.",
    "The union sent a newsletter to its members in which it asked them not to sign.",
    "Her inbox was full of letters from people who remembered the old pier.",
  ],
  "sentences about sharing and following": [
    "Share prices fell on Wednesday after the ferry company said that it would cut its winter service.",
    "Tweets by the minister were read out in the hall to much laughter.",
    "Follow the coast for a mile and you come to the chapel where the fishermen are buried.",
    "Print runs of the paper have halved in ten years, its owner said.",
  ],
  "sentences about rights and advertising": [
    "Copyright in the songs passed to her sister, a court ruled last year.",
    "All rights were reserved for the crown until the charter of 1640.",
    "Advertisement spending rose in the spring, the ferry company said.",
    "The band kept its copyright and gave the rest away.",
  ],
  "sentences about pictures": [
    "Photos of the missing boat were shown to the crew, who said that they had never seen it.",
    "Getty Images was told so in a letter, the photographer said on Friday.",
    "The picture was sold by Reuters to a museum in Oslo, where it hangs to this day.",
    "He gave her credit: without her, he said, the pier would not have been built.",
  ],
  "sentences with dates and times": [
    "On Nov. 20, 2019, the last ferry of the year left the harbour at 1:35 a.m. and did not come back.",
    "In September 2020 they met again on the quay.",
    "It was 10:33 a.m. when the first wave struck the pier.",
    "The ferry was updated three years ago and has run late ever since.",
  ],
  "corrections and updates that are the story": [
    "The correction came too late for the boatmen, who had already sold their nets.",
    "Correction officers walked out of the island's only prison on Sunday.",
    "An update of the charts showed that the reef had grown by a yard.",
  ],
  "short paragraphs": [
    "Nobody spoke.",
    "The tide was out.",
    "“We will be back,” she said.",
    "Then the lights went out.",
    "It was not enough.",
    "Others disagree.",
    "What happened next is disputed.",
  ],
  "sentences about comments and contact": [
    "Comments made by the minister in the hall were not written down, his office said.",
    "The harbour office could not be reached for comment on Friday.",
    "Email is slow on the island, where the cable was cut by an anchor in March.",
    "Contact with the boat was lost at midnight, the coastguard said.",
  ],
  "sentences about homes, news and menus": [
    "Home is where the boats are, the song goes, and the hall sang it three times.",
    "News of the vote spread along the quay before the mayor had left the hall.",
    "The menu of the inn had not been changed since the king ate there.",
    "Search parties went out at first light and came back with nothing.",
  ],
  "sentences with web addresses and handles": [
    "The plan was put on the town's page, www.example.org, where eight hundred people read it in a day.",
    "Her account, @annlee, had two followers when the storm began and forty thousand when it ended.",
  ],
  "sentences with numbers and code": [
    "Ann Lee, 41, was the first to reach the boat, at 21:00 on 2 March 2024.",
    "He wrote “x = 4” on the wall of the hall and was asked to wash it off.",
    "The set {a, b} has four subsets, she told the class.",
  ],
  "sentences about links, letters and standards": [
    "Lire aussi les vieux livres est un plaisir, said the teacher, who knew no other French.",
    "Lesezeit ist Lebenszeit, the German on the quay liked to say.",
    "On example.org he wrote that the pier was older than the town.",
    "They were told to click here and there until the picture came.",
    "She wrote to us at news@example.org in May and had no answer.",
    "They follow her on Instagram, she said, and none of them has ever seen the sea.",
    "Our standards are high, the ferry company said, and nobody laughed.",
    "This story first made him smile and then made him angry.",
    "Image copyright is an old law and a dull one, the judge said.",
    "A map of the reef was found in the customs house in 1640.",
    "Click the link above so that the form opens, the letter told them.",
    "What do you think, he asked the boatmen, and let us know in the end what they answered.",
  ],
  "lines in brackets": [
    "(Laughter)",
    "(END CLIP)",
    "(They all laugh, and the mayor sits down again.)",
    "(The harbour master had gone home by then.)",
  ],
  "sentences with prices and offers": [
    "A ticket for the ferry costs 40 crowns, and 20 for those who live on the island.",
    "The deal gives the boatmen a free berth for ten years and the county the right to buy the quay.",
    "Buy land, his father had told him, for the sea makes no more of it.",
  ],
};

for (const [what, lines] of Object.entries(cases)) {
  describe(`${what} stay in the body`, () => {
    test.each(lines)("%s", (line) => {
      for (const place of ["middle", "tail"] as const) {
        const { body } = stripBoilerplate(storyWith(place, line));
        expect(body.split("\n\n")).toContain(line);
      }
    });
  });
}

describe("parts of a body that are no prose stay in it", () => {
  const parts: Readonly<Record<string, readonly string[]>> = {
    "a crosshead": ["A wider quay"],
    "a decorated crosshead": ["- 'A wider quay' -"],
    "a quoted crosshead": ["“No more waiting”"],
    "a question as a crosshead": ["Who will pay?"],
    "a list with bullets": [
      "• The quay is widened by three yards",
      "• The old lamps are put up again",
      "• Boats under ten yards moor for free",
    ],
    "a numbered list": [
      "1. Widen the quay by three yards",
      "2. Put up the old lamps again",
      "3. Let small boats moor for free",
    ],
    "steps of a recipe": [
      "1. Boil the fish heads for an hour with an onion.",
      "2. Strain the broth and let it cool.",
      "3. Add the cream and serve with black bread.",
    ],
    "a poem": [
      "The pier is gone, the pier is gone,",
      "and with it went the tide,",
      "and we who stood and looked thereon",
      "have nothing left to hide.",
    ],
    "times that divide a live report": [
      "10:15 a.m.",
      "The first boats have left the quay and the choir is singing on the steps of the hall.",
      "11:40 a.m.",
      "The mayor has come down to the water with the plan of the pier under her arm.",
      "1 p.m.",
      "The wind has turned, and the last of the boats is being towed back to the quay.",
    ],
    "a score that divides a live report": [
      "12 minutes: Harbour 0 Island 0",
      "The islanders press, and their goalkeeper has nothing to do but to count the gulls.",
      "27 minutes: Harbour 1 Island 0",
      "A long ball over the wall, and the baker's son heads it in from a yard away.",
      "44 minutes: Harbour 1 Island 1",
      "The keeper comes out too late and the ball rolls past him and in off the post.",
    ],
    "names under letters": [
      "I have rowed under that pier for forty years and shall miss the smell of it.",
      "Ada Mirren, West Quay",
      "Why must it be stone, when the old one was of oak and stood for a century?",
      "Bo Diaz, Church Hill",
      "The plan is a good one, and those who say otherwise have not read it to its end.",
      "Cy Fox, Ferry Road",
    ],
    "a list of winners": [
      "Best boat",
      "The Grey Gull, West Quay",
      "Best crew",
      "The brothers Holm",
      "Best song",
      "When the Ice Goes Out",
    ],
    "a table with bars": ["Boat | Length | Crew", "Grey Gull | 9 m | 3", "Kittiwake | 12 m | 5"],
    "an exchange": [
      "Q: Will the ferry come back?",
      "A: Not before the spring.",
      "Q: And the boatmen?",
      "A: They will have their quay.",
    ],
    "a list of the dead": [
      "Anders Holm, 41, boatman",
      "Kari Holm, 39, teacher",
      "Nils Brekke, 67, keeper of the lighthouse",
    ],
  };
  test.each(Object.entries(parts))("%s", (_, lines) => {
    const { body } = stripBoilerplate(storyWith("middle", ...lines));
    for (const line of lines) expect(body.split("\n\n")).toContain(line);
  });
});

test("a sentence with words in marks stays, links above it or not", () => {
  const line = `Councillor Ada Mirren posted: "My thoughts are with everybody on the quay. I am in close touch with the harbour master."`;
  const story = [
    "Around forty firefighters are at the old ferry shed on the quay, where the roof fell in on Tuesday night.",
    "More on the harbour",
    "Man held after theft from chapel",
    "Storm warning for the outer islands",
    line,
    "The cause is not known, and the ferry company said that it would not comment before the week was out.",
  ].join("\n\n");
  expect(stripBoilerplate(story).body).toContain(line);
});
