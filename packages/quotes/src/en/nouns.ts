/** Nouns that tell what kind of speaker a noun phrase is, in the singular; plurals with -s, -es, -ies and -men follow. */
export const personNouns =
  "spokesman spokeswoman spokesperson minister secretary president chairman chairwoman chair chairperson chief director leader official senator congressman congresswoman representative governor mayor ambassador envoy judge justice lawyer attorney prosecutor analyst expert professor researcher scientist economist historian author writer journalist reporter correspondent editor columnist commentator host anchor critic activist advocate campaigner organizer organiser candidate nominee frontrunner front-runner contender hopeful rival opponent politician lawmaker legislator deputy aide adviser advisor strategist consultant manager executive officer founder co-founder owner partner doctor nurse surgeon physician teacher principal student worker employee farmer driver pilot captain coach player manager general colonel major lieutenant sergeant commander admiral soldier veteran officer policeman policewoman detective inspector sheriff commissioner superintendent constable witness victim suspect defendant plaintiff survivor resident neighbor neighbour man woman boy girl father mother parent son daughter brother sister wife husband widow friend colleague relative uncle aunt cousin grandfather grandmother child teenager guest caller voter donor supporter backer delegate member participant protester protestor demonstrator tourist passenger customer shopper trader investor broker banker dealer fisherman businessman businesswoman entrepreneur tycoon billionaire mogul magnate developer engineer designer artist actor actress singer musician director producer filmmaker priest bishop archbishop pope cardinal imam rabbi pastor reverend monk king queen prince princess duke monarch premier chancellor counsel counselor speaker whip dean chancellor scholar fellow scholar pollster liaison coordinator administrator curator librarian archivist pathologist psychologist sociologist biologist physicist epidemiologist virologist ecologist meteorologist forecaster seismologist astronaut dissident refugee migrant exile prisoner detainee hacker operative insider observer diplomat negotiator mediator regulator auditor inspector investigator watchdog sponsor surrogate treasurer senator-elect president-elect person guy lady gentleman democrat republican conservative liberal star agent translator interpreter fan";
export const groupNouns =
  "people officials experts analysts groups group lawmakers critics supporters opponents rivals residents voters workers women men families parents students teachers scientists researchers economists doctors police activists campaigners signatories protesters demonstrators democrats republicans conservatives liberals reporters journalists diplomats investigators prosecutors lawyers sources aides advisers advisors leaders members ngos organizations organisations authorities troops forces rebels militants neighbours neighbors friends survivors relatives witnesses investors traders coalition collective delegation crowd others some many most advocates observers scholars historians";
export const organisationNouns =
  "international watch service agency association authority bank board body bureau cabinet campaign camp chamber charity club commission committee company congress conglomerate consortium corporation council court department embassy federation firm force foundation fund government house institute institution junta kremlin league legislature ministry mission monitor movement network newspaper office opposition organisation organization outlet panel parliament party pentagon police regime regulator school secretariat senate service society state team think-tank tribunal union university watchdog website white-house administration airline bloc carmaker operator publisher retailer station supplier team centre center college hospital magazine trust group daily";
export const documentNouns =
  "letter statement report study survey poll document documents memo indictment complaint lawsuit filing affidavit ruling judgment judgement verdict resolution declaration communique communiqué declaration treaty agreement constitution law bill article editorial op-ed column book essay paper dossier petition email e-mail message note text transcript release press-release sign banner placard poster ad advertisement tweet post website headline caption paragraph manifesto platform brief briefing-note notice bulletin advisory circular records record data figures findings article analysis review audit assessment census account leaflet pamphlet slogan inscription plaque invitation warrant subpoena decree edict charter guideline guidelines summary draft preamble blog";
/** Words that make a name the name of a house, a paper or a firm. */
export const organisationNames =
  "news times post journal tribune herald gazette chronicle telegraph guardian press radio television tv channel inc corp ltd llc plc holdings industries airlines motors associates alliance initiative project fund foundation institute administration coalition network politics street";
/** Titles that stand right before a name. */
export const titles =
  "mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev reverend father sister brother rabbi imam sheikh sheik ayatollah pope cardinal archbishop bishop king queen prince princess president vice chancellor premier prime minister secretary senator sen congressman congresswoman rep representative gov governor mayor judge justice gen general col colonel maj major capt captain lt lieutenant sgt sergeant cpl corporal pvt private adm admiral cmdr commander chief superintendent supt inspector insp detective det constable officer sheriff deputy ambassador attorney speaker chairman chairwoman coach hon";
/** The noun behind a title's short form: "Sen. Lee" is "the senator". */
export const titleNouns: ReadonlyMap<string, readonly string[]> = new Map([
  ["sen", ["senator", "lawmaker"]],
  ["senator", ["lawmaker"]],
  ["gov", ["governor"]],
  ["rep", ["representative", "congressman", "congresswoman", "lawmaker"]],
  ["dr", ["doctor"]],
  ["prof", ["professor"]],
  ["gen", ["general"]],
  ["col", ["colonel"]],
  ["capt", ["captain"]],
  ["lt", ["lieutenant"]],
  ["sgt", ["sergeant"]],
  ["supt", ["superintendent"]],
  ["insp", ["inspector"]],
  ["det", ["detective"]],
  ["rev", ["reverend", "pastor"]],
  ["mp", ["lawmaker", "politician"]],
  ["spokeswoman", ["spokesperson"]],
  ["spokesman", ["spokesperson"]],
]);
