/** Words of which the menus of newspapers are made, in lower case. */
export const menuWords: ReadonlySet<string> = new Set(
  "home homepage news sport sports business opinion opinions comment culture lifestyle life style travel weather politics world uk us usa u.s. local national international regional video videos photos pictures money markets economy tech technology science health education environment climate entertainment arts art food books film films movies tv television radio music fashion property motoring cars jobs obituaries obits letters columnists columns editorials editorial puzzles crosswords games horoscopes events classifieds magazine podcasts podcast live latest trending more sections menu search sections subscribe login log in sign register newsletters newsletter shop about contact us help e-paper epaper football soccer cricket rugby tennis golf formula racing nfl nba mlb nhl features investigations analysis europe asia africa americas australia coronavirus royals showbiz celebrity tv&showbiz and crime courts traffic community family women men games archive archives explore".split(
    " ",
  ),
);

/** Languages as sites offer themselves in them, in lower case. */
export const languageNames: ReadonlySet<string> = new Set(
  "english español spanish français french deutsch german italiano italian português portuguese nederlands dutch polski русский russian українська ukrainian türkçe turkish العربية arabic فارسی persian اردو urdu हिन्दी हिंदी hindi 中文 chinese 日本語 japanese 한국어 korean bahasa indonesia cymraeg gaeilge svenska dansk norsk suomi ελληνικά עברית".split(
    " ",
  ),
);
