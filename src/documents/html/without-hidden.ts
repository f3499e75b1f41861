import { htmlTokens } from "./html-tokens"

/**
 * What a declaration hides, as far as its own words tell: no box, no ink, no size, or a place where nobody looks. White ink is taken for hidden
 * where the same declaration names no ground of its own.
 */
const hides =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden|opacity\s*:\s*(?:0?\.0\d*|0(?:\.0\d*)?)(?=\s*(?:[;}!]|%|$))|opacity\(\s*(?:0|0?\.0\d*)%?\s*\)|font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|em|rem|%)?(?=\s*(?:[;}!]|$))|(?:^|[;{\s])(?:max-)?(?:height|width)\s*:\s*[0-2](?:px|pt)?(?=\s*(?:[;}!]|$))|clip(?:-path)?\s*:\s*(?:circle\(\s*0|inset\(\s*(?:[5-9]\d|100)%|rect\(\s*[01]px|polygon\(\s*0 0\s*(?:,\s*0 0\s*)*\))|text-indent\s*:\s*-\d{3,}|(?:left|right|top|bottom|margin(?:-left|-top)?)\s*:\s*-\d{3,}(?:px|pt|em|rem|vw|vh)|scale[xy3d]*\(\s*0(?:\.0\d*)?\s*[,)]|translate[xy3d]*\([^)]*-\d{3,}|color\s*:\s*transparent|mask(?:-image)?\s*:\s*linear-gradient\(\s*transparent\s*,\s*transparent/i
const white = /(?:^|[;{\s])color\s*:\s*(?:white|#f{3}(?:f{3})?\b|#fefefe|rgba?\(\s*25[0-5]\s*,\s*25[0-5]\s*,\s*25[0-5])/i
const ground = /background/i

const isHiding = (declarations: string) => hides.test(declarations) || (white.test(declarations) && !ground.test(declarations))

const rule = /([^{}]{1,300})\{([^{}]{0,2000})\}/g
/** A selector of one part: ".hid", "#hid", "p.hid", "span". What needs its surroundings is not followed. */
const simple = /^\s*([a-z][a-z0-9]*)?([.#][\w-]+)?\s*$/i
const longestStyles = 300_000

interface HiddenSelectors {
  /** ".a", "#b", "p.a" and "p", in small letters. */
  selectors: ReadonlySet<string>
}

function hiddenSelectors(html: string): HiddenSelectors {
  const selectors = new Set<string>()
  for (const css of styleSheets(html)) {
    for (const [, heads = "", body = ""] of withoutComments(css).matchAll(rule)) {
      if (!isHiding(body)) continue
      for (const head of heads.split(",")) if (simple.test(head) && head.trim() !== "") selectors.add(head.trim().toLowerCase())
    }
  }
  return { selectors }
}

/** The style sheets that a page holds, as far as they are read; one that does not end is none. */
function* styleSheets(html: string): Generator<string> {
  const low = html.toLowerCase()
  let read = 0
  for (let at = low.indexOf("<style"); at >= 0 && read < longestStyles; at = low.indexOf("<style", at)) {
    const start = low.indexOf(">", at)
    const end = start < 0 ? -1 : low.indexOf("</style", start)
    if (end < 0) return
    yield html.slice(start + 1, Math.min(end, start + longestStyles))
    read += end - start
    at = end
  }
}

function withoutComments(css: string): string {
  let out = ""
  for (let at = 0; ;) {
    const open = css.indexOf("/*", at)
    const close = open < 0 ? -1 : css.indexOf("*/", open + 2)
    if (close < 0) return out + css.slice(at, open < 0 ? css.length : open)
    out += css.slice(at, open)
    at = close + 2
  }
}

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(tag)
  return found ? (found[1] ?? found[2] ?? found[3] ?? "") : null
}

function isHidden(tag: string, name: string, { selectors }: HiddenSelectors): boolean {
  if (/\shidden(?=[\s>=/])/i.test(tag.replace(/"[^"]*"|'[^']*'/g, '""')) && !/until-found/i.test(tag)) return true
  const style = attribute(tag, "style")
  if (style !== null && isHiding(style)) return true
  if (selectors.size === 0) return false
  const marks = [
    ...(attribute(tag, "class") ?? "")
      .split(/\s+/)
      .filter(Boolean)
      .map(one => `.${one}`),
    ...[attribute(tag, "id")].filter(one => one !== null && one !== "").map(one => `#${one}`)
  ].map(one => one.toLowerCase())
  return selectors.has(name) || marks.some(mark => selectors.has(mark) || selectors.has(name + mark))
}

const empty = /^(?:br|img|hr|input|meta|link|area|base|col|embed|source|track|wbr)$/
/** Elements that end where the next of their kind begins, or what holds them ends. */
const endsItself = /^(?:p|li|td|th|tr|dd|dt|option)$/
const block = /^(?:p|div|ul|ol|table|section|article|h[1-6]|header|footer|main|blockquote|body)$/

/**
 * An HTML text without what its own style says that nobody sees, and the texts that were left out. Follows attributes and selectors of one part;
 * no browser is asked, so what only the whole page could tell stays. Linear.
 */
export function withoutHidden(html: string): { html: string; hidden: string[] } {
  const known = hiddenSelectors(html)
  const shown: string[] = []
  const hidden: string[] = []
  /** The element that hides, with how many of its own name are open in it. */
  let within: { name: string; depth: number } | null = null
  for (const token of htmlTokens(html)) {
    const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(token)
    if (!tag) {
      if (within === null) shown.push(token)
      else if (!token.startsWith("<") && token.trim() !== "") hidden.push(token.trim())
      continue
    }
    const name = tag[2]!.toLowerCase()
    const isEnd = tag[1] === "/"
    if (within !== null) {
      const isSame: boolean = name === within.name
      if (isSame && isEnd && --within.depth === 0) within = null
      else if (isSame && !isEnd && !token.endsWith("/>") && !endsItself.test(name)) within.depth++
      else if (endsItself.test(within.name) && !isEnd && (isSame || (within.name === "p" && block.test(name)))) within = null
      if (within !== null || isEnd) continue
    }
    if (!isEnd && !empty.test(name) && !token.endsWith("/>") && name !== "html" && name !== "body" && isHidden(token, name, known)) {
      within = { name, depth: 1 }
      continue
    }
    shown.push(token)
  }
  return { html: shown.join(""), hidden }
}
