/** What makes a wish of a demand, as it stands behind or before what is asked for; eight languages. */
const wish = [
  "ideally|preferably|nice[ -]to[ -]haves?|good[ -]to[ -]haves?|(?:extra|bonus) points|plus(?:es)?|bonus|advantage(?:ous)?|desirable|desired|preferred|optional|appreciated|welcomed?|helpful|useful|beneficial|valued|great|lovely|handy|helps?|would help",
  "idealerweise|vorzugsweise|gerne?(?: auch| gesehen)?|von vorteil|vorteilhaft|vorteil|wünschenswert|wünschen wir uns|pluspunkte?",
  "idéalement|de préférence|atouts?|appréciée?s?|souhaitée?s?|souhaitable",
  "idealmente|preferiblemente|preferentemente|preferible|deseables?|valorables?|se valora(?:rá)?(?: positivamente)?|valoramos",
  "de preferência|preferencial(?:mente)?|desejáve(?:l|is)|diferencia(?:l|is)|valorizad[oa]|valorizamos",
  "bij voorkeur|liefst|pr[eé]|pluspunt|wenselijk|gewenst|mooi meegenomen|meegenomen",
  "mile widzian\\p{L}*|(?:dodatkow\\p{L}* )?(?:atut|plus)(?:em|y)?",
  "gradit[oaei]|preferibil(?:e|i|mente)|(?:titolo )?preferenzial[ei]|apprezzat[oaei]|di preferenza|(?:un )?vantaggio|desiderabil[ei]"
].join("|")
const need =
  "must(?:[ -]haves?)?|required|essential|mandatory|necessary|needed|zwingend|erforderlich|notwendig|voraussetzung|obligatoires?|indispensables?|exigée?s?|requise?s?|imprescindibles?|obligatori[oa]s?|necesari[oa]s?|obrigatóri[oa]s?|necessári[oa]s?|vereist|verplicht|noodzakelijk|wymagan\\p{L}*|konieczn\\p{L}*|niezbędn\\p{L}*|obbligatori[oa]|necessari[oa]|richiest[oa]"
const but = "but|though|although|aber|jedoch|mais|pero|mas|maar|ale|ma"
/** "not needed", "aber nicht zwingend", "no must". */
const noNeed = `(?:(?:it['’]?s |is |are |es |ist |est |é |è |jest )?(?:not|no|nicht|kein|pas|não|niet|geen|nie|non)\\s+(?:(?:strictly|absolutely|es|é|è|jest|een|unbedingt)\\s+)?(?:a\\s+)?(?:${need}|must|muss|nötig|hard requirement|nécessaires?|nodig))`
const be =
  "is|are|would be|will be|ist|sind|wäre|wären|est|sont|serait|seraient|sera|es|sería|será|son|é|são|seria|is een|zou(?: een)?|zijn|jest|będzie|są|è|sono|sarebbe|sarà|costituisce|costituiscono"
const article = "an?|als|un|une|uno|una|um|uma|een|ein|eine|the|der|die|das|le|la|les|il|el|o|de|het"
const size =
  "big|strong|definite|huge|real|distinct|clear|große[rs]?|gran|grande|vrai|réel|groot|grote|duż\\p{L}*|very|highly|strongly|sehr"
const flag = `(?:(?:${be})\\s+)?(?:(?:${article})\\s+)?(?:(?:${size})\\s+)?`

const trailing = new RegExp(
  `(?:^|[\\s,;:–—(-])\\s*(?:(?:${but})\\s+)?${flag}(?:${wish}|${need})(?:[\\s,;–—-]+(?:(?:${but})\\s+)?${noNeed})?\\)?[.!]?$`,
  "iu"
)
const trailingNoNeed = new RegExp(`[\\s,;:–—(-]+(?:(?:${but})\\s+)?${noNeed}\\)?[.!]?$`, "iu")
const leading = new RegExp(
  `^(?:${noNeed}[,;]?\\s+(?:(?:${but})\\s+)?)?${flag}(?:${wish})(?:[,\\s]+(?:(?:${but})\\s+)?${noNeed})?(?:\\s*[:–—-]\\s+|[,\\s]+(?:(?:for|if|wäre(?:n)?|is|are|ist|sind|sera|serait|será|est|é|è|sarà|będzie|jest|of|von|l['’]\\s?)\\s+)*)(?=\\S)`,
  "iu"
)
/** "It would be lovely if you spoke Polish", "If you know dbt, great", "We don't require AWS but it helps". */
const inSentence: readonly RegExp[] = [
  /^it (?:would|['’]d) be [^,.]{3,30}? if (?:you|somebody|someone|they|the candidate) (?:also )?(?=\S)(.*)$/iu,
  /^if (?:you|somebody|someone|they) (?:also )?([^,]{3,120}?),?\s(?:that['’]?s |it['’]?s |that would be |all the |so much the |even )?(?:a |an )?(?:great|better|plus|bonus|wonderful|perfect|brilliant|helpful)[.!]?$/iu,
  /^(?:we (?:do not|don['’]t) (?:strictly )?(?:require|need|expect|ask for)|you (?:do not|don['’]t) need(?: to know| to have)?) ([^,]{2,120}?),?\s(?:but|although|though)\s(?:it|that|they|we)?\s?(?:helps?|would help|would be [^,.]{3,20}|is [^,.]{3,20}|love (?:it|that))[.!]?$/iu
]
const alsoTail = /\s+(?:too|as well|auch|aussi|también|também|ook|też|również|anche)$/iu

/** A sentence without the words that only say how much it matters; unchanged where nothing else would be left. */
export function withoutWeight(sentence: string): string {
  let words = sentence
  for (const pattern of inSentence) words = pattern.exec(words)?.[1] ?? words
  for (const pattern of [leading, trailing, trailingNoNeed, alsoTail]) {
    const bare = words.replace(pattern, "").trim()
    // "Shifts when needed" needs its last word.
    if (/[\p{L}\p{N}]/u.test(bare) && !/\b(?:when|if|as|where|wherever|wenn|falls|wo|si|quand|cuando|quando|se|indien|jeśli)$/iu.test(bare))
      words = bare
  }
  return words
}

/** Whether a sentence says that something helps in a way that no single word tells. */
export function wishesInSentence(sentence: string): boolean {
  return inSentence.some(pattern => pattern.test(sentence))
}

const noDemand = new RegExp(
  `${noNeed}|\\b(?:isn['’]t|aren['’]t|won['’]t be) (?:${need})|\\b(?:do(?:es)? not|don['’]t|doesn['’]t|won['’]t) (?:need|have to|require)\\b|^(?:no|kein\\p{L}*|aucune?|pas d['’e]|sin|sem|geen|nessun\\p{L}*|brak|żadn\\p{L}*)\\s.{2,60}\\s(?:${need}|nötig|nodig|nécessaires?)[.!]?$|\\bno (?:hace falta|se requiere)`,
  "iu"
)

/** "No degree needed", "You don't need to know Rust": says that something is not asked for, and wishes for nothing. */
export function asksForNothing(sentence: string): boolean {
  return (
    noDemand.test(sentence) &&
    !new RegExp(`(?<![\\p{L}])(?:${wish})(?![\\p{L}])`, "iu").test(sentence.replace(new RegExp(noNeed, "iu"), " ")) &&
    !wishesInSentence(sentence)
  )
}
