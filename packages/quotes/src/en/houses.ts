/**
 * The countries that are most in the news, and beside them the capitals, parties, papers and firms that newspapers call by one name without an article:
 * "China said", "Labour said", each house's words joined by a hyphen. Names that many people bear too (Chad, Georgia,
 * Jordan, Lincoln) are left out.
 */
export const knownHouses =
  "afghanistan africa albania algeria america argentina armenia asia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia botswana brazil britain bulgaria cambodia cameroon canada chile china colombia congo costa-rica croatia cuba cyprus czechia denmark ecuador egypt el-salvador england estonia ethiopia europe finland france germany ghana great-britain greece guatemala haiti honduras hong-kong hungary iceland india indonesia iran iraq ireland israel italy ivory-coast jamaica japan kazakhstan kenya kosovo kuwait laos latvia lebanon liberia libya lithuania luxembourg madagascar malaysia mali malta mexico moldova mongolia morocco mozambique myanmar nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda saudi-arabia scotland senegal serbia sierra-leone singapore slovakia slovenia somalia spain sri-lanka sudan sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe " +
  "beijing berlin brussels budapest cairo delhi dublin jerusalem kiev kremlin kyiv lisbon london madrid moscow paris prague pyongyang rome seoul tehran tokyo vatican vienna washington whitehall " +
  "congress hamas hezbollah labour parliament pentagon sinn-fein taliban " +
  "acas airbus amazon amnesty apple asean barclays bloomberg boeing der-spiegel el-pais facebook fifa gazprom google interfax interpol médecins-sans-frontières le-figaro le-monde meta microsoft nasa nato netflix ofcom opec oxfam pfizer reuters ryanair samsung tass tesco tesla toyota twitter uefa unesco unicef volkswagen walmart xinhua youtube";

/** Last words of the names of clubs, firms, papers and seats, which are no surnames: "Brackley City", "Miller Foods". */
export const houseEnds =
  "airways athletic brothers capital city co convention energy entertainment fc foods hotspur insurance labs laboratories mail mirror motors mutual palace partners pharmaceuticals records rovers securities software solutions stores systems technologies uk united usa yard";

/** First words of names of places, as speakers too: "North Korea", "New Delhi". */
export const placeStarts =
  "north south east west northern southern eastern western new san los las fort port";

/** Last words of the names of papers and stations, and those that go by letters: "Dunmore Herald". */
export const paperEnds =
  "chronicle courier echo express gazette guardian herald independent journal magazine mail mirror news observer post press radio review standard star sun telegraph television times tribune tv weekly abc afp ap bbc cbs cnn itv nbc npr rte rté reuters bloomberg";

/** Those who ask in an interview. */
export const askers = "reporter journalist correspondent editor presenter host interviewer columnist";
