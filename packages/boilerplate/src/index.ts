export { bodyView, carveRegion, type Carving } from "./regions.js";
export { repair, type Repair, type Repaired } from "./repair.js";
export { stripBoilerplate } from "./strip-boilerplate.js";
export { createStripper, type Stripper } from "./stripper.js";
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
