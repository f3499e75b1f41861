import { foldLine } from "../lines"

/** Labels of dates, and the heads of a table's columns. */
export const columnHead =
  /^(?:duration|period|tenure|dates?|years?|from|to|from ?[-–] ?to|position|title|role|designation|employer|company|organi[sz]ation|place|location|city|zeitraum|von|bis|stelle|tatigkeit|arbeitgeber|ort|firma|periode|dates|poste|employeur|lieu|periodo|fechas?|puesto|empresa|lugar|cargo|local|funcao)\s*:?$/
export const duration =
  /^[~(]?(?:(?:ca\.?|about)\s*)?\d+(?:[.,]\d)?\s*(?:yrs?|years?|mos?|months?|jahre?|monate?n?|ans?|mois|an[oõñ]s?|años?|meses|mes|ann[io]|mes[ei]|jaar|jaren|maanden?|lata?|lat|miesi[ąa]c\p{L}*|miesięcy|let|roky?|měsíc\p{L}*|år|mån\p{L}*|yıl|ay|год\p{L}*|лет|месяц\p{L}*|年|个月|個月|ヶ月|か月|년|개월|سنوات|سنة|أشهر)(?!\p{L})[^\p{L}]*(?:(?:and |und |et |y |e |en |i |a |och |ve |и |و)?\d+\s*(?:mos?|months?|monate?n?|mois|meses|mes|mes[ei]|maanden?|miesi[ąa]c\p{L}*|miesięcy|měsíc\p{L}*|mån\p{L}*|ay|месяц\p{L}*|个月|個月|ヶ月|か月|개월|أشهر)(?!\p{L}))?[^\p{L}]*$/iu
const employment =
  /^(?:full|part)[- ]?time$|^(?:permanent|contract|temporary|fixed[- ]term|seasonal|freelance|self-employed|vollzeit|teilzeit|festanstellung|befristet|werkvertrag|minijob|cdi|cdd|interim|temps (?:plein|partiel)|alternance|jornada (?:completa|parcial)|tiempo (?:completo|parcial)|tempo (?:integral|parcial|indeterminato|determinato)|clt|hybrid|on-?site|remote|hybride?|presencial)$/

/** A kind of work that stands in an employer's place. */
const ownEmployer = /^(?:self[- ]employed|freelance|selbst(?:st)?andig|independant|autonomo)$/

/** Never an employer, a title or a place: a length of time, a table's head, a kind of contract other than one's own. */
export function isNeverNamed(text: string): boolean {
  return isNoise(text) && !ownEmployer.test(foldLine(text))
}

/** Employment type, work place mode and duration say nothing about title and company. */
export function isNoise(text: string): boolean {
  return duration.test(text) || columnHead.test(foldLine(text)) || employment.test(foldLine(text).replace(/[()]/g, ""))
}
