import { readPost } from "~role/post/read-post"
import { against, median, printTable } from "./table"

const lines = [
  "We build the pipelines that carry the meters of four million homes.",
  "You work with six colleagues in Porto, two days a week in the office.",
  "We decide together, write things down, and go home in time."
]
const requirements = [
  "5+ years of experience with Python or Scala",
  "Experience with Kafka, Spark and Airflow",
  "Fluent English, Portuguese is a plus",
  "A degree in Computer Science or comparable experience",
  "Good knowledge of SQL and data modelling",
  "You have mentored other people"
]

function postOf(characters: number): string {
  let text = "Senior Data Engineer\n\nPorto, hybrid\n\nAbout the role\n"
  while (text.length < characters * 0.7) text += `${lines.join(" ")}\n`
  text += "\nRequirements\n"
  while (text.length < characters) text += `${requirements.map(line => `- ${line}`).join("\n")}\n`
  return text
}

/** Time to make a draft role of a job post of 10 kB. */
export function benchReadJobPost(): void {
  const text = postOf(10_000)
  let found = 0
  const times = Array.from({ length: 25 }, () => {
    const start = performance.now()
    found = readPost({ text, title: null }).qualifications.length
    return performance.now() - start
  })
  const took = median(times.slice(5))
  printTable(
    "Making a draft role of a job post",
    ["post, kB", "qualifications", "ms", "to 300 ms (the first status)", "aim"],
    [[text.length / 1000, found, took, `${(took / 300).toFixed(2)}×`, against(took, 300)]]
  )
}
