/** Nouns before a title of a work: 'the film "Rear Window"'. */
export const workNouns =
  "book film movie song single album novel play series show sitcom musical opera ballet poem painting sculpture exhibition essay documentary drama comedy thriller memoir anthem hit game episode track ballad hymn magazine programme program soap podcast manga comic autobiography biography bestseller classic sequel trilogy cartoon";
/** Nouns before the name of a house in marks: 'the newspaper «Vesti»'. */
export const housesInMarks =
  "newspaper daily weekly tabloid broadsheet magazine agency channel station network outlet website broadcaster party club company firm movement";
/** Words before a name or term that is only mentioned: 'the so-called "dark web"'. */
export const namingWords =
  "called titled entitled dubbed nicknamed known termed labelled labeled named styled word words term phrase slogan motto hashtag";
