export { abbreviations } from "./en/abbreviations.js";
export { agencyOf, findAgency, type NamedAgency } from "./en/agencies.js";
export { months, weekdays } from "./en/calendar-words.js";
