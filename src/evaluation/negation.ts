/** What a sentence says about having something. `wish` is somebody who wants to learn it. */
export type Stance = "has" | "lacks" | "wish"

const before =
  /(?:\b(?:not(?! only\b)(?! just\b)|no|never|without|cannot|lack(?:s|ing)?(?: of)?|instead of|rather than|except(?: for)?|apart from|kein(?:e|en|er)?|nicht|ohne|nie|statt|sans|pas (?:de|d['’]|en)|jamais|sin|nunca|sem|não|ni)\b|n['’]t\b)(?:[\s,]+(?!but\b|and\b|just\b|only\b|aber\b|und\b|mais\b|pero\b)[\p{L}'’-]+){0,4}[\s"“'(-]*$/iu
const after =
  /^[\s)"”']*(?:is|was|are|were|has|have)(?: not|n['’]t| never)\b|^[\s)"”']*\(?(?:has )?(?:lapsed|expired|inactive|not renewed|abgelaufen)\b|^[\s)"”']*(?::|–|-)\s*(?:no|none|nein|non|não|no experience)\b/iu
const wish =
  /\b(?:(?:want|wants|wanting|hope|hopes|hoping|keen|eager|plan|plans|planning|looking|like|love|excited|curious|interested|aim|aims|aspir\w+)\s+(?:to|in|about)\s+(?:\p{L}+\s+){0,2}(?:learn\w*|study\w*|explor\w+|get into|pick(?:ing)? up|becom\w+|obtain\w*|train\w*)|currently (?:learning|studying)|learning|möchte\p{L}*\s+(?:\p{L}+\s+){0,2}lernen|apprendre|aprender|preparing for|studying for|working towards?|pursuing)(?:\s+(?:more|about|the|for|my|a|an|some)|\s+\p{L}+){0,3}[\s"“(]*$/iu

/** Reads the words around `[start, end)` within their clause: "we wrote our own, not dbt" lacks dbt. */
export function stanceOf(text: string, start: number, end: number): Stance {
  const lead = text.slice(Math.max(0, start - 90), start)
  const clause = lead.slice(Math.max(lead.lastIndexOf("\n"), lead.lastIndexOf(";"), lastStop(lead)) + 1)
  // A comma ends what a "not" reaches, unless it stands right at the term: "our own, not dbt".
  const near = clause.slice(lastComma(clause) + 1)
  if (before.test(near) || after.test(text.slice(end, end + 30))) return "lacks"
  if (wish.test(clause)) return "wish"
  return "has"
}

/** Where the last sentence end stands that white space follows; -1 where there is none. */
function lastStop(text: string): number {
  for (let at = text.length - 2; at >= 0; at--) {
    const code = text.charCodeAt(at)
    if ((code === 0x2e || code === 0x21 || code === 0x3f) && /\s/.test(text[at + 1]!)) return at
  }
  return -1
}

function lastComma(text: string): number {
  const at = text.lastIndexOf(",")
  // "no Java, Python or Go": the list goes on under the same "no".
  return at >= 0 &&
    /\b(?:no|without|neither|not|kein\p{L}*|ohne|sans|sin|sem)\s+(?:experience (?:with|in|of) )?[\p{L}\d+#.]+$/iu.test(text.slice(0, at))
    ? -1
    : at
}
