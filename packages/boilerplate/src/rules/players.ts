import { lineRule, type LineRule, patternRule } from "./rule.js";

/** What is left of a player of sound or pictures. */
export const playerRules: readonly LineRule[] = [
  /** Matches "Listen to this article 4 min" and "Hear this story". Not "Listen to this, he said." */
  patternRule({
    name: "listen-button",
    kind: "share",
    confidence: 0.95,
    longest: 60,
    openings: "listen hear play watch",
    pattern:
      /^(?:(?:listen(?: to)?|hear|play|watch)(?: (?:this|the))? (?:article|story|episode|interview|audio|clip)|listen|play video)(?: now| here)?(?:\W{0,4}\d{1,2}(?::\d\d){0,2}(?: ?(?:min|mins|minutes|sec|m))?\W?)?$/i,
  }),
  /** Matches "00:00" and "0:00 / 4:12", the clock of a player. Not "16:40", and not "0-0". */
  patternRule({
    name: "player-clock",
    kind: "share",
    confidence: 0.93,
    longest: 30,
    openings: "#1 #2",
    pattern:
      /^-?(?:(?:00?:)?00?:00(?: ?[/|] ?(?:\d{1,2}:){1,2}\d\d)?|(?:\d{1,2}:){1,2}\d\d ?[/|] ?(?:\d{1,2}:){1,2}\d\d)$/,
  }),
  /** Matches "Current Time 0:00", "Loaded: 0%" and "Video Player is loading." Not "The lorry was loaded." */
  patternRule({
    name: "player-part",
    kind: "share",
    confidence: 0.95,
    longest: 160,
    openings:
      "current duration remaining loaded progress stream playback video this beginning end descriptions captions subtitles chapters audio picture now up",
    pattern:
      /^(?:(?:current time|duration(?: time)?|remaining time|loaded|progress) ?:? ?-?\d[\d:.% ]{0,12}$|stream type ?:? ?live|playback (?:rate|speed)\b[^.]{0,12}$|video player is loading|this is a modal window|(?:beginning|end) of dialog window|(?:descriptions|captions|subtitles) (?:off|settings)\b[^.]{0,50}$|picture-in-picture|audio track$|(?:now playing|up next) ?[:|])/i,
  }),
  /** Matches "+5", the pictures that a gallery hides. Not "+5 degrees". */
  patternRule({
    name: "more-pictures",
    kind: "caption",
    confidence: 0.93,
    longest: 4,
    openings: "#1 #2",
    pattern: /^\+\d{1,2}$/,
  }),
  /** Matches "1.2K shares" and "Comments (26)". Not "26 comments were read out". */
  patternRule({
    name: "button-count",
    kind: "share",
    confidence: 0.95,
    longest: 30,
    pattern:
      /^(?:\d{1,4}(?:[.,]\d{1,3})? ?[km]? (?:shares?|likes?|views?|retweets|reactions)|(?:comments?|shares?|likes?|views?) ?[:(]? ?\d{1,6}\)?)$/i,
  }),
  /** Matches "4.8 from 112 votes" under a recipe. Not "4.8 million votes". */
  lineRule(
    { name: "rating", kind: "share", confidence: 0.93, longest: 60, openings: "#1 rating rated" },
    ({ words }) =>
      /^(?:rat(?:ing|ed)\W{1,3})?\d(?:\.\d{1,2})?(?: ?(?:\/|out of) ?(?:5|10))? (?:from|based on|\() ?\d{1,6} (?:votes?|ratings?|reviews?)\)?$/i.test(
        words,
      ),
  ),
];
