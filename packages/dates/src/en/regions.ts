/** Countries by ISO 3166-1 alpha-2, each with the names that news gives it, in lower case and without full stops. */
const COUNTRIES = `AF afghanistan|AL albania|DZ algeria|AD andorra|AO angola|AG antigua and barbuda/antigua|AR argentina|AM armenia|AW aruba|AU australia|AT austria|AZ azerbaijan|BS bahamas/the bahamas|BH bahrain|BD bangladesh|BB barbados|BY belarus/byelorussia|BE belgium|BZ belize|BJ benin|BM bermuda|BT bhutan|BO bolivia|BA bosnia/bosnia-herzegovina/bosnia and herzegovina|BW botswana|BR brazil|BN brunei|BG bulgaria|BF burkina faso/burkina|BI burundi|KH cambodia/kampuchea|CM cameroon|CA canada|CV cape verde|KY cayman islands|CF central african republic|TD chad|CL chile|CN china/peoples republic of china/prc|CO colombia|KM comoros|CG congo/republic of the congo/congo-brazzaville|CD democratic republic of congo/democratic republic of the congo/dr congo/drc/zaire|CR costa rica|CI ivory coast/cote d'ivoire|HR croatia|CU cuba|CY cyprus|CZ czech republic/czechia/czechoslovakia|DK denmark|DJ djibouti|DM dominica|DO dominican republic|TL east timor/timor-leste|EC ecuador|EG egypt|SV el salvador|GQ equatorial guinea|ER eritrea|EE estonia|SZ eswatini/swaziland|ET ethiopia|FJ fiji|FI finland|FR france|PF french polynesia/tahiti|GA gabon|GM gambia/the gambia|GE georgia republic|DE germany/west germany/east germany|GH ghana|GI gibraltar|GR greece|GL greenland|GD grenada|GP guadeloupe|GU guam|GT guatemala|GN guinea|GW guinea-bissau|GY guyana|HT haiti|HN honduras|HK hong kong|HU hungary|IS iceland|IN india|ID indonesia|IR iran|IQ iraq|IE ireland|IL israel|IT italy|JM jamaica|JP japan|JO jordan|KZ kazakhstan|KE kenya|KI kiribati|KW kuwait|KG kyrgyzstan|LA laos|LV latvia|LB lebanon|LS lesotho|LR liberia|LY libya|LI liechtenstein|LT lithuania|LU luxembourg|MO macao/macau|MG madagascar|MW malawi|MY malaysia|MV maldives|ML mali|MT malta|MH marshall islands|MQ martinique|MR mauritania|MU mauritius|MX mexico|FM micronesia|MD moldova/moldavia|MC monaco|MN mongolia|ME montenegro|MA morocco|MZ mozambique|MM myanmar/burma|NA namibia|NR nauru|NP nepal|NL netherlands/the netherlands/holland|NC new caledonia|NZ new zealand|NI nicaragua|NE niger|NG nigeria|KP north korea/dprk|MK north macedonia/macedonia|NO norway|OM oman|PK pakistan|PW palau|PS palestine/palestinian territories/gaza strip/west bank/occupied west bank|PA panama|PG papua new guinea|PY paraguay|PE peru|PH philippines/the philippines|PL poland|PT portugal|PR puerto rico|QA qatar|RE reunion|RO romania|RU russia/russian federation/soviet union/ussr|RW rwanda|KN st kitts and nevis|LC st lucia|VC st vincent|WS samoa|SM san marino|SA saudi arabia|SN senegal|RS serbia/yugoslavia|SC seychelles|SL sierra leone|SG singapore|SK slovakia|SI slovenia|SB solomon islands|SO somalia|ZA south africa|KR south korea/republic of korea|SS south sudan|ES spain/canary islands/catalonia|LK sri lanka/ceylon|SD sudan|SR suriname|SE sweden|CH switzerland|SY syria|TW taiwan|TJ tajikistan|TZ tanzania/zanzibar|TH thailand|TG togo|TO tonga|TT trinidad and tobago/trinidad|TN tunisia|TR turkey/turkiye|TM turkmenistan|UG uganda|UA ukraine|AE united arab emirates/uae|GB united kingdom/uk/england/scotland/wales/northern ireland/britain/great britain|US united states/usa/us/united states of america|UY uruguay|UZ uzbekistan|VU vanuatu|VA vatican/vatican city/holy see|VE venezuela|VN vietnam/viet nam|VI us virgin islands|YE yemen/north yemen/south yemen|ZM zambia|ZW zimbabwe/rhodesia|XK kosovo`;

/** States, provinces and the like, each group with its country: full names and the abbreviations of newspapers. */
const STATES = `US alabama/ala/al alaska/ak arizona/ariz/az arkansas/ark/ar california/calif/cal/ca colorado/colo/co connecticut/conn/ct delaware/del/dela/de florida/fla/fl georgia/ga hawaii/hi idaho/ida/id illinois/ill/il indiana/ind/in iowa/ia kansas/kan/kans/ks kentucky/ky louisiana/la maine/me maryland/md massachusetts/mass/ma michigan/mich/mi minnesota/minn/mn mississippi/miss/ms missouri/mo montana/mont/mt nebraska/neb/nebr/ne nevada/nev/nv new_hampshire/nh new_jersey/nj new_mexico/nm new_york/ny north_carolina/nc north_dakota/nd ohio/oh oklahoma/okla/ok oregon/ore/oreg/or pennsylvania/pa/penn/penna rhode_island/ri south_carolina/sc south_dakota/sd tennessee/tenn/tn texas/tex/tx utah/ut vermont/vt virginia/va washington/wash/wa washington_dc west_virginia/wva/w_va wisconsin/wis/wisc/wi wyoming/wyo/wy dc district_of_columbia
CA alberta/alta/ab british_columbia/bc manitoba/man/mb new_brunswick/nb newfoundland/nfld/nl nova_scotia/ns ontario/ont/on prince_edward_island/pei quebec/que/qc saskatchewan/sask/sk yukon northwest_territories/nwt nunavut
AU new_south_wales/nsw victoria queensland/qld south_australia western_australia tasmania northern_territory
IN punjab maharashtra gujarat kerala tamil_nadu karnataka uttar_pradesh bihar rajasthan haryana odisha/orissa assam andhra_pradesh telangana west_bengal madhya_pradesh jharkhand chhattisgarh uttarakhand himachal_pradesh goa manipur meghalaya mizoram nagaland sikkim tripura arunachal_pradesh jammu_and_kashmir ladakh
RU chechnya dagestan siberia crimea_republic
DE bavaria saxony
IQ kurdistan
ES basque_country
IT sicily sardinia`;

const countryByName: ReadonlyMap<string, string> = new Map(
  COUNTRIES.split("|").flatMap((entry) => {
    const code = entry.slice(0, 2);
    return entry.slice(3).split("/").map((name): [string, string] => [name, code]); // prettier-ignore
  }),
);

const countryByState: ReadonlyMap<string, string> = new Map(
  STATES.split("\n").flatMap((line) => {
    const [code, ...states] = line.split(" ");
    return states.flatMap((names) => names.split("/").map((name): [string, string] => [name.replace(/_/g, " "), code])); // prettier-ignore
  }),
);

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

/** The country of a region's name: a state, a province, or a country itself; or null. */
export function countryOfRegion(region: string): string | null {
  const name = fold(region);
  return countryByState.get(name) ?? countryByName.get(name) ?? null;
}
