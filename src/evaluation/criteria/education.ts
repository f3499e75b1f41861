import { sentence, type Sentence } from "~sentence/sentence"
import type { Evidence } from "~profile/evidence"
import type { Criterion, DegreeLevel } from "~role/criterion"
import { compareDegrees, findFields } from "~role/parse/degree"
import { fold } from "~role/vocabulary/tokens"
import { remember } from "../remember"
import { fieldOfLetters, noDegree, statedDegrees } from "../stated-degrees"
import type { Judge, Judgement, Setting } from "../judge"
import { met, notMet, unknown } from "../judge"
import type { ProfileIndex } from "../profile-index"
import { anyOf } from "../words"
import { isLowerGrade } from "./paper-rank"
import { paperStateAt } from "./paper-state"

type Wanted = Extract<Criterion, { type: "education" }>

/** Fields that posts mean by "a related field". */
const related: readonly (readonly string[])[] = [
  ["Computer Science", "Engineering", "Electrical Engineering", "Mathematics", "Physics", "Data Science"],
  ["Engineering", "Mechanical Engineering", "Electrical Engineering", "Civil Engineering", "Physics"],
  ["Business administration", "Economics", "Finance", "Accounting", "Marketing"],
  ["Nursing", "Medicine", "Biology"],
  ["Psychology", "Social Work", "Education", "Human Resources"],
  ["Design", "Architecture"]
]
const lenient =
  /\b(?:related|similar|relevant|comparable|equivalent|vergleichbar\p{L}*|ähnlich\p{L}*|équivalent\p{L}*|similaire|afín|similar|relacionad\p{L}*|áreas? afins?|any (?:field|discipline|subject))/iu
const orExperience =
  /\b(?:or|oder|ou|o)\s+(?:an?\s+)?(?:equivalent|comparable|relevant|vergleichbare|équivalente)?\s*(?:\p{L}+\s+){0,2}(?:experience|erfahrung|expérience|experiencia|experiência|qualifications?|training)/iu

const levelNames: Record<DegreeLevel, Sentence> = {
  secondary: sentence("degreeNameSecondary"),
  vocational: sentence("degreeNameVocational"),
  associate: sentence("degreeNameAssociate"),
  bachelor: sentence("degreeNameBachelor"),
  master: sentence("degreeNameMaster"),
  doctorate: sentence("degreeDoctorate")
}

/** Degrees stand in many profiles in the same words. */
const degreesIn = remember(statedDegrees)
const fieldsIn = remember(text => findFields(text).map(({ name }) => name))

interface Held {
  level: DegreeLevel | null
  fields: string[]
  /** Degree and field as written, folded, for a wanted field that is in no list. */
  words: string
  quotes: Evidence[]
  finished: boolean
}

/** The fields that are named, or else those that the degrees' letters stand for: an M.Ed. is in education. */
function withLetters(fields: readonly string[], degrees: readonly { quote: string }[]): string[] {
  return fields.length > 0 ? [...fields] : degrees.flatMap(({ quote }) => fieldOfLetters(quote) ?? [])
}

function year(date: string | null): number | null {
  return date === null || date === "present" ? null : Number(date.slice(0, 4))
}

const begunBefore =
  /(?<![\p{L}\d])(?:start(?:ed|ing)?|beg[au]n|years? (?:of|into|towards?)|semesters? (?:of|into)|terms? (?:of|into)|modules? (?:of|from)|place (?:on|for|in)|offer(?:ed)?|half ?way|part (?:of|way)|studied for|enrolled|short of|all but|currently|pursuing|studying|expected|want(?:ed)?|plan(?:ned|ning)?|would|hop(?:e|ing)|apply|applied|dropped out of|left|abandoned|gave up|never (?:finished|got)|saving for|working on|credits? (?:of|towards?)|angefangen\p{L}*|begonnen\p{L}*|abgebrochen\p{L}*|commencée?|abandonnée?|empezad[oa]|sin terminar|iniciad[oa]|incomplet[oa]|(?:brother|sister|wife|husband|colleague|boss|manager|daughter|son|father|mother|she|he|they)(?![\p{L}])[^.;\n]*)(?![\p{L}])[^.;\n]{0,40}$/iu
/** Says of a degree that it was not got. */
const cameToNone =
  /(?<![\p{L}])(?:in ?complete|not (?:yet )?(?:completed|finished|graduated)|unfinished|in progress|did(?: not|n['’]t) (?:finish|complete|graduate)|withdrew|dropped out|left (?:before|after|without|early|to)|stopped|abandoned|discontinued|no degree|without (?:a )?degree|\d+ (?:credits?|credit hours|units) (?:toward|of|completed|earned|short)|abgebrochen|nicht abgeschlossen|inachevée?|interrompue?|sin terminar|incomplet[oa]|não concluíd[oa]|interrompid[oa])(?![\p{L}])/iu
/** "MBA courses": some of it. */
const courses = /(?<![\p{L}])(?:courses?|coursework|classes|credits|modules)\s*(?:$|toward|taken|only|since|begun|started|from|so far)/iu
const begunBehind =
  /^[^.;\n]{0,60}?(?<![\p{L}\d])(?:stopped|broke(?:n)? off|will be|to be (?:done|finished|completed)|unfinished|missing|ran out|dropped(?: out)?|not (?:finished|completed|done)|did(?: not|n['’]t) (?:go|finish|complete|graduate)|without (?:a |the )?(?:degree|thesis|exam)|in progress|expected|not yet|pending|so far|abgebrochen|unterbrochen|(?:noch )?nicht (?:abgeschlossen|beendet)|interrompue?|inachevée?|sin (?:terminar|acabar)|não concluíd[oa]|interrompid[oa]|until .{0,20}then left|(?:courses?|coursework|classes|credits) (?:since|begun|started|toward|taken|only|for|at))(?![\p{L}])/iu

const got =
  /(?<![\p{L}])(?:complet\p{L}+|finish\p{L}+|graduat\p{L}+|earn\p{L}*|obtain\p{L}*|gain\p{L}*|receiv\p{L}*|award\p{L}*|took|got|did|hold\p{L}*|have|has|with|my|as a|alongside|besides|parallel|degree|diploma|abgeschlossen\p{L}*|abschluss|education|studies|academics?|formation|estudios|ausbildung|obtenu\p{L}*|obtuv\p{L}*|conclu\p{L}+|studied|studium)(?![\p{L}])[^.;\n]{0,40}$/iu

function isGot(text: string, start: number): boolean {
  const lead = /[^.;\n•]*$/u.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? ""
  return got.test(lead) || /^[^\p{L}]*$/u.test(lead)
}

/** Whether a degree that prose names at `[start, end)` was finished, by what its sentence says around it. */
function isFinished(text: string, start: number, end: number, now: number): boolean {
  const lead = text.slice(Math.max(0, start - 90), start)
  return !begunBefore.test(lead) && !begunBehind.test(text.slice(end, end + 120)) && paperStateAt(text, start, end, now) !== "unfinished"
}

/** Degrees the profile states, read once: its education, and where that is missing, its own words. */
function heldBy(index: ProfileIndex, now: number): Held[] {
  return index.once("degrees", () => {
    const held: Held[] = index.profile.education.map((item, at) => {
      const text = [item.degree, item.field].filter(Boolean).join(" ")
      const level = degreesIn(item.degree ?? text).reduce<DegreeLevel | null>(
        (best, found) => (best === null || compareDegrees(found.level, best) > 0 ? found.level : best),
        null
      )
      const quotes = [
        index.field(`education.${at}.degree`, item.degree, "education", item.school),
        index.field(`education.${at}.field`, item.field, "education", item.school)
      ]
      const end = year(item.end)
      // The reader keeps a line that takes the degree back beside its school.
      const taken = index.profile.passages.some(
        ({ section, label, text: note }) =>
          section === "education" &&
          label !== null &&
          (label === item.school || label === item.degree) &&
          note.includes(item.degree ?? item.school ?? "") &&
          cameToNone.test(note)
      )
      const finished =
        item.end !== "present" && (end === null || end <= Math.floor(now / 12)) && !taken && !cameToNone.test(text) && !courses.test(text)
      return {
        level,
        fields: withLetters(fieldsIn(text), degreesIn(item.degree ?? text)),
        words: ` ${fold(text)} `,
        quotes: quotes.filter(quote => quote !== null),
        finished
      }
    })
    const isStated = held.some(({ level }) => level !== null && level !== "secondary")
    for (const segment of index.segments) {
      // Where entries state degrees, what else stands under education is read as well, and no other text.
      if (isStated && segment.section !== "education") continue
      if (segment.kind === "skill" || segment.kind === "education" || segment.kind === "title") continue
      for (const found of statedDegrees(segment.text)) {
        // Work names degrees of pupils, colleagues and courses: its own is one that was got.
        if (segment.position !== null && !isGot(segment.text, found.start)) continue
        const sentence = index.quote(segment, found.start, found.start + found.quote.length)
        held.push({
          level: found.level,
          fields: withLetters(
            findFields(sentence.quote).map(({ name }) => name),
            [found]
          ),
          words: ` ${fold(sentence.quote)} `,
          quotes: [sentence],
          finished: isFinished(segment.text, found.start, found.start + found.quote.length, now)
        })
      }
    }
    return held
  })
}

const schoolDiploma = /diploma|g\.?e\.?d|graduate|abschluss|reife/iu

export function judgeEducation(criterion: Wanted, { text, now }: Setting): Judge {
  const { atLeast, fields } = criterion
  const easy = lenient.test(text)
  const experienceCounts = orExperience.test(text)
  const degree = atLeast === null ? sentence("criterionDegree") : levelNames[atLeast]
  const asked = fields.length > 0 ? sentence("degreeIn", { degree, fields: anyOf(fields) }) : degree
  const ask = experienceCounts ? sentence("askThemDegreeOrExperience", { degree: asked }) : sentence("askThemDegree", { degree: asked })
  const literal = fields.filter(field => !findFields(field).some(({ name }) => name === field)).map(fold)
  const near = new Set(fields.flatMap(field => related.filter(group => group.includes(field)).flat()))

  return index => {
    const held = heldBy(index, now)
    if (atLeast === "secondary" && held.every(({ level }) => level === null)) {
      // A school's diploma stands in many places that are no entry of an education.
      const diploma = index.once("no degree", () => noDegree(index))
      if (diploma && schoolDiploma.test(diploma.quote))
        return met([diploma], sentence("reasonAsked", { found: sentence("foundStates", { what: levelNames.secondary }), asked }), 0.6)
    }
    if (held.length === 0) {
      const without = index.once("no degree", () => noDegree(index))
      if (without && !experienceCounts) return notMet([without], sentence("reasonAsked", { found: sentence("foundNoDegree"), asked }))
      return unknown(without ? [without] : [], sentence("reasonNoEducation"), ask)
    }
    const high = held.filter(({ level }) => level !== null && (atLeast === null || compareDegrees(level, atLeast) >= 0))
    // "NVQ level 2" where level 3 is asked for.
    const lower = high.find(item => isLowerGrade(text, item.words))
    const finished = high.filter(item => item.finished && !isLowerGrade(text, item.words))
    if (finished.length > 0) return judgeFields(finished, asked, ask)
    if (lower && high.every(item => isLowerGrade(text, item.words)))
      return notMet(lower.quotes, sentence("reasonPaperLower", { name: asked }))
    const [running] = high
    if (running) return unknown(running.quotes, sentence("reasonAsked", { found: sentence("foundDegreeRunning"), asked }), ask, 0.5)
    const below = index.once("no degree", () => noDegree(index))
    if (below && held.every(({ level }) => level === null) && !experienceCounts)
      return notMet([below], sentence("reasonAsked", { found: sentence("foundSchooling"), asked }))
    // A sentence that was taken for schooling does not make a plainly stated degree unclear.
    const plain = held.some(({ level }) => level !== null && level !== "secondary")
    const unclear = held.find(({ level, words }) => level === null && (!plain || words.trim().split(" ").length <= 6))
    if (unclear) return unknown(unclear.quotes, sentence("reasonAsked", { found: sentence("foundDegreeUnclear"), asked }), ask, 0.3)
    const best = held
      .filter(({ level }) => level !== null)
      .reduce((top, item) => (compareDegrees(item.level!, top.level!) > 0 ? item : top))
    const found = sentence("foundHighestDegree", { degree: levelNames[best.level!] })
    return experienceCounts || best.quotes.length === 0
      ? unknown(best.quotes, sentence("reasonExperienceInstead", { found, asked }), ask, 0.3)
      : notMet(best.quotes, sentence("reasonAsked", { found, asked }))
  }

  function judgeFields(finished: Held[], wanted: Sentence, question: Sentence): Judgement {
    const level = finished[0]!.level!
    if (fields.length === 0)
      return met(
        finished.flatMap(item => item.quotes),
        sentence("reasonAsked", { found: sentence("foundStates", { what: levelNames[level] }), asked: wanted }),
        0.6
      )
    const same = finished.find(
      item => item.fields.some(field => fields.includes(field)) || literal.some(words => item.words.includes(` ${words} `))
    )
    if (same)
      return met(
        same.quotes,
        sentence("reasonAsked", { found: sentence("foundDegreeInField", { degree: levelNames[same.level!] }), asked: wanted }),
        0.7
      )
    const close = finished.find(item => item.fields.some(field => near.has(field)))
    if (close && easy)
      return met(
        close.quotes,
        sentence("reasonAsked", {
          found: sentence("foundDegreeRelated", { degree: levelNames[close.level!], field: close.fields[0]! }),
          asked: wanted
        }),
        0.55
      )
    const other = finished.find(item => item.fields.length > 0) ?? finished[0]!
    const known = other.fields.length > 0
    if (known && literal.length === 0 && !easy && !close && !experienceCounts && finished.every(item => item.fields.length > 0))
      return notMet(
        other.quotes,
        sentence("reasonAsked", { found: sentence("foundOtherField", { field: other.fields[0]! }), asked: wanted })
      )
    return unknown(
      other.quotes,
      sentence("reasonAsked", {
        found: known ? sentence("foundFieldMayCount", { field: other.fields[0]! }) : sentence("foundFieldUnclear"),
        asked: wanted
      }),
      question,
      0.4
    )
  }
}
