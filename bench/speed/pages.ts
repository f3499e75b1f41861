import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

export interface BenchPage {
  name: string
  html: string
  url: string
}

const root = fileURLToPath(new URL("../../", import.meta.url))
const sources = ["tests/fixtures/sites", "demo", "../shared/layouts"]

/** Every saved page at hand: the fixtures, the demo site, and the shared layouts where they are present. */
export async function benchPages(): Promise<BenchPage[]> {
  const pages = sources
    .map(source => path.join(root, source))
    .filter(existsSync)
    .flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter(name => name.endsWith(".html"))
        .map(name => path.join(folder, name))
    )
    .map(file => {
      const html = readFileSync(file, "utf8")
      const url = /<link rel="canonical" href="(https?:[^"]+)"/.exec(html)?.[1] ?? "https://example.org/saved.html"
      return { name: path.relative(root, file).replace(/^(?:tests\/fixtures\/|\.\.\/)/, ""), html, url }
    })
  const large = await largestDemoPage()
  return large ? [...pages, large] : pages
}

/** The demo's largest page is made when it is asked for, so it is no file. */
async function largestDemoPage(): Promise<BenchPage | null> {
  const file = path.join(root, "demo/long-career.mjs")
  if (!existsSync(file)) return null
  const module = (await import(file)) as { longCareerPage: () => string }
  return { name: "demo, the largest page", html: module.longCareerPage(), url: "https://example.org/people/largest" }
}
