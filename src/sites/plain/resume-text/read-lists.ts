import type { ProfileBuilder } from "~profile/profile-builder"
import { addressesIn } from "~profile/to-software"
import { saidAcross } from "~profile/voice/said-across"
import { trimMarks } from "./dates-in-line"
import type { Line } from "./lines"
import { foldLine, isProse } from "./lines"

const spokenLanguage =
  /\b(?:engl|ingl|angl|deutsch|german|allemand|aleman|alemao|french|franz|francais|frances|spanish|spanisch|espagnol|espan|castellano|portug|ital|dutch|niederl|neerland|holand|polish|polnisch|polon|polac|polaco|russ|rus[oa]?\b|arab|chin|mandarin|cantones|japan|japon|korean|corean|hindi|turk|turc|ukrain|ucran|swed|schwed|sued|suec|norw|norveg|norueg|danish|danisch|danois|danes|dinamarq|finn|czech|tschech|checo|tcheque|greek|griech|grec|grieg|hebr|hungar|ungar|hongr|romanian|rumani|rumen|roum|romeno|vietnam|thai|urdu|bengal|tamil|telugu|punjabi|catal|katal|basque|bask|euskera|galle[cg]|galeg|persi|farsi|croat|kroat|serb|slova|slowak|sloven|bulgar|latin\b|latein|kiswahili|swahili|yoruba|igbo|hausa|amhar|tigrin|malay|indones|tagalog|filipin|welsh|irish|luxemb|eston|latvian|lettisch|lithuan|sign language|gebarden|alban|armen|engels\b|duits|frans\b|spaans|tedesc|spagnol|polski|angielsk|niemieck|rosyjsk|francusk|hiszpansk|wlosk|czesk|georgi|zulu|xhosa|afrikaans|icelandic|islandisch|gujarat|marathi|kannada|malayalam|sinhal|nepal|pashto|dari\b|kurd|somal|lao\b|khmer|burm|mongol|kazakh|uzbek|azer|macedon|mazedon|bosn|montenegr|maltese|breton|corsic|creole|wolof|lingala|akan\b|shona|sesotho|tswana|quechua|guarani|maori|samoan|yiddish|frisian|sanskrit|british sign|american sign|asl\b|bsl\b)/

/** Does a line begin with the name of a spoken language (en, de, fr, es, pt)? */
export function isSpokenLanguage(text: string): boolean {
  return spokenLanguage.test(
    foldLine(text)
      .split(/[\s(:–—,-]+/, 2)
      .join(" ")
  )
}

/** Splits at commas, semicolons, bars and bullets outside brackets. */
function splitList(text: string): string[] {
  const items: string[] = []
  let depth = 0
  let item = ""
  for (const letter of text.replace(/ {3,}/g, "\t")) {
    if (/[([]/.test(letter)) depth++
    if (/[)\]]/.test(letter)) depth = Math.max(0, depth - 1)
    if (depth === 0 && /[,;|•·\t●▪、，]/u.test(letter)) {
      items.push(item)
      item = ""
    } else item += letter
  }
  return [...items, item].map(trimMarks).filter(Boolean)
}

const longestSkill = 60

const skillLevel =
  /\s*(?:[:–—-]\s*)?[([]?\s*(?:(?:expert|advanced|intermediate|beginner|basic|proficient|fluent|native|good|very good|solid|strong|familiar|working knowledge|experte|sehr gut|fortgeschritten|grundkenntnisse|gut|verhandlungssicher|avance|intermediaire|debutant|confirme|courant|avanzado|intermedio|basico|avancado|intermediario)\b(?: knowledge| level)?|\d+\+?\s*(?:years?|yrs?|jahre?|ans|anos?)\b.*|[●○★☆▮▯■□*]{2,}|\d{1,3}\s?%|\d\s?\/\s?\d{1,2})\s*[)\]]?\s*$/i

/** The name alone: a level, a number of years or a row of dots after it is taken off. */
function skillName(item: string): string {
  const folded = foldLine(item)
  const cut = folded.length === item.length ? skillLevel.exec(folded) : skillLevel.exec(item)
  const name = cut && cut.index > 0 ? item.slice(0, cut.index) : item
  return trimMarks(name.replace(/[●○★☆▮▯■□]{2,}/gu, "")).replace(/[.:]$/, "")
}

/** Reads lists of skills in any form; prose comes back. */
export function readSkills(lines: readonly Line[], builder: ProfileBuilder): { count: number; rest: Line[] } {
  const before = builder.profile.skills.length
  const rest: Line[] = []
  for (const line of lines) {
    // "Backend: Go, Python": the group's name is no skill, unless nothing stands after it.
    // What speaks to software in such a form names nobody's skills; it is kept as text, and told.
    if (/[:：]/.test(line.text) && addressesIn(line.text).some(({ isSure }) => isSure)) {
      rest.push(line)
      continue
    }
    const group = /^([^,:：]{2,40}?)(?:[:：]\s+| {3,}(?=[^,]+,))(?=\S)(.+)$/u.exec(line.text)
    const content =
      group?.[2] && !/^[^,]*$/.test(group[2])
        ? group[2]
        : group && !skillLevel.test(` ${foldLine(group[2] ?? "")}`)
          ? (group[2] ?? "")
          : line.text
    if (/[:：]$/.test(line.text) || line.heading) continue
    // "your solution: ```" heads nothing that is a name: it is text, and is kept whole.
    if (content !== line.text && !/\p{L}/u.test(content)) {
      rest.push(line)
      continue
    }
    const items = splitList(content)
    if (isProse(line.text) && (items.length < 3 || items.some(item => item.length > 60))) {
      rest.push(line)
      continue
    }
    const last = items.length - 1
    // What is too long for a skill is kept as text.
    if (items.some(item => item.length > longestSkill)) rest.push(line)
    for (const [index, item] of items.entries()) {
      const pieces =
        index === last && index > 0
          ? item.replace(/^(?:and|und|et|y|e|ou|or|sowie)\s+/iu, "").split(/\s+(?:and|und|et|y|sowie)\s+/u)
          : [item]
      for (const piece of pieces) addSkill(piece, builder)
    }
  }
  return { count: builder.profile.skills.length - before, rest: withSentenceAcross(lines, rest) }
}

/** A sentence to software that is cut into entries is kept whole as text, in its order: what reads as an item stays one, and the sentence is told. */
function withSentenceAcross(lines: readonly Line[], rest: Line[]): Line[] {
  const across = saidAcross(lines.map(({ text }) => text))
  if (!across) return rest
  const spoken = lines.slice(across.first)
  return [...rest.filter(line => !spoken.includes(line)), ...spoken]
}

function addSkill(item: string, builder: ProfileBuilder): void {
  const name = skillName(item)
  const bracket = /^([^()]+?)\s*\(([^()]*)\)$/u.exec(name)
  const inner = bracket?.[2] ? splitList(bracket[2]) : []
  // "AWS (EC2, S3)" names three skills.
  const names =
    bracket?.[1] && inner.length > 1
      ? [bracket[1], ...inner]
      : [bracket?.[1] && /^(?:\d|basic|seit|since|depuis|desde)/i.test(bracket[2] ?? "") ? bracket[1] : name]
  for (const skill of names) if (skill.length > 0 && skill.length <= longestSkill && /[\p{L}]/u.test(skill)) builder.skill(skill)
}

const levelWord =
  /^(?:native|mutter|fluent|fließ|flie(?:ss|ß)end|grund|gut|sehr|basic|elementary|limited|professional|full|langue|notions|nativ|verhand|courant|bilingu|conversational|intermedi|advanced|beginner|fluente|avan[zçc]|b[áa]sic)/i

const levelLabel =
  /(?:^|[.;|•]\s*)((?:native|mother tongue|fluent|proficient|bilingual|advanced|upper[- ]intermediate|intermediate|conversational|professional|working|limited|elementary|basic|beginner|good|very good|muttersprache|flie(?:ß|ss)end|verhandlungssicher|sehr gut|gut|grundkenntnisse|maternelle|courante?|bilingue|interm[ée]diaire|notions|nativ[oa]|avan[zç]ad[oa]|intermedi[oa]|intermedi[áa]ri[oa]|b[áa]sic[oa]|fluente|madrelingua|avanzato|base)(?: (?:in|knowledge|level|proficiency|speaker))?)\s*[:：]\s*/giu

/** "Fluent: English, Hungarian. Intermediate: Japanese": languages in groups under their levels. Empty where the line is not written so. */
function languagesByLevel(text: string): { name: string; level: string }[] {
  const labels = [...text.matchAll(levelLabel)]
  return labels.flatMap((label, index) => {
    const part = text.slice(label.index + label[0].length, labels[index + 1]?.index ?? text.length)
    return splitList(part)
      .map(item => item.replace(/\.$/, "").replace(/^(?:and|und|et|y|e)\s+/iu, ""))
      .filter(isSpokenLanguage)
      .map(name => ({ name, level: label[1] ?? "" }))
  })
}

/** Reads spoken languages with their levels; lines that name none come back, as programming languages do. */
export function readLanguages(lines: readonly Line[], builder: ProfileBuilder): { count: number; rest: Line[] } {
  let count = 0
  const rest: Line[] = []
  // Once some are known languages, a single capitalised word beside them is one too: "Breton : notions".
  const some = lines.some(line => splitList(line.text).some(isSpokenLanguage))
  const isLanguage = (item: string) =>
    isSpokenLanguage(item) || (some && /^(?:\p{Lu}\p{L}{3,14}(?:$|\s*[:：(–—-])|\p{Ll}{4,14}\s\()/u.test(item) && !levelWord.test(item))
  lines.forEach((line, at) => {
    const previous = lines[at - 1]
    const byLevel = languagesByLevel(line.text)
    if (byLevel.length > 0) {
      for (const { name, level } of byLevel) builder.language(name, level)
      count += byLevel.length
      return
    }
    const items = splitList(
      line.text.replace(/\s+(?:and|und|et|y|e)\s+(?=\p{L})/gu, match => (isSpokenLanguage(line.text.split(match)[1] ?? "") ? ", " : match))
    )
    if (!items.some(isLanguage)) {
      // "Deutsch" on one line and "Muttersprache" on the next.
      const last = builder.profile.languages.at(-1)
      if (previous && isSpokenLanguage(previous.text) && last && !last.proficiency && line.text.length <= 50) {
        last.proficiency = line.text
        builder.profile.evidence[`languages.${builder.profile.languages.length - 1}.proficiency`] = [
          { quote: line.text, section: "languages", label: last.name }
        ]
      } else rest.push(line)
      return
    }
    for (const [index, item] of items.entries()) {
      if (!isLanguage(item)) {
        const last = builder.profile.languages.at(-1)
        if (index > 0 && last && !last.proficiency) {
          last.proficiency = item
          builder.profile.evidence[`languages.${builder.profile.languages.length - 1}.proficiency`] = [
            { quote: item, section: "languages", label: last.name }
          ]
        }
        continue
      }
      const match = /^(\p{L}+(?: (?:Sign Language|Chinese|\(Brazil\)))?)\s*(.*)$/u.exec(item)
      if (!match?.[1]) continue
      builder.language(match[1], match[2] ? trimMarks(match[2]) : null)
      count++
    }
  })
  return { count, rest }
}
