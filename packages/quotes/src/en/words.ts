/** Words of the closed classes, each list a class that the chunker knows. All in lower case. */
export const determiners =
  "the a an this that these those his her its their our my your some any no every each all both several many few most more another other others' either neither half such much enough less fewer";
export const possessives = "his her its their our my your whose";
export const subjectPronouns =
  "he she they i we you it who others everyone everybody someone somebody nobody anyone anybody";
export const prepositions =
  "of in on at by for from with about against among amid around as before after behind below beneath beside besides between beyond despite during except following including inside into like near off onto out outside over past per regarding since than through throughout to toward towards under underneath unlike until till up upon versus via within without across along alongside atop concerning above ahead";
export const coordinators = "and or but nor yet plus &";
export const subordinators =
  "that whether if because since while when as before after until although though unless where how why what which who whom whose whereas lest whenever wherever";
export const relatives = "who which that whom whose where when";
/** Adverbs without the ending -ly, which gives the others away. */
export const adverbs =
  "afterward afterwards again ago almost aloud already also always anew away earlier else else's even ever far first further furthermore hence here however indeed instead just later likewise long maybe meanwhile moreover much n't nearly never nevertheless nonetheless not now often once only openly otherwise perhaps publicly quite rather sarcastically separately simply so sometimes soon still then there thereafter thereby therefore though thus today's together too twice very well yesterday's yet";
/** Nouns with the ending of an adverb that no other list has. */
export const nounsInLy = "anomaly assembly belly butterfly family lily monopoly supply tally";
/** Days and months; "may" and the short forms that are names too are left out. */
export const timeWords =
  "monday tuesday wednesday thursday friday saturday sunday tues thurs january february march april june july august september october november december jan feb apr jun jul aug sept oct nov dec today yesterday tomorrow tonight";
/** Nouns of time that make an adverb with a word before them: "last week", "this morning", "earlier this year". */
export const timeNouns =
  "day days week weeks month months year years morning afternoon evening night hour hours minute minutes weekend decade decades summer winter spring autumn fall";
export const numbers =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens";
/** Words that are verbs and nouns alike, in -s too: a determiner before them makes them nouns. */
export const nounsToo =
  "markets profits prices sales stocks bonds turnout inflation unemployment earnings exports imports revenue wages rents fares abuse act address advocate aim answer anything attack back ban banking bark base beginning being bet bill blast blessing board boast bombing brand brief briefing building call campaign caption ceiling challenge change chant charge claim clear close closing comment complete concern cost counter crossing crow crowd cry cut deal debate demand detail direct dismiss doubt draft echo end ending estimate everything experience face fall farming fear feeling fight filing focus force forecast form free fund funding gathering greeting group growl hand head hearing help hiring hope host housing increase influence inside interest issue joke judge killing label lament landing lay lead leave light like list live lobby long look mark market match meeting mind mining move name need note nothing offer open opening order outside own painting pan parking past place plan play pledge point poll polling post power present press promise protest query question quip raise rally ranking rating reading record recording relate release remark reply report request research response result return reveal review rip rise rule ruling run score sense separate setting share shooting show sign slam snap something sound source spending staff standing start state study subject support talk target tax term test thing things title trade trading training trash trust turn tweet use view visit volunteer vote voting vow warning wedding win work";
/** Nouns for an occasion on which, or a medium in which, something is said. */
export const publicSpeech =
  "ad address advertisement appearance article blog book briefing broadcast call column complaint conference debate document e-mail editorial email essay event facebook filing hearing interview lawsuit letter meeting memo message news op-ed phone podcast post radio rally remarks report speech statement telephone television testimony transcript tv tweet twitter video";
/** Words that may open a phrase of time: "last week", "a few days later". */
export const timeLeads =
  "early earlier late later just the a only this last next that past previous same few several many";
/** Words that may open a quantity: "around 50", "more than a dozen". */
export const quantityLeads = "around about nearly almost over roughly some only just more less fewer at up";
