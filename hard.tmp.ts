import { errorLines, judgeHalf } from "/work/main/bench/judgement/hard-report"
const [, , half, lines] = process.argv
const { report, pairs } = judgeHalf(half as never)
for (const row of report.rows) console.log(row.figure.padEnd(60), row.value.toFixed(3), row.n)
if (lines && !half!.startsWith("held")) console.log(errorLines(pairs).join("\n"))
