/** Words that stand beside the date in a stamp, in lower case. */
const STAMP_WORDS = new Set(
  "published publish publication updated update posted post created modified edited revised first last added date dated on at by and time issued issue released release filed uploaded printed print since original originally article story the of am pm hrs hours local edition".split(
    " ",
  ),
);

export const isStampWord = (word: string): boolean => STAMP_WORDS.has(word.toLowerCase());
