// What is worth a warning and decides nothing: tasks that no page sets a recruiter, wishes for what is answered, and marks of the formats in which
// programs are spoken to. Each is looked for in one sentence.

const answer = "(?:response|reply|replies|answer|answers|output|completion|summary|evaluation|assessment|message)"
const code = "code(?:base)? (?:snippet|block|excerpt|section|sample|fragment)"

const patterns = [
  `\\b(?:in|to|of|with|modify|enhance|augment|for) your (?:\\w+ )?${answer}\\b`,
  `\\b(?:modify|enhance|augment|rephrase|scramble|jumble|misspell|encode|translate|rearrange|reverse|convert|substitute|replace|provide|render|write|begin|end|start|format|combine|group|remove|introduce|include|add|anagram)\\b[^\\n]{0,90}\\byour (?:\\w+ )?${answer}\\b`,
  `\\b(?:your|don['’]t hesitate|ensure|consider|leverage|incorporate|integrate|embed|utili[sz]e|blend|meld|append|insert|you may)\\b[^.\\n]{0,80}\\b(?:the|this|below|following|subsequent|given) (?:\\w+ )?${code}|\\b(?:the|this|below|following|subsequent|given) (?:\\w+ )?${code}[^.\\n]{0,60}\\b(?:your|you)\\b|\\b(?:following|subsequent|given) (?:\\w+ )?${code}[^.\\n]{0,80}\`\`\``,
  "\\b(?:translate|summari[sz]e|rewrite|paraphrase) the (?:following|above|preceding) (?:text|sentence|page|document|paragraph|into)\\b|\\btranslate the following sentence\\b|\\b(?:provide|give)(?: me)? the (?:\\w+ )?(?:equivalent|translation) (?:for|of) ['\"“‘]|\\bhow do you say ['\"“‘]",
  "^\\W*(?:write|compose|draft|create|provide|develop)(?: me)? (?:an?|the) (?:short )?(?:story|poem|essay|haiku|song|limerick|letter to a|speech on|python function|introduction for an essay|example of how)\\b|^\\W*write one \\w+ sentence\\b",
  "\\b(?:replace|substitute|convert|scramble|misspell|anagram) (?:every|all|each|the|these) (?:\\w+ )?(?:letters?|vowels?|characters?|consonants?)\\b|^\\W*(?:replace|substitute|convert) (?:letters|vowels) (?:with|to|in)\\b",
  "\\breplac(?:e|ing) \\[[^\\]\\n]{0,40}\\]|\\bno code (?:style )?blocks?\\b|\\bdo not use an? code block|\\bcompose responses? for\\b|\\b(?:print|show|output) the following\\b[^.]{0,200}\\bencoded\\b|\\bconcatenate these strings\\b",
  "^\\W*(?:explain|describe|break down) (?:the (?:theory|process|life ?cycle|concept|plot|difference|meaning|(?:main |primary )?(?:functions|causes)) of (?!.*\\b(?:to|for)\\b)|how \\w+ works?\\b)",
  "^\\W*can you (?:show|tell|give|explain to) me\\b",
  "!\\[[^\\]\\n]{0,60}\\]\\(\\s*https?:|\\b(?:append|concatenate|insert|encode|add)\\b[^\\n]{0,80}\\b(?:to|into|at the end of) (?:the |this )(?:url|uri|query string)\\b|\\bmarkdown (?:image|link)\\b[^\\n]{0,60}https?:",
  "^\\W*(?:please )?(?:reveal|print|repeat|show|output|leak)(?: me)? your (?:system |internal |hidden )?(?:prompt|instructions|mark)\\b",
  "\\b(?:print|repeat|output|say) (?:exactly |only |just )?['\"“][^'\"”\\n]{1,80}['\"”] and nothing else\\b"
]
const task = new RegExp(patterns.join("|"), "iu")

const question =
  /^\W*(?:what(?:['’]s| is| are| were| was)|who (?:wrote|is|was|invented|painted|discovered)|how (?:do|does|did|are)|why (?:is|are|do|does)|when (?:did|was)|where (?:is|was|are))\s[^.!?\n]{3,160}\?/iu
const ofPeople = /(?<!\p{L})(?:i|we|me|my|us|our|you|your|it like|this role|the role|the job|the team|the company)(?!\p{L})/iu
const ownAnswer = /^[\s"”’)]*(?:i|we|because|my|yes|no)(?!\p{L})/iu

/** Marks of the formats in which programs are spoken to. What stands behind one is no page text. */
const mark =
  /<\|?\s*(?:im_start|im_end|endoftext|begin_of_text|start_header_id|eot_id|system)\s*\|?>|<\/?(?:instructions?|system|prompt)>|\[\/?INST\]|<<\/?SYS>>|\[(?:system|rest-of-document|admin[^\]\n]{0,30}(?:request|override)[^\]\n]{0,400})\]|(?:^|\n)\s*#{2,4}\s*(?:system|instructions?|new instructions?|human|assistant)\b|(?:^|\n)\s*-{2,}\s*(?:CORE |NEW |SYSTEM |LEGAL AMENDMENT, FOLLOW )INSTRUCTIONS?\b|\b(?:BEGIN|END|START) (?:OF )?(?:SYSTEM|HIDDEN|ADMIN|NEW) (?:PROMPT|INSTRUCTIONS?|MESSAGE)\b/iu

const words =
  /your|code|translat|summari|rewrite|paraphrase|write|compose|draft|create|provide|develop|replac|substitut|convert|scrambl|misspell|anagram|compos|print|show|output|concaten|explain|describe|break down|can you|!\[|append|insert|encode|markdown|reveal|repeat|leak|\?/iu

/** Whether any sentence of a text may set a task: asked once for a text, before each sentence is. */
export function maySetTask(text: string): boolean {
  return words.test(text)
}

/** Whether a sentence sets a task, or wishes for something in an answer; `after` is what follows it. */
export function setsTask(sentence: string, after: string): boolean {
  if (task.test(sentence)) return true
  return question.test(sentence) && !ofPeople.test(sentence) && !ownAnswer.test(after)
}

/** The first mark in a text, and where what is marked begins; null where there is none. */
export function markIn(text: string, from = 0): { from: number; to: number } | null {
  const found = mark.exec(from === 0 ? text : text.slice(from))
  return found ? { from: from + found.index, to: from + found.index + found[0].length } : null
}
