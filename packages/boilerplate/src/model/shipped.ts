import { featureNames } from "../features/index.js";
import { type Model, readModel } from "./index.js";
import data from "./weights.json" with { type: "json" };

/** The weights that ship, checked against the features that this package computes. */
export const shippedModel: Model = /* @__PURE__ */ readModel(readWeights());

function readWeights(): typeof data {
  if (data.features.join() !== featureNames.join()) {
    throw new Error("The weights were fitted on other features; fit them again.");
  }
  return data;
}
