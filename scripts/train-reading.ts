/**
 * Trains the tagger of a résumé's positions on generated résumés and writes its weights: `npm run train`. The same seeds give the same file.
 * An averaged perceptron over a linear chain; weights are kept as whole numbers, the small ones left out.
 */
import { writeFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { atomsOf } from "~sites/plain/resume-text/entries/atoms"
import { featuresOf } from "~sites/plain/resume-text/entries/atom-features"
import { stepOf } from "~sites/plain/resume-text/entries/step-of"
import type { AtomLabel } from "~sites/plain/resume-text/entries/tagger"
import { atomLabels, stepFeatures, tagAtoms, weightLetters } from "~sites/plain/resume-text/entries/tagger"
import { toLines } from "~sites/plain/resume-text/lines"
import type { LaidPart } from "../tests/support/resume-layouts"
import { headLayouts } from "../tests/support/head-layouts"
import { layOutResume } from "../tests/support/resume-layouts"
import { seeded } from "../tests/support/seeded"

const résumés = Number(process.argv[2] ?? 4500)
const epochs = 4
const firstSeed = 1_000_000
const largest = Math.floor((weightLetters.length - 1) / 2)

/** Every seventh layout is held out, so that what is measured on all says how new ones are read. */
const trained = headLayouts.filter((_, index) => index % 7 !== 3)

interface Example {
  features: string[][]
  steps: string[]
  gold: AtomLabel[]
}

/** The label of an atom: that of the part of its line which covers its middle. */
function labelOf(parts: readonly LaidPart[], text: string, from: number): { label: AtomLabel; next: number; begins: boolean } {
  const whole = parts.map(part => part.text).join("")
  const at = Math.max(0, whole.indexOf(text, from))
  const middle = at + text.length / 2
  let passed = 0
  for (const part of parts) {
    passed += part.text.length
    if (middle < passed || part === parts.at(-1)) return { label: part.label ?? "X", next: at + text.length, begins: part.begins === true }
  }
  return { label: "X", next: from, begins: false }
}

function exampleOf(seed: number): Example | null {
  const { section, sectionText } = layOutResume(seeded(seed), trained)
  const lines = toLines(sectionText)
  if (lines.length !== section.length) return null
  const atoms = atomsOf(lines)
  let line = -1
  let from = 0
  let begun: LaidPart | undefined
  const gold = atoms.map((atom): AtomLabel => {
    const parts = section[atom.line] ?? []
    if (atom.line !== line) {
      line = atom.line
      from = 0
      begun = undefined
    }
    const found = labelOf(parts, atom.text, from)
    from = found.next
    const first = parts.find(part => part.begins)
    if (!found.begins || found.label === "X" || (begun && begun === first)) return found.label
    begun = first
    return `B${found.label}` as AtomLabel
  })
  return { features: featuresOf(lines, atoms), steps: atoms.map((atom, at) => stepOf(atom, atoms[at - 1], lines)), gold }
}

const examples: Example[] = []
for (let seed = 0; seed < résumés; seed++) {
  const example = exampleOf(firstSeed + seed)
  if (example && example.features.length > 0) examples.push(example)
}
const weights = new Map<string, Float64Array>()
const sums = new Map<string, Float64Array>()
let clock = 1
function change(feature: string, label: AtomLabel, by: number): void {
  const at = atomLabels.indexOf(label)
  const weight = weights.get(feature) ?? new Float64Array(atomLabels.length)
  const sum = sums.get(feature) ?? new Float64Array(atomLabels.length)
  weight[at] = (weight[at] ?? 0) + by
  sum[at] = (sum[at] ?? 0) + by * clock
  weights.set(feature, weight)
  sums.set(feature, sum)
}

const random = seeded(7)
for (let epoch = 0; epoch < epochs; epoch++) {
  let wrong = 0
  let all = 0
  for (let at = examples.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const [one, two] = [examples[at], examples[other]]
    if (one && two) [examples[at], examples[other]] = [two, one]
  }
  for (const { features, steps, gold } of examples) {
    const guess = tagAtoms(features, steps, weights)
    clock++
    gold.forEach((right, at) => {
      all++
      const told = guess[at] ?? "X"
      const [before, toldBefore] = [gold[at - 1] ?? "begin", guess[at - 1] ?? "begin"] as const
      if (told !== right) {
        wrong++
        for (const feature of features[at] ?? []) {
          change(feature, right, 1)
          change(feature, told, -1)
        }
      }
      if (told !== right || before !== toldBefore) {
        for (const feature of stepFeatures(before, steps[at] ?? "")) change(feature, right, 1)
        for (const feature of stepFeatures(toldBefore, steps[at] ?? "")) change(feature, told, -1)
      }
    })
  }
  console.log(`epoch ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)} % of ${all} atoms wrong`)
}

const averaged = new Map(
  [...weights].map(([feature, weight]) => [feature, weight.map((value, at) => value - (sums.get(feature)?.[at] ?? 0) / clock)])
)
const most = Math.max(...[...averaged.values()].flatMap(weight => [...weight].map(Math.abs)))
const scale = largest / most
const kept = [...averaged]
  .map(([feature, weight]) => [feature, [...weight].map(value => Math.round(value * scale))] as const)
  .filter(([, weight]) => weight.some(value => Math.abs(value) > 1))
  .sort(([one], [other]) => (one < other ? -1 : 1))
const letter = (value: number) => weightLetters[value > 0 ? value * 2 - 1 : -value * 2] ?? ""
const body = kept.map(([feature, weight]) => `${feature}=${weight.map(letter).join("")}`).join("\n")
const file = fileURLToPath(new URL("../src/sites/plain/resume-text/entries/tagger-weights.ts", import.meta.url))
writeFileSync(
  file,
  `/** Made by \`npm run train\`; not to be changed by hand. A feature a line, its weights as letters in the order of the labels. */\nexport const taggerWeights = ${JSON.stringify(body)}\n`
)
console.log(`${kept.length} features, ${Math.round(Buffer.byteLength(body) / 1024)} kB: ${path.basename(file)}`)
