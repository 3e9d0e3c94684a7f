/**
 * Countries, and beside them the capitals, parties, papers and firms that newspapers call by one name without an article:
 * "China said", "Labour said", each house's words joined by a hyphen. Names that many people bear too (Chad, Georgia,
 * Jordan, Lincoln) are left out.
 */
export const knownHouses =
  "afghanistan africa albania algeria america andorra angola antigua argentina armenia asia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burkina-faso burundi cambodia cameroon canada cape-verde catalonia chile china colombia comoros congo costa-rica croatia cuba cyprus czechia denmark djibouti ecuador egypt el-salvador england eritrea estonia eswatini ethiopia europe fiji finland france gabon gambia germany ghana great-britain greece greenland grenada guatemala guinea guyana haiti honduras hong-kong hungary iceland india indonesia iran iraq ireland israel italy ivory-coast jamaica japan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macau madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa saudi-arabia scotland senegal serbia seychelles sierra-leone singapore slovakia slovenia somalia spain sri-lanka sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga tunisia turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe " +
  "ankara athens baghdad bangkok beijing beirut berlin brussels budapest cairo canberra caracas damascus delhi dublin geneva hanoi havana islamabad jakarta jerusalem kabul kiev kremlin kyiv lisbon london madrid manila moscow nairobi oslo ottawa paris prague pyongyang riyadh rome seoul stockholm tehran tokyo vatican vienna warsaw washington whitehall " +
  "congress fatah hamas hezbollah labour likud parliament pentagon sinn-fein taliban ukip " +
  "airbus amazon amnesty apple bloomberg boeing der-spiegel el-pais facebook google instagram le-figaro le-monde meta microsoft nato netflix nissan reuters samsung tesla toyota twitter volkswagen xinhua youtube";

/** Last words of the names of clubs, firms, papers and seats, which are no surnames: "Brackley City", "Miller Foods". */
export const houseEnds =
  "airways albion athletic brands brothers capital city co courier echo energy entertainment fc foods hotspur insurance labs laboratories mail mirror motors observer palace partners pharmaceuticals records review rovers securities software solutions sons stores studios systems technologies united wanderers yard";

/** First words of names of places, as speakers too: "North Korea", "New Delhi". */
export const placeStarts =
  "north south east west northern southern eastern western new san los las fort port";
