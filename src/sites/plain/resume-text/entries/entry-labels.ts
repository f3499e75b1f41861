import type { Line } from "../lines"
import { foldLine } from "../lines"

export const entryLabels = ["title", "company", "dates", "from", "to", "place", "unit", "text", "school", "degree", "field"] as const
/** What a label says of the value behind it. */
export type EntryLabel = (typeof entryLabels)[number]

// Labels of forms, folded, in the languages that are read; an entry's label stands alone before a colon or a gap.
const words: readonly (readonly [EntryLabel, string])[] = [
  [
    "title",
    "tipo di impiego|lavoro o posizion[ei] ricopert[aei]|funzione o posto occupato|type d'emploi|fonction ou poste occupe|puestos? o cargos? (?:ocupados?|desempenados?)|profesion o cargo desempenado|funcao ou cargo ocupado|profissao ou cargo desempenhado|beruf oder funktion|functie of beroep|zajmowane stanowisko|rolle|rola|役職|職種|担当業務名|(?:job |present |current |last )?(?:position|role|title|designation|post|appointment|occupation)(?: held| title| name)?|occupation or position held|job(?: appointment| role)?|rank|poste(?: occupe)?|fonction|intitule du poste|puesto(?: desempenado)?|cargo(?: desempenado| ocupado)?|funcao|ocupacion|funktion|stelle|berufsbezeichnung|tatigkeit(?: als)?|position als|mansione|ruolo|qualifica|posizione(?: ricoperta)?|functie(?:titel)?|stanowisko|pozice|pracovni pozice|befattning|tjanst|titel|stilling|pozisyon|unvan|gorev|должность|позиция|职位|职务|岗位|役職|職種|직위|직책|직무|المسمى الوظيفي|الوظيفة|المنصب"
  ],
  [
    "company",
    "entidade(?: patronal| empregadora)?|instituicao|nome e (?:indirizzo|sede) del datore di lavoro|nom et adresse de l'employeur|nombre y direccion de la empresa(?: o (?:del )?empleador)?|nombre y direccion del empleador|nome e (?:endereco|morada) (?:do empregador|da empresa)|name und adresse des arbeitgebers|naam en adres van de werkgever|nazwa i adres pracodawcy|kunde|auftraggeber|cliente|klant|klient|zakaznik|(?:company|employer|organi[sz]ation|firm)(?:'s)?(?: name)?|(?:name|name and address) of (?:the )?(?:company|organi[sz]ation|employer|firm)|client|worked (?:at|with)|firma|arbeitgeber|unternehmen|betrieb|entreprise|employeur|societe|nom de l'employeur|empresa|empleador|empregador|nombre de la empresa|azienda|datore di lavoro|nome dell'azienda|werkgever|bedrijf|pracodawca|nazwa firmy|zamestnavatel|arbetsgivare|foretag|isveren|sirket|kurum|компания|организация|работодатель|место работы|公司(?:名称)?|单位|工作单位|会社名?|勤務先|회사명?|근무처|الشركة|جهة العمل"
  ],
  [
    "dates",
    "(?:date|data|dates|fechas?|datas|daten|daty) \\((?:de|da|von|van|od) ?[-–]? ?(?:a|bis|tot|do)\\)|dates?(?: of (?:employment|attendance|service))?|(?:employment |time |work )?(?:duration|period|tenure)(?: of (?:employment|service|work))?|dates? \\(from ?[-–]? ?to\\)|from ?[-–/] ?to|years?(?: of (?:passing|graduation|completion))?|when|zeitraum|dauer|von ?[-–/] ?bis|periode|dates|duree|periodo|fechas?|duracion|data|datas|duracao|durata|date \\(da ?[-–]? ?a\\)|okres(?: zatrudnienia)?|daty|obdobi|tid|tarih|sure|период(?: работы)?|сроки|даты|годы|时间|起止时间|在职时间|期間|在籍期間|기간|근무기간|الفترة|المدة|التاريخ"
  ],
  [
    "from",
    "date (?:started|from)|date of (?:start|commencement)|starting date|date de debut|fecha de inicio|data de inicio|eintritt(?:sdatum)?|from|start(?:ed| date)?|date of joining|joining date|joined|von|beginn|debut|desde|inicio|inizio|dal|vanaf|od"
  ],
  [
    "to",
    "date (?:left|ended|to)|date of (?:leaving|end)|ending date|date de fin|fecha de (?:fin|termino|salida)|data de (?:fim|termino|saida)|austritt(?:sdatum)?|to|end(?:ed| date)?|until|left|leaving date|bis|ende|fin|hasta|fim|fine|tot|do"
  ],
  [
    "place",
    "(?:work |job )?(?:location|place)(?: of work)?|city|country|ort|standort|arbeitsort|lieu|ville|lugar|ciudad|ubicacion|local|localidade|cidade|luogo|sede|plaats|locatie|miejsce|misto|plats|stad|yer|sehir|город|место|地点|城市|所在地|勤務地|근무지|المكان|الموقع|المدينة"
  ],
  [
    "unit",
    "tipo di azienda o settore|type ou secteur d'activite|tipo de empresa o(?:u)? sector|tatigkeitsbereich oder branche|soort bedrijf of sector|rodzaj dzialalnosci lub branza|reason for leaving|motivo d[ae] (?:salida|saida|baja)|事業内容|従業員数|取引先|department|division|team|unit|business unit|abteilung|bereich|service|departement|departamento|area|reparto|afdeling|dzial|oddeleni|avdelning|departman|отдел|部门|部署|부서|القسم|type of business(?: or sector)?|business or sector|industry|sector|branche|reporting to|reports to|supervisor|team size|employment type|contract"
  ],
  [
    "text",
    "principali mansioni e responsabilita|principales (?:activites et responsabilites|funciones y responsabilidades|actividades y responsabilidades)|principais atividades(?: e responsabilidades)?|wichtigste tatigkeiten und zustandigkeiten|belangrijkste taken en verantwoordelijkheden|glowne obowiazki|(?:job |role |work )?(?:description|profile|responsibilit(?:y|ies)|duties|tasks|activities)|(?:key |main |primary |roles? (?:and|&) |main activities and )(?:responsibilities|duties|tasks|activities)|achievements?|key achievements|projects?|technologies|tools|skills used|environment|aufgaben(?:gebiete?)?|tatigkeiten|missions?|taches|realisations|funciones|tareas|responsabilidades|atividades|atribuicoes|mansioni|attivita|responsabilita|taken|werkzaamheden|obowiazki|zakres obowiazkow|napln prace|arbetsuppgifter|gorevler|обязанности|достижения|工作内容|职责|業務内容|담당업무|المهام"
  ],
  [
    "school",
    "name of school|nome e tipo (?:di |d')istitu\\p{L}*.*|nom et type de l'etablissement.*|nombre y tipo (?:de la organizacion|del centro).*|nome e tipo d[ae] (?:organizacao|instituicao).*|name und art der (?:bildung|schul|ausbildung|einrichtung).*|(?:school|college|universit(?:y|ies)|institut(?:e|ion))(?: name|/university)?|name of (?:the )?(?:school|college|institut(?:e|ion)|university)|name and type of (?:organi[sz]ation|institution).*|(?:board|school) ?/ ?(?:university|college)|hochschule|schule|universitat|etablissement|ecole|universite|centro|institucion|universidad|escuela|instituicao|universidade|escola|istituto|universita|scuola|opleidingsinstituut|instelling|uczelnia|szkola|skola|universitet|okul|universite|вуз|учебное заведение|университет|学校(?:名称)?|院校|毕业院校|学校名|학교명?|الجامعة|المدرسة"
  ],
  [
    "degree",
    "qualifica conseguita|titolo della qualifica.*|certificato o diploma ottenuto|intitule du (?:certificat|diplome).*|titulo de la cualificacion.*|designacao da qualificacao.*|bezeichnung der (?:erworbenen )?qualifikation|degree|qualifications?(?: (?:awarded|obtained))?|title of qualification(?: awarded)?|course|programme|program|certificate|diploma|award|abschluss|diplome|formation|titulo|titulacion|grado|curso|grau|titolo(?: di studio)?|diploma|stopien|tytul|examen|derece|степень|квалификация|学位|学历|학위|الدرجة|الشهادة"
  ],
  [
    "field",
    "major|minor|field(?: of study)?|speciali[sz]ation|subjects?|stream|discipline|branch|fachrichtung|studiengang|specialite|filiere|especialidad|carrera|area de estudio|indirizzo|richting|kierunek|obor|amne|bolum|специальность|факультет|专业|専攻|전공|التخصص"
  ]
]

const matchers = words.map(([label, list]) => [label, new RegExp(`^(?:${list})$`, "u")] as const)

function labelOf(text: string): EntryLabel | null {
  const folded = foldLine(text)
    .replace(/^\(?\d{1,2}[.)]\s*/, "")
    .trim()
  return matchers.find(([, matcher]) => matcher.test(folded))?.[0] ?? null
}

/** A label and its value, both literal; `value` is empty where it stands on the next line. */
export interface LabelledValue {
  label: EntryLabel
  value: string
}

const mostColumns = 6

/** Lines without the head of a table: a line of labels ("Period | Position | Employer"), or one below the other, as cells of a page are read. */
export function withoutTableHead(lines: readonly Line[]): Line[] {
  const isLabel = (text: string) => text.length <= 32 && labelOf(text.replace(/\s*[:：]$/, "")) !== null
  const isRow = ({ text }: Line) => {
    const cells = text.split(/\t+|\s{3,}|\s*\|\s*/u).filter(Boolean)
    return cells.length > 1 && cells.every(isLabel)
  }
  const first = lines.slice(0, mostColumns).findIndex(({ text }) => !isLabel(text))
  // Two labels, each with its value on the next line, are a form.
  return lines.slice(first > 1 ? first : 0).filter(line => !isRow(line))
}

const longestLabel = 64

/** "Company: Volta Grain Ltd", "Position   : Analyst", "職種：経理", "【役職】課長": the labelled value that a text is, or null. */
export function labelledValue(text: string): LabelledValue | null {
  const colon = text.search(/[:：]/)
  if (colon > 0 && colon <= longestLabel) {
    const label = labelOf(text.slice(0, colon))
    if (label) return { label, value: text.slice(colon + 1).trim() }
  }
  const [, inBrackets = "", behind = ""] = /^[【［〔[]([^】］〕\]]{1,16})[】］〕\]]\s*[:：]?\s*(\S.*)$/u.exec(text) ?? []
  const bracketed = inBrackets === "" ? null : labelOf(inBrackets)
  if (bracketed) return { label: bracketed, value: behind }
  const gap = /^(\S.{1,62}?)(?:\t+|\s{3,})[:：]?\s*(\S.*)$/u.exec(text)
  const label = gap?.[1] ? labelOf(gap[1].replace(/\s*[:：]$/, "")) : null
  return label && gap?.[2] ? { label, value: gap[2] } : null
}
