/**
 * Countries, capitals and houses that newspapers call by one name without an article, as speakers: "Moscow said",
 * "Boeing said". Names that people bear too (Jordan, Paris, Washington, Lincoln) are left out.
 */
export const knownHouses =
  "Boeing Moscow afghanistan africa amazon america amnesty apple asia australia austria beijing belgium berlin bloomberg boeing brazil britain brussels budapest cairo canada congress czechia delhi denmark dublin egypt england europe facebook finland france germany google greece hamas india indonesia iran iraq israel italy japan jerusalem kiev kremlin kyiv lisbon london madrid meta mexico microsoft moscow myanmar nato nepal netherlands nigeria norway pakistan parliament pentagon philippines poland portugal prague qatar reuters rome russia said scotland spain sweden switzerland syria taiwan tehran tesla tokyo toyota turkey twitter ukraine vatican venezuela vienna wales whitehall wikinews xinhua youtube";
