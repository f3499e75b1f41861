import { parseProfileDate } from "~profile/parse-date"
import type { ProfileBuilder, QuotedDates } from "~profile/profile-builder"
import { setName, setPlace, richTextOf } from "./europass-fields"
import { nodeAt, nodesIn, textAt, type TreeNode } from "./xml-tree"

/** The XML of Europass since 2020, which is a Candidate of HR Open Standards. */
export function readCandidate(candidate: TreeNode, builder: ProfileBuilder): void {
  const person = nodeAt(candidate, "candidateperson")
  setName(builder, textAt(person, "personname", "givenname"), textAt(person, "personname", "familyname"))
  const address = nodesIn(person, "communication")
    .map(one => nodeAt(one, "address"))
    .find(one => one !== undefined)
  setPlace(
    builder,
    [textAt(address, "cityname")].filter(part => part !== null)
  )
  const profile = nodeAt(candidate, "candidateprofile") ?? candidate
  builder.set("about", richTextOf(nodeAt(profile, "executivesummary")))
  for (const employer of nodesIn(nodeAt(profile, "employmenthistory"), "employerhistory")) {
    const positions = nodesIn(employer, "positionhistory")
    for (const position of positions) {
      builder.position({
        title: textAt(position, "positiontitle"),
        company: textAt(employer, "organizationname"),
        dates: periodOf(nodeAt(position, "employmentperiod") ?? nodeAt(employer, "employmentperiod")),
        location: textAt(position, "city") ?? textAt(employer, "organizationcontact", "communication", "address", "cityname"),
        description: richTextOf(nodeAt(position, "description"))
      })
    }
  }
  for (const attended of nodesIn(nodeAt(profile, "educationhistory"), "educationorganizationattendance")) {
    builder.education({
      school: textAt(attended, "organizationname"),
      degree: textAt(attended, "educationdegree", "degreename"),
      dates: periodOf(nodeAt(attended, "attendanceperiod"))
    })
  }
  for (const competency of nodesIn(nodeAt(profile, "personqualifications"), "personcompetency")) {
    const name = textAt(competency, "competencyname")
    const kind = textAt(competency, "taxonomyid") ?? textAt(competency, "competencyid")
    if (name && kind !== null && /language/i.test(kind)) builder.language(name, null)
    else builder.skill(name)
  }
  for (const certificate of nodesIn(nodeAt(profile, "certifications"), "certification")) {
    const name = textAt(certificate, "certificationtypecode") ?? textAt(certificate, "certificationname")
    if (name) builder.certification({ name })
  }
}

function periodOf(period: TreeNode | undefined): QuotedDates | null {
  const [from, to] = [textAt(period, "startdate", "formatteddatetime"), textAt(period, "enddate", "formatteddatetime")]
  const start = from ? parseProfileDate(from) : null
  const end = textAt(period, "currentindicator") === "true" ? "present" : to ? parseProfileDate(to) : null
  return start || end ? { start, end, quote: from ?? to ?? "", endQuote: to ?? from ?? "" } : null
}
