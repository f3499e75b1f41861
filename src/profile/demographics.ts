import { foldHeader, wordsApart } from "./fold-header"
/** What a column says of people that nobody may be judged by. Such a column is never read, and the recruiter is told. */
export const demographics = [
  "gender",
  "race or origin",
  "age or birth",
  "veteran",
  "disability or health",
  "nationality",
  "photo",
  "religion",
  "family",
  "sexual orientation",
  "identity number"
] as const
export type Demographic = (typeof demographics)[number]

const tokens: Record<Demographic, string> = {
  gender:
    "gender|sex|geschlecht|sexe|genre|sexo|genero|genere|sesso|geslacht|plec|kjonn|kon|cinsiyet|пол|性别|性別|pronoun|pronouns|pronomen|salutation|anrede|civilite|tratamiento|titolo di cortesia|aanhef|mr ms|frau herr|herr frau|m w d",
  "race or origin":
    "race|racial|ethnicity|ethnic|ethnicite|ethnie|hispanic|latino|latinx|raza|etnia|raca|cor raca|cor ou raca|razza|etnische|caste|tribe|indigenous|minority|skin color|skin colour|herkunft|migrationshintergrund|origine ethnique|race ethnicity",
  "age or birth":
    "age|age group|age range|alter|edad|idade|eta|leeftijd|wiek|alder|yas|возраст|年龄|年齢|birth|born|dob|d o b|birthday|birthdate|birth date|birthplace|date of birth|place of birth|year of birth|geburt|geburtsdatum|geburtstag|geburtsjahr|geburtsort|naissance|date de naissance|ne le|nacimiento|fecha de nacimiento|nascimento|data de nascimento|nascita|data di nascita|geboortedatum|geboorteplaats|geboortejaar|data urodzenia|fodselsdato|fodelsedatum|dogum tarihi|дата рождения|生年月日|出生日期|retirement date",
  veteran:
    "veteran|veterans|veteran status|protected veteran|military status|military service|military|wehrdienst|service militaire|servicio militar",
  "disability or health":
    "disability|disabilities|disabled|disability status|behinderung|schwerbehinderung|schwerbehindert|gdb|grad der behinderung|handicap|handicape|rqth|discapacidad|deficiencia|pcd|disabilita|categorie protette|niepelnosprawnosc|health|medical|pregnant|pregnancy|gesundheit|sante|salud|saude|genetic",
  nationality:
    "nationality|nationalities|citizenship|citizen|staatsangehorigkeit|nationalitat|staatsburgerschaft|nationalite|nacionalidad|ciudadania|nacionalidade|nazionalita|cittadinanza|nationaliteit|narodowosc|obywatelstwo|nasjonalitet|nationalitet|uyruk|гражданство|国籍|national origin|country of birth|country of origin",
  photo:
    "photo|photos|photograph|picture|profile picture|profile photo|headshot|avatar|image|profile image|image url|photo url|picture url|avatar url|thumbnail|foto|lichtbild|bewerbungsfoto|bild|imagen|imagem|immagine|zdjecie|фото|照片|写真",
  religion: "religion|religious|faith|konfession|religionszugehorigkeit|confession|religione|religiao|church|kirche",
  family:
    "marital|marital status|married|family status|civil status|familienstand|kinder|children|dependents|number of children|kids|etat civil|situation familiale|situation matrimoniale|estado civil|hijos|filhos|stato civile|figli|burgerlijke staat|stan cywilny|sivilstand|семейное положение|婚姻状况|配偶者",
  "sexual orientation": "sexual orientation|orientation sexuelle|orientacion sexual|orientacao sexual|lgbt|lgbtq|lgbtqia|transgender|trans",
  "identity number":
    "ssn|social security|social security number|national id|passport|passport number|identity card|id card number|sozialversicherungsnummer|steuer id|ausweisnummer|personalausweis|numero de securite sociale|dni|nie|nif|cpf|codice fiscale|bsn|pesel|personnummer"
}

const known: [Demographic, RegExp][] = Object.entries(tokens).map(([kind, list]) => [
  kind as Demographic,
  new RegExp(`(?:^| )(?:${list})(?:$| )`, "u")
])

// "Image consultant" is no header, but "sales by gender team" is none either: what makes a header another thing is told apart here.
const others =
  /\b(?:language|languages|stage|experience|reason|website|portfolio|company|employer|account)\b|\b(?:hispanic|race) (?:market|condition)/

/** What a header says of protected traits; null where it says nothing of them. */
export function demographicOf(header: string): Demographic | null {
  const plain = foldHeader(wordsApart(header))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
  const kind = known.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
  return kind !== null && others.test(plain) && !/\b(?:gender|sex|disability|veteran|ethnicity|birth)\b/.test(plain) ? null : kind
}

const answers =
  /^(?:male|female|m|f|w|d|man|woman|men|women|mr|mrs|ms|mx|miss|herr|frau|divers|mannlich|weiblich|homme|femme|monsieur|madame|hombre|mujer|masculino|femenino|feminino|maschio|femmina|uomo|donna|non binary|nonbinary|prefer not to say|he him|she her|they them|mezczyzna|kobieta|мужской|женский|男|女)$/

/** Whether a column's values are those of a gender, whatever it is called: "Title" with Mr and Ms, "X1" with male and female. */
export function areGenders(values: readonly string[]): boolean {
  const plain = values
    .map(value =>
      value
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replace(/[^\p{L}]+/gu, " ")
        .trim()
    )
    .filter(Boolean)
  return plain.length > 0 && plain.every(value => answers.test(value))
}
