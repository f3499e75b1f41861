import type { SectionId } from "~profile/evidence"
import { foldLine } from "./lines"
import { conjunction, sectionOfStem, sectionOfTitle } from "./section-stems"

/** `personal` is the block of contact and personal data: never a section of the profile. */
export type ResumeSection = SectionId | "personal"

/** Section titles in English, German, French, Spanish and Portuguese, without accents; a title must match from end to end. */
const titles: [ResumeSection, string][] = [
  [
    "about",
    "(?:(?:professional|executive|personal|career|short|my) )?(?:summary|profile|statement|overview|objective|bio|biography|introduction|story)" +
      "|about(?: me)?|who i am|hello|career objective|(?:kurz|personliches )?profil|uber mich|zusammenfassung|zu meiner person|wer ich bin|kurzvorstellung" +
      "|a propos(?: de moi)?|resume professionnel|profil professionnel|presentation|qui suis-je|accroche|objectif(?: professionnel)?" +
      "|sobre mi|acerca de mi|quien soy|perfil(?: (?:profesional|profissional|personal|pessoal))?|resumen(?: profesional)?|extracto" +
      "|sobre(?: mim)?|quem sou|resumo(?: (?:profissional|de qualificacoes))?|objetivo(?: (?:profissional|profesional))?|apresentacao" +
      "|(?:career|professional|executive) (?:focus|overview|profile|statement)|(?:qualifications?|profile|experience) (?:summary|profile)|summary of (?:qualifications|experience)|profile summary" +
      "|profilo(?: professionale| personale)?|chi sono|sommario|profiel|over mij|persoonlijk profiel|podsumowanie(?: zawodowe)?|o mnie|profil zawodowy|cel zawodowy"
  ],
  [
    "experience",
    "(?:(?:work|professional|employment|relevant|career|selected|industry|previous|prior|other|additional|clinical|teaching|research|my|job) )?(?:experiences?|history)" +
      "|employment(?: (?:record|history))?|career(?: summary| path)?|positions?(?: held)?|professional background|jobs|work|where i(?:'ve| have) worked|internships?|appointments" +
      "|berufserfahrung(?:en)?|beruflicher (?:werdegang|hintergrund)|werdegang|berufspraxis|arbeitserfahrung|praxiserfahrung|praktische erfahrung|erfahrung(?:en)?|beruf|berufliche (?:stationen|erfahrung|tatigkeiten|laufbahn)|praktika|tatigkeiten" +
      "|experiences?(?: professionnelles?| de travail)?|parcours(?: professionnel)?|emplois|stages" +
      "|experiencias?(?: (?:laboral(?:es)?|profesional(?:es)?|profissional|profissionais|de trabajo))?|trayectoria(?: (?:profesional|laboral))?|historial (?:laboral|profesional)|historico profissional|percurso profissional|estagios|practicas" +
      "|(?:military|volunteer|internship|project|leadership|industrial|practical) experiences?|work experience summary|career (?:history|highlights)|professional (?:career|employment)|experience summary|work details|employment details" +
      "|esperienz[ae](?: (?:lavorativ[ae]|professional[ei]))?|percorso professionale|werkervaring|arbeidsverleden|loopbaan|doswiadczenie(?: zawodowe)?|przebieg (?:kariery|pracy zawodowej)|historia zatrudnienia"
  ],
  [
    "education",
    "school|skola|skole|skoly|szkol[ay]|ecole|escuelas?|escolas?|scuol[ae]|okullar?|школа|education(?:al background| history)?|academic (?:background|history|qualifications)|studies|schooling|degrees?|qualifications" +
      "|(?:schul|hochschul|berufs)?ausbildung|bildung(?:sweg)?|studium|schulbildung|schulische ausbildung|akademische(?:r werdegang| ausbildung)|schule" +
      "|formations?(?: academique| initiale| universitaire)?|etudes|diplomes?|scolarite|parcours (?:scolaire|academique|universitaire)" +
      "|formacion(?: academica| reglada)?|educacion|estudios(?: realizados)?|titulacion(?:es)?" +
      "|formacao(?: academica)?|educacao|escolaridade|habilitacoes(?: literarias| academicas)?|estudos" +
      "|academics?|academic (?:details|record|credentials)|educational (?:qualifications?|details|credentials)|education(?:al)? qualifications?|academic profile" +
      "|istruzione(?: e formazione)?|formazione|titoli di studio|opleiding(?:en)?|studies|wyksztalcenie|edukacja"
  ],
  [
    "skills",
    "(?:(?:technical|key|core|professional|hard|soft|main|relevant|other|it|computer|digital|clinical|my|additional) )?(?:skills?|competenc(?:ies|es|e)|technologies|tools|expertise|strengths|abilities|knowledge)(?: ?set)?" +
      "|areas of expertise|tech(?:nology|nical)? ?stack|programming languages|proficiencies|software|what i (?:do|use|know)|capabilities|stack|skills summary" +
      "|(?:fach|it-?|edv-?|sonstige |besondere |technische |weitere |programmier)?kenntnisse|fahigkeiten|(?:kern)?kompetenzen|programmiersprachen|technologien|werkzeuge|starken|qualifikationen" +
      "|competences(?: (?:techniques|cles|professionnelles|informatiques))?|savoir-faire|logiciels|informatique|outils|langages(?: de programmation)?|atouts" +
      "|habilidades(?: tecnicas)?|competencias(?: (?:tecnicas|profesionales|profissionais|clave|digitais|digitales))?|aptitudes|conocimientos(?: (?:informaticos|tecnicos))?|herramientas|tecnologias" +
      "|conhecimentos(?: (?:tecnicos|informaticos))?|ferramentas|informatica" +
      "|(?:skills? |core |key )?highlights|(?:core|key|professional) qualifications|core strengths|key strengths|areas of (?:strength|knowledge)|special skills|technical (?:summary|proficienc(?:y|ies)|tools|environment)|skills (?:and|&) (?:abilities|expertise|tools|competencies)|top skills|it skills|computer (?:proficiency|literacy)" +
      "|competenze(?: (?:tecniche|informatiche|professionali))?|capacita|vaardigheden|competenties|computervaardigheden|umiejetnosci|kompetencje"
  ],
  [
    "languages",
    "(?:spoken |foreign )?languages?(?: skills| proficiency)?|(?:fremd)?sprachen|(?:fremd)?sprachkenntnisse|langues(?: parlees| etrangeres)?|idiomas|linguas|lingue(?: straniere)?|talen(?:kennis)?|jezyki(?: obce)?|znajomosc jezykow|languages known"
  ],
  [
    "certifications",
    "(?:professional )?(?:certifications?|certificates?|licen[sc]es|licensure|accreditations)|courses(?: taken)?|(?:professional )?(?:training|development)|continuing education" +
      "|zertifikate|zertifizierungen|weiterbildung(?:en)?|fortbildung(?:en)?|lehrgange|certificats|habilitations|formations? (?:complementaires?|continues?)" +
      "|certificaciones|certificados|cursos(?: complementarios| complementares)?|certificacoes|formacion complementaria|formacao complementar" +
      "|(?:certifications?|licen[sc]es) (?:and|&) (?:licen[sc]es|certifications?)|credentials|certs?|tickets(?: (?:and|&) \\p{L}+)?|(?:security )?clearances?|licen[sc]es|papers|registrations?|trainings?|certificazioni|certificaten|cursussen|certyfikaty|kursy(?: i szkolenia)?|szkolenia"
  ],
  [
    "projects",
    "(?:(?:personal|selected|side|key|notable|recent|academic|open source|my) )?projects?|open source|portfolio|selected work|projekte|projets(?: personnels)?|proyectos(?: personales)?|projetos(?: pessoais)?"
  ],
  [
    "other",
    "references?|more|extras?|also|and also|notes|misc\\.?|the rest|other things|outside work|free time|service|community service|funding|outputs|in my own words|anything else|weiteres|und sonst|autres?|varios|(?:hobbies|hobbys)|(?:(?:key|major|selected|core|professional|career) )?(?:accomplishments|achievements)|(?:professional )?(?:affiliations|memberships)|declaration|(?:personal )?interests|awards?|honou?rs|achievements|accomplishments|publications?|patents|talks|presentations|conferences|memberships?|affiliations|volunteer(?:ing)?(?: work| experience)?|community|activities|extracurricular activities|miscellaneous|additional information|writing|blog|posts|press|media" +
      "|referenzen|interessen|auszeichnungen|preise|publikationen|veroffentlichungen|vortrage|mitgliedschaften|ehrenamt(?:liches engagement)?|engagement|sonstiges" +
      "|centres? d'interets?|loisirs|permis(?: de conduire)?|referenzen|hobby'?s?|interessi|zainteresowania|referenties|referenze|fuhrerschein|divers|distinctions|prix|benevolat|publications et communications" +
      "|intereses|aficiones|premios|reconocimientos|publicaciones|voluntariado|referencias|otros(?: datos)?" +
      "|interesses|premios|publicacoes|referencias|outros|atividades(?: extracurriculares)?"
  ],
  [
    "personal",
    "contact(?: (?:me|info|information|details))?|get in touch|personal (?:details|data|information)|links|social|find me|elsewhere|kontakt(?:daten)?|(?:personliche|person(?:en)?) ?(?:daten|angaben)|anschrift" +
      "|contact(?:ez-moi)?|coordonnees|(?:donnees|informations|renseignements) personnel(?:le)?s|etat civil|contacto|datos(?: personales| de contacto)?|informacion personal|contatos?|dados(?: pessoais| de contacto)?|informacoes pessoais|dati personali|informazioni personali|persoonlijke gegevens|persoonsgegevens|dane osobowe|kontakty?|personal profile details"
  ]
]

const matchers = titles.map(([kind, words]) => [kind, new RegExp(`^(?:${words})$`)] as const)

/** The same in languages of which nothing else is read: such a line is nobody's name. */
const fartherDocumentTitle = new RegExp(
  `^(?:${foldLine(
    "السيره الذاتيه|رزومه|شرح حال|קורות חיים|βιογραφικο(?: σημειωμα)?|जीवनवृत्त|जीवन परिचय|बायोडाटा|रिज्यूमे|बायो डाटा|ประวัติย่อ|ประวัติส่วนตัว|เรซูเม่|ansioluettelo|oneletrajz|szakmai oneletrajz|so yeu ly lich|ho so xin viec|ly lich(?: tu thuat)?|zivotopis|zivljenjepis|biografija|elulookirjeldus|gyvenimo aprasymas|dzives apraksts|daftar riwayat hidup|riwayat hidup|curriculum vitae europeo|ferilskra|автобиографија|биографија|автобиография|жизнеописание"
  )})$`,
  "u"
)
const documentTitle =
  /^(?:(?:(?:my|mein|functional|chronological|sample|example|template|updated|professional|academic|european|europass|modern|simple|personal|short|full|tabellarischer|ats|one page|muster) )*(?:curriculum(?: vitae)?|lebenslauf|resume|cv|c\.v\.|curriculo|hoja de vida|bewerbung(?:sunterlagen)?|vita|zivotopis|ozgecmis|meritforteckning|levensloop|zyciorys|резюме|автобиография)(?: (?:sample|example|template|vitae|format|document|de|in english|\(.{1,12}\)|20\d\d))*|profile|home|homepage|welcome|menu|navigation|자기소개서(?: (?:및|&) 이력서)?|이력서 (?:및|&) 자기소개서|個人履歷|个人履历|履歷表?|(?:个人)?简历|(?:個人)?簡歷|履歴書|職務経歴書|이력서|경력기술서|السيرة الذاتية|سيرة ذاتية)$/

function bare(text: string): string {
  return foldLine(text)
    .replace(/^[^\p{L}]+/u, "")
    .replace(/[^\p{L})]+$/u, "")
    .replace(/\s+\(\d+\)$/, "")
}

/** "Curriculum Vitae", "Lebenslauf", "Functional Resume Sample" …: what the document is, never a person's name. */
export function isDocumentTitle(text: string): boolean {
  return documentTitle.test(bare(text)) || fartherDocumentTitle.test(bare(text))
}

/** What a title in capitals is about where it is none of the usual ones: "LIBRARY EXPERIENCE", "CIVILIAN EDUCATION". */
function bySingleStem(title: string): ResumeSection | null {
  const bareTitle = title.trim().replace(/:$/, "")
  if (!/^\p{Lu}[\p{Lu}\s&/-]{4,30}$/u.test(bareTitle) || !plainEnd.test(bareTitle)) return null
  return sectionOfTitle(foldLine(bareTitle))
}

/** Words that end a title of a section, and hardly ever a name. */
const plainEnd =
  /(?<!\p{L})(?:EXPERIENCE|EMPLOYMENT|ASSIGNMENTS|POSITIONS|APPOINTMENTS|ERFAHRUNG|EXPÉRIENCE|EXPERIENCIA|EXPERIÊNCIA|EDUCATION|SCHOOLING|STUDIES|AUSBILDUNG|FORMATION|FORMACIÓN|FORMAÇÃO|SKILLS|TOOLS|SOFTWARE|KENNTNISSE|COMPÉTENCES|COMPETENCIAS|CERTIFICATIONS?|CERTIFICATES|LICEN[SC]ES|TICKETS)$/u

/** "Опыт работы — 11 лет 3 месяца", "Experience (12 years)": how long it all took stands behind a title and is none of it. */
const lengthBehind =
  /\s*(?:[-–—:,(]\s*)(?:(?:over|about|ca\.?|более)\s+)?\d{1,2}\+?\s*(?:years?|yrs?|jahre?|ans|an[nñ]?os|anni|jaar|lat|let|år|yıl|год\p{L}*|лет|年|년)(?=\P{L}|$)[^\p{L}]*(?:(?:and|und|et|y|e|i|och|и)\s+)?(?:\d{1,2}\s*(?:months?|mos?\.?|monate?|mois|mes(?:es)?|mesi|maanden?|miesi\p{L}+|měsíc\p{L}*|mån\p{L}*|ay|месяц\p{L}*|个月|개월|ヶ月))?\s*\)?$/iu

/** A title without the time that stands behind it. */
export function withoutLength(title: string): string {
  return title.length > 80 ? title : title.replace(lengthBehind, "")
}

/** The section that a title opens by its words alone, or null. "Education & training" opens what its first part opens. */
export function resumeSectionOf(text: string): ResumeSection | null {
  if (text.length > 48 || /\d{3}|[.;,!?@]\s*$/.test(text)) return null
  const title = bare(text)
  const first = title.split(conjunction)[0] ?? title
  for (const candidate of first === title ? [title] : [title, first]) {
    for (const [kind, matcher] of matchers) if (matcher.test(candidate)) return kind
  }
  return bySingleStem(text) ?? inUnspacedScript(text)
}

/** In scripts without small letters and with few words, a short line that holds a stem is a title: "工作经历", "【教育背景】", "경력 사항". */
function inUnspacedScript(text: string): ResumeSection | null {
  const title = text.replace(/[^\p{L}\p{M} ]+/gu, " ").trim()
  return title.length <= 14 && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ーPRpr ]+$/u.test(title)
    ? sectionOfStem(foldLine(title).replace(/\s/g, ""))
    : null
}
