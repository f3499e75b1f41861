import type { DegreeLevel } from "../criterion"
import { degreeLevels } from "../criterion"

const patterns: readonly [DegreeLevel, RegExp][] = [
  [
    "doctorate",
    /\b(ph\.?\s?d\.?|doctorate|doctoral(?: degree)?|doctor of (?!medicine)[a-z]+|promotion in|dr\. (?:rer|phil|ing|med|iur)[.\s]|doctorat|doctorado|doutorado|promoviert|d\.phil|juris doctor|j\.d\.|doctor of medicine|edd)(?![\p{L}])/giu
  ],
  [
    "master",
    /\b(master['’]?s?(?: degree| of (?:science|arts|engineering|business administration|laws|education|public health|fine arts|nursing|social work))?|m\.?\s?sc\.?|m\.a\.|ma (?:in|degree)|mba|m\.?eng\.?|mphil|ll\.?m\.?|msw|mfa|mph|mlis|msn|mha|mca|m\.e\.?(?=\s*[/,(])|m\.?com|m\.?tech\.?|diplom(?:-ingenieur(?:in)?|\s?\(uni\)|informatiker(?:in)?|kauf(?:mann|frau))?|magister|staatsexamen|diplôme d['’]ingénieur|bac ?\+ ?5|máster|maestría|mestrado|postgraduate degree|laurea (?:magistrale|specialistica)|wo[ -](?:diploma|opleiding|niveau|werk- en denkniveau)|(?:afgeronde )?master(?= \p{L})|magister|wykształcenie wyższe magisterskie|studia magisterskie)(?![\p{L}])/giu
  ],
  [
    "associate",
    /\b(associate['’]?s?(?: degree| of (?:science|arts|applied (?:science|arts)))|associate['’]s(?=\s*(?:\/|or)\s*(?:a )?(?:bachelor|higher))|a\.a\.s?\.|foundation degree|hnd|bts|dut|bac ?\+ ?2|técnico superior|tecnólogo|fachwirt(?:in)?|techniker(?:abschluss|schule)|staatlich geprüfte[rn]? techniker(?:in)?)(?![\p{L}])/giu
  ],
  [
    "bachelor",
    /\b(bachelor['’]?s?(?:['’]s)?(?: degree| of (?:science|arts|engineering|technology|commerce|business administration|laws|education|nursing|fine arts))?|b\.?\s?sc\.?(?: nursing)?|b\.a\.|ba (?:in|degree|\(hons\))|bs (?:in|degree)|b\.?eng\.?|bcom|b\.?tech\.?|bba|bfa|bsn|ll\.?b\.?|b\.e\.?(?=\s*[/,(])|b\.?com|bca|undergraduate degree|university degree|college degree|four[ -]year degree|pgce|postgraduate certificate|degree in|degree educated|hochschulabschluss|(?:abgeschlossenes )?(?:hochschul)?studium|universitätsabschluss|licence (?:en|de|universitaire)|licenciatura|licenciado|licenciada|grado en|grado universitario|graduação|título universitario|bac ?\+ ?[34]|ensino superior|formación universitaria|diplôme universitaire|bacharel(?:ado)?|hbo(?:[ -](?:diploma|opleiding|niveau|bachelor|werk- en denkniveau))?|licencjat|inżynier(?:skie)?|wykształcenie wyższe|studia wyższe|laurea(?: triennale)?|degree)(?![\p{L}])/giu
  ],
  [
    "vocational",
    /\b(vocational (?:training|qualification|degree)|(?:abgeschlossene |kaufmännische |technische |handwerkliche )?(?:berufs)?ausbildung(?! (?:bieten|neuer))|gesellenbrief|apprenticeship|trade school|nvq(?: level \d)?|city & guilds|cap (?:de |en |cuisine)|bep|bac pro(?:fessionnel)?|formación profesional|fp (?:de )?grado (?:medio|superior)|ciclo formativo|curso técnico|ensino técnico|curso profissional|journeyman(?!\s+(?:\p{L}+\s+){0,2}(?:licen[cs]e|card|certificate|ticket))|facharbeiter(?:brief)?|formation professionnelle|diploma in|diploma(?=,?\s*(?:or|\/|and\/or)\s*(?:an? )?(?:bachelor|degree|higher|university))|(?<=degree\s?(?:or|\/)\s?(?:an? )?)diploma|mbo(?:[ -](?:diploma|opleiding|niveau|werk- en denkniveau)| ?[1-4])?|afgeronde (?:\p{L}{0,20})?opleiding|vakopleiding|vmbo|wykształcenie (?:zawodowe|średnie techniczne|techniczne)|szkoła zawodowa|diploma (?:di|tecnico|professionale)|qualifica professionale|istituto tecnico)(?![\p{L}])/giu
  ]
]

/** Schooling before any degree, in its own words: they hold words of degrees ("high school degree", "secondary diploma"). */
const secondary =
  /(?<![\p{L}])(?:high[- ]?school (?:diploma|degree|education|graduate|graduation|certificate)|h\.?s\.? diploma|ged|g\.e\.d\.?|general education(?:al)? (?:diploma|development)|secondary (?:school )?(?:education|diploma|certificate)|secondary school|hauptschulabschluss|realschulabschluss|mittlere reife|abitur|matura|bachillerato|ensino médio)(?![\p{L}])/giu

const noDegree =
  /\b(?:degrees?\b(?=\s*(?:celsius|°|of (?:freedom|autonomy|independence|flexibility|responsibility|accuracy|detail|care)))|360[ -]degree|scrum master|master data|masters? of ceremony|webmaster|master (?:branch|plan|schedule|electrician|plumber|carpenter)|high degree|certain degree|to a degree|some degree|ausbildungsplatz|master the|mastery|mastering|no degree|degree (?:is )?not (?:required|needed)|cap on)\b/giu

export interface FoundDegree {
  level: DegreeLevel
  quote: string
  start: number
}

/** A word that only says what the name before it is: "Juris Doctor (JD) degree", "MBA degree". */
const bareDegree = /^degrees?(?: in)?$/iu
const sameDegree = /^[’']?s?\s*(?:\([^()]{1,20}\)\s*)?$/u

/** Every degree that the text names, each level once, in the order of the text; `secondary` is a school's diploma. */
export function findDegrees(text: string): FoundDegree[] {
  const blank = (match: string) => " ".repeat(match.length)
  const [school] = text.matchAll(secondary)
  const found: FoundDegree[] = school ? [{ level: "secondary", quote: school[0], start: school.index }] : []
  const cleared = text.replace(noDegree, blank).replace(secondary, blank)
  for (const [level, pattern] of patterns) {
    for (const match of cleared.matchAll(pattern)) {
      if (found.some(other => overlaps(other, match.index, match[0].length))) continue
      const isSame = ({ start, quote }: FoundDegree) =>
        start < match.index && sameDegree.test(text.slice(start + quote.length, match.index))
      if (bareDegree.test(match[0]) && found.some(isSame)) continue
      found.push({ level, quote: match[0], start: match.index })
      break
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function overlaps(other: FoundDegree, start: number, length: number): boolean {
  return start < other.start + other.quote.length && other.start < start + length
}

/** Negative where `a` is below `b`. */
export function compareDegrees(a: DegreeLevel, b: DegreeLevel): number {
  return degreeLevels.indexOf(a) - degreeLevels.indexOf(b)
}

/** Fields of study by the words used for them; the first is the canonical name. */
const fields: readonly string[][] = [
  [
    "Computer Science",
    "computer sciences",
    "informatik",
    "informatique",
    "informática",
    "computing",
    "software engineering",
    "information technology",
    "wirtschaftsinformatik",
    "computer engineering",
    "information systems",
    "ciências da computação",
    "cs degree",
    "ingeniería informática",
    "ciencias de la computación",
    "mis",
    "informatica",
    "informatyka",
    "informatyki"
  ],
  ["Engineering", "ingenieurwesen", "ingénierie", "ingeniería", "engenharia", "ingenieurwissenschaften", "ingegneria"],
  ["Mechanical Engineering", "maschinenbau", "génie mécanique", "ingeniería mecánica", "werktuigbouwkunde", "ingegneria meccanica"],
  [
    "Electrical Engineering",
    "elektrotechnik",
    "electronics",
    "ingeniería eléctrica",
    "elektrotechniek",
    "elektrotechnika",
    "elektrotechniki"
  ],
  ["Civil Engineering", "bauingenieurwesen", "génie civil", "ingeniería civil", "engenharia civil", "construction management"],
  ["Mathematics", "mathematik", "mathématiques", "matemáticas", "maths", "math"],
  ["Statistics", "statistik", "statistiques", "estadística", "estatística", "biostatistics"],
  ["Physics", "physik", "physique", "física"],
  ["Chemistry", "chemie", "chimie", "química", "biochemistry"],
  ["Biology", "biologie", "biología", "life sciences", "biotechnology"],
  ["Data Science", "data analytics", "machine learning"],
  [
    "Business administration",
    "business",
    "bwl",
    "betriebswirtschaft(?:slehre)?",
    "gestion",
    "administración de empresas",
    "administração",
    "commerce",
    "management",
    "wirtschaftswissenschaften",
    "business management"
  ],
  ["Economics", "volkswirtschaft(?:slehre)?", "économie", "economía", "economia", "vwl", "economie", "ekonomia", "ekonomii", "ekonomiczne"],
  ["Finance", "finanzen", "finances", "finanzas"],
  [
    "Accounting",
    "rechnungswesen",
    "comptabilité",
    "contabilidad",
    "contabilidade",
    "boekhouding",
    "rachunkowość",
    "ragioneria",
    "contabilità"
  ],
  ["Marketing", "communications", "kommunikation", "communication"],
  ["Law", "jura", "rechtswissenschaften", "droit", "derecho", "direito", "jurisprudence", "rechten", "rechtsgeleerdheid", "giurisprudenza"],
  [
    "Human Resources",
    "personalmanagement",
    "ressources humaines",
    "recursos humanos",
    "industrial psychology",
    "organizational psychology"
  ],
  ["Psychology", "psychologie", "psicología", "psicologia"],
  [
    "Nursing",
    "pflege",
    "krankenpflege",
    "soins infirmiers",
    "enfermería",
    "enfermagem",
    "bsn",
    "gesundheits- und krankenpfleger",
    "pflegefachkraft",
    "verpleegkunde",
    "verpleegkundige",
    "pielęgniarstwo",
    "pielęgniarstwa",
    "infermieristica"
  ],
  ["Medicine", "medizin", "médecine", "medicina"],
  ["Education", "pädagogik", "sciences de l'éducation", "pedagogía", "teaching", "pgce", "lehramt", "pedagogy"],
  ["Social Work", "soziale arbeit", "sozialpädagogik", "trabajo social"],
  ["Design", "graphic design", "gestaltung", "diseño", "hci", "human-computer interaction", "interaction design"],
  ["Architecture", "architektur", "arquitectura"],
  ["Logistics", "supply chain", "logistik", "logistique", "logística"],
  ["Library science", "library and information science", "library (?:&|and) information studies", "information science"],
  ["Hospitality", "hospitality management", "hotel management", "hotelfach", "hôtellerie", "culinary arts", "gastronomie", "gastronomy"]
]
const fieldPatterns = fields.map(names => ({
  name: names[0]!,
  pattern: new RegExp(
    `(?<![\\p{L}])(?:${names.map(name => name.toLowerCase().replace(/[.*+[\]\\]/g, "\\$&")).join("|")})(?![\\p{L}])`,
    "iu"
  )
}))

export interface FoundField {
  name: string
  quote: string
  start: number
}

/** Fields of study named in the text, by their canonical English names, in the order of the text. */
export function findFields(text: string): FoundField[] {
  const found: FoundField[] = []
  for (const { name, pattern } of fieldPatterns) {
    const match = pattern.exec(text)
    if (match) found.push({ name, quote: match[0], start: match.index })
  }
  const kept = found.filter(
    field =>
      !found.some(
        other =>
          other !== field &&
          other.quote.length > field.quote.length &&
          other.start <= field.start &&
          other.start + other.quote.length >= field.start + field.quote.length
      )
  )
  return kept.sort((a, b) => a.start - b.start)
}
