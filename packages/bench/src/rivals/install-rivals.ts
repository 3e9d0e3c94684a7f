import { installOnDemand } from "../install-on-demand.js";

/** What others offer on npm for the same work. They are not dependencies: only a run that asks installs them. */
const rivalVersions = {
  "chrono-node": "2.10.3",
  "@microsoft/recognizers-text-date-time": "1.3.2",
  compromise: "14.17.0",
  "compromise-dates": "3.9.0",
  "@mozilla/readability": "0.6.0",
  defuddle: "0.19.4",
  linkedom: "0.18.12",
} as const;

/**
 * Loads a rival, after installing all of them where that has not been done yet.
 *
 * @throws Error with npm's own words when they cannot be installed.
 */
export const loadRival = (name: keyof typeof rivalVersions): unknown =>
  installOnDemand("rivals", rivalVersions)(name);
