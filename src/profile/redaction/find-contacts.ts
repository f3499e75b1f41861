import { anyCase, hitsOf, type Hit } from "./hit"

const at = String.raw`(?:\s{0,2}[\[({<]\s?(?:at|ät|a|@|arobase|arroba|ma[łl]pa|собака|chiocciola|apenstaartje|snabel-?a|kukac|zavináč|アット)\s?[\])}>]\s{0,2}|[-_]at[-_])`
const dot = String.raw`(?:\s{0,2}\.\s?|\s{0,2}[\[({<]\s?(?:dot|punkt|point|punto|ponto|punt|kropka|точка|nokta|te[čc]ka|ドット|点|\.)\s?[\])}>]\s{0,2}|[-_]dot[-_]|\s(?:dot|punkt|punto|ponto|kropka|точка|nokta)\s)`
const local = String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+.-]{1,64}(?:(?:\s{0,2}[\[({<]\s?(?:dot|punkt|point|punto|ponto|kropka|точка|nokta)\s?[\])}>]\s{0,2}|\sdot\s)[\p{L}\p{N}_%+-]{1,64}){0,3}`
const host = String.raw`[\p{L}\p{N}-]{1,63}`
/** Who is somewhere, not whose mail it is: "engineer @ acme.com". */
const somebodyAt =
  /(?:^|\s)(?:engineer|developer|manager|lead|director|cto|ceo|cfo|coo|founder|co-founder|intern|analyst|consultant|designer|architect|head|vp|nurse|working|work|works|worked|now|currently|speaker|talk|keynote|volunteer|entwickler|leiter|ingeniero|ingénieur|desarrollador)$/iu
const providers =
  "(?:g(?:oogle)?mail|outlook|hotmail|live|yahoo|ymail|gmx|web|t-online|icloud|me|proton(?:mail)?|mail|yandex|ya|rambler|qq|163|126|naver|daum|wp|o2|onet|interia|seznam|libero|orange|free|laposte|wanadoo|uol|terra|sapo|zoho|fastmail|aol|msn|tutanota|hey)"

const dressed = [
  new RegExp(`${local}${at}${host}(?:${dot}${host}){0,4}`, "giu"),
  // Said in words: both words are needed, or a mail provider behind the one.
  new RegExp(
    `${local}\\s(?:at|arroba|arobase|chiocciola|собака|ma[łl]pa)\\s${host}(?:\\s(?:dot|punkt|point|punto|ponto|kropka|точка|nokta)\\s${host}){1,3}(?![\\p{L}\\p{N}])`,
    "giu"
  ),
  new RegExp(`${local}\\sat\\s${providers}\\.\\p{L}{2,4}(?![\\p{L}\\p{N}])`, "giu")
]
const spacedAt = new RegExp(`${local}[ ]{0,2}[@＠][ ]{0,2}${host}(?:[ ]?\\.[ ]?[\\p{Ll}\\p{N}-]{2,30}){1,4}`, "gu")

/** E-mail addresses in any dress: plain, with blanks, `[at]`, `(dot)`, in words. Versions (`lodash@4.17.21`) are none. */
export function findEmails(text: string): Hit[] {
  const hits = /[@＠]/u.test(text) ? plainEmails(text) : []
  const by = "[e-mail]"
  if (/[@＠]/u.test(text)) {
    for (const hit of hitsOf(text, spacedAt, by)) {
      const words = text.slice(hit.from, hit.to)
      const [before = "", behind = ""] = words.split(/[@＠]/u)
      if (/[ ]/.test(words.trim()) && (somebodyAt.test(before.trim()) || !/^[ ]?[\p{Ll}\p{N}]/u.test(behind))) continue
      if (/^\s*\d+(?:\s?\.\s?\d+)*\s*$/.test(behind)) continue
      hits.push(hit)
    }
  }
  if (/(?:at|ät|[\[({<]\s?a|arob|arroba|pa|собака|chiocc|apen|snabel|kukac|zav|アット)/iu.test(text))
    for (const pattern of dressed) hits.push(...hitsOf(text, pattern, by))
  return hits
}

const localLetter = /[\p{L}\p{N}\p{M}._%+'’-]/u

/** Around every @ as far as an address reaches, in code: an expression would begin again at every letter of a long word. */
function plainEmails(text: string): Hit[] {
  const hits: Hit[] = []
  let done = 0
  for (const match of text.matchAll(/[@＠]/gu)) {
    let from = match.index
    while (from > done && localLetter.test(text[from - 1] ?? "")) from--
    const start = match.index + 1
    let to = start
    while (to < text.length && /[\p{L}\p{N}\p{M}_.-]/u.test(text[to] ?? "")) to++
    while (to > start && /[.-]/.test(text[to - 1] ?? "")) to--
    done = match.index + 1
    const before = text.slice(from, match.index)
    const behind = text.slice(start, to)
    if (
      before === "" ||
      behind === "" ||
      before === "git" ||
      /^(?:\d+(?:\.[\dx]+)*(?:[-.]\p{L}{1,8}\.?\d{0,3})?|\p{L}|latest|next)$/u.test(behind)
    )
      continue
    hits.push({ from, to, by: "[e-mail]" })
  }
  return hits
}

/** What `@` begins in code and packages: no one's handle. */
const annotations =
  /^(?:override|autowired|transactional|component|injectable|inject|input|output|bean|entity|table|test|rest\w*|controller|service|repository|query|mutation|media|import|apply|tailwind|include|mixin|keyframes|font-face|property|classmethod|staticmethod|dataclass|decorator\w*|configuration|value|async|scheduled|cacheable|nullable|nonnull|deprecated|param|returns?|types?|before\w*|after\w*|given|when|then|mock\w*|observable|state|binding|published|main|available|objc|available|scale|edge|home|work|all|here|channel|everyone)$/iu
const network =
  /(?:twitter|instagram|insta|ig|telegram|tg|tiktok|mastodon|threads|bluesky|github|gitlab|youtube|medium|x|me|handle|user|follow|on|at|find|reach|телеграм|微博|ツイッター|pseudo)[:\s]{0,3}$/iu
const scoped = /^@[\w.-]{1,60}\//

const platforms =
  "linked ?in|ig|insta|git ?hub|git ?lab|bitbucket|xing|twitter|instagram|insta|facebook|fb|messenger|telegram|tg|whats ?app|viber|signal|skype|discord|slack|teams|wechat|weixin|微信(?:号)?|qq(?:号)?|微博|line(?: id)?|kakao(?:talk)?(?: id)?|카카오톡|라인|zalo|snapchat|tiktok|mastodon|bluesky|threads|medium|stack ?overflow|kaggle|behance|dribbble|codepen|leetcode|hackerrank|codeforces|orcid|reddit|youtube|twitch|pinterest|vk|вк|вконтакте|телеграм|скайп|steam|keybase|matrix|icq|hugging ?face|docker ?hub|npm"
const labelled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${platforms}|user ?name|login|handle|nick(?:name)?|pseudo|usuario|utilizador|benutzername|логин|ник)(?:[ -]{0,2}(?:id|handle|user(?:name)?|profile|account|name|profil|号|アカウント))?(?:\\s{0,2}[:：=]\\s{0,3}|\\s[-–]\\s(?=[^\\s]{0,40}[\\d_.-]))(?<value>@?[\\p{L}\\p{N}][\\p{L}\\p{N}._:#/+-]{1,60})(?=[ \\t]{0,2}(?:$|[\\n|·•,;)、，。／]| [-–] ))`,
  "giumu"
    .split("")
    .filter((flag, index, all) => all.indexOf(flag) === index)
    .join("")
)
/** A messenger's name and a login behind it without a colon, where the login ends in figures: "Signal daisy.07". */
const named =
  /(?<![\p{L}\p{N}])(?:signal|telegram|discord|skype|wechat|weixin|snapchat|insta(?:gram)?|ig|tg|threema|viber|kakaotalk|zalo|tiktok|twitch)\s(?<value>\p{L}{3}[\p{L}._-]{0,30}\d{1,6})(?![\p{L}\p{N}])/giu
const toolWords =
  /^(?:actions?|pages|copilot|enterprise|api|apis|ci|cd|ci\/cd|runners?|bots?|ads|analytics|marketing|sales navigator|navigator|recruiter|learning|projects?|workflows?|admin|administration|integration|basic|advanced|expert|yes|no|none|available|request|daily|weekly|certified|premium|business|shop|reels|campaigns?|content|server|cluster)$/iu

/** Handles: `@somebody`, and what stands behind the name of a network. */
export function findHandles(text: string): Hit[] {
  const hits: Hit[] = []
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}._%+'’＠@-])[@＠](?<name>[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,60})(?:@[\p{L}\p{N}.-]{2,80})?/gu
  )) {
    const name = (match.groups?.name ?? "").replace(/[.-]+$/, "")
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    const isPlace = /^\p{Lu}\p{Ll}/u.test(name) && /\p{L}[,)]? ?$/u.test(before) && !network.test(before)
    if (name.length < 2 || isPlace || annotations.test(name) || scoped.test(text.slice(match.index, match.index + 64))) continue
    const whole = match[0].replace(/[.-]+$/, "")
    hits.push({ from: match.index, to: match.index + whole.length, by: "[link]" })
  }
  for (const match of [...text.matchAll(labelled), ...text.matchAll(named)]) {
    const value = match.groups?.value ?? ""
    if (toolWords.test(value) || !/[\p{L}\p{N}]{2}/u.test(value)) continue
    const from = match.index + match[0].lastIndexOf(value)
    hits.push({ from, to: from + value.length, by: "[link]" })
  }
  hits.push(...hitsOf(text, /(?<![\p{L}\p{N}/.])\/?in\/(?=[\p{L}\p{N}]{0,60}[-\d])[\p{L}\p{N}-]{3,60}/gu, "[link]"))
  return hits
}

/** Pictures: their files and what they are written as. */
export function findPictures(text: string): Hit[] {
  return [
    ...hitsOf(text, /!\[[^\]\n]{0,200}\](?:\([^)\s]{0,400}\))?/gu, "[picture]"),
    ...hitsOf(text, /data:image\/[\w+.-]{1,20}[;,][^\s"')]*/giu, "[picture]"),
    ...hitsOf(text, /(?<![\p{L}\p{N}._/-])[\p{L}\p{N}_.-]{1,80}\.(?:jpe?g|png|gif|webp|heic|bmp|tiff?)(?![\p{L}\p{N}])/giu, "[picture]"),
    ...hitsOf(text, /(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{200,}={0,2}/gu, "[picture]")
  ]
}

/** Forms of address and pronouns; what stands for a person stays a sentence. */
export const pronouns: readonly (readonly [RegExp, string])[] = [
  [/\(\s?(?:he|she|they)\s?\/\s?(?:him|her|them)(?:\s?\/\s?(?:his|hers|theirs))?\s?\)/giu, ""],
  [anyCase("(?:he|she)/(?:him|her)(?:/(?:his|hers))?"), "they/them"],
  [anyCase("he|she"), "they"],
  [anyCase("him"), "them"],
  [anyCase("his|her|hers"), "their"],
  [anyCase("himself|herself"), "themself"]
]
