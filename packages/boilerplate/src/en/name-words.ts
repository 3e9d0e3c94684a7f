/** Small words that stand inside names: "Ursula von der Leyen". */
export const nameParticles: ReadonlySet<string> = new Set(
  "de da di do dos du del della der den van von le la el al bin ibn ben bint abu ter zu y e".split(" "),
);

/** Capitalised words that no person is called, so that a row of capitals with one of them is no name. */
export const notInNames: ReadonlySet<string> = new Set(
  "the a an and or of for in on at by from with today usa to any all this that these your my our its his her what why how when where who news staff press editor editors reporter reporters writer correspondent desk bureau agency service services newspaper media group company times post daily tribune herald journal guest author contributor team board university school department ministry office police court state national international local world business sports monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december breaking live video photo photos image file updated published is are was has have will can not no new more most read".split(
    " ",
  ),
);

/** Words that say what a writer is, behind the name in a byline. */
export const writerRoles: ReadonlySet<string> = new Set(
  "staff agency agencies writer writers reporter reporters editor editors correspondent correspondents columnist contributor contributors contributing journalist bureau chief desk senior deputy assistant managing executive political business sports education health science environment technology crime court city national foreign international diplomatic economics features arts culture news digital producer photographer photojournalist analyst special press association associated agency service media".split(
    " ",
  ),
);

/** What a writer is called before the name: "Political Editor Ann Lee". */
export const writerNouns: ReadonlySet<string> = new Set(
  "writer reporter editor correspondent columnist contributor journalist chief critic analyst".split(" "),
);

/** What papers are called: the last word of "The Harbour Herald". */
export const paperNouns: ReadonlySet<string> = new Set(
  "times post news herald tribune gazette star journal chronicle press sun record register bee globe courier observer examiner dispatch independent inquirer mail mirror express telegraph argus advertiser standard review bulletin reporter".split(
    " ",
  ),
);

/** Words before a name that are no part of it. */
export const honorifics: ReadonlySet<string> = new Set("dr mr mrs ms prof professor sir rev".split(" "));

/** What stands in capitals behind a name and is no part of it: "Ann Lee MP". */
export const lettersBehindNames: ReadonlySet<string> = new Set(
  "MP MSP MEP MS MLA TD QC KC MD PhD OBE MBE CBE".split(" "),
);
