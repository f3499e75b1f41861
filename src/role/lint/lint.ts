import type { LintFinding } from "./lint-finding"
import { moreRefused, moreRules } from "./lint-more-rules"
import type { LintRule } from "./lint-rule"
import { sentence } from "~sentence/sentence"
import { noFindings, replace, wholeWords } from "./lint-rule"
import { findYears } from "../parse/years"
import type { Role } from "../role"

const language =
  "english|german|french|spanish|portuguese|italian|dutch|polish|arabic|mandarin|chinese|japanese|russian|turkish|swedish|norwegian|danish|finnish|czech|slovak|hungarian|romanian|bulgarian|croatian|serbian|greek|ukrainian|hebrew|hindi|korean|vietnamese|thai|catalan|deutsch|englisch|französisch|français|anglais|allemand|español|inglés|português|inglês|francés|alemán|italiano|nederlands|engels|duits|frans|inglese|tedesco|francese|spagnolo|polski|angielski|niemiecki|polacco|olandese"

const firstRules: readonly LintRule[] = [
  {
    trait: "postcode",
    refused: true,
    pattern:
      /\b(?:post ?codes?|zip ?codes?|plz|postleitzahl(?:en)?|code postal|código postal)\b[^,;]*|\b(?:live|living|lives|reside|residing|resident|from) (?:in|within|inside) (?:the )?(?:post ?code |zip(?: code)? )?(?:[A-Z]{1,2}\d{1,2}[A-Z]?|\d{5})\b/iu,
    reason: sentence("lintPostcode"),
    suggest: noFindings
  },
  {
    trait: "protected trait",
    refused: true,
    pattern:
      /\b(?:(?:only|must be|should be|prefer(?:ably)?|no)\s+(?:an?\s+)?)(?:men|women|males?|females?|man|woman|christians?|muslims?|jews?|jewish|hindus?|catholics?|white|black|asian|caucasian|straight|heterosexual|gay|single|married|unmarried|childless|disabled|pregnant women|foreigners|immigrants)(?![\p{L}])(?!\s+(?:belt|box|label))|\b(?:white|caucasian|males?|females?|m[ae]n|wom[ae]n|christians?|muslims?|jewish|catholics?|heterosexual|unmarried|childless)\s+(?:only|candidates?|applicants?|preferred|persons?|people)\b|\bno (?:disabilit\w+|pregnan\w+|kids|children|gays?|lesbians?)\b|\b(?:nur (?:männer|frauen)|keine (?:ausländer|frauen|männer|schwangeren)|hommes? uniquement|femmes? uniquement|sólo (?:hombres|mujeres)|solo (?:hombres|mujeres)|apenas (?:homens|mulheres))\b/iu,
    reason: sentence("lintProtected"),
    suggest: noFindings
  },
  {
    trait: "religion",
    pattern:
      /\b(?:shares? (?:our )?(?:christian|religious|faith)[- ]?(?:based )?(?:values|beliefs)|church[- ]going|practi[sc]ing (?:christian|catholic|muslim|jew)|member of (?:a|the) (?:church|congregation|parish)|konfessionszugehörigkeit|gottgläubig)\b/iu,
    reason: sentence("lintFaith"),
    suggest: noFindings
  },
  {
    trait: "age",
    pattern: /\bdigital natives?\b/iu,
    reason: sentence("lintDigitalNative"),
    suggest: wholeWords("Comfortable learning new digital tools")
  },
  {
    trait: "age",
    pattern:
      /\b(?:recent|fresh|new|young) (?:college |university )?grad(?:uate)?s?\b|\bfreshers?\b|\bfrisch von der uni\b|\bjeunes? diplômée?s?\b|\brecién (?:titulad|graduad|egresad)[oa]s?\b|\brecém[- ](?:formad|licenciad|graduad)[oa]s?\b|\bgraduated (?:after|since|no earlier than|within) [^,.]*/iu,
    reason: sentence("lintRecentDegree"),
    suggest: wholeWords("Entry level: no earlier experience needed")
  },
  {
    trait: "age",
    pattern:
      /\b(?:young|(?<!&\s)Young(?=[ ,]+(?:and |& )?(?:dynamic|energetic|hungry|fresh|motivated|ambitious|team|environment|candidates?|professionals?|talents?|minds?|person|crew|company)))(?!\s+(?:people|children|adults?|learners|persons|patients|offenders|life|&|and co|llp|onset))(?:[ ,](?:and |& )?(?:dynamic|energetic|hungry|fresh|motivated|ambitious))*(?:\s+(?:team|environment|company|candidates?|person|professionals?|talents?|individuals?|minds?|man|woman|guys?|people|crew|colleagues?|applicants?))?(?![\p{L}])/u,
    reason: sentence("lintYoung"),
    suggest: sentence => (/team|crew|environment|company/iu.test(sentence) ? "Works well in a team" : null)
  },
  {
    trait: "age",
    pattern:
      /\b(?:junges?(?:,? (?:dynamisches?|motiviertes?))? team|jung(?:e[rns]?)? und (?:dynamisch|motiviert)\w*|équipe jeune(?: et dynamique)?|jeune et dynamique|equipo joven(?: y dinámico)?|joven y dinámic[oa]|equipa jovem(?: e dinâmica)?|jovem e dinâmic[oa]|youthful\w*|under (?:3|4|5)\d\b(?! (?:minutes|seconds|€|k\b|%))|(?:aged?|between) \d{2} ?(?:-|–|to|and) ?\d{2}(?: years(?: old)?)?|max(?:imum)? age[^,.]*|not older than[^,.]*|overqualified|mature (?:candidate|person|individual|lady|gentleman))\b/iu,
    reason: sentence("lintAge"),
    suggest: noFindings
  },
  {
    trait: "origin",
    pattern: new RegExp(
      `\\bnative(?:[- ]or[- ](?:near[- ]?native|bilingual))?[- ](?:level )?(?:(${language})(?:[- ]speak\\w+)?|speakers?(?: of (${language}))?|proficiency in (${language}))(?![\\p{L}-])|\\b(${language}) native(?: speaker)?s?\\b|\\b(?:${language}) (?:as (?:a )?)?mother[- ]tongue\\b|\\bmother[- ]tongue(?: (${language}))?\\b|\\b(${language})\\s+(?:als\\s+)?muttersprach\\p{L}*|\\bmuttersprach\\p{L}*(?:\\s+(?:in\\s+)?(${language}))?|\\blangue maternelle(?:\\s+(${language}))?|\\b(?:${language})\\s+langue maternelle|\\blengua materna|\\blíngua materna|\\bhablante nativ[oa]|\\b(${language})\\s+at\\s+(?:a\\s+)?native[- ]level|\\bnative[- ]level\\b(?=\\s*[,.;)]|$)|\\blike a native(?: speaker)?|\\b(?:${language})\\s+als moedertaal|\\bmoedertaal\\p{L}*|\\b(?:${language})?\\s*madrelingua|\\b(?:język(?:a|u)? )?ojczyst\\p{L}*`,
      "iu"
    ),
    reason: sentence("lintMotherTongue"),
    suggest: (sentence, match) => `Fluent ${nameLanguage(match.slice(1).find(Boolean) ?? languageIn(sentence))} (C1)`
  },
  {
    trait: "origin",
    pattern:
      /\b(?:(?:no|without)(?: a| an| any| foreign)? accents?|accent[- ]free|akzentfrei\p{L}*|sans accent|sin acento|sem sotaque|local candidates? only|only (?:nationals|citizens|locals)|locals only|(?:german|french|british|american|spanish|portuguese|us|eu|uk) (?:nationals?|citizens?) only|western (?:background|education|candidates?)|born in [\p{Lu}]\p{L}+)/iu,
    reason: sentence("lintOrigin"),
    suggest: (_sentence, match) =>
      /accent|akzent|acento|sotaque/iu.test(match[0]) ? "Speaks clearly with customers" : "Has the right to work in the country"
  },
  {
    trait: "family",
    pattern:
      /\b(?:no (?:career |employment |cv |resume |résumé )?gaps?(?: in (?:employment|the cv|(?:your |the )?r[eé]sum[eé]|(?:your )?career|work history))?|without (?:career |employment )?gaps|gap[- ]?less|gapless cv|unbroken (?:work|employment) (?:history|record)|continuous employment(?: history)?|lückenloser? (?:lebenslauf|werdegang)|sans (?:trous?|interruption)(?: dans le cv| de carrière)?|sin (?:huecos|lagunas)(?: en el (?:cv|currículum))?|sem (?:lacunas|interrupções)(?: no (?:cv|currículo))?)(?![\p{L}])/iu,
    reason: sentence("lintGaps"),
    suggest: noFindings
  },
  {
    trait: "family",
    pattern:
      /\b(?:no family (?:commitments|obligations|ties)|no (?:childcare|caring) (?:duties|responsibilities)|unattached|ungebunden|sans enfants?|sin (?:hijos|cargas familiares)|sem filhos|family[- ]free|no plans for children|keine familiären verpflichtungen|marital status|single status)\b/iu,
    reason: sentence("lintFamily"),
    suggest: wholeWords("Can work the hours and travel stated for the role")
  },
  {
    trait: "health",
    pattern:
      /\b(?:(?:in )?(?:perfect|excellent|good) (?:physical )?health|physically (?:and mentally )?fit|able[- ]bodied|no (?:health|medical|mental health) (?:problems|issues|conditions)|never (?:sick|ill)|healthy (?:person|candidate|individual|applicant)|körperlich(?:e)? (?:fit|belastbar\p{L}*|gesund)|gesundheitlich geeignet|bonne (?:santé|condition physique)|buena (?:salud|condición física)|boa (?:saúde|condição física)|non[- ]smokers?|nichtraucher(?:in)?)(?![\p{L}])/iu,
    reason: sentence("lintHealth"),
    suggest: wholeWords("Can do the physical tasks of the role, with adjustments where needed")
  },
  {
    trait: "sex",
    pattern:
      /\b(?:sales(?:man|men|girl|lady)|craftsm[ae]n|handym[ae]n|forem[ae]n wife|chairman|waitress(?:es)?|stewardess(?:es)?|hostess(?:es)?|cleaning lady|tea lady|office girl|office lady|girl friday|man[- ]power(?!\s+group)|guys|rock ?star|ninja|alpha (?:male|type)|dominant personality|bubbly|feminine|masculine|ladies|gentlem[ae]n|he must|his (?:own )?team(?= )|mumpreneur|housewives|mannschaft(?=sspieler)|sekretärin(?! ?[(*/:]))(?![\p{L}])/iu,
    reason: sentence("lintSex"),
    suggest: (sentence, match) => {
      const word = neutralWords[match[0].toLowerCase()]
      return word === undefined ? null : replace(word)(sentence, match)
    }
  },
  {
    trait: "culture",
    pattern:
      /\b(?:(?:good |strong |great |the right )?cultur(?:e|al)[- ]fit|fits? (?:in(?:to)? )?(?:with )?our culture|fits? in(?:to)? (?:with )?(?:the|our) team|one of us|like[- ]minded|work hard[, ]+(?:and )?play hard|beer[- ]?friendly|passt (?:gut )?(?:zu uns|ins team)|team[- ]fit|feeling with the team|same wavelength)\b/iu,
    reason: sentence("lintFit"),
    suggest: wholeWords("Works openly with others and gives and takes feedback")
  }
]

const neutralWords: Record<string, string> = {
  salesman: "salesperson",
  salesmen: "salespeople",
  salesgirl: "salesperson",
  saleslady: "salesperson",
  craftsman: "skilled worker",
  craftsmen: "skilled workers",
  handyman: "maintenance worker",
  handymen: "maintenance workers",
  chairman: "chair",
  waitress: "waiter",
  waitresses: "waiters",
  stewardess: "flight attendant",
  hostess: "host",
  "cleaning lady": "cleaner",
  manpower: "staff",
  guys: "colleagues",
  rockstar: "expert",
  "rock star": "expert",
  ninja: "expert",
  bubbly: "friendly",
  ladies: "colleagues",
  gentlemen: "colleagues",
  gentleman: "person",
  "dominant personality": "decisive",
  "he must": "the person must"
}

const languageNames: Record<string, string> = {
  francés: "French",
  alemán: "German",
  italiano: "Italian",
  nederlands: "Dutch",
  engels: "English",
  duits: "German",
  frans: "French",
  inglese: "English",
  tedesco: "German",
  francese: "French",
  spagnolo: "Spanish",
  polski: "Polish",
  angielski: "English",
  niemiecki: "German",
  polacco: "Polish",
  olandese: "Dutch",
  deutsch: "German",
  englisch: "English",
  französisch: "French",
  français: "French",
  anglais: "English",
  allemand: "German",
  español: "Spanish",
  inglés: "English",
  português: "Portuguese",
  inglês: "English"
}

function nameLanguage(word: string): string {
  const known = languageNames[word.toLowerCase()]
  return known ?? (word === "" ? "in the working language" : word[0]!.toUpperCase() + word.slice(1).toLowerCase())
}

function languageIn(sentence: string): string {
  return new RegExp(`(?<![\\p{L}])(?:${language})`, "iu").exec(sentence)?.[0] ?? ""
}

/** A maximum of years shuts out people for having worked long. */
function maximumOfYears(sentence: string): { quote: string; suggestion: string | null } | null {
  const capped = findYears(sentence).find(found => found.max !== null)
  if (!capped) return null
  // "2-3 years" is how posts write a minimum; only a stated maximum shuts people out.
  if (capped.min !== null) return null
  const ahead = sentence.slice(0, capped.start)
  // "No less than" is a minimum, and so is what somebody should not have less of.
  if (/\b(?:no|not)\s+(?:less than|fewer than|under|up to|at most)\s*$/iu.test(ahead)) return null
  const before =
    /(?:max(?:imum|imal)?\.?|up to|no more than|not more than|at most|less than|under|fewer than|höchstens|bis zu|maximum de|máximo|hasta|até)\s*(?:of\s*)?$/iu.exec(
      ahead
    )
  return { quote: `${before?.[0] ?? ""}${capped.quote}`, suggestion: "Comfortable with the level and pay of this role" }
}

/** The refused ones first, so that the stricter rule names a wording that two rules know. */
const rules: readonly LintRule[] = [...moreRefused, ...firstRules, ...moreRules]

/** A promise of equal chances names the traits in order to protect them. */
const equalChances =
  /\b(?:regardless of|without regard to|irrespective of|(?:do(?:es)? not|never|not) discriminat\p{L}*|equal[- ]opportunity|all qualified applicants|unabhängig von|ungeachtet|sans distinction|sin distinción|independentemente d)/iu

/**
 * Wordings of one sentence that stand for a protected trait. `quote` is literal.
 *
 * @param isAvoided it is what somebody should not have: less than three years is a minimum then, and no maximum
 */
export function lintText(text: string, isAvoided = false): Omit<LintFinding, "qualificationId">[] {
  const findings: Omit<LintFinding, "qualificationId">[] = []
  const protecting = equalChances.test(text)
  for (const rule of rules) {
    if (protecting && rule.refused !== true) continue
    const match = rule.pattern.exec(text)
    if (!match) continue
    const quote = match[0].trim()
    // One wording, one finding: the stricter rule stands first.
    if (quote === "" || findings.some(other => other.quote.includes(quote) || quote.includes(other.quote))) continue
    findings.push({
      quote,
      trait: rule.trait,
      reason: rule.reason,
      suggestion: rule.suggest(text, match),
      refused: rule.refused ?? false
    })
  }
  const years = isAvoided ? null : maximumOfYears(text)
  if (years) {
    findings.push({
      quote: years.quote,
      trait: "age",
      reason: sentence("lintMaximumYears"),
      suggestion: years.suggestion,
      refused: true
    })
  }
  return findings
}

/**
 * One sentence that says what the work needs instead and has none of the findings; null where none is left. The findings' own sentences are
 * tried in order, and a sentence with a word put right is put right again where another finding stands in it.
 */
function neutralSentence(text: string, findings: readonly { suggestion: string | null }[]): string | null {
  for (const { suggestion } of findings) {
    let sentence = suggestion
    for (let step = 0; sentence !== null && step < 4; step++) {
      const left = lintText(sentence)
      if (left.length === 0) return sentence === text ? null : sentence
      sentence = left[0]!.suggestion
    }
  }
  return null
}

/** Holds every qualification against the proxy rules. What somebody should avoid ("no digital natives") is held against them too. */
export function lintRole(role: Role): LintFinding[] {
  return role.qualifications.flatMap(({ id, text, quote, kind }) => {
    // "No gaps" under "avoid" has lost its "no"; the words of the post still have it.
    const asked = kind === "avoid" ? `No ${text[0]?.toLowerCase() ?? ""}${text.slice(1)}` : text
    const found = lintText(text, kind === "avoid")
    const fromAvoid = found.length === 0 && kind === "avoid" ? lintText(asked) : []
    const all = [...found, ...fromAvoid]
    const suggestion = all.some(finding => finding.refused) ? null : neutralSentence(text, all)
    return all.map(finding => ({
      ...finding,
      suggestion,
      quote: text.includes(finding.quote) || quote?.includes(finding.quote) ? finding.quote : text,
      qualificationId: id
    }))
  })
}
