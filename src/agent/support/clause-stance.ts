import { stanceAt } from "~evaluation/text/said"
import type { Stance } from "~evaluation/text/stance"
import { tokenise } from "~role/vocabulary/tokens"
import { isTelling } from "./is-telling"
import type { PlacedQuote } from "./place-quote"

/** Why a sentence is no word of somebody's having done something. */
export type ClauseFault = Exclude<Stance, "has" | "untold"> | "conditional" | "compared"

const conditional =
  /(?:^|[\s,(])(?:if|unless|provided that|assuming|in case|(?<!\b(?:what|how|which|who|where|whatever)\b[^.;,]{0,25})would|could have|might|i could|may become|as long as|once (?:trained|i|we)|falls|sofern|würde\p{L}*|wenn|könnte\p{L}*|si (?:je|on|l['’]|j['’]|se|el|la|nous)|serais?|pourrais?|à condition|caso|se (?:for|houver|me)|podría|sería|siempre que|gostaria|poderia|seria|desde que)(?![\p{L}])/iu
const compared =
  /\b(?:(?:more|less|fewer|better|worse|bigger|smaller|larger|longer|rather|easier|faster|slower|other) (?:\p{L}+ ){0,3}than|unlike|instead of|as opposed to|compared (?:to|with)|similar to|comparable to|the likes of|wie bei|anders als|statt|im gegensatz zu|contrairement à|à la place de|a diferencia de|en lugar de|ao contrário de|em vez de)\b/iu
/** What is said right at the beginning of a sentence rules the whole of it. */
const denied =
  /^\W*(?:no|never|not|none|neither|without|nothing|keine?|nie|noch nie|ohne|nicht|aucune?|jamais|pas (?:de|encore)|sans|ningun[ao]?|nunca|sin|nenhuma?|sem|não)(?![\p{L}])/iu
const deniedVerb =
  /(?<!\b(?:who|that|which|what)\s)\b(?:(?:have|has|had|do|does|did|am|is|are|was|were|can|could|will|would)(?:n['’]t|\s+(?:not(?! only)|never))|cannot|never|lack(?:s|ing|ed)?|yet to|no longer|stopped short of|failed to|habe? (?:noch )?(?:nie|nicht|keine?)|kann (?:kein|nicht)|n['’](?:ai|a|avons|est|étais|était)\s+(?:jamais|pas|aucun)|ne\s+\p{L}+\s+(?:pas|jamais|plus)|nunca|no (?:he|ha|tengo|tiene|sé|hablo|uso|trabajé)|não (?:tenho|tem|fiz|sei|falo|uso|trabalhei)|jamais)(?![\p{L}])/iu
const planned =
  /\b(?:(?:i|we|he|she|they)(?:['’]ll| will)|(?:hop(?:e|es|ing)|want(?:s|ing)?|wish(?:es|ing)?|aim(?:s|ing)?|intend(?:s|ing)?|aspir(?:e|es|ing)|dream(?:s|ing)?|eager|keen|aspiration|ready) (?:to|of|on|for)|(?:^\W*|(?:i|we|am|are|is|currently|now|also)\s+)plan(?:s|ning)?\s+(?:to|on|for|a)|looking (?:to|for)|would (?:like|love)|interested in|goal is|next (?:step|goal|aim)|curious about|möchte|will (?:gern|bald|künftig)|plane|habe vor|souhaite|voudrais|aimerais|envisage|espère|quiero|quisiera|me gustaría|planeo|espero|pretendo|quero|gostaria|planejo)(?![\p{L}])/iu
/** Somebody else is who does it. */
const otherDoes =
  /^\W*(?:(?:my|our|the|an?|his|her|their|mein[er]?|unser[er]?|mon|ma|notre|mi|nuestr[oa]|meu|minha|noss[oa])\s+(?:\p{L}+[- ]){0,3}?)(?:colleagues?|co-?workers?|boss|manager|supervisor|brother|sister|wife|husband|partner|friends?|father|mother|supplier|vendor|agency|contractors?|consultants?|team ?mates?|predecessor|successor|neighbou?rs?|client|customer|kolleg(?:e|in|en)|chef(?:in)?|vorgesetzte\p{L}*|bruder|schwester|coll[èe]gues?|patronn?e?|frère|sœur|compañer[oa]s?|jef[ea]|herman[oa]|colegas?|chefe|irmã[o]?|(?:other|another|neighbou?ring|different|separate|sister|external)\s+(?:team|department|company|office|firm|group|unit))(?:['’]s)?\s+(?!(?:and|und|et|y|e)\s+(?:i|ich|je|moi|yo|eu)\b)/iu
/** A sentence that begins with a thing or somebody and what they did: its subject is not who the page is about. One's own team is. */
const subjectFirst =
  /^\W*(?:the|an?|our|my|their|his|her|another|each|every)\s+(?!(?:whole\s+|entire\s+)?team\s)(?:[\p{L}’'-]+\s+){1,4}?(?:did|does|made|makes|ran|runs|led|leads|built|builds|kept|keeps|took|takes|gave|gives|held|holds|wrote|writes|sold|sells|bought|taught|had|has|was|were|is|are|used|uses|handled|handles|managed|manages|looked|looks|cared|cares)\s/iu
/** Whoever begins so speaks of themself: "Somebody who builds pipelines". */
const somebodyWho =
  /(?<!\b(?:led|leads?|manage[ds]?|head(?:ed|s)?|ran|supervised|built|joined|trained|coached|part of|member of|in)\s(?:the|a|an|our)\s)(?<!^\W*(?:an?\s+)?)\b(?:lad(?:y|ies)|man|men|woman|women|person|people|persons|colleagues?|friends?|teams?|firms?|company|companies|someone|somebody|those|one|guys?|specialists?|experts?|agency|department|group|unit|neighbou?rs?)\s+(?:(?:who|that|which|doing|running|handling|using)\s|responsible for\s|in charge of\s)|\b(?:kollege|kollegin|jemand|leute|personne|quelqu['’]un|alguien|persona|pessoa|alguém)\s*,?\s+(?:der|die|qui|que)\s/iu
const byOther =
  /\b(?:(?:was|were|is|are|been|being) (?:\p{L}+ )?(?:\p{L}+ed|done|built|run|led|made|written|kept|held|sold) by (?!(?:me|myself)\b)|by (?:a|an|our|my|the|another|other|external) (?:\p{L}+ )?(?:colleague|team|agency|contractor|supplier|vendor|consultant|partner|department|firm|company|provider)|left (?:it |that |this )?to (?:a|an|our|my|the)|(?:watched|saw|observed|shadowed|heard|read about|admired|assisted someone))\b/iu
const taughtOnly =
  /\b(?:(?:took|attended|completed|visited|enrolled|finished|signed up|watched|followed|besuchte?|suivi|asistí|fiz)\b[^.;\n]{0,60}\b(?:course|class|lecture|seminar|webinar|workshop|tutorial|boot ?camp|mooc|kurs|lehrgang|seminar|vorlesung|cours|formation|curso|taller)|\b(?:studied|studying|learnt|learned) |coursework|(?:read|reading) (?:a |the |\p{L}+ )?books?|i (?:lecture|teach) )/iu

/**
 * What speaks against taking a sentence as somebody's having done what it says, as far as the sentence as a whole tells; null where nothing does.
 */
export function sentenceFault({ segment, from, to }: PlacedQuote): ClauseFault | null {
  const text = segment.text.slice(from, to)
  if (denied.test(text) || deniedVerb.test(text)) return "lacks"
  if (planned.test(text)) return "wish"
  if (conditional.test(text)) return "conditional"
  if (compared.test(text)) return "compared"
  if (otherDoes.test(text) || byOther.test(text) || subjectFirst.test(text) || somebodyWho.test(text)) return "other"
  return taughtOnly.test(text) ? "study" : null
}

/** One word of these says enough; of the others, which a thing in the sentence may bring along, it takes half of the words. */
const graver: ReadonlySet<Stance> = new Set(["lacks", "wish", "refused"])

/**
 * The same where nobody knows which of the words is the one that is asked for: the sentence as a whole, and after it each of its telling words
 * by the rules' own reading.
 */
export function clauseFault(place: PlacedQuote): ClauseFault | null {
  const whole = sentenceFault(place)
  if (whole !== null) return whole
  const { segment, from, to } = place
  const { words, starts, ends } = tokenise(segment.text)
  // Whether it is told as the owner's deed at all is asked of the whole sentence, by its frame.
  const stances = words.flatMap((word, at) => {
    if (starts[at]! < from || ends[at]! > to || !isTelling(word)) return []
    const stance = stanceAt(segment, starts[at]!, ends[at]!)
    return [stance === "untold" ? "has" : stance]
  })
  const grave = stances.find(stance => graver.has(stance))
  const [most = "has"] = stances.filter(stance => stance !== "has")
  const spoiled = grave ?? (stances.filter(stance => stance !== "has").length * 2 >= stances.length ? most : "has")
  return spoiled === "has" ? null : spoiled
}
