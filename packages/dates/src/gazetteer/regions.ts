/** Countries by ISO 3166-1 alpha-2, each with the names that news gives it, in lower case and without full stops. A code that its first name begins with is left out. */
const COUNTRIES = `afghanistan|albania|DZ algeria|AD andorra|AO angola|AG antigua and barbuda/antigua|argentina|AM armenia|AW aruba|australia|AT austria|azerbaijan|BS bahamas/the bahamas|BH bahrain|BD bangladesh|BB barbados|BY belarus/byelorussia|belgium|BZ belize|BJ benin|BM bermuda|BT bhutan|bolivia|BA bosnia/bosnia-herzegovina/bosnia and herzegovina|BW botswana|brazil|BN brunei|BG bulgaria|BF burkina faso/burkina|BI burundi|KH cambodia/kampuchea|CM cameroon|canada|CV cape verde|KY cayman islands|CF central african republic|TD chad|CL chile|CN china/peoples republic of china/prc|colombia|KM comoros|CG congo/republic of the congo/congo-brazzaville|CD democratic republic of congo/democratic republic of the congo/dr congo/drc/zaire|CR costa rica|CI ivory coast/cote d'ivoire|HR croatia|cuba|cyprus|czech republic/czechia/czechoslovakia|DK denmark|djibouti|DM dominica|dominican republic|TL east timor/timor-leste|ecuador|egypt|SV el salvador|GQ equatorial guinea|eritrea|EE estonia|SZ eswatini/swaziland|ethiopia|FJ fiji|finland|france|PF french polynesia/tahiti|gabon|GM gambia/the gambia|georgia republic|DE germany/west germany/east germany|ghana|gibraltar|greece|GL greenland|GD grenada|GP guadeloupe|guam|GT guatemala|GN guinea|GW guinea-bissau|GY guyana|HT haiti|HN honduras|HK hong kong|hungary|IS iceland|india|ID indonesia|iran|IQ iraq|IE ireland|IL israel|italy|JM jamaica|JP japan|jordan|KZ kazakhstan|kenya|kiribati|KW kuwait|KG kyrgyzstan|laos|LV latvia|LB lebanon|LS lesotho|LR liberia|LY libya|liechtenstein|LT lithuania|luxembourg|MO macao/macau|MG madagascar|MW malawi|MY malaysia|MV maldives|ML mali|MT malta|MH marshall islands|MQ martinique|MR mauritania|MU mauritius|MX mexico|FM micronesia|MD moldova/moldavia|MC monaco|MN mongolia|ME montenegro|MA morocco|MZ mozambique|MM myanmar/burma|namibia|NR nauru|NP nepal|NL netherlands/the netherlands/holland|NC new caledonia|NZ new zealand|nicaragua|NE niger|NG nigeria|KP north korea/dprk|MK north macedonia/macedonia|norway|oman|PK pakistan|PW palau|PS palestine/palestinian territories/gaza strip/west bank/occupied west bank|panama|PG papua new guinea|PY paraguay|peru|philippines/the philippines|PL poland|PT portugal|PR puerto rico|qatar|reunion|romania|russia/russian federation/soviet union/ussr|rwanda|KN st kitts and nevis|LC st lucia|VC st vincent|WS samoa|SM san marino|saudi arabia|SN senegal|RS serbia/yugoslavia|SC seychelles|SL sierra leone|SG singapore|SK slovakia|SI slovenia|SB solomon islands|somalia|ZA south africa|KR south korea/republic of korea|SS south sudan|ES spain/canary islands/catalonia|LK sri lanka/ceylon|SD sudan|SR suriname|SE sweden|CH switzerland|syria|TW taiwan|TJ tajikistan|TZ tanzania/zanzibar|thailand|TG togo|tonga|TT trinidad and tobago/trinidad|TN tunisia|TR turkey/turkiye|TM turkmenistan|uganda|UA ukraine|AE united arab emirates/uae|GB united kingdom/uk/england/scotland/wales/northern ireland/britain/great britain|US united states/usa/us/united states of america|UY uruguay|uzbekistan|VU vanuatu|vatican/vatican city/holy see|venezuela|VN vietnam/viet nam|VI us virgin islands|yemen/north yemen/south yemen|ZM zambia|ZW zimbabwe/rhodesia|XK kosovo`;

/** States, provinces and the like, each group with its country: full names and the abbreviations of newspapers. Of two countries the likelier comes first. */
const STATES = `US alabama/ala/al alaska/ak arizona/ariz/az arkansas/ark/ar california/calif/cal/ca colorado/colo/co connecticut/conn/ct delaware/del/dela/de florida/fla/fl georgia/ga hawaii/hi idaho/ida/id illinois/ill/il indiana/ind/in iowa/ia kansas/kan/kans/ks kentucky/ky louisiana/la maine/me maryland/md massachusetts/mass/ma michigan/mich/mi minnesota/minn/mn mississippi/miss/ms missouri/mo montana/mont/mt nebraska/neb/nebr/ne nevada/nev/nv new_hampshire/nh new_jersey/nj new_mexico/nm new_york/ny north_carolina/nc north_dakota/nd ohio/oh oklahoma/okla/ok oregon/ore/oreg/or pennsylvania/pa/penn/penna rhode_island/ri south_carolina/sc south_dakota/sd tennessee/tenn/tn texas/tex/tx utah/ut vermont/vt virginia/va washington/wash/wa washington_dc west_virginia/wva/w_va wisconsin/wis/wisc/wi wyoming/wyo/wy dc district_of_columbia
CA alberta/alta/ab british_columbia/bc manitoba/man/mb new_brunswick/nb newfoundland/nfld/nl nova_scotia/ns ontario/ont/on prince_edward_island/pei quebec/que/qc saskatchewan/sask/sk yukon northwest_territories/nwt nunavut
AU new_south_wales/nsw victoria queensland/qld south_australia western_australia tasmania northern_territory
IN punjab maharashtra gujarat kerala tamil_nadu karnataka uttar_pradesh bihar rajasthan haryana odisha/orissa assam andhra_pradesh telangana west_bengal madhya_pradesh jharkhand chhattisgarh uttarakhand himachal_pradesh goa manipur meghalaya mizoram nagaland sikkim tripura arunachal_pradesh jammu_and_kashmir ladakh
RU chechnya dagestan siberia crimea_republic
DE bavaria saxony
IQ kurdistan
ES basque_country
IT sicily sardinia
GE georgia
PK punjab sindh balochistan khyber_pakhtunkhwa`;

const countryByName: ReadonlyMap<string, string> = new Map(
  COUNTRIES.split("|").flatMap((entry) => {
    const names = entry.replace(/^[A-Z]{2} /, "");
    return names.split("/").map((name): [string, string] => [name, entry.slice(0, 2).toUpperCase()]); // prettier-ignore
  }),
);

const countriesByState = new Map<string, string[]>();
for (const line of STATES.split("\n")) {
  const [code, ...states] = line.split(" ");
  for (const name of states.flatMap((names) => names.replace(/_/g, " ").split("/")))
    countriesByState.set(name, [...(countriesByState.get(name) ?? []), code]);
}

/** "W.Va." and "W. Va." are "w va" both; "N.J." is "nj". */
const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\.\s*$/, "")
    .replace(/\.(?=\S)/g, "")
    .replace(/\./g, "")
    .replace(/\s+/g, " ")
    .trim();

/** The country, as ISO 3166-1 alpha-2, of a country's own name, or null. */
export const countryNamed = (name: string): string | null => countryByName.get(fold(name)) ?? null;

/** The countries that a region's name can mean, the likeliest first: a state, a province, or a country itself. */
export function countriesOfRegion(region: string): readonly string[] {
  const name = fold(region);
  const country = countryByName.get(name);
  return countriesByState.get(name) ?? (country === undefined ? [] : [country]);
}
