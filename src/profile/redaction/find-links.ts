import { foldName } from "./fold-name"
import { hitsOf, type Hit } from "./hit"
import type { NameForms } from "./name-forms"

const generic =
  "com|net|org|io|dev|me|co|ai|app|info|biz|name|page|pages|blog|tech|site|online|xyz|bio|cv|art|design|photos?|photography|codes?|studio|works?|cloud|space|website|edu|gov|academy|agency|consulting|engineer|engineering|expert|guru|ninja|pro|rocks|software|solutions|systems|tools|world|zone|social|link|media|digital|club|live|today|team|tv|fm|gg|im|ly|asia|eu|cat|tel|mobi|id|example|test|рф|укр|бг|中国|世界"
const countries =
  "ac|ad|ae|af|ag|al|am|ao|ar|at|au|az|ba|bd|be|bg|bh|bo|br|by|bz|ca|cc|cd|ch|ci|cl|cm|cn|cr|cu|cy|cz|de|dk|do|dz|ec|ee|eg|es|et|fi|fr|ga|ge|gh|gr|gt|hk|hn|hr|hu|ie|il|in|iq|ir|is|it|jm|jo|jp|ke|kg|kh|kr|kw|kz|lb|li|lk|lt|lu|lv|ma|md|mk|mm|mn|mo|mt|mu|mx|my|mz|ng|ni|nl|no|np|nz|om|pa|pe|ph|pk|pl|pr|pt|py|qa|ro|rs|ru|rw|sa|se|sg|sh|si|sk|sn|so|su|sv|sy|th|tn|to|tr|tt|tw|tz|ua|ug|uk|us|uy|uz|ve|vn|yt|za|zm|zw"
const domain = new RegExp(
  `(?<![\\p{L}\\p{N}@＠._/#+-])(?<host>(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}\\.){1,6}(?<end>${generic}|${countries}))(?![\\p{L}\\p{N}@＠])(?!\\.\\p{L})(?::\\d{2,5})?(?<path>/[^\\s|,;)\\]}>"'»，。、；]*)?`,
  "giu"
)

/** Where people have pages of their own: an address there with anything behind it is somebody's. */
const profileHosts =
  /(?:^|\.)(?:linkedin\.\w+|lnkd\.in|github\.(?:com|io)|gitlab\.(?:com|io)|bitbucket\.(?:org|io)|codeberg\.org|gitee\.com|x\.com|twitter\.com|facebook\.com|fb\.(?:com|me)|instagram\.com|threads\.net|xing\.(?:com|to)|t\.me|telegram\.me|wa\.me|medium\.com|dev\.to|hashnode\.dev|substack\.com|stackoverflow\.com|stackexchange\.com|kaggle\.com|behance\.net|dribbble\.com|indeed\.\w+|angel\.co|wellfound\.com|about\.me|linktr\.ee|bio\.link|carrd\.co|youtube\.com|youtu\.be|tiktok\.com|vk\.com|ok\.ru|hh\.ru|habr\.com|zhihu\.com|weibo\.c\w+|csdn\.net|juejin\.cn|qiita\.com|wantedly\.com|zenn\.dev|note\.com|infojobs\.\w+|goldenline\.pl|pracuj\.pl|kariyer\.net|naukri\.com|seek\.com(?:\.au)?|monster\.\w+|stepstone\.\w+|viadeo\.com|malt\.\w+|upwork\.com|fiverr\.com|freelancer\.com|toptal\.com|researchgate\.net|orcid\.org|academia\.edu|keybase\.io|hackerrank\.com|leetcode\.com|codeforces\.com|codepen\.io|huggingface\.co|gravatar\.com|bsky\.app|tumblr\.com|wordpress\.com|blogspot\.com|notion\.(?:site|so)|vercel\.app|netlify\.app|pages\.dev|herokuapp\.com|web\.app|github\.dev|wixsite\.com|weebly\.com|skype\.com|discord\.gg|steamcommunity\.com|reddit\.com|pinterest\.\w+|flickr\.com|vimeo\.com|soundcloud\.com|strava\.com|calendly\.com|scholar\.google\.\w+|sites\.google\.com|drive\.google\.com|docs\.google\.com|dropbox\.com|bit\.ly|tinyurl\.com|goo\.gl)$/iu
/** Endings that people take for themselves; an employer or a tool under them has another letter in front in what was looked at. */
const personalEnds =
  /^(?:me|name|page|pages|blog|bio|cv|photos?|photography|codes?|dev|engineer|ninja|guru|rocks|design|art|xyz|site|website|work|works|tel|social|link)$/iu
/** Words before an address that say whose it is. */
const whose =
  /(?:portfolio|web ?sites?|web ?seite|web|home ?page|site(?: web| internet)?|sitio(?: web)?|p[áa]gina(?: web)?|blog|strona(?: www)?|сайт|блог|sito(?: web)?|site pessoal|个人网站|个人主页|主页|网站|博客|ブログ|サイト|ホームページ|url|link|see|visit|more at|find me|reach me|mi web|mein\p{L}{0,2}|my (?:own )?(?:page|site|work)|sitesi|kişisel|персональн\p{L}{2,3}|moja|minha|il mio|mon|ma|homepagina|portefeuille)[\s:：=(–-]{1,5}(?:(?:is|at|on|ist|unter|auf|est|sur|es|en|na|em|su|op|:) {0,2}){0,2}$/iu
const files = /^(?:py|rs|md|sh|pl|cc|so)$/i

/**
 * Addresses on the web, with and without scheme: profiles, and pages of one's own. A company's or a tool's name that looks like one
 * ("Booking.com", "ASP.NET", "Socket.IO") stays unless something says that it is the person's.
 */
export function findLinks(text: string, forms: NameForms | null): Hit[] {
  const hits = hitsOf(
    text,
    /(?<![\p{L}\p{N}])(?:(?:https?|ftps?):\/{1,2}|www\.|mailto:|tel:|sip:|skype:)[^\s<>"]*[^\s<>".,;:!?)\]}'»]/giu,
    "[link]"
  )
  if (!text.includes(".")) return hits
  for (const match of text.matchAll(domain)) {
    const { host = "", end = "", path = "" } = match.groups ?? {}
    if (isSomebodys(text, match.index, host, end, path, forms)) {
      const whole = match[0].replace(/[.:!?]+$/, "")
      hits.push({ from: match.index, to: match.index + whole.length, by: "[link]" })
    }
  }
  return hits
}

function isSomebodys(text: string, at: number, host: string, end: string, path: string, forms: NameForms | null): boolean {
  const labels = host.split(".")
  if (/^\p{Lu}{2,4}\.NET$/u.test(host) || /^(?:Node|Vue|Next|Nuxt|Three|D3|Socket|Draw)\.(?:js|io)$/iu.test(host)) return false
  if (profileHosts.test(host)) return path.length > 1 || (labels.length > 2 && !/^(?:www|[a-z]{2}|api|docs|m)$/i.test(labels[0] ?? ""))
  if (forms && holdsName(labels.slice(0, -1).join("."), forms)) return true
  const isTold = whose.test(text.slice(Math.max(0, at - 40), at))
  if (files.test(end) && !path.slice(1) && !isTold) return false
  const isSmall = host === host.toLowerCase()
  if (path.length > 1) return isSmall || /^\/(?:~|@|in|u|user|users|people|profile|r)\b/iu.test(path)
  if (personalEnds.test(end) && isSmall) return true
  if (!isSmall) return false
  if (isTold) return true
  return isAmongContacts(text, at, at + host.length)
}

function holdsName(host: string, { parts, joined, initials }: NameForms): boolean {
  const pieces = foldName(host).split(/[^\p{L}]+/u)
  return pieces.some(
    piece =>
      parts.has(piece) ||
      joined.has(piece) ||
      [...parts].some(part => part.length > 4 && piece.includes(part)) ||
      // A first name and no more than an initial or two: "misakih", "gulsenk".
      [...parts].some(
        part =>
          part.length > 2 &&
          piece.startsWith(part) &&
          piece.length - part.length < 3 &&
          initials.has(piece.slice(part.length, part.length + 1))
      )
  )
}

/** A stretch of its own in a line of stretches that has an address or a number to call beside it. */
function isAmongContacts(text: string, from: number, to: number): boolean {
  const line = text.slice(Math.max(0, text.lastIndexOf("\n", from) + 1, from - 160), Math.min(text.length, to + 160)).split("\n")[0] ?? ""
  const before = text.slice(Math.max(0, from - 3), from)
  const behind = text.slice(to, to + 3)
  const isApart = /(?:^|\n|[|·•,;–-] ?)$/u.test(before) && /^(?:$|\n| ?[|·•,;–-])/u.test(behind)
  return isApart && /@\p{L}|\+\d|\d{3}[ -]?\d{4}|[|·•].*[|·•]/u.test(line)
}
