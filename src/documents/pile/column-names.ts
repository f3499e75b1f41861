import { foldHeader, wordsApart } from "~profile/fold-header"
import { demographicOf } from "~profile/demographics"

/** What a column of a table may say of a person. */
export const columnFields = [
  "name",
  "first name",
  "last name",
  "e-mail",
  "profile address",
  "headline",
  "title",
  "company",
  "started",
  "ended",
  "place",
  "city",
  "region",
  "country",
  "skills",
  "languages",
  "school",
  "degree",
  "about",
  "résumé",
  "résumé file",
  "other text"
] as const
export type ColumnField = (typeof columnFields)[number]

// Each as `plainHeader` gives it. Exports are built by users, in the language of their system: a table of words, no parser for a vendor.
const words: Record<Exclude<ColumnField, "other text">, string> = {
  name: "name|full name|candidate name|candidate|applicant|applicant name|person|contact|contact name|display name|fullname|vollstandiger name|bewerber|bewerbername|kandidat|kandidatenname|nom complet|nom et prenom|prenom nom|candidat|nombre completo|nombre y apellidos|nombre apellidos|candidato|nome completo|nome e cognome|nome cognome|volledige naam|naam|kandidaat|imie i nazwisko|kandydat|navn|namn|fullt namn|ad soyad|фио|имя фамилия|姓名|氏名|名前",
  "first name":
    "first name|firstname|given name|givenname|forename|first|vorname|rufname|prenom|nombre|nombres|primeiro nome|voornaam|imie|fornavn|fornamn|nome|имя|名",
  "last name":
    "last name|lastname|surname|family name|familyname|last|nachname|familienname|zuname|nom|nom de famille|apellido|apellidos|apelido|sobrenome|ultimo nome|cognome|achternaam|nazwisko|etternavn|efternamn|efternavn|soyad|фамилия|姓",
  "e-mail":
    "email|emails|e mail|e mails|mail|email address|email addresses|e mail address|mail address|primary email|home email|work email|personal email|e mail adresse|emailadresse|mailadresse|courriel|adresse email|adresse e mail|adresse mail|adresse electronique|correo|correo electronico|endereco de email|indirizzo email|e mailadres|emailadres|adres e mail|e post|epost|электронная почта|почта|邮箱|メール|メールアドレス",
  "profile address":
    "profile url|profile|profile link|public profile url|linkedin|linkedin url|linkedin profile|linkedin profile url|linkedin link|linkedin address|url|urls|link|links|web profile|website|web site|homepage|github|github url|github profile|xing|xing profil|profil|profil url|profil linkedin|lien linkedin|perfil|perfil de linkedin|perfil linkedin|profilo|profilo linkedin|profiel|social profile|social profiles",
  headline: "headline|profile headline|tagline|summary line|kurzprofil|titre du profil|titular|titulo profissional|professional headline",
  title:
    "title|job title|jobtitle|position|current title|current position|current job title|current job|current role|role|occupation|profession|designation|most recent title|last title|latest title|work title|berufsbezeichnung|beruf|stelle|tatigkeit|aktuelle position|aktuelle stelle|derzeitige position|stellenbezeichnung|jobtitel|funktion|poste|poste actuel|intitule du poste|fonction|metier|puesto|puesto actual|cargo|cargo actual|cargo atual|ocupacion|profesion|profissao|funcao|posizione|ruolo|ruolo attuale|professione|mansione|functie|huidige functie|functietitel|stanowisko|obecne stanowisko|stilling|befattning|titel|должность|职位|職種|役職",
  company:
    "company|company name|employer|current company|current employer|organization|organisation|organization name|most recent company|last company|latest company|present employer|firm|account|firma|unternehmen|arbeitgeber|aktueller arbeitgeber|derzeitiger arbeitgeber|aktuelles unternehmen|aktuelle firma|entreprise|entreprise actuelle|societe|employeur|employeur actuel|empresa|empresa actual|empresa atual|compania|empleador|empregador|azienda|azienda attuale|societa|datore di lavoro|bedrijf|huidig bedrijf|werkgever|huidige werkgever|pracodawca|obecny pracodawca|arbeidsgiver|arbetsgivare|foretag|virksomhed|компания|公司|会社名|会社",
  started:
    "start date|started|started on|job start|position start|current since|in position since|since|current start date|employment start|eintritt|seit|beginn|startdatum|date de debut|depuis|fecha de inicio|desde|data de inicio|data inizio|dal",
  ended: "end date|ended|ended on|job end|position end|employment end|enddatum|ende|bis|date de fin|fecha de fin|data de fim|data fine",
  place:
    "location|place|city state|city country|city state country|city and state|city region|town country|current location|candidate location|address location|where|based in|geography|geo|standort|ort|wohnort|lieu|localisation|lieu de residence|ubicacion|localidad|lugar|localizacao|localidade|localita|luogo|residenza|locatie|woonplaats|plaats|lokalizacja|miejscowosc|sted|plats|ort land|город проживания|地点|勤務地|所在地",
  city: "city|town|stadt|ville|ciudad|cidade|citta|stad|miasto|by|город|城市|市",
  region:
    "state|region|province|county|state province|state region|bundesland|kanton|departement|provincia|estado|regione|provincie|wojewodztwo|fylke|lan|область|省",
  country: "country|country region|land|staat|pays|pais|paese|kraj|страна|国家|国|country code",
  skills:
    "skills|skill|key skills|keyskills|skill set|skillset|top skills|technical skills|technologies|tech stack|competencies|competences|expertise|kenntnisse|fahigkeiten|kompetenzen|faehigkeiten|skills kenntnisse|competences cles|competences techniques|habilidades|aptitudes|competencias|conocimientos|habilidades tecnicas|competenze|capacita|vaardigheden|competenties|umiejetnosci|kompetencje|ferdigheter|fardigheter|kompetens|навыки|技能|スキル",
  languages:
    "languages|language|spoken languages|language skills|sprachen|sprachkenntnisse|langues|langue|idiomas|idioma|lenguas|linguas|lingue|talen|taal|jezyki|sprak|языки|语言|言語",
  school:
    "school|university|college|institution|alma mater|education|latest school|schule|hochschule|universitat|ausbildung|ecole|universite|formation|etablissement|escuela|universidad|educacion|universidade|escola|educacao|scuola|universita|istruzione|opleiding|onderwijsinstelling|universiteit|uczelnia|skole|skola|utdanning|образование|学校|大学",
  degree:
    "degree|highest degree|qualification|highest qualification|education level|abschluss|hochster abschluss|hochschulabschluss|diplome|niveau d etudes|titulo|titulacion|grado|grau|formacao|titolo di studio|laurea|diploma|graad|wyksztalcenie|学历|学歴",
  about:
    "about|summary|profile summary|bio|biography|professional summary|about me|candidate summary|executive summary|uber mich|zusammenfassung|profiltext|a propos|resume du profil|presentation|acerca de|resumen|sobre|sobre mi|sobre mim|resumo|riepilogo|profilo professionale|presentazione|over mij|samenvatting|podsumowanie|o mnie|om meg|om mig|о себе|自己PR|个人简介",
  "résumé file":
    "resume filename|resume file name|resume file|cv filename|cv file name|cv file|attachment filename|attachment file name|lebenslauf datei|datei lebenslauf|dateiname|fichier cv|nom du fichier|archivo cv|nombre del archivo|ficheiro cv|arquivo cv|file cv|nome file|bestandsnaam|nazwa pliku",
  résumé:
    "resume|resume text|cv|cv text|full text|resume content|parsed resume|lebenslauf|lebenslauf text|texte du cv|curriculum|curriculum vitae|hoja de vida|curriculo|levensloop|resume body|document text|резюме|简历|履歴書"
}

const fieldOfWord = new Map(
  Object.entries(words).flatMap(([field, list]) =>
    list.split("|").map((word): [string, ColumnField] => [foldHeader(word), field as ColumnField])
  )
)

/** A header in one form: small letters without marks, the parts of `candidateFirst_name` apart, no number at its end, nothing in brackets. */
export function plainHeader(header: string): string {
  return foldHeader(
    wordsApart(header.replace(/[([{].*?[)\]}]/g, " "))
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .replace(/(?<=\p{L})\s*\d{1,2}\s*$/u, "")
  )
}

// Words that say whose or which: "candidate email", "primary e-mail", "current or most recent employer".
const before =
  /^(?:(?:candidate|applicant|contact|person|people|user|lead|prospect|member|bewerber|kandidaten?|your|my|primary|main|preferred|current|present|most recent|recent|latest|last known|profile|or|and|the)\s+)+/
// And what is said of a column's form: "skills comma separated", "location optional".
const after = /\s+(?:comma separated|semicolon separated|separated by .*|optional|required|if any|list)$/

/** What a header names; null where no word of ours does. */
export function fieldOfHeader(header: string): ColumnField | null {
  if (demographicOf(header) !== null) return null
  // "LinkedIn" is one word, "firstName" two.
  for (const plain of [plainHeader(header), plainHeader(header.toLowerCase())]) {
    const bare = plain.replace(after, "")
    const field = fieldOfWord.get(bare) ?? fieldOfWord.get(bare.replace(before, ""))
    if (field !== undefined) return field
  }
  return null
}

/** Whether a header says that it is of now: "Current title", "Derzeitiger Arbeitgeber". */
export function isOfNow(header: string): boolean {
  return /\b(?:current(?:ly)?|present|aktuell\w*|derzeitig\w*|actuel(?:le)?|actual|atual|attuale|huidige?|obecn[ey])\b/.test(
    plainHeader(header)
  )
}
