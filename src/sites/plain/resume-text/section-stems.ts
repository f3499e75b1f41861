import { foldLine } from "./lines"
import type { ResumeSection } from "./section-titles"

/**
 * Stems that name a section in a title, folded: in Latin script the beginning or the end of a word, elsewhere anywhere in the title. The first
 * kind that has a stem in the title is its kind, so that "work projects" are projects, and "professional qualification" is a school's.
 */
const stems: readonly (readonly [ResumeSection, string])[] = [
  // "職務要約" is a summary, and has the word for work in it.
  [
    "about",
    "職務要約|職務概要|経歴要約|経歴概要|キャリアサマリ|キャリア要約|职业概述|职业概况|工作概述|職涯概述|경력 ?요약|경력 ?개요|경력 ?소개|ملخص|نبذة"
  ],
  [
    "other",
    "publi[ck]a|veroffentlich|patent|referen[cz]|referans|referee|推薦人|推荐人|추천인|المعرفون|award|hono(?:u)?r|interest|hobb|volunteer|voluntar|benevol|ehrenamt|freiwillig|vrijwillig|wolontar|volontar|dobrovoln|gonull|frivillig|extra-?curric|co-?curric|activit|actividad|atividade|attivita|membership|mitglied|affiliation|declaration|presentation|conferenc|auszeichnung|distincao|distincion|riconosciment|onderscheiding|nagrod|zainteres|interes[es]|loisir|achievement|accomplishment|involvement|ideell|uppdrag|zajmy|konicky|hobi|ilgi alan|oduller|волонт|доброволь|志愿|志願|義工|义工|志工|ボランティア|봉사|تطوع|публикац|награды|интерес|увлечен|хобби|рекоменд|获奖|荣誉|兴趣|自我评价|出版|論文|论文|受賞|趣味|수상|논문|취미|자기소개서|المراجع|الجوائز|الهوايات"
  ],
  [
    "projects",
    "projekt|project|projet|proyecto|projeto|progett|portfolio|проект|项目经[历验]|项目|プロジェクト|프로젝트|المشاريع|projeler"
  ],
  [
    "languages",
    "(?:spoken|foreign) languag|languages?$|languages? (?:skill|known|proficien|spoken)|mother tongue|sprache?n|sprachkennt|langues|idiomas|linguas|lingue|talen$|talenkennis|jezyk|jazyk|sprakkunskap|sprak$|yabanci dil|dil bilgi|diller|иностранн|владение язык|языки|знание язык|语言|外语|語学|言語|외국어|어학|언어|اللغات|مهارات لغوية"
  ],
  [
    "certifications",
    "certif|zertif|licen[cs]e|licensure|accredit|weiterbildung|fortbildung|perfectionnement|capacitacion|aggiornament|lehrgang|attestat|kurs(?:y|e|er)?$|kursy|kurzy$|kurzy a |szkolen|cursus|certyfik|sertifik|kurslar|сертифик|курсы|повышение квалиф|证书|资格|資格|免許|자격|الشهادات المهنية|الدورات"
  ],
  [
    "education",
    "educa|scholast|academi[ck]|acade?mic|academic qualif|ausbildung|schul|hochschul|studium|studien|studi[eo]s$|studi$|estudi|estudo|formac|formazi|formation|istruzion|percorso (?:di studi|formativ|scolastic|accademic)|titol[oi] di studio|scuol|opleiding|scholing|vooropleiding|onderwijs|wykszta|edukac|utbildning|uddannelse|utdanning|koulutus|vzdela|vzdelan|studium|studia\\b|skoly\\b|skolni|nauka$|uczeln|szkol[ay]\\b|studie[rn]?$|skolgang|egitim|ogrenim|okul|mezuniyet|akademik|образован|учеба|обучени|квалификация$|教育|学历|学歴|學歷|求学|就读|院校|学业|학력|학업|교육|التعليم|المؤهل|مؤهل|الدراس|دراس|الشهادات العلمية|الشهادات الأكاديمية|التحصيل|الأكاديمي|professional qualification|qualifications?$|scolar|escolar|diplome"
  ],
  [
    "skills",
    "skill|competenc|competen[cz]|kompeten|kenntnis|fahigkeit|tool|software|technolog|tecnolog|technik|expertise|proficienc|strength|habilidad|aptitud|conocimient|conhecimento|conoscenz|capacit|vaardighe|umiejetn|kunskap|fardighet|dovednost|znalost|yetenek|beceri|yetkinlik|навык|умени|компетенц|технологи|技能|专业技能|スキル|기술|보유|المهارات|lenguajes de program|stack$|knowledge|it-?kenn|edv"
  ],
  [
    "experience",
    "experien|employ|career|work(?:ing)? (?:histor|exper|background|record)|work$|beruf|werdegang|emploi|labora|lavor|profes+ion\\p{L}* (?:histor|backgr|career|journey|exper)|erfahrung|praxis|trayector|trajetor|percurso|historial|recorrido|antecedentes|vida profes|percorso|impiegh|carrier|carriera|parcours|trajectoire|postes? occup|vie prof|stationen$|beschaftig|laufbahn|anstellung|tatigkeiten$|werkervar|loopbaan|arbeids|dienstverband|carriere|beroeps|functies$|werkgevers|doswiadcz|zatrudn|karier|przebieg|prac[ay] zawod|praktyk|arbetsliv|yrkes|anstallning|tjanster$|karriar|erfarenhet|arbejds|erhvervs|arbeidserf|tyokokemus|praxe|zkusenost|zamestn|profesni|kariera|deneyim|is gecmisi|is hayat|calisma|tecrube|kariyer|mesleki|опыт|карьер|трудов|мест[ао] работы|стаж|послужной|профессиональн\\p{L}* (?:путь|деятельн|истори)|工作经[历验]|工作經|工作履历|工作資歷|工作资历|实习经[历验]|實習經|职业|職業經|任职|從業|从业|職涯|经历$|經歷$|経歴|職歴|職務|業務経験|勤務|実務|경력|경험|근무|업무|이력|직장|الخبر|خبر|العمل|الوظائف|الوظيفي|المهني|المسار|المسيرة|internship|practicum|praktik|assignments?$|appointments?$|positions? held"
  ],
  [
    "about",
    "summary|profile|objective|about|overview|kurzprofil|zusammenfass|resume pro|perfil|resumen|resumo|objetivo|profilo|obiettiv|profiel|podsumow|o mnie|sammanfatt|profil$|o mne|hakkimda|ozet|о себе|обо мне|个人总结|个人简介|自我介绍|自己PR|自己pr|自己紹介|소개|자기소개|نبذة|الملخص|الهدف"
  ],
  [
    "personal",
    "personal (?:detail|data|inform|particular|profile detail)|(?:angaben )?zur person$|about the person|particulars|contact|kontakt|personlich|coordonn|datos person|dados pess|dati person|persoonlijk|dane osob|personuppg|osobni|kisisel bilg|iletisim|личн|контакт|个人信息|基本信息|联系方式|個人情報|기본정보|연락처|معلومات شخصية|بيانات شخصية|الاتصال"
  ]
]

const other = /[^\p{Script=Latin}\s|?:()\\[\]$-]/u

function pattern(stemList: string): RegExp {
  // As `foldLine` leaves letters: without marks, composed again.
  const list = stemList.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC")
  // A stem in a script without case stands anywhere; a Latin one at a word's beginning, or as the end of a compound.
  const parts = list.split("|").reduce<string[]>((all, part) => {
    // Alternatives within brackets stay together.
    const last = all.at(-1)
    if (last !== undefined && (last.match(/\(/g)?.length ?? 0) > (last.match(/\)/g)?.length ?? 0)) all[all.length - 1] = `${last}|${part}`
    else all.push(part)
    return all
  }, [])
  const anywhere = parts.filter(part => other.test(part.replace(/\p{Nd}/gu, "")))
  const latin = parts.filter(part => !anywhere.includes(part))
  const atBeginning = latin.length > 0 ? [`(?:^|[^\\p{L}])(?:${latin.join("|")})`] : []
  return new RegExp([...atBeginning, ...anywhere].join("|"), "u")
}

const matchers = stems.map(([kind, list]) => [kind, pattern(list)] as const)

/** What stands between the two parts of a title: "Education & training", "Edukacja i szkolenia". */
export const conjunction = /\s*(?:&|\+|\/|,| and | und | et | y | e | i | en | och | og | ve | и )\s*/u

/** The kind of section that a title's first part names by its stem ("Edukacja i szkolenia"), else any of it; or null. @param folded as `foldLine` folds */
export function sectionOfTitle(folded: string): ResumeSection | null {
  const first = folded.split(conjunction)[0] ?? folded
  return (first === folded ? null : sectionOfStem(first)) ?? sectionOfStem(folded)
}

/** The kind of section that a title's stem names ("Past employment", "Schulischer Werdegang"), or null. @param folded as `foldLine` folds */
export function sectionOfStem(folded: string): ResumeSection | null {
  // "Schulischer Werdegang", "Akademischer Werdegang", "Parcours académique": the word before says whose path it is.
  if (
    /\b(?:schul|akadem|academ|scolai|acadde|studien|hochschul)\p{L}* ?(?:werdegang|laufbahn|parcours|path|record|trajectory)/u.test(folded)
  )
    return "education"
  // "Academic appointments", "Clinical posts": what somebody held is work, whatever it was in.
  if (
    /^(?:academic|clinical|teaching|research|university|medical|honorary|visiting|previous|past|professional)\b.* (?:appointments?|positions?|posts|employment)$/u.test(
      folded
    )
  )
    return "experience"
  return matchers.find(([, matcher]) => matcher.test(folded))?.[0] ?? null
}

/**
 * Words that titles of sections are made of beside their stems. A plain line in small letters is a title only where all its words are such
 * words or have a stem: "Work history & responsibilities" is, "Education First Tours" is not.
 */
const titleFiller =
  /^(?:and|und|et|y|e|i|a|og|och|en|ve|und|of|in|for|de|des|du|la|le|les|do|da|dos|das|del|della|to|with|the|my|meine?|mes|mis|mia|other|others|otras?|outras?|autres?|weitere|sonstige|besondere|additional|further|relevant|related|previous|past|prior|current|present|recent|selected|key|main|core|major|professional\p{L}*|profes\p{L}*|profis\p{L}*|работы|деятельност\p{L}*|work|working|job|jobs|industry|industrial|corporate|commercial|teaching|clinical|military|technical|tecnic\p{L}*|techni\p{L}*|digital\p{L}*|computer|informati\p{L}*|special|hard|soft|personal\p{L}*|personn\p{L}*|pessoa\p{L}*|details?|detalles|summary|history|background|backgrounds|record|records|resum\p{L}*|responsibilit\p{L}*|section|set|sets|areas?|fields?|level|levels|list|overview|chronolog\p{L}*|practical|praktische|international|national|academi\p{L}*|higher|secondary|basic|formal|continuing|vocational|arbete|arbeid|arbejde|arbeit|tatigkeit|engagement|erfarenhet|lavoro|trabajo|trabalho|praca|prace|calismalari?|deneyimi|erfahrung\p{L}*|laboral\p{L}*|lavorativ\p{L}*|professionis\p{L}*|di|com|con|van|vanuit|w|z|do|av|till|om|realizad\p{L}*|conseguit\p{L}*|svolt[ei]|ricopert[ei]|occupes|cursad\p{L}*|dosavadni|dosazene|ukoncene|genomgang\p{L}*|tidigare|nuvarande|senaste|dotychczasow\p{L}*|ukonczon\p{L}*|gorulen|durumu|gecmisi|hayatim|hayati|данные|сведения|места|о|об|и|мои|моя|по|профессиональн\p{L}*|основн\p{L}*|ключев\p{L}*|дополнительн\p{L}*|العملية|المهنية|العلمية|السابقة|والخبرات|و|relevante|complementar\p{L}*|complementaire\p{L}*|especialidad\p{L}*|especialidade|specialt\p{L}*|training|qualifications?|credentials|development|achievements?|timeline|journey|path|life|erworbene|schulische|berufliche|beruflicher|schulischer|akademische|akademischer|wichtigste|zawodowe|obce|odborn\p{L}*|pracovni|bilgileri|is|werk|relevant\p{L}*|&|\+|\/|-|–)$/u

/** Is every word of a title a stem of a section, or one of those that stand beside stems? */
export function isAllTitleWords(title: string): boolean {
  return foldLine(title)
    .split(/[\s,/]+/)
    .filter(word => /[\p{L}&]/u.test(word))
    .every(word => titleFiller.test(word) || sectionOfStem(word) !== null)
}
