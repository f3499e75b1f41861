import type { BenchPage } from "./pages"
import { benchPages } from "./pages"

/** As long as the pages that sites really send. */
const fullCharacters = 2_000_000

/** One page of each layout there is, by the file it is made from. The last two stand in for layouts whose skeletons are not at hand. */
const layouts: [layout: string, file: RegExp][] = [
  ["LinkedIn, guest 2024", /layouts\/guest-2024\.html|linkedin--guest\.html/],
  ["LinkedIn, member 2024", /layouts\/member-2024-complete\.html|linkedin--member-2024-german\.html/],
  ["LinkedIn, member 2026", /layouts\/member-2026-loaded\.html|linkedin--member-2026\.html/],
  ["GitHub", /github--profile\.html/],
  ["h-resume", /hresume--first-generation\.html/],
  ["schema.org", /schema-org--profile-page\.html/],
  ["home page, WordPress", /web-page--wordpress\.html/],
  ["home page, boxes in rows", /web-page--flex-rows\.html/],
  ["question site", /web-page--question-site\.html/]
]

/** A page of each layout, padded to two megabytes with what fills real pages. */
export async function fullSizePages(): Promise<BenchPage[]> {
  const pages = await benchPages()
  return layouts.flatMap(([name, file]) => {
    const page = pages.filter(one => file.test(one.name)).sort((a, b) => b.html.length - a.html.length)[0]
    return page ? [{ name, url: page.url, html: padded(page.html) }] : []
  })
}

/** Half of it state and styles that nobody sees, as frameworks leave them; half of it a feed and a rail of boxes in boxes. */
function padded(html: string): string {
  const end = html.lastIndexOf("</body>")
  const room = fullCharacters - html.length
  const filled = [fill(styleRule, room * 0.1, "<style>", "</style>"), fill(state, room * 0.4, `<code style="display:none">`, "</code>")]
  const seen = [
    fill(feedItem, room * 0.35, `<aside class="feed"><ul>`, "</ul></aside>"),
    fill(railItem, room * 0.15, `<footer class="rail">`, "</footer>")
  ]
  return `${html.slice(0, end)}${filled.join("\n")}${seen.join("\n")}${html.slice(end)}`
}

function fill(piece: (index: number) => string, characters: number, open: string, close: string): string {
  const pieces: string[] = []
  for (let length = 0, index = 0; length < characters; index += 1) {
    const next = piece(index)
    pieces.push(next)
    length += next.length
  }
  return `${open}${pieces.join("\n")}${close}`
}

function styleRule(index: number): string {
  return `._h${(index * 7919).toString(36)} ._k${index % 400}>div{margin:${index % 9}px;color:#${(index % 4096).toString(16).padStart(3, "0")}}`
}

function state(index: number): string {
  return `{"entityUrn":"urn:li:fs_${index * 31}","lastUpdated":${1_700_000_000 + index},"text":"An item of the feed number ${index}","counts":[${index % 7},${index % 11}]},`
}

function feedItem(index: number): string {
  const icon = `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M${index % 24} 3h2v${index % 9}l4-4 3 3-7 7-7-7z"></path></svg>`
  return `<li class="_h${(index * 31).toString(36)} feed-item"><div class="_a${index % 40}"><div class="_b"><span aria-hidden="true">Somebody of the feed ${index}</span><span class="visually-hidden">Somebody of the feed ${index}</span></div><p class="_c">Shared a thought about timetables, kettles and the weather in ${1990 + (index % 30)}.</p>${icon}<button type="button">Like</button></div></li>`
}

function railItem(index: number): string {
  return `<div class="_r${index % 30}"><a href="/topic/${index}"><span>Topic ${index}</span></a><p>${index % 90} new posts</p></div>`
}
