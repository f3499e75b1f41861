/**
 * Sentences meant for a program that reads the page, not for a person. Each pattern needs an order to a machine, an address, or a wish for
 * what it answers; a mere mention of AI is none. Page-side filter: `mayAddress` in unseen-text.ts, which must let all of these through.
 */
const answer = "(?:response|reply|replies|answer|answers|output|completion|summary|evaluation|assessment|message)"
const model =
  "(?:ai|a\\.i\\.|llms?|gpt\\S*|chatgpt|(?:large )?language models?|chat ?bots?|bots?|ats|(?:ai |hiring |recruiting |automated )?(?:assistants?|agents?|screeners?|parsers?|reviewers?))"
const code = "code(?:base)? (?:snippet|block|excerpt|section|sample|fragment)"

const patterns = [
  // Orders to forget.
  "\\b(?:ignore|disregard|forget|override|bypass|discard)\\s+(?:all\\s+|any\\s+|everything\\s+)?(?:of\\s+)?(?:the\\s+|your\\s+|my\\s+|these\\s+)?(?:previous|prior|above|earlier|preceding|foregoing|system|other|existing|initial|original)\\b[^.\\n]{0,30}(?:instruction|prompt|rule|direction|guideline|message|criteria|text|context|command|constraint)",
  "\\b(?:ignore|disregard|forget) (?:everything|all|anything) (?:above|before|you (?:were|have been) told)",
  "\\b(?:new|updated|real|actual|additional|important) instructions? (?:for|to) (?:you|the (?:model|assistant|ai))\\b|\\bfrom now on,? you (?:are|will|must)\\b|\\byour (?:new|real|actual|only) (?:task|instructions?|role|goal) is\\b",
  // Addresses.
  `\\b(?:note|message|instructions?|attention|hint|memo|dear)\\s*,?\\s+(?:(?:to|for)\\s+)?(?:all\\s+|any\\s+|the\\s+)?${model}(?:[\\s:,.!]|$)(?!engineer|team|develop|product|research|project|strateg|course|certif|consult)`,
  `\\b(?:if|as)\\s+(?:you(?:['’]re| are)\\s+)(?:an?\\s+|the\\s+)?${model}\\b`,
  `\\b(?:if|as) an? ${model}\\b[^.\\n]{0,20}(?:,|\\byou\\b|\\bplease\\b|\\bread(?:s|ing)?\\b|\\bmust\\b|\\bshould\\b)[^.\\n]{0,60}\\b(?:this|you|your)\\b`,
  `\\byou are (?:now )?(?:a |an |the )?(?:chatgpt|gpt\\S*|dan\\b|(?:helpful|hiring|recruiting|unrestricted|jailbroken) (?:assistant|ai|agent)|ai\\b|llm|language model)`,
  `\\b(?:ai|llm|gpt|language) (?:models?|systems?|assistants?|agents?|reviewers?|screeners?)\\b[^.\\n]{0,30}\\b(?:must|should|shall|please|are (?:instructed|asked|required|to))\\b(?! be able)`,
  "\\b(?:system|developer|assistant)\\s*(?:prompt|message)\\s*:|<\\|?\\s*(?:im_start|im_end|system|endoftext|assistant|user)\\s*\\|?>|\\[/?INST\\]|###\\s*(?:system|instruction)\\b",
  "\\b(?:reveal|print|repeat|show|output|leak) (?:me )?(?:your|the) (?:system )?(?:prompt|instructions)\\b",
  // Wishes for a verdict.
  "(?<!\\b(?:i|we|you|who|would|can|could|will|to|highly|strongly|they|managers)\\s)\\b(?:rate|rank|score|recommend|describe|evaluate|mark|classify|treat|consider|select|shortlist|hire|advance)\\s+(?:this|the (?:candidate|applicant)|me as)\\s*(?:candidate|applicant|person|profile|resume|résumé|cv)?[^.\\n]{0,40}\\b(?:as\\s+(?:an?\\s+|the\\s+)?(?:excellent|perfect|ideal|strong|best|top|outstanding|highly|qualified|exceptional|great|suitable)|highest|10/10|100 ?%|first|hire\\b)",
  "\\b(?:give|assign|award) (?:this|the) (?:candidate|applicant|profile|resume|résumé|cv)\\b[^.\\n]{0,40}\\b(?:highest|maximum|top|full|perfect|10|100)\\b",
  // Wishes for the answer.
  `\\b(?:in|to|of|with|your|modify|enhance|augment|for)\\s+your (?:\\w+ )?${answer}\\b`,
  `\\b(?:modify|enhance|augment|rephrase|scramble|jumble|misspell|encode|translate|rearrange|reverse|convert|substitute|replace|provide|render|write|begin|end|start|format|combine|group|remove|introduce|include|add|anagram)\\b[^.\\n]{0,60}\\byour (?:\\w+ )?${answer}\\b`,
  // Code to be taken over.
  `\\b(?:the|this|below|following|subsequent|given) (?:\\w+ )?${code}|\\b(?:following|subsequent) code\\b`,
  // Tasks that no page sets a recruiter.
  "\\b(?:translate|summari[sz]e|rewrite|paraphrase) the (?:following|above|preceding|text|page|document)\\b",
  "\\b(?:provide|give)(?: me)? the (?:\\w+ )?(?:equivalent|translation) (?:for|of)\\b|\\bhow do you say ['\"“‘]",
  "\\b(?:write|compose|draft|create|provide|develop) (?:me )?(?:an?|the) (?:short )?(?:story|poem|essay|haiku|song|limerick|letter to a|speech on|python function|introduction for an essay)\\b",
  "\\b(?:replace|substitute|convert|scramble|misspell|anagram) (?:every|all|each|the|these)? ?(?:\\w+ )?(?:letters?|vowels?|characters?|consonants?)\\b",
  "\\breplac(?:e|ing) \\[[^\\]\\n]{0,40}\\]|\\bno code (?:style )?blocks?\\b|\\bdo not use an? code block|\\bcompose responses? for\\b|\\b(?:print|show|output) the following\\b[^.]{0,200}\\bencoded\\b",
  "\\bcan you (?:show|tell|give|explain to) me\\b",
  // What carries data away when it is shown.
  "!\\[[^\\]\\n]{0,60}\\]\\(\\s*https?:|\\b(?:append|concatenate|insert|encode|add)\\b[^\\n]{0,80}\\b(?:to|into|at the end of|in) (?:the |this )?(?:url|uri|link|query string|image)\\b|\\bmarkdown (?:image|link)\\b[^\\n]{0,60}https?:",
  // Other languages.
  "\\b(?:ignoriere|vergiss|missachte)\\w*\\s+(?:alle\\s+|sämtliche\\s+)?(?:vorherigen|bisherigen|obigen|vorangegangenen)\\b[^.\\n]{0,30}(?:anweisung|instruktion|regel|vorgabe)",
  "\\b(?:bewerte|empfiehl|stufe)\\w*\\s+(?:diese[nrs]?|den|die)\\s+(?:kandidat|bewerber|person|profil|lebenslauf)",
  "\\b(?:ignore[zr]?|oublie[zr]?)\\s+(?:toutes?\\s+)?(?:les\\s+)?(?:instructions|consignes)\\s+(?:précédentes|ci-dessus|antérieures)",
  "\\bignor(?:a|ar|ad|e|en)\\s+(?:todas?\\s+)?(?:las\\s+|as\\s+)?(?:instrucciones|instruções|indicaciones)\\s+(?:anteriores|previas|acima)"
]

const toSoftware = new RegExp(patterns.join("|"), "i")
/** Tag characters repeat ASCII where nobody sees it. */
const tagged = /(?:\uDB40[\uDC20-\uDC7E])+/g

/** Where in a text a program is addressed; null where it is not. */
export function findAddress(text: string): number | null {
  return toSoftware.exec(text)?.index ?? null
}

const everyAddress = new RegExp(toSoftware.source, "gi")
/** Where one sentence or line ends and the next begins. */
const sentenceEnd = /[.!?…]["'”’)]*(?=\s|$)|\n|$/g

/** The sentences of a text in which a program is addressed, as stretches of it, in order and apart. */
export function addressesIn(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  if (findAddress(text) === null) return found
  const ends = [...text.matchAll(sentenceEnd)].map(({ index, 0: mark }) => index + mark.length)
  for (const { index, 0: words } of text.matchAll(everyAddress)) {
    const from = ends.findLast(end => end <= index) ?? 0
    const to = ends.find(end => end >= index + words.length) ?? text.length
    const last = found.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else found.push({ from, to })
  }
  return found
}

/** What a text says to people: the pieces of it between the sentences that address a program. They are page text, literally. */
export function saidToPeople(text: string): string[] {
  const addressed = addressesIn(text)
  if (addressed.length === 0) return [text]
  const starts = [0, ...addressed.map(({ to }) => to)]
  return starts.map((from, at) => text.slice(from, addressed[at]?.from ?? text.length)).filter(piece => piece.trim() !== "")
}

/** What stands in the text's tag characters; empty where there are none. */
export function taggedText(text: string): string {
  return (text.match(tagged) ?? [])
    .map(run => run.replace(/\uDB40([\uDC20-\uDC7E])/g, (_, low: string) => String.fromCharCode(low.charCodeAt(0) - 0xdc00)))
    .join(" ")
}
