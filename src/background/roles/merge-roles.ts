import type { LineOfPost, PostStretch } from "~role/post-line"
import type { Role } from "~role/role"
import { foldCase } from "~profile/fold-text"

/**
 * Adds what a post says to what the role already has. What the recruiter has set stays; a qualification with the same words is not added
 * twice; ids that are taken are replaced, also where questions and findings point at them. On an empty role this is the post's role as it is.
 */
export function mergeRoles(role: Role, found: Role, newId: () => string): Role {
  const taken = new Set(role.qualifications.map(qualification => qualification.id))
  const words = new Set(role.qualifications.map(qualification => foldCase(qualification.text)))
  const ids = new Map(found.qualifications.map(({ id }) => [id, taken.has(id) ? newId() : id]))
  const added = found.qualifications.filter(qualification => !words.has(foldCase(qualification.text)))
  const known = new Set(added.map(qualification => qualification.id))
  const isAbout = (id: string | null) => id === null || known.has(id)
  const same = (text: string) => role.qualifications.find(qualification => foldCase(qualification.text) === foldCase(text))?.id
  const standsAs = new Map(found.qualifications.map(({ id, text }) => [id, same(text) ?? ids.get(id) ?? id]))
  const renamed = (id: string | null) => (id === null ? null : (ids.get(id) ?? id))
  return {
    ...role,
    salary: role.salary ?? found.salary,
    title: role.title ?? found.title,
    level: role.level ?? found.level,
    place: role.place ?? found.place,
    remote: role.remote ?? found.remote,
    qualifications: [...role.qualifications, ...added.map(one => ({ ...one, id: ids.get(one.id) ?? one.id }))],
    questions: [
      ...role.questions,
      ...found.questions
        .filter(question => isAbout(question.qualificationId) && !role.questions.some(before => before.id === question.id))
        .map(question => ({
          ...question,
          qualificationId: renamed(question.qualificationId),
          options: question.options.map(option => ({ ...option, value: ids.get(option.value) ?? option.value }))
        }))
    ],
    findings: [
      ...role.findings,
      ...found.findings
        .filter(finding => isAbout(finding.qualificationId))
        .map(finding => ({ ...finding, qualificationId: renamed(finding.qualificationId) }))
    ],
    ...(found.lines ? { lines: [...(role.lines ?? []), ...found.lines.map(line => lineWith(line, standsAs))] } : {})
  }
}

/** A line of a second post, with the ids that its qualifications have in the role. */
function lineWith({ parts, ...line }: LineOfPost, ids: ReadonlyMap<string, string>): LineOfPost {
  const of = <Stretch extends PostStretch>(stretch: Stretch): Stretch => ({
    ...stretch,
    qualificationIds: stretch.qualificationIds.map(id => ids.get(id) ?? id)
  })
  return { ...of(line), ...(parts ? { parts: parts.map(of) } : {}) }
}
