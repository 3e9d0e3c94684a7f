/** What newspapers say of somebody's mood or fate right before the name: "Heartbroken Ann Lee said". It is no part of a name. */
export const moods =
  "angry anguished anxious beleaguered bereaved brave contrite defiant delighted dejected desperate devastated disappointed disgraced disgruntled disgusted distraught ecstatic elated embattled emotional enraged exasperated exhausted frustrated furious grateful grieving heartbroken horrified incensed irate jubilant livid outraged outspoken overjoyed proud relieved remorseful shaken shocked sobbing speechless stunned tearful terrified thankful traumatised traumatized unrepentant worried";
/** How somebody holds an office, right before it: "acting mayor Ann Lee". It is part of what she is. */
export const duties = "acting incoming outgoing presiding reigning retiring ruling serving sitting visiting";
