import { foldLine } from "./lines"
import { fartherEmployer } from "./words/farther-employers"
import { fartherTitles } from "./words/farther-titles"

// Words are without accents and lower case, as `fold` makes them. The lists decide which part of a line is the title and which the
// company; they never decide a verdict.

/** Beginnings of words that a job title is made of (en, de, fr, es, pt). */
const titleBeginnings =
  "engineer|developer|programmer|architect|manager|director|head of|chief|officer|analyst|scientist|designer|consultant|nurs(?:e|ing)|teach(?:er|ing)|assistant|intern\\b|internship|trainee|apprentice|administrator|specialist|coordinator|technician|accountant|lawyer|attorney|sales|representative|associate\\b|partner\\b|(?:co-?)?founder|owner|president|vp\\b|c[tefo]o\\b|researcher|professor|lecturer|editor|writer|author\\b|journalist|recruiter|clerk|cashier|driver|mechanic|electrician|chef|cook|waiter|waitress|barista|bartender|supervisor|foreman|operator|tester|qa\\b|sre\\b|devops|freelance|tutor|therapist|physician|doctor\\b|surgeon|pharmacist|dentist|midwife|paramedic|carer|caregiver|agent\\b|broker|buyer|planner|controller|auditor|strategist|producer|photographer|artist|translator|interpreter|librarian|secretary|receptionist|welder|plumber|carpenter|painter|cleaner|pilot|steward|captain|deckhand|lead(?:er)?\\b|fellow\\b|advisor|postdoc|instructor|coach\\b|principal\\b|statistician|economist|biologist|chemist|physicist|geologist|bookkeeper|actuary|scrum master|product owner|hand\\b|worker|contractor|temp\\b|generalist|superintendent|inspector|installer|fabricator|machinist|dispatcher|picker|packer|loader|handler|merchandiser|stylist|cosmetolog|barber|hairdresser|estimator|surveyor|examiner|investigator|guard\\b|firefighter|police|soldier|sergeant|lieutenant|counsel(?:or|lor)|psychologist|veterinar|hygienist|phlebotomist|sonographer|radiographer|optometrist|dietitian|nutritionist|aide\\b|helper|attendant|host(?:ess)?\\b|server\\b|dishwasher|baker\\b|butcher|sous|housekeeper|janitor|custodian|landscaper|gardener|farmer|underwriter|adjuster|teller|banker|trader|treasurer|paralegal|executive\\b|marketer|copywriter|publicist|model\\b|actor|actress|musician|dancer|animator|illustrator|evangelist|webmaster|hacker|facilitator|ombuds|minister|pastor|chaplain|dean\\b|volunteer\\b|student\\b|delivery|crew\\b|stocker|roofer|mason|porter\\b|usher|valet|bellhop|concierge|plasterer|glazier|rigger|millwright|lineman|laborer|labourer" +
  "|praktikant|werkstudent|auszubildende|azubi|referent|arzt|arztin|koch\\b|krankenschwester|lehrkraft|sachbearbeit|sozialarbeit|hebamme|beamte|trainer|selbstst?andig|freiberuf|inhaber|vorstand" +
  "|ingenieur(?!bur|ges)|developpeu|infirmi|enseignant|professeur|responsable|chef\\b|directeur|directrice|gestionnaire|conseill|stagiaire|stage\\b|alternan|apprenti|technicien|comptable|charge(?:e)? de|vendeu|commercial\\b|commerciale\\b|redact|medecin|aide[- ]soignant|cuisini|serveu|secretaire|chercheu|concept(?:eur|rice)|analyste|formateur|formatrice|animat|educat(?:eur|rice)|juriste|avocat|boulanger|graphiste|sage-femme" +
  "|ingenier[oa]|ejecutiv[oa] de|comprador|desarrollador|programador|enfermer|profesor|maestr[oa]|gerente|jef[ea]\\b|analista|consultor|becari|practicante|tecnic[oa]|contable|asistente|auxiliar|administrativ|vendedor|medic[oa]|cociner|camarer|investigador|disenador|arquitect|coordinador|abogad|redactor|dependient|encargad|pasante|ayudante|electricista|albanil|soldador|mecanic[oa]|conductor|operari[oa]|cajer[oa]|limpiador|repartidor|mozo|peluquer|cuidador|psicolog|fisioterapeut|farmaceutic|delineante" +
  "|engenheir|desenvolvedor|enfermeir|diretor|chefe|estagi|contabil|assistente|cozinheir|pesquisador|arquitet|coordenador|advogad|redator|gestor|supervisor|cientista|bolsista|atendente|garcom|motorista|medic[oa]|pedreiro|eletricista|soldador|mecanic[oa]|operador|caixa\\b|faxineir|cuidador|cabeleireir|psicolog|fisioterapeut|farmaceutic|vigilante|repositor|balconista"

/** German puts the word at the end of a compound: "Softwareentwicklerin", "Vertriebsleiter". */
const titleEndings =
  "(?:entwickl|leit|berat|pfleg|lehr|erzieh|technik|mechanik|elektrik|elektronik|zimmer|maur|bauleit|fahr|verkauf|verkauef|gestalt|wissenschaftl|betreu|kelln|tischl|schloss|programmier|arbeit|manag|handl|planung|forsch)er(?:in|innen)?|pflegefachkraft|fachkraft|kauf(?:mann|frau)|ingenieur(?:in)?|architekt(?:in)?|administrator(?:in)?|assistent(?:in)?|beauftragte[rn]?|dozent(?:in)?|buchhalter(?:in)?|meister(?:in)?|monteur(?:in)?|redakteur(?:in)?|analyst(?:in)?|fuhrer(?:in)?|installateur(?:in)?|therapeut(?:in)?|polier(?:in)?|assistenz|pfleger(?:in)?|angestellter?|gehilf(?:e|in)|helfer(?:in)?"

const titleWord = new RegExp(`\\b(?:${titleBeginnings})|(?:${titleEndings})\\b|${fartherTitles}`)

/** Words of `titleWord` that are also family names. */
const surname =
  /(?<!\p{L})(?:cook|chef|carpenter|painter|driver|pilot|baker|steward|koch|meister|lehrer|leiter|schlosser|tischler|fahrer|captain|planner|hand|coach|porter|boulanger|fellow|usher|mason|model|dean|pastor|glazier|minister|kellner|schreiner|principal|maestro|chief|kok|kock|leder|monteros?|monteiro|carpentier|timmermans?|advocaat|schilders?|metselaar|kuchar(?:ova|sk[aiy]|cz?yk)?|kucharz|zamecnik(?:ova)?|slusar(?:z|czyk|ova)?|garson|muratori|maestri|redlich|lekar|doktor|grafe|tokarz|mistr|usta|mimar|baskan|(?:токар|повар|слесар|мастер|механик|врач|техник|бондар)(?:ев|ов|ева|ова|чук|енко))(?!\p{L})/gu

/** Does the text name a job? */
export function isTitleLike(text: string): boolean {
  return titleWord.test(foldLine(text))
}

/** A title for sure: words that are also family names do not count. For telling a name from a headline. */
export function isSurelyTitle(text: string): boolean {
  return titleWord.test(foldLine(text).replace(surname, ""))
}

const companyWord =
  /\b(?:gmbh|partgmbb|partg|gbr|ag|ohg|kg|e\.? ?v\.?|inc|ltd|llc|llp|plc|corp|corporation|company|co\.|group|gruppe|groupe|grupo|holdings?|s\.?a\.?s?|s\.?l\.?|s\.?r\.?l|sarl|lda|ltda|b\.?v\.?|n\.?v\.?|oy|ab|aps|a\/s|pty|bank|banco|banque|universit\w*|universidad\w*|college|school|schule|hospital|hopital|chu|clinic|clinica|clinique|klinik\w*|klinikum|institut\w*|agency|agentur|studios?|labs?|foundation|stiftung|council|ministry|cooperative|partners|solutions|systems|technologies|software|consulting|services|verlag|werke?)\b\.?/

/**
 * Names of people that are also short forms of houses: Greta and GRETA, Chu and the CHU, Sá and S.A., Fu and the FU. They say nothing where a
 * text may be a person's name.
 */
const alsoNames =
  /(?<!\p{L})(?:greta|sena|lise|chu|sa|mit|roc|isen|eth|fu|tu|th|fh|ab|ag|kg|sas|nv|oy|hb|huta|usp|cap|sal|schuler|schulenburg|schulenberg|marche|castel)(?!\p{L})/gu

/** Does a text that may be a person's name rather carry the mark of a house: an employer's or a school's? */
export function isHouseLike(text: string): boolean {
  // "Trading AB" is a house: the short form alone is in capitals. "Kevin Chu" and "KEVIN CHU" are none.
  const isAllCaps = !/\p{Ll}/u.test(text)
  const words = text
    .split(/(?<=\s)|(?=\s)/u)
    .map(word => (isAllCaps || /\p{Ll}/u.test(word) ? foldLine(word).replace(alsoNames, "x") : foldLine(word)))
    .join("")
  return isCompanyLike(words) || isSchoolLike(words)
}

/** Does the text carry a mark of an organisation ("GmbH", "Hospital", "& Filhos")? */
export function isCompanyLike(text: string): boolean {
  const folded = foldLine(text)
  return companyWord.test(folded) || fartherEmployer.test(folded) || /\S\s*&\s*\S/.test(folded)
}

const placePart =
  "\\p{Lu}[\\p{L}'’-]*(?:\\.?[ -](?:(?:de|da|do|la|le|of|am|an der|im|upon|sur|en|el|del|dos|die|the)[ -])*\\(?\\p{Lu}[\\p{L}'’.-]*\\)?){0,3}"
const place = new RegExp(`^${placePart}(?:,\\s*${placePart}){1,2}$`, "u")

const regionEnd =
  /, *(?:uk|united kingdom|england|scotland|wales|ireland|usa?|u\.s\.a?\.|united states|canada|australia|new zealand|germany|deutschland|allemagne|alemania|alemanha|austria|osterreich|schweiz|switzerland|suisse|suiza|france|frankreich|francia|franca|spain|espana|spanien|espagne|espanha|portugal|italy|italia|italien|netherlands|niederlande|belgi(?:um|en|que|ca)|luxemb\w+|poland|polen|norway|norwegen|sweden|schweden|denmark|danemark|finland|czech\w*|greece|mexico|colombia|argentina|chile|peru|bra[sz]il|india|china|japan|korea|singapore|nigeria|kenya|ghana|south africa|israel|turkey|turkiye|[a-z]{2})$/

/** A place for sure: its last part is a country or a state. "Cabinet Rivoire, Lyon" has the same form and is a company in a town. */
export function isSurelyPlace(text: string): boolean {
  return isPlaceLike(text) && (!text.includes(",") || regionEnd.test(foldLine(text)))
}

/** "Porto, Portugal", "Austin, TX", "Remote": text in the form of a place. */
export function isPlaceLike(text: string): boolean {
  return (
    /^(?:remote|remoto|homeoffice|home office|t[ée]l[ée]travail)(?:\s*[,(/–-].{0,20}|\s(?:uk|usa?|eu|in|from|only|first|within|worldwide|work)\b.{0,20})?$/i.test(
      text
    ) ||
    (place.test(text) && !isTitleLike(text) && !isCompanyLike(text))
  )
}

const schoolWord =
  /\p{L} state$|universi|college|sixth form|school|schule|institut|ecole|lycee|escuela|escola|instituto|faculdade|facult|gymnasium|gymnasiet|academy|akademie|academia|\biut\b|\b[tf][uh]\b|\beth\b|polytech|politec|klinikum|\b(?:ifsi|ifas|irts|isen|ihk|hwk|bbs|hogeschool|lyceum|roc|ipsia|itis|greta|cnam|afpa|senai|senac|sena)\b|\bcentro\b|liceo|istituto|akademi|politechnik|szkol|uniwersyt|scuola|colegio|conservato|seminar|skole\b|skolan?\b|koulu|opisto|egyetem|\bokul|\blise(?:si)?\b|univerzit|gymnazi|uczeln|университет|институт|академи|колледж|школ|техникум|училищ|大学|大學|学院|高校|高中|学校|学園|대학|고등학교|학교|جامعة|كلية|معهد|مدرسة|\b(?:mit|ucl|lse|ipn|unam|usp|cfa|kth|epfl|ensta|insa|hec)\b|ucilist|yliopisto|lyceum|lukio|medrese|hogskola|hogskole|hoyskole|vysok[ae] skol|uceni technick|spb?gu|(?:^|[^\p{L}])(?:с?пб)?(?:гу|мгу|мгту|гту|нгту|мифи|мфти|вшэ|ргу)(?![\p{L}])|консерватори|лице[йи]|гимнази|факультет|學院|學校|大学院|大學院|専門学校|專科|학원|الجامع|ثانوية/u

/** Does the text name a place of learning? */
export function isSchoolLike(text: string): boolean {
  return schoolWord.test(foldLine(text))
}

const degreeWord =
  /\b(?:bachelor|master|magister|mba|ph\.? ?d|doctor|doktor|dr\.|diplom|b\. ?(?:sc|a|eng|ed|tech|com)\b|m\. ?(?:sc|a|eng|ed|tech|phil|res)\b|(?:bsc|ba|beng|bed|btech|bcom|bs|msc|ma|meng|mres|ms|bfa|mfa|llb|llm|md|jd|dphil|adn|bsn|msn|aas|mph|deug|dess|dea|bts|dut|but|cap|bep|bac)\b|licen[cs]|mestr|maestria|master|grado\b|grad[ou]ac|gradua|maitrise|baccalaur|bachiller|bacharel|ingenier|engenhari|doutor|tecnico|tecnologo|curso\b|associate|degree|gcse|a[- ]levels?|abitur|matura|fachhochschulreife|mittlere reife|realschulabschluss|fachabitur|ausbildung|staatsexamen|promotion|habilitation|certificat|nvq|hnd|high school diploma|secundaria|ensino medio|formation|ged\b|laurea|diploma|perito|licencjat|magist|inzynier|opleiding|propedeuse|havo|vwo|mbo|hbo|mlis|mls|msw|mpa|mpp|macc|mfin|edd|psyd|dds|dvm|pharmd|dnp|bsw|bba|bcs|mca|bca|bds|mbbs|bfa|bakalar|kandidat|civilingenj|lisans|yuksek lisans)|\bbc\.|бакалавр|магистр|специалитет|аспирант|学士|硕士|博士|本科|大专|修士|卒業|학사|석사|박사|بكالوريوس|ماجستير|دكتوراه/

/** Does the text name a degree or a school-leaving certificate? */
export function isDegreeLike(text: string): boolean {
  return degreeWord.test(foldLine(text))
}
