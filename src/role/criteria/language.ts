import { leftOver } from "./coverage"
import type { Criterion } from "../criterion"
import { findLanguageLevel, findLanguages } from "../parse/spoken-language"
import { jointOf } from "./split-requirement"
import { skillNames, softSkills } from "../vocabulary/vocabulary"
import { spansOf } from "./spans"

const cue =
  /\b(fluen\w*|languages?|speak\w*|spoken|written|verbal|native|bilingual|mother tongue|proficien\w*|[abc][12]|sprach\p{L}*|kenntnisse|\p{L}+kenntnisse|fließend\p{L}*|verhandlungssicher\p{L}*|langue|courante?|parlée?|maîtrise|idioma|hablado|nivel|nível|level|niveau|muttersprach\p{L}*|fluente|basic|professional|business|conversational|b2|c1|command|taal|beheersing|vloeiend\p{L}*|język\p{L}*|znajomość|biegł\p{L}*|lingu[ae]|conoscenza|ottim[oa]|buon[oa]|madrelingua|moedertaal|ojczyst\p{L}*)(?![\p{L}])/iu
const words =
  /\b(?:fluen\w*|languages?|speak\w*|spoken|written|verbal|oral|orally|native|bilingual|mother|tongue|proficien\w+|[abc][12]|level|niveau|nivel|nível|better|above|higher|communicat\w+|additional|second|foreign|writing|speech|word|excellently|sprach\p{L}*|kenntnisse|\p{L}+kenntnisse|wort|schrift|mündlich|schriftlich|fließend\p{L}*|sehr|parlée?|écrite?|lu|langue|maternelle|hablad[oa]|escrit[oa]|idiomas?|falad[oa]|oral|proficient|business|conversational|professional|command|working|both|taal|talen|beheersing|woord|geschrift|spreekt|spreken|moedertaal|język\p{L}*|mowie|piśmie|mówisz|poziomie|ojczysty|lingua|scritt[oa]|parlat[oa]|parli|livello|madrelingua)(?![\p{L}])/giu
/** Terms of the vocabulary that are part of speaking a language. */
const languageSkills = new Set(["Translation", "Language teaching", "Communication", "Presentation skills", "Interpreting"])

const bilingual =
  /^(?!.*(?<![\p{L}])(?:native|mother tongue|muttersprach\p{L}*|maternelle|nativ[oa])).*(?<![\p{L}])(?:bilingual|bilingues?|bilingües?|zweisprachig\p{L}*)(?![\p{L}])/iu
const worksWith =
  /(?<![\p{L}])(?:interpreters?|translators?|teachers?|tutors?|editors?|proofreaders?|transcribers?|dolmetscher\p{L}*|übersetzer\p{L}*|lehrer\p{L}*|interprètes?|traduct\p{L}+|profess\p{L}+|intérpretes?|tradutor\p{L}*)(?![\p{L}])/iu

/** A spoken language with its level; further ones that will do as well are its alternatives, each at its own level. */
export function languageCriterionOf(text: string): Criterion | null {
  const found = findLanguages(text)
  const [first, ...others] = found
  if (!first) return null
  // A translator does more than speak the language: that is work, and asked for by its own words.
  if (worksWith.test(text) && !cue.test(text.replace(/languages?/giu, ""))) return null
  const short = text.split(/\s+/).length <= 4
  if (!short && !cue.test(text)) return null
  // A tool in the same sentence ("Python and English") was taken apart before; a skill that stays makes this its sentence.
  const tools = skillNames.index.findIn(text).filter(mention => !softSkills.has(mention.name) && !languageSkills.has(mention.name))
  if (tools.length > 0 && !cue.test(text)) return null
  const mentions = found.map(({ mention }) => mention)
  const level = findLanguageLevel(text)
  const at = level === null ? 0 : text.indexOf(level.quote)
  const spans = [...mentions, ...(level === null ? [] : [{ start: at, end: at + level.quote.length }]), ...spansOf(text, words)]
  if (leftOver(text, spans).length > (tools.length > 0 ? 0 : 3)) return null
  const distinct = others.filter(
    (other, index) => [first, ...others].findIndex(({ mention }) => mention.name === other.mention.name) === index + 1
  )
  // Who works in two languages is asked for, whichever of them came first.
  const atLeast = first.level === "native or bilingual" && bilingual.test(text) ? "full professional" : first.level
  const criterion = { type: "language" as const, language: first.mention.name, atLeast }
  if (distinct.length === 0) return criterion
  if (jointOf(text, mentions) !== "any") return null
  return { ...criterion, alternatives: distinct.map(({ mention, level: stated }) => ({ language: mention.name, atLeast: stated })) }
}
