import { skillNames } from "~role/vocabulary/vocabulary"

/** Ways to reach somebody or something, in any dress: links, domains with and without scheme, mail, handles, numbers of phones and machines. */
const patterns: readonly RegExp[] = [
  /\b[a-z][a-z0-9+.-]{1,12}:\/\/\S+/iu,
  /\bwww\s*(?:\.|\bdot\b)\s*\S+/iu,
  /[\p{L}\p{N}._%+-]+\s*(?:@|\(at\)|\[at\]|\{at\}|\s+at\s+(?=[\p{L}\p{N}-]+\s*(?:\.|\(dot\)|\[dot\]|\bdot\b|\bpunkt\b|\bpoint\b|\bpunto\b|\bponto\b)))\s*[\p{L}\p{N}-]+/iu,
  /(?:^|[\s("'“„«])@[\p{L}\p{N}_.]{2,}/u,
  /(?<![\p{L}\p{N}.])(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|dev|app|ai|co|me|info|biz|example|test|invalid|link|site|online|xyz|page|ly|gg|tv|eu|de|at|ch|fr|es|pt|br|uk|us|nl|it|pl|in|cn|ru|jp|ca|au|se|no|dk|fi|ie|mx|ar)(?![\p{L}\p{N}])(?:[/?#:]\S*)?/iu,
  /(?<![\p{L}\p{N}])[\p{L}\p{N}-]{2,}\s*(?:\(dot\)|\[dot\]|\{dot\}|\[\.\]|\(\.\)|\s(?:dot|punkt|punto|ponto)\s)\s*[\p{L}]{2,10}(?![\p{L}])/iu,
  /(?<!\d)\d{1,3}(?:\.\d{1,3}){3}(?!\d)/u,
  /(?:\+|\b00)\d[\d\s().\u2011/-]{6,}\d|(?<![\d.,–-])\(?0\d[\d\s()/.-]{6,}\d|(?<!\d)\d{3}[\s.-]\d{3}[\s.-]\d{4}(?!\d)/u,
  /\b(?:t|wa|m)\.me\/\S*|\b(?:telegram|whatsapp|signal|discord|skype|wechat|instagram|calendly|snapchat)\s*(?::|@|\b(?:me|id|name|handle|number)\b)/iu
]

/** The first address in a text that does not stand in what the recruiter wrote; null where there is none. */
export function addressIn(text: string, ownTexts: readonly string[]): string | null {
  const own = ownTexts.join("\n").toLowerCase()
  for (const pattern of patterns) {
    const every = new RegExp(pattern.source, `${pattern.flags}g`)
    for (const [found] of text.matchAll(every)) {
      const address = found.trim()
      // "ASP.NET" is written like a domain, and is none.
      if (!own.includes(address.toLowerCase()) && skillNames.canonical(address) === null) return address
    }
  }
  return null
}
