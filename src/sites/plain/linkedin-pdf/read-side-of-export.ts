import type { ProfileBuilder } from "~profile/profile-builder"
import type { ExportLine } from "./export-form"
import { isFull, wrappedText } from "./wrapped-lines"

type SideSection = "contact" | "skills" | "languages" | "certifications" | "other"

/** The side column's headings by a stem, in the languages that LinkedIn has; the rest is told by what stands under them. */
const headings: readonly (readonly [section: SideSection, stem: RegExp])[] = [
  [
    "languages",
    /langu|sprach|idioma|lingu|taal|tal(?:en)?$|język|jazyk|språk|sprog|kielet|diller|^dil|язык|мови|語言|语言|言語|언어|لغات|nyelv|limbi|bahasa|γλώσσ|भाषा/iu
  ],
  [
    "certifications",
    /certif|zertif|lizenz|certyfik|osvědč|osvedč|sertif|сертиф|认证|認證|證照|资格|資格|認定|자격|인증|شهاد|πιστοπ|tanúsít/iu
  ],
  [
    "other",
    /honou?r|award|auszeich|distinc|distin|récomp|prix|prêmi|premi|onorif|ricon|onderscheid|nagrod|wyróż|ocen|utmärk|ödül|başar|наград|荣誉|榮譽|受賞|수상|جوائز|publi|veröff|публик|出版|著書|論文|게시|출판|منشور|julkais|yayın|patent|brevet|патент|专利|專利|特許|특허|براءات/iu
  ],
  [
    "skills",
    /skill|kenntnis|compét|competen|competên|aptitud|vaardig|umiejęt|dovednost|schopnost|kunskap|kompetens|færdig|kompetanse|ferdig|taito|osaami|yetenek|beceri|навык|умени|技能|スキル|기술|보유|مهارات|készség|abilit|kemahir|keahli|δεξιότ/iu
  ]
]
const contact = /linkedin\.com\/|\(LinkedIn\)|@|^\+?[\d\s().-]{7,}(?:\(|$)/iu
/** "Dutch (Native or Bilingual)" */
const language = /^(\p{L}[^()（）]{1,40}?)\s*[(（]([^()（）]{3,60})[)）]$/u

/**
 * The side column of the first page: top skills, languages and certificates are fields, honours, publications and patents stay as text that
 * can be quoted, and contact data is left out.
 */
export function readSideOfExport(lines: readonly ExportLine[], builder: ProfileBuilder): void {
  for (const { title, items } of sectionsOf(lines)) {
    const section = sectionOf(title, items)
    if (section === "skills") for (const item of items) builder.skill(item)
    if (section === "certifications") for (const item of items) builder.certification({ name: item })
    if (section === "other") builder.passage("other", title, items.join("\n"))
    if (section === "languages")
      for (const item of items) {
        const [, name, level] = language.exec(item) ?? []
        builder.language(name ?? item, level ?? null)
      }
  }
}

function sectionOf(title: string, items: readonly string[]): SideSection {
  if (items.some(item => contact.test(item))) return "contact"
  if (items.length > 0 && items.every(item => language.test(item)) && !/certif|zertif/i.test(title)) return "languages"
  return headings.find(([, stem]) => stem.test(title))?.[0] ?? "other"
}

function sectionsOf(lines: readonly ExportLine[]): { title: string; items: string[] }[] {
  const sections: { title: string; lines: ExportLine[] }[] = []
  let before: ExportLine | undefined
  for (const line of lines) {
    if (line.kind === "side heading") {
      const last = sections.at(-1)
      // A heading of two lines.
      if (before?.kind === "side heading" && last && line.gap <= line.size * 1.5) last.title = `${last.title} ${line.text}`
      else sections.push({ title: line.text, lines: [] })
    } else sections.at(-1)?.lines.push(line)
    before = line
  }
  const gaps = sections.flatMap(section => section.lines.slice(1).map(line => line.gap))
  return sections.map(section => {
    const isCertificates = headings.find(([, stem]) => stem.test(section.title))?.[0] === "certifications"
    return { title: section.title, items: itemsOf(section.lines, gaps, isCertificates) }
  })
}

/** In a list that is as short as the top skills, which are three, a line has to be this full to go on; elsewhere less does. */
const [topSkills, leastFilledOfFew, leastFilled] = [3, 0.8, 0.7]
/** Of a third line the second has to be fuller. */
const [mostLines, leastFilledOfSecond] = [3, 0.82]
/** Where white does not tell, a skill has no more lines than nearly all have. */
const mostLinesOfSkill = 2

/**
 * Items of one to three lines: by the white between lines where the column has two kinds of it, else by brackets, by the words at both sides of
 * the break, and by whether the next word had room.
 */
function itemsOf(lines: readonly ExportLine[], gaps: readonly number[], isCertificates: boolean): string[] {
  const [closest, widest] = [Math.min(...gaps), Math.max(...gaps)]
  const isTold = widest > closest * 1.15
  const items: ExportLine[][] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const item = items.at(-1)
    const most = isCertificates ? mostLines : mostLinesOfSkill
    const least =
      item && item.length > 1 ? leastFilledOfSecond : !isCertificates && lines.length <= topSkills ? leastFilledOfFew : leastFilled
    const goesOn =
      before && item && (isTold ? line.gap < (closest + widest) / 2 : item.length < most && isCut(wrappedText(item), before, line, least))
    if (goesOn) item.push(line)
    else items.push([line])
  }
  return items.map(wrappedText)
}

/** Words that something else has to follow, and adjectives. */
const unfinished =
  /(?:^|\s)(?:in|of|for|to|and|the|with|on|from|by|as|at|an?|und|der|die|für|im|mit|zur|zum|von|de|des|du|la|le|les|en|et|pour|del|los|las|y|para|con|do|da|dos|das|em|e|di|della|dei|per|van|voor|het|och|för|av|i|w|z|ve|и|в|по|для)$|[-–—,&/+:]$|\p{Ll}{3}(?:al|ary|ive|ical|ed)$/u
/** Words that the names of certificates end in. */
const finished =
  /(?:^|[\s-])(?:belt|certifi(?:cate|cation|cat|cado|cato)|zertifikat|certyfikat|foundations?|practitioner|associate|professional|expert|specialist|qualification|licen[cs]e|diploma|level|test|exam|course|training|essentials|fundamentals|academic|advanced|basics|master|masterclass|bootcamp|award|nanodegree|specialization|\d{1,4}|[ivx]{1,3}|[abc][12])$/iu

function isCut(item: string, before: ExportLine, next: ExportLine, least: number): boolean {
  if (/[(（][^)）]*$/u.test(item)) return true
  if (/[)）]$/u.test(item)) return false
  if (!isFull(before, next)) return false
  if (/^[\p{Ll}(&–-]/u.test(next.text) || unfinished.test(item)) return true
  return !finished.test(item) && (before.end - before.x) / (before.edge - before.x) > least
}
