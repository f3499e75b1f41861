import { anyCase, hitsOf, type Hit } from "./hit"

const month = String.raw`\p{L}{3,12}\.?`
const date = String.raw`\d{1,4}(?:st|nd|rd|th|er|º|ª|\.)?(?:\s?[年./-]\s?\d{1,2}(?:\s?[月./-]\s?\d{1,4}日?)?|[\s,]{1,2}(?:de |of |del |d[’'])?${month}(?:[\s,.]{1,3}(?:de |del )?\d{4})?|[\s,]{1,2}\d{4})?(?:\s?(?:年|года?|г\.?|р\.|roku|r\.))?(?:\s?\d{1,2}月(?:\d{1,2}日)?)?`
const birthLabels =
  "date of birth|birth ?date|d\\.?o\\.?b\\.?|birthday|born|geb(?:oren)?\\.?|geburtsdatum|geburtstag|date de naissance|née? (?=le|en|à)|fecha de nacimiento|f\\. ?nac\\.?|nacid[oa]|data de nascimento|nascid[oa]|data di nascita|nat[oa]|geboortedatum|geboren|data urodzenia|ur\\.|urodzon[ya]|дата рождения|родил(?:ся|ась)|год рождения|г\\. ?р\\.|doğum tarihi|doğum yılı|fødselsdato|født|födelsedatum|född|syntymäaika|syntynyt|születési dátum|született|datum narození|narozena?|data nașterii|născută?|ημερομηνία γέννησης|γεννήθηκα|ngày sinh|sinh năm|जन्म ?तिथि|تاريخ الميلاد|מועד לידה|jahrgang|year of birth|geburtsjahr"
const birth = [
  /(?<![\p{L}\p{N}*])(?:b\.|\*) ?(?:\d{1,2}\. ?\d{1,2}\. ?)?(?:19|20)\d\d(?!\p{N})/gu,
  anyCase(
    `(?:${birthLabels})[\\s:]{0,3}[^\\d\\n|;]{0,28}${date}(?:\\s?,?\\s(?:in|at|à|a|en|em|te|w|we|v|ve|в|i)\\s\\p{L}[\\p{L}\\p{M}'’-]{2,30})?`
  ),
  /(?:出生(?:日期|年月|年份)?|生日|生年月日|誕生日|생년월일|출생)[\s:：]{0,3}\p{L}{0,2}\d{1,4}[年./-]?(?:\s?\d{1,2}[月./-]?)?(?:\s?\d{1,2}日?)?生?/gu,
  /(?:生于|生於)\s?\d{4}年?(?:\d{1,2}月)?(?:\d{1,2}日)?|(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出?生(?!产|態|态|成|命|物|活)|生まれ)|(?:昭和|平成|大正|令和)\p{N}{1,2}年(?:\p{N}{1,2}月)?(?:\p{N}{1,2}日)?生(?:まれ)?/gu,
  anyCase("(?:19|20)\\d\\d['’]?\\s?(?:doğumlu|года рождения|г\\. ?р\\.|born|birth)")
]

const ages = "(?:1[6-9]|[2-7]\\d)"
const begin = "(?:^|(?<=[\\n,|·•;(–]\\s?))"
const end = "(?=\\s?(?:$|[\\n,.|·•;)–]))"
const grown =
  "(?!\\s?(?:code|codebase|system|application|app|company|firm|product|platform|monolith|building|business|database|legacy|child|children|pupils?|students?|kids?|pump|machine|plant|network))"
const unit = "(?:years?|yrs?|jahre?n?|ans|años|anos|anni|jaar|lat[ay]?|лет|год[а]?|yaş(?:ında|ındayım)?|år|vuotta|éves|let|ani|ετών|tuổi)"
const age = [
  anyCase(
    `(?:age|aged(?= (?:1[6-9]|[2-7]\\d))|alter|âge|edad|idade|età|leeftijd|wiek|возраст|yaş(?:ım)?|ålder|alder|ikä|életkor|věk|vârsta|ηλικία|tuổi|उम्र|العمر)\\s?[:=–-]?\\s?\\d{2}(?:\\s${unit})?(?!\\s?(?:[-–%\\d+]|(?:to|and|bis|und|à|et|a|y|e|tot|en|do|i|до|и)\\s\\d))`
  ),
  anyCase(
    `${ages}[\\s-](?:years?|yrs?)[\\s-](?:old|of age)${grown}|${ages} ?(?:y\\.?o\\.?|yrs? old)|${ages}[- ](?:jährige?r?|jahre (?:alt|jung)|jaar oud|jarige?|jaar jong)|${ages} (?:años de edad|anos de idade|anni compiuti|lat życia|yaşında(?:yım)?|vuotias|éves vagyok)`
  ),
  new RegExp(`${begin}(?:1[89]|[2-7]\\d) ?(?:ans|años|anos|anni|jahre|jaar|lata|lat|года?|лет|år)${end}`, "giu"),
  anyCase(
    `(?:i am|i'm|i’m|ich bin|je suis âgée? de|j['’]ai|tengo|tenho|ho|ik ben|mam|mi chiamo \\p{L}{2,20} e ho|мне|jag är|jeg er|olen)\\s${ages}(?:\\s${unit}(?!\\s(?:of|d['’]|de|di|doświad|опыта|erfahrung|berufs|ervaring)))?(?=\\s?(?:$|[\\n,.|;!)]|and\\b|und\\b|et\\b|y\\b|e\\b))`
  ),
  /(?<![\p{N}\-~〜至到])満?(?:1[6-9]|[2-7]\p{N})\s?(?:歳|才(?!能)|岁|歲|周岁|세)(?![\-~〜至到以児儿])/gu,
  /(?:年龄|年齢|年齡|나이|연령)[\s:：]{0,3}\p{N}{2}(?:歳|岁|세)?/gu,
  anyCase(
    "(?:in )?my (?:early |mid[- ]?|late )?(?:twenties|thirties|forties|fifties|sixties)|(?:anfang|mitte|ende) (?:zwanzig|dreißig|vierzig|fünfzig|[2-6]0)(?! uhr)"
  ),
  new RegExp(`${begin}(?:${ages} ?/ ?[mfwd]|[mfwd] ?/ ?${ages})${end}`, "giu")
]

/** Age and birth, in the ways the twelve languages of the corpus and their neighbours write them. */
export function findAges(text: string): Hit[] {
  return [...birth, ...age].flatMap(pattern => hitsOf(text, pattern, "[age]"))
}

const school =
  /(?:abitur|fachhochschulreife|hochschulreife|realschul|hauptschul|gesamtschule|gymnasium|mittlere reife|schulabschluss|matura\b|liceum|technikum|szkoła średnia|high school|secondary school|grammar school|comprehensive school|a[- ]levels?\b|o[- ]levels?\b|gcses?\b|ged\b|class of|graduat(?:ed?|ion)\b|baccalaur[ée]at|\bbac\b|brevet des collèges|lycée|terminale|bachillerato|graduado escolar|educación secundaria|instituto de enseñanza|eso\b|ensino m[ée]dio|escola secundária|\d{1,2}\.º ano|maturità|licenza media|liceo|istituto tecnico|scuola media|vwo\b|vwo-|havo|vmbo|mavo\b|middelbare school|eindexamen|школ[аеы]|аттестат|гимнази|лицей|lise(?:si|nin|yi)?\b|lise mezun|ortaokul|高中|初中|中学毕业|高校|高等学校|中学校|中學|고등학교|중학교|10th|12th|ssc\b|hsc\b|cbse|matriculation|studentexamen|gymnasie|ylioppilas|érettségi|maturit|bacalaureat|abschlussjahr|abgeschlossen im jahr|promotion\s(?:de\s)?(?=\d{4})|jahrgang|matric\b|leaving cert|highers\b|diploma\b|\bb\.? ?sc\b|\bm\.? ?sc\b|bachelor(?:[’']s|arbeit)?\b|master (?:of|en|in|de)\b|master[’']s\b|diplom-|licenciatura|laurea\b|magister|degree in\b|ph\.? ?d\b|doctorate)/iu
const workYears =
  /(?:experience|erfahrung|expérience|experiencia|esperienza|опыт|deneyim|teacher|lehrer|professeur|profesor|professor|insegnante|docente|nauczyciel|учитель|öğretmen|leraar|lecturer|dozent|research(?:er)?\b|assistant|seit\b|since\b)/iu

/**
 * The years of schooling, which say how old somebody is: in a line that names a school certificate or a graduation. A line about work at a
 * school keeps them.
 *
 * @param everywhere where the text belongs to education altogether
 */
export function findSchoolYears(text: string, everywhere: boolean): Hit[] {
  if (!/(?:19|20)\d\d|['’]\d\d/.test(text)) return []
  const hits: Hit[] = []
  let at = 0
  for (const line of text.split(/(?<=\n)|(?<=[.;] )(?=\p{Lu}|(?:19|20)\d\d (?:to|bis|à|a)\b)/u)) {
    if (everywhere || (line.length < 1000 && school.test(line) && !workYears.test(line)))
      for (const hit of hitsOf(
        line,
        /(?<!\p{N})(?:19|20)\d\d(?!\p{N})(?:\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d)(?!\p{N}))?|(?<=\s)['’]\d\d(?!\p{N})/gu,
        "[year]"
      ))
        hits.push({ ...hit, from: hit.from + at, to: hit.to + at })
    at += line.length
  }
  return hits
}
