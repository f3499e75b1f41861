import { readFile } from "node:fs/promises"
import { resolve } from "node:path"
import { checkTuning } from "~agent/tuning/check-tuning"
import { findMentions } from "~profile/find-mentions"
import { sentence, type Sentence } from "~sentence/sentence"
import { readExport } from "~store/files/import-file"
import { ImportRefused } from "~store/files/import-refused"
import type { ExportedRows } from "~store/rows/tables"
import { locate } from "../load-file"
import { Refusal, whyNotOpened } from "../refusal"
import type { Terminal } from "../terminal"
import { complain, print } from "../terminal"
import { tuningFilesOf, writeTuningFiles } from "../tuning/export-tuning"

export const tuningUsage = sentence("usageTuning")

export interface TuningOptions {
  /** The folder that the files are written into. */
  out: string | null
  /** The user's own file of what people said of themselves, for the data card's balance. */
  selfReported: string | null
  /** An export whose people's names are searched for. */
  export: string | null
}

/** `export` makes files for tuning of an export; `check` holds such files to their form. Returns the exit status. */
export async function runTuning([what, ...files]: readonly string[], options: TuningOptions, terminal: Terminal): Promise<number> {
  if (what === "export") return exportTuning(files, options, terminal)
  if (what === "check") return checkFiles(files, options, terminal)
  throw new Refusal(sentence("cliTuningWhat"), 2)
}

async function exportTuning(files: readonly string[], { out, selfReported }: TuningOptions, terminal: Terminal): Promise<number> {
  const [file] = files
  if (file === undefined || files.length > 1 || out === null) throw new Refusal(sentence("cliTuningExport"), 2)
  const tables = await exported(file, terminal)
  const reported = selfReported === null ? null : await textOf(selfReported, terminal)
  const made = tuningFilesOf(tables, reported, terminal.now)
  if (made.card.examples.train + made.card.examples.test === 0) {
    complain(terminal, sentence("cliTuningNothing", { file }))
    await print(terminal, made.card)
    return 3
  }
  const folder = resolve(terminal.folders[0] ?? ".", out)
  try {
    await writeTuningFiles(folder, made.files)
  } catch (error) {
    throw new Refusal(sentence("cliTuningNotWritten", { folder, why: whyNotOpened(error) }))
  }
  await print(terminal, { folder, files: [...made.files.keys()], ...made.card })
  return 0
}

async function checkFiles(files: readonly string[], options: TuningOptions, terminal: Terminal): Promise<number> {
  if (files.length === 0) throw new Refusal(sentence("cliTuningCheck"), 2)
  const names = options.export === null ? [] : namesIn(await exported(options.export, terminal))
  const texts = await Promise.all(files.map(async file => ({ file, text: await textOf(file, terminal) })))
  const trained = new Set(texts.filter(({ file }) => !isTest(file)).flatMap(({ text }) => [...checkTuning(text).requests]))
  let faulty = 0
  for (const { file, text } of texts) {
    const { form, lines, faults } = checkTuning(text, isTest(file) ? trained : undefined)
    for (const { line, why, what } of faults)
      complain(terminal, sentence("cliTuningFault", { file, line, why: sentence(faultWords[why], { what }) }))
    const named = names.length === 0 ? [] : linesThatName(text, names)
    for (const { line, what } of named) complain(terminal, sentence("cliTuningNames", { file, line, what }))
    if (faults.length + named.length > 0) faulty++
    await print(terminal, { file, form, lines, faults: faults.length, named: named.length })
  }
  return faulty > 0 ? 1 : 0
}

const faultWords = {
  "no json": "tuningNoJson",
  "no form": "tuningNoForm",
  "other form": "tuningOtherForm",
  unfit: "tuningUnfit",
  repeated: "tuningRepeated",
  "no answer": "tuningNoAnswer",
  "quote missing": "tuningQuoteMissing",
  "in training": "tuningInTraining"
} as const satisfies Record<ReturnType<typeof checkTuning>["faults"][number]["why"], Sentence["code"]>

/** What is tested on is called so by the export: `test.chat.jsonl`. */
function isTest(file: string): boolean {
  return /(?:^|[/\\])test\.[^/\\]*$/u.test(file)
}

function namesIn({ people, captures }: ExportedRows): string[] {
  const names = [...people.map(({ name }) => name), ...captures.map(({ reading }) => reading.profile.name)]
  return [...new Set(names.filter(name => name !== null && name.trim() !== ""))] as string[]
}

/** A word that is an ordinary one as well, and stands alone, is no finding: a "May" may be a month. */
function linesThatName(text: string, names: readonly string[]): { line: number; what: string }[] {
  return text.split("\n").flatMap((line, index) => {
    const found = findMentions(line, names).find(({ isAlone, isOrdinary }) => !isAlone && !isOrdinary)
    return found ? [{ line: index + 1, what: line.slice(found.from, found.to) }] : []
  })
}

async function exported(file: string, terminal: Terminal): Promise<ExportedRows> {
  const text = await textOf(file, terminal)
  try {
    const { tables, leftOut } = readExport(text)
    if (leftOut.length > 0) complain(terminal, sentence("cliMcpLeftOut", { file, count: leftOut.length }))
    return tables
  } catch (error) {
    if (error instanceof ImportRefused) throw new Refusal(sentence("cliMcpNoExport", { file, reason: error.said }))
    throw error
  }
}

async function textOf(file: string, terminal: Terminal): Promise<string> {
  try {
    return await readFile(locate(file, terminal), "utf8")
  } catch (error) {
    throw new Refusal(sentence("cliNotRead", { file, why: whyNotOpened(error) }))
  }
}
