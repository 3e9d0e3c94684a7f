/** What newspapers say of somebody's mood or fate right before the name: "Heartbroken Ann Lee said". It is no part of a name. */
export const moods =
  "angry anxious beleaguered bereaved brave defiant delighted dejected desperate devastated disappointed disgraced disgruntled disgusted distraught elated embattled emotional exasperated exhausted frustrated furious grateful grieving heartbroken horrified irate jubilant livid outraged outspoken overjoyed proud relieved shaken shocked sobbing stunned tearful terrified thankful traumatised traumatized worried";
/** How somebody holds an office, right before it: "acting mayor Ann Lee". It is part of what she is. */
export const duties = "acting incoming outgoing presiding reigning retiring ruling serving sitting visiting";
