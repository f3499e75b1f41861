import { judgeHalf } from "/work/main/bench/judgement/hard-report"
import { parseCriterion } from "~role/criteria/parse-criterion"
const [, , half] = process.argv
const { pairs } = judgeHalf(half as never)
const c = new Map<string, number>()
for (const p of pairs) {
  const wrong = p.said === "met" && p.label !== "met"
  const missed = p.kind === "plainly there" && p.said !== "met"
  if (!wrong && !missed) continue
  const shape = (p.reasons.at(0) ?? "").replace(/“[^”]*”/g, "“…”").replace(/(?:\p{Lu}[\p{L}\d+#./-]*\s?)+/gu, "X ").replace(/\d+/g, "N").slice(0, 60)
  const key = `${wrong ? "WRONG" : "missed"} | ${p.kind} | ${p.trap ?? ""} | ${parseCriterion(p.line)?.type ?? "words"} | ${shape}`
  c.set(key, (c.get(key) ?? 0) + 1)
}
for (const [k, n] of [...c].sort((a, b) => (a[0] < b[0] ? -1 : 1))) console.log(n, k)
