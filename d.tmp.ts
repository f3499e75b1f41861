import { evaluate } from "~evaluation/evaluate"
import { readText } from "~sites/plain/read-text"
import { readPost } from "~role/post/read-post"
const forms: [string, string[]][] = [
 ["Kubernetes", ["No Kubernetes yet.","Kubernetes: none so far.","Kubernetes? Not yet.","I have yet to touch Kubernetes.","Haven't used Kubernetes.","Zero Kubernetes experience.","New to Kubernetes.","Kubernetes is not my thing.","Everything except Kubernetes.","We had no use for Kubernetes.","Kubernetes was ruled out before I came.","I left Kubernetes to others.","Nothing in Kubernetes.","Kubernetes I know only from talks.","Have read about Kubernetes.","Would need training in Kubernetes.","Kubernetes experience: 0 years","Kubernetes - limited exposure, watched a colleague","not familiar with Kubernetes","unfamiliar with Kubernetes","I can't claim Kubernetes.","Kubernetes hands-on is missing.","My Kubernetes is nonexistent.","Kubernetes is still ahead of me.","Looking forward to learning Kubernetes","Kubernetes on my list for 2027","Kubernetes course booked","Never got round to Kubernetes.","Neither Docker nor Kubernetes.","Kubernetes migration was cancelled before it began","We stayed away from Kubernetes.","Kein Kubernetes bisher.","Kubernetes noch nicht.","Pas encore de Kubernetes.","Aucune expérience de Kubernetes.","Todavía no he usado Kubernetes.","Sin experiencia en Kubernetes.","Ainda não usei Kubernetes."]],
 ["Payroll", ["No payroll.","Payroll is done by the bureau.","Never ran payroll.","Payroll sits with head office.","Payroll is outsourced.","I do not run payroll.","Payroll: an external provider.","Apart from payroll, everything in the office.","I forward the hours to payroll.","The accountant runs payroll.","Payroll goes to our accountant.","Payroll belongs to HR.","All but payroll.","My successor took payroll over before I started it.","Payroll remained with the parent company."]],
 ["Forklift licence", ["No forklift licence.","Forklift licence expired in 2022.","Forklift licence lapsed.","Forklift licence planned for 2027.","Booked on a forklift licence course.","Forklift licence: failed the test.","Forklift licence taken away in 2021.","Forklift licence not renewed.","Would get a forklift licence if paid for.","Forklift licence (training in progress)","Lost my forklift licence in 2020."]],
 ["Leading a sales team", ["I have not led a sales team.","Never led a sales team.","I was never in charge of a sales team.","No sales team to lead.","I left before I could lead a sales team.","Leading a sales team is what I want next."]],
 ["Fluent German", ["German: a few words.","No German.","German: A1","My German is rusty, enough for a menu.","Learning German.","German at school, mostly forgotten.","I do not speak German."]],
 ["5+ years of welding", ["Two years of welding.","Welding for eighteen months.","I welded for a year before my injury."]],
]
let bad=0, all=0, nm=0
for (const [line, list] of forms) {
  const role = readPost({ title: null, text: `Requirements\n- ${line}` })
  for (const s of list) {
    const r = readText(`Jo Arden\n\nExperience\n\nOffice worker\nNorthgate Ltd, Jan 2012 - Present\n- ${s}\n- Looked after the archive and the post\n`)
    if (!("profile" in r)) { console.log("unread", s); continue }
    const e = evaluate({ ...role, title: "" } as never, r.profile, new Date("2026-11-21"))
    const v = e.verdicts[0]!; all++
    if (v.verdict === "met") { bad++; console.log("MET ", line, "|", s, "|", v.reason) } else if (v.verdict === "not met") nm++
    else console.log("unk ", line, "|", s)
  }
}
console.log(bad, nm, all)
