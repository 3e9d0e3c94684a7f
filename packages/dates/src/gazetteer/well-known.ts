/**
 * Cities that stand alone in datelines, whatever else bears their names: those that the style books of the
 * agencies list, and others that papers write without a country.
 */
const STAND_ALONE = `US:atlanta baltimore boston chicago cincinnati cleveland dallas denver detroit honolulu houston indianapolis las_vegas los_angeles miami milwaukee minneapolis new_orleans new_york oklahoma_city philadelphia phoenix pittsburgh st_louis saint_louis salt_lake_city san_antonio san_diego san_francisco seattle washington kansas_city memphis nashville omaha portland sacramento st_paul hollywood wall_street silicon_valley cape_canaveral valley_forge white_plains oakland boca_raton fort_worth springfield anchorage albany rochester camp_david white_house pentagon united_nations boise austin columbus charlotte annapolis jefferson_city providence aspen ferguson uvalde sandy_hook tulsa tampa orlando
CA:toronto montreal quebec quebec_city vancouver ottawa calgary edmonton winnipeg halifax regina
GB:london belfast edinburgh glasgow manchester liverpool cardiff cambridge oxford wimbledon londonderry derry hull
IE:dublin limerick
FR:paris cannes lyon marseille strasbourg versailles
DE:berlin west_berlin east_berlin bonn frankfurt munich cologne hanover nuremberg duesseldorf dusseldorf hamburg stuttgart dresden leipzig bremen
CH:geneva zurich bern berne basel basle lausanne davos lucerne
AT:vienna salzburg
IT:rome milan florence venice turin naples genoa padua mantua sanremo san_remo syracuse
ES:madrid barcelona seville saragossa las_palmas valencia
PT:lisbon oporto
BE:brussels antwerp ghent bruges ostend zeebrugge
NL:amsterdam the_hague rotterdam den_bosch
DK:copenhagen aarhus
SE:stockholm gothenburg
NO:oslo
FI:helsinki
IS:reykjavik
GR:athens piraeus salonica thessaloniki
CY:nicosia
TR:istanbul constantinople ankara izmir smyrna
RU:moscow leningrad st_petersburg saint_petersburg stalingrad sverdlovsk grozny vladivostok
UA:kiev kyiv kharkov kharkiv odessa odesa lvov lviv donetsk
BY:minsk
LT:vilnius
PL:warsaw cracow krakow gdansk danzig breslau
CZ:prague
HU:budapest
RO:bucharest
RS:belgrade
BA:sarajevo
HR:zagreb
AM:yerevan
GE:tbilisi tiflis
IL:jerusalem tel_aviv haifa
PS:gaza gaza_city ramallah nablus hebron jenin bethlehem khan_younis rafah
LB:beirut tyre sidon
SY:damascus aleppo homs
JO:amman
IQ:baghdad basra mosul fallujah
IR:tehran teheran isfahan
KW:kuwait_city
SA:riyadh jeddah jiddah mecca medina dhahran
AE:abu_dhabi dubai
BH:manama
QA:doha
YE:sanaa aden
OM:muscat
EG:cairo alexandria luxor suez sharm_el_sheikh
LY:tripoli benghazi
TN:tunis
DZ:algiers
MA:rabat casablanca tangier fez marrakech marrakesh
SD:khartoum
ET:addis_ababa
SO:hargeisa
KE:nairobi mombasa
TZ:dar_es_salaam
UG:kampala
CD:kinshasa leopoldville lubumbashi goma
ZW:harare salisbury
ZA:johannesburg cape_town pretoria durban soweto tshwane gqeberha
ZM:lusaka
NA:windhoek
NG:lagos abuja
CI:abidjan yamoussoukro
SN:dakar
TD:ndjamena
BI:bujumbura
IN:bombay calcutta madras bangalore new_delhi delhi mumbai kolkata chennai srinagar simla poona baroda benares cochin trivandrum amritsar kashmir kochi gurugram
PK:karachi islamabad lahore peshawar rawalpindi
AF:kabul kandahar
BD:dhaka dacca chittagong
LK:colombo jaffna
NP:kathmandu katmandu
MM:rangoon yangon naypyitaw mandalay
TH:bangkok
KH:phnom_penh siem_reap
VN:hanoi saigon ho_chi_minh_city hue danang
MY:kuala_lumpur
ID:jakarta bali
PH:manila
TL:dili
CN:peking beijing canton nanking tientsin chungking shanghai lhasa urumqi mukden xian tibet gansu hohhot
HK:hong_kong
MO:macao macau
TW:taipei
KR:seoul pusan busan panmunjom inchon
KP:pyongyang
JP:tokyo osaka kyoto yokohama hiroshima nagasaki okinawa
MN:ulan_bator ulaanbaatar
AU:sydney melbourne canberra brisbane adelaide perth hobart darwin
NZ:wellington auckland christchurch
MX:mexico_city cancun acapulco tijuana
GT:guatemala_city
CU:havana guantanamo guantanamo_bay
DO:santo_domingo
HT:port_au_prince
JM:kingston
SR:paramaribo
PA:panama_city
SV:san_salvador
NI:managua
CR:san_jose
VE:caracas
CO:bogota cartagena
EC:quito
PE:lima
BO:la_paz
CL:santiago
AR:buenos_aires
BR:rio_de_janeiro sao_paulo brasilia
GI:gibraltar
VA:vatican vatican_city
AW:aruba
PF:papeete
KZ:alma_ata almaty astana nursultan nur_sultan
KG:bishkek frunze
TJ:dushanbe`;

/** The country of each such place, by its folded name. */
export const wellKnown: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  STAND_ALONE.split("\n").flatMap((line) =>
    line
      .slice(3)
      .split(" ")
      .map((name): [string, string] => [name.replace(/_/g, " "), line.slice(0, 2)]),
  ),
);

/** Cities whose papers write them without a country on both sides of a sea; alone they say nothing. */
export const unsettled: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "birmingham",
  "durham",
  "lincoln",
  "victoria",
]);
