import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"

const sheets = path.resolve("node_modules/@mantine/core/styles")
const listed = [...readFileSync("src/ui/mantine.css", "utf8").matchAll(/styles\/([\w-]+)\.css"/g)].map(match => match[1] as string)
const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(file => file.endsWith(".tsx"))

it("every Mantine component on a screen has its styles, in Mantine's own order", () => {
  const used = new Set(
    sources.flatMap(file =>
      [...readFileSync(path.join("src", file), "utf8").matchAll(/import \{([^}]*)\} from "@mantine\/core"/g)].flatMap(match =>
        (match[1] ?? "").split(",").map(name => name.trim())
      )
    )
  )
  expect(used.size).toBeGreaterThan(10)
  const styled = [...used].filter(name => existsSync(path.join(sheets, `${name}.css`)))
  expect(styled.filter(name => !listed.includes(name))).toEqual([])

  const whole = readFileSync("node_modules/@mantine/core/styles.css", "utf8")
  const places = listed.map(name =>
    whole.indexOf(
      readFileSync(path.join(sheets, `${name}.css`), "utf8")
        .trim()
        .slice(0, 120)
    )
  )
  expect(places).toEqual([...places].sort((a, b) => a - b))
})
