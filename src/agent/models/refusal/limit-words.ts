/** What servers call the most tokens of an answer. */
const limitName =
  /max(?:imum)?[ _-]?(?:number of )?(?:(?:new|output|completion|generated?|generation|response|gen)[ _-]?)?tok(?:en)?s|\bmax_?(?:new|output|completion)?_?tokens?\b|maxOutputTokens|maxTokens|num_predict|n_predict|(?:completion|output|generation|response)[ _](?:tokens?|length)|tokens? to (?:generate|sample)|max_gen_len/i

const everyLimitName = new RegExp(limitName.source, "gi")

/** Words that say that a number is too large, in whatever form the bound stands. */
const tooMuch =
  /too (?:large|big|high|long|many)|at most|up to|no more than|not less|(?:not|n't) (?:be )?(?:more|greater|larger|higher|bigger)|less than|fewer than|lower than|smaller than|below|under|between|range|within|max(?:imum)? (?:allowed|value|is|of|limit|number|for|possible|supported)|maximum\b|limit(?:ed)? (?:of|is|to|for|:)|exceed|above|over the|<=|≤|≥|\d ?[<>] ?\d|\[\s*\d|cannot be|can't be|must be|должн|不能超过|最大|范围|超过|小于/i

/** A text that does not fit is another matter than an answer that may not be so long. */
const ofTheText =
  /context|prompt|input(?! (?:should|must|validation|value|request|error))|messages|conversation|requested .{0,20}tokens? \(|per (?:minute|day)|\bTPM\b|rate.?limit|quota|credits?|afford/i

/** Where a parameter is not known at all, numbers in the words (lines, columns, versions) say nothing of it. */
const notKnown =
  /unsupported|not supported|(?:is|are)n't supported|unknown|unrecogni[sz]ed|unexpected|not permitted|extra (?:inputs|fields|forbidden)|cannot find field|deprecated|use ['"`]?max|instead|only one of|both/i

/** Numbers that stand by themselves: no status at the beginning, no part of a name, a version, a date or an id, no line or column. */
function numbersIn(words: string): number[] {
  const bare = words
    .replace(/^\s*\d{3}: /, "")
    .replace(/(?:error code|status(?: code)?|code|http)\W{0,3}\d{3}\b|<\d{3}>/gi, " ")
    .replace(/\b(?:line|column|col|position|pos|char|index|offset|byte)\W{0,3}\d+/gi, " ")
    .replace(/`[^`\s]*[a-z][^`\s]*\d[^`]*`/gi, " ")
  return [...bare.matchAll(/(?<![\w.:/-])(\d{1,3}(?:[,'_ ]\d{3})+|\d+)(?:\.0+)?(?:\s?([kK]))?(?![\w:/-]|\.\d)/g)]
    .map(([, digits = "", thousand]) => Number(digits.replace(/\D/g, "")) * (thousand === undefined ? 1 : 1024))
    .filter(number => Number.isSafeInteger(number) && number > 0)
}

/** Whether a server's words say that an answer may not be let to be so long; whatever else does not fit is not meant. */
export function refusesLength(words: string): boolean {
  const clauses = words.split(/[.,;](?=\s)/)
  const isOfText = (clause: string) => ofTheText.test(clause.replaceAll(everyLimitName, " "))
  const isOfAnswer = (clause: string) => limitName.test(clause) && tooMuch.test(clause.replaceAll(everyLimitName, " ")) && !isOfText(clause)
  // What holds for the text has numbers of its own; where it is only named, it is a reason.
  return clauses.some(isOfAnswer) && !clauses.some(clause => isOfText(clause) && (!limitName.test(words) || numbersIn(clause).length > 0))
}

/**
 * The most tokens that an answer may be let to have, by the words of a server that refused more.
 *
 * @param asked what was refused
 * @returns null where the words are about something else; half of what was asked where they name no number
 */
export function mostTokensIn(words: string, asked: number): number | null {
  if (!refusesLength(words)) return null
  const named = numbersIn(words)
  const bounds = named.map(number => (isExclusive(words, number) ? number - 1 : number)).filter(number => number > 1 && number < asked)
  if (bounds.length > 0) return Math.max(...bounds)
  // A bound that was kept: it is not the number that is refused. Only a word: nobody knows by how much.
  const isKept = named.some(number => number > 1 && number !== asked)
  return notKnown.test(words) || isKept || asked < 64 ? null : Math.floor(asked / 2)
}

/** "less than 8192", "8193 (exclusive)", "32000 < 8192" leave out the number itself. */
function isExclusive(words: string, number: number): boolean {
  const digits = String(number).replace(/\B(?=(\d{3})+$)/g, "[,'_ ]?")
  return new RegExp(
    `(?:less|fewer|lower|smaller) than (?!or)\\W{0,3}${digits}\\b|(?:below|under) ${digits}\\b|${digits} \\(exclusive\\)`,
    "i"
  ).test(words)
}

/** Room for an answer, and what text and answer may be together, in tokens. */
export interface RoomLeft {
  left: number
  whole: number
}

/**
 * What is left for the answer where a text and the room for its answer do not fit together into what a model reads at once. Servers name two to
 * four numbers (what fits, the text, the room, both) in their own order and words: the room that was asked for is known, and tells which is which.
 *
 * @param asked the room that was asked for, in tokens
 * @returns null where the words do not say so, or nothing is left
 */
export function roomLeftIn(words: string, asked: number): RoomLeft | null {
  const [limit, requested] = /limit\W{0,3}(\d+)\D{0,20}(?:requested|used)\W{0,3}(\d+)/i.exec(words)?.slice(1).map(Number) ?? []
  if (limit !== undefined && requested !== undefined) return fitting(limit, requested - asked, asked)
  if (!ofTheText.test(words.replaceAll(everyLimitName, " "))) return null
  // What a text may have at most is what fits without the room that was asked for: it is neither of them.
  const told = words.replace(/max(?:imum)? (?:input|prompt) (?:length|tokens?|size)\W{0,3}(?:of|is|:)?\W{0,3}\d+/gi, " ")
  const numbers = [...new Set(numbersIn(told))].sort((a, b) => b - a)
  if (!numbers.includes(asked)) return null
  const pairs = numbers.flatMap(whole => numbers.flatMap(text => (text === asked ? [] : (fitting(whole, text, asked) ?? []))))
  return pairs.find(({ left, whole }) => numbers.includes(whole - left + asked)) ?? pairs[0] ?? null
}

function fitting(whole: number, text: number, asked: number): RoomLeft | null {
  const left = whole - text
  return text > 0 && whole !== asked && left > 0 && left < asked ? { left, whole } : null
}
