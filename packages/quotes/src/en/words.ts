/** Words of the closed classes, each list a class that the chunker knows. All in lower case. */
export const determiners =
  "the a an this that these those his her its their our my your some any no every each all both several many few most more another other others' either neither half such much enough less fewer";
export const possessives = "his her its their our my your whose";
export const subjectPronouns =
  "he she they i we you it who others everyone everybody someone somebody nobody anyone anybody";
export const prepositions =
  "of in on at by for from with about against among amid around as before after behind below beneath beside besides between beyond despite during except following including inside into like near off onto out outside over past per regarding since than through throughout to toward towards under underneath unlike until till unto up upon versus via within without across along alongside atop concerning above ahead";
export const coordinators = "and or but nor yet plus &";
export const subordinators =
  "that whether if because since while when as before after until although though unless where how why what which who whom whose whereas lest whenever wherever";
export const relatives = "who which that whom whose where when";
/** Adverbs without the ending -ly, which gives the others away. */
export const adverbs =
  "also later then still now never not again already always often once soon too just even only ever meanwhile however instead moreover furthermore thus therefore indeed perhaps maybe rather quite very almost nearly far away here there yet first further once twice sometimes today's else else's otherwise nevertheless nonetheless though well n't earlier afterward afterwards thereafter thereby yesterday's together likewise aloud anew simply long much so hence separately publicly openly sarcastically";
/** Days and months; "may" and the short forms that are names too are left out. */
export const timeWords =
  "monday tuesday wednesday thursday friday saturday sunday tues thurs january february march april june july august september october november december jan feb apr jun jul aug sept oct nov dec today yesterday tomorrow tonight";
/** Nouns of time that make an adverb with a word before them: "last week", "this morning", "earlier this year". */
export const timeNouns =
  "day days week weeks month months year years morning afternoon evening night hour hours minute minutes weekend decade decades summer winter spring autumn fall";
export const numbers =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens";
/** Words that are verbs and nouns alike: a determiner before them makes them nouns. */
export const nounsToo =
  "claims claim calls call report reports state states demand demands question questions comment comments charge charges note notes estimate estimates answer answers post posts tweet tweets vow vows pledge pledges promise promises request requests offer offers order orders challenge challenges slam blast protest protests remark remarks forecast reply response attack attacks vote votes plan plans support work works fight fights poll polls debate debates show shows test tests review address addresses issue issues run runs win wins leave leaves force forces aim aims act acts lead leads head heads need needs trust talk talks fund funds back change changes record records rule rules host hosts light hand hands face faces point points power deal deals rise rises fall falls cut cuts use uses move moves help hope hopes fear fears look looks influence increase increases interest result results return returns share shares start study studies visit visits study market markets study views view rally rallies concern concerns release releases draft sign signs name names group mark marks end ends cost costs base match place places play plays study trade turn turns raise raises experience target targets campaign campaigns tax taxes brief briefs bet bets focus form forms score scores ban bans bill rally lobby lobbies doubt doubts answer chant chants title titles term terms brand brands label labels volunteer volunteers echo quip quips joke jokes boast lament advocate advocates concern press staff board like judge judges direct clear open close present subject sense own past free live long sound mind lay complete separate crowd abuse abuses dismiss direct detail details pan rip trash query reveal caption charge order orders relate state cry counter crow snap bark growl past outside inside briefing meeting hearing building wedding feeling ceiling thing something anything nothing everything spending funding training housing shooting killing bombing beginning ending being hiring filing ruling gathering opening closing voting polling banking mining farming trading parking setting blessing recording reading painting crossing landing standing rating ranking greeting warning";
/** Nouns for an occasion on which, or a medium in which, something is said. */
export const publicSpeech =
  "statement statements interview interviews speech speeches letter letters report reports article articles tweet tweets post posts email emails e-mail e-mails memo memos conference briefing briefings address remarks filing filings complaint lawsuit testimony hearing hearings debate debates rally rallies message messages column columns editorial editorials blog book books op-ed essay broadcast call video ad ads advertisement meeting meetings event events documents document transcript podcast appearance appearances phone telephone twitter facebook television tv radio news";
/** Words that may open a phrase of time: "last week", "a few days later". */
export const timeLeads =
  "early earlier late later just the a only this last next that past previous same few several many";
/** Words that may open a quantity: "around 50", "more than a dozen". */
export const quantityLeads = "around about nearly almost over roughly some only just more less fewer at up";
