export { bodyView, carveRegion, type Carving } from "./regions.js";
export { stripBoilerplate } from "./strip-boilerplate.js";
export type {
  Agency,
  Caption,
  Reason,
  Region,
  RegionKind,
  Strictness,
  StripOptions,
  Stripped,
} from "./types.js";
