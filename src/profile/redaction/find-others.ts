import { hitsOf, type Hit, word } from "./hit"

const capital = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,40}"
const particle = "(?:de|la|del|da|dos|van|von|der|den|ter|di|al|el|bin|y|e)"
const person = `${capital}(?:(?<!['’]) (?:${particle} ){0,3}${capital}){0,3}`
const blank = "[ \\t\\u00a0]{1,2}"

/** Somebody who says their own name, whoever a page was found to be about. */
const selfNamed = [
  new RegExp(
    `(?<=(?:^|[\\n|·•;\\t])[ \\t]{0,4}(?:(?:full |first |last |middle |family |legal |preferred |candidate |applicant |candidate's |maiden )?names?|surname|(?:vor|nach|familien)name|name, vorname|vor- und nachname|nom(?: et prénom| de famille| complet)?|prénoms?|nombre(?: y apellidos| completo)?|apellidos?|nome(?: completo| e cognome)?|cognome|apelidos?|sobrenome|naam|voornaam|achternaam|volledige naam|imię(?: i nazwisko)?|nazwisko|фио|ф\\.и\\.о\\.|имя|фамилия|отчество|adı?(?: ve)? ?soyadı?|adı?|soyadı?|isim|namn|navn|nimi|jméno|név|nume|όνομα|họ và tên|नाम|الاسم|שם)[ \\t]{0,3}[:：][ \\t]{0,8})(?=\\S)[^\\n|·•;\\t]{2,60}`,
    "giu"
  ),
  /(?<=(?:姓名|氏名|名前|お名前|이름|성명|ชื่อ)[ 　]{0,3}[:：][ 　]{0,4})[^\n|·•;，,、。]{1,24}/gu,
  new RegExp(
    `(?<=(?:[Mm]y name is|[Ii]ch heiße|[Mm]ein Name ist|[Jj]e m['’]appelle|[Mm]on nom est|[Mm]e llamo|[Mm]i nombre es|[Mm]eu nome é|[Cc]hamo-me|[Mm]e chamo|[Mm]i chiamo|[Ii]l mio nome è|[Mm]ijn naam is|[Ii]k heet|[Nn]azywam się|[Мм]еня зовут|[Аа]дым|[Aa]dım|[Jj]ag heter|[Jj]eg heter|[Nn]imeni on|[Jj]menuji se|[Aa] nevem)${blank})${person}`,
    "gu"
  ),
  /(?<=我叫|我的名字是|私の名前は|私は(?=\p{L}{2,6}と申))\p{L}{2,5}?(?=[，,。.、\s]|です|と申|$)/gu
]

/** People in a text who are called by a title. Firms that are, and offices, are none. */
const titled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:Mr|Mrs|Ms|Miss|Mx|Herrn?|Frau|Monsieur|Madame|Mme|Mlle|Sig|Sig\\.ra|Signor|Signora|Sra|Srta|Senhor|Senhora|Señor|Señora|dhr|mevr|mevrouw|meneer|de heer|pani|pana|panem|panią|г-н|г-жа|господин(?:а|ом|у)?|госпож[аиуе]|Sayın|Dr|Prof|Professor|Dott|Dott\\.ssa|Dra|Doç)\\.?${blank}(?!(?:Excel|Office|Word|Access|PowerPoint|Project|SQL|Teams|Outlook|Visio|Dynamics|Azure|Windows|Oetker|Martens|Pepper|Reddy|Cooper|Price|Clean|Beckmann|Hauschka|Scholl|Agarwal|Lal|Wolff|Schär|Antonio|Green|Coffee|Muscle)(?![\\p{L}]))(?:(?:Dr|Prof|med|rer|nat|phil|Ing|hab|inż|dent|h\\.c)\\.?-?${blank}){0,3}${person}`,
  "gu"
)
const referees = `references?|referees?|referenz(?:en|geber(?:in)?)?|références?|referencias?|referências?|referenz[ea]|referentie(?:s)?|referencje|рекомендации|рекомендатель|referans(?:lar)?|referenser?|suosittelijat?|referenční osoba|ajánló|professional references?|character references?|personal references?|emergency contact|notfallkontakt|next of kin|contact d['’]urgence|contacto de emergencia|line manager|supervisor|vorgesetzte[r]?|ansprechpartner(?:in)?`
const someone =
  "(?!\\s{0,3}(?:available|upon|on request|auf anfrage|sur demande|a petición|bajo|iso\\b|din\\b|https?|rfc\\b|aws|azure|sap\\b))"
const refereeLines = [
  new RegExp(`(?:^|(?<=[\\n|·•;]))[ \\t]{0,4}(?:[-*•] ?)?(?:${referees})[ \\t]{0,3}[:：]${someone}[^\\n]{2,300}`, "giu"),
  new RegExp(
    `(?:^|(?<=\\n))[ \\t]{0,4}#{0,3} ?(?:references?|referees?|referenzen|références|referencias|referências|referenze|referenties|referencje|рекомендации|referanslar|推荐人|推薦人|推薦者)[ \\t]{0,3}:?[ \\t]{0,3}\\n(?:[ \\t]{0,8}\\S[^\\n]{0,200}\\n?){1,8}`,
    "giu"
  ),
  /(?:推荐人|证明人|推薦人|推薦者|紹介者|紧急联系人|緊急連絡先|추천인|비상연락처)[ 　]{0,2}[:：][^\n|]{1,80}/gu
]

/** Names that a text itself gives as names: one's own behind a label, other people's behind a title, referees. */
export function findOthers(text: string): Hit[] {
  return [
    ...selfNamed.flatMap(pattern => hitsOf(text, pattern, "the candidate")),
    ...hitsOf(text, titled, "[name]"),
    ...refereeLines.flatMap(pattern => hitsOf(text, pattern, "[reference]")),
    ...hitsOf(text, word("(?:née|geborene|урожд[её]нная|z domu|旧姓)\\s\\p{Lu}[\\p{L}\\p{M}'’-]{1,40}"), "[name]")
  ]
}
