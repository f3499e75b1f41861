import { sourcedRoles } from "../tests/support/sourced-roles"
import { proposeStrategies } from "~role/strategies/propose"
import { inEnglish } from "~sentence/english"
const only = process.argv[2]
for (const [name, role] of Object.entries(sourcedRoles)) {
  if (only && !name.includes(only)) continue
  console.log(`\n=== ${name}`)
  for (const s of proposeStrategies(role)) {
    console.log(`-- ${s.id}: ${inEnglish(s.name)} | ${inEnglish(s.reason)} | misses: ${inEnglish(s.misses)}`)
    for (const q of s.searches) if (q.place !== "ats") console.log(`   ${q.place}: ${q.text.replace(/\n/g, "\n      ")}  ${q.notes.map(inEnglish).join(" | ")}`)
  }
}
