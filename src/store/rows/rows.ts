import * as z from "zod"
import { budgetSchema } from "~run/budget"
import { planStepSchema } from "~run/plan-step"
import { ratingSchema, thumbReasonSchema, thumbSchema } from "~run/rating"
import { runStatuses } from "~run/run-status"
import { usedSchema } from "~run/used"
import { versionsSchema } from "~run/versions"
import { languages } from "~sentence/languages"
import { saidSchema } from "~sentence/said"
import { evaluationSchema, verdictWordSchema } from "~evaluation/evaluation"
import { groundedTextSchema } from "~evaluation/grounded-text"
import { patternLearnedSchema } from "~learning/patterns/pattern-learned"
import { outcomeModelSettingsSchema } from "~learning/outcomes/outcome-model-settings"
import { signalKindSchema } from "~learning/preferences/signal-kind"
import { modelUsageSchema } from "~model/model-usage"
import { readingSchema } from "~profile/reading"
import { questionSchema } from "~role/intake/question"
import { originSchema } from "~role/origin"
import { roleSchema } from "~role/role"
import { roleEditSchema } from "~role/role-edit"
import { roleRecordSchema } from "~trust/record/role-record"
import { defaultSettings } from "../default-settings"
import { soFarSchema } from "./so-far"

/** Milliseconds since the epoch; no later than the last day that a date can name (ECMA-262, 21.4.1.1). */
const at = z.number().int().nonnegative().max(8.64e15)
const id = z.string().min(1)
const count = z.number().int().nonnegative()

export const decisionWords = ["shortlist", "maybe", "pass"] as const
export const decisionWordSchema = z.enum(decisionWords)
export type DecisionWord = z.infer<typeof decisionWordSchema>

/** Somebody seen. `id` is the reading's person key; the profile itself stands in the newest capture. */
export const personRowSchema = z.object({
  id,
  name: z.string().nullable(),
  headline: z.string().nullable(),
  location: z.string().nullable(),
  site: z.string(),
  url: z.string().nullable(),
  captureId: id,
  firstSeenAt: at,
  lastSeenAt: at,
  /** The person that this one was linked to by the recruiter: one person, seen on two sites. Absent while they stand alone. */
  sameAs: id.optional(),
  /** First and last name in one form (profile/person-likeness.ts), by which the same name on another site is found. Absent without a full name. */
  foldedName: z.string().optional(),
  /** The reading of all linked pages put together, on which this person is evaluated; absent while they stand alone. */
  mergedId: id.optional(),
  /** The work that they do now or did last, as the page has it; absent where none is told, or where they were read before it was kept. */
  work: z.object({ title: z.string().nullable(), company: z.string().nullable() }).optional(),
  /** Set by the recruiter: this person is never proposed again, for any role. */
  doNotContact: z.object({ at, reason: z.string().nullable() }).optional(),
  /** Set where the person objected: nothing of them is read anew, judged, listed or learned from. */
  objectedAt: at.optional(),
  /** Who it is in the recruiter's own word, asked where no reading told; null where they said that nobody is named. Absent while nobody was asked. */
  toldName: z.object({ name: z.string().nullable(), at }).optional(),
  /** Noted by retention: erased at the first purge after this time, unless they are seen again. Absent while they are kept. */
  goesAt: at.optional()
})
export type PersonRow = z.infer<typeof personRowSchema>

/** One reading of one person, as it was then. A new one is kept when the profile differs from the last. */
export const readingRowSchema = z.object({ id, personId: id, at, url: z.string().nullable(), reading: readingSchema })
export type ReadingRow = z.infer<typeof readingRowSchema>

/** A person found through a strategy's search: the page was opened from it, or soon after it in the same tab. Key: [roleId+personId]. */
export const findRowSchema = z.object({ roleId: id, personId: id, strategyId: id, at })
export type FindRow = z.infer<typeof findRowSchema>

/** What Candor sees in a tab now. One row a tab; purged when the tab or the browser closes. */
export const pageRowSchema = z.object({
  tabId: z.number().int(),
  /** One page view: a load or an in-page navigation. Re-reads of the same view keep it. */
  viewId: z.string(),
  url: z.string(),
  title: z.string(),
  state: z.enum(["reading", "profile", "not a profile", "failed"]),
  personId: z.string().nullable(),
  /** Why it is not a profile, or what failed: a sentence for the recruiter. */
  reason: saidSchema.nullable(),
  /** A job post found on the page, by its title. */
  post: z.object({ title: z.string().nullable() }).nullable(),
  at
})
export type PageRow = z.infer<typeof pageRowSchema>

/** An answer the recruiter gave in the intake: the buttons chosen, the words typed, or both. */
export const intakeAnswerSchema = z.object({
  questionId: id,
  values: z.array(z.string()),
  text: z.string().nullable(),
  at,
  /** Whether it changed what the role asks for. */
  changed: z.boolean().optional()
})
export type IntakeAnswer = z.infer<typeof intakeAnswerSchema>

export const roleSourceSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("blank") }),
  z.object({ kind: z.literal("text"), text: z.string() }),
  z.object({ kind: z.literal("page"), url: z.string(), text: z.string() }),
  z.object({ kind: z.literal("pattern"), patternId: id })
])
export type RoleSource = z.infer<typeof roleSourceSchema>

export const roleRowSchema = z.object({
  id,
  status: z.enum(["draft", "approved", "closed"]),
  source: roleSourceSchema,
  role: roleSchema,
  /** Questions already put, and what was answered, oldest first; the last answer to a question counts. */
  answers: z.array(intakeAnswerSchema),
  /** Grows with every change to an approved role, so that evaluations know when they are out of date. */
  version: z.number().int().positive(),
  createdAt: at,
  updatedAt: at,
  approvedAt: at.nullable(),
  /** The recruiter took parts of the patterns that were proposed for it, or wants none of them. */
  patternsAnswered: z.boolean().optional(),
  /** It was changed, and not everybody seen for it has been held against it yet. */
  behind: z.boolean().optional(),
  /** The recruiter stopped that; they may go on with it. */
  catchUpStopped: z.boolean().optional(),
  /** What was written down of the role before it is used; absent where nobody has said anything yet. */
  record: roleRecordSchema.optional(),
  /** A legal hold: nothing of the role and of its people is erased, by age or by hand, until it is lifted. Absent while there is none. */
  hold: z.object({ at, reason: z.string().min(1).max(500) }).optional()
})
export type RoleRow = z.infer<typeof roleRowSchema>

/** One line of the chat of a role. `order` is unique within the role and rises. */
export const chatRowSchema = z.object({
  id,
  roleId: id,
  order: z.number().int(),
  at,
  author: z.enum(["candor", "recruiter"]),
  kind: z.enum(["text", "question", "answer", "role", "failure"]),
  text: z.union([z.literal(""), saidSchema]),
  question: questionSchema.nullable().default(null),
  /** For an answer: the question it answers. */
  questionId: z.string().nullable().default(null),
  /** Where it comes from, for the line under it: "from the post · 41 ms · built-in rules". */
  note: saidSchema.nullable().default(null),
  thumb: thumbSchema.nullable().default(null),
  thumbReason: thumbReasonSchema.optional(),
  /** The run that said it, or that was begun by what was said. */
  runId: id.optional(),
  /** The edits that take back what the line tells; absent where it changed nothing, or where it was taken back. */
  undo: z.array(roleEditSchema).optional()
})
export type ChatRow = z.infer<typeof chatRowSchema>

/** The newest evaluation of a person for a role. */
export const evaluationRowSchema = z.object({
  roleId: id,
  personId: id,
  captureId: id,
  roleVersion: z.number().int().positive(),
  evaluation: evaluationSchema,
  model: z.string(),
  /** The preferences in use that had a part in it. */
  preferenceIds: z.array(id).optional(),
  /** Verdicts that came out otherwise in an earlier evaluation of the same reading and role by the same model: shown, never hidden. */
  flips: z.array(z.object({ qualificationId: id, before: verdictWordSchema })).optional(),
  at
})
export type EvaluationRow = z.infer<typeof evaluationRowSchema>

/** What the recruiter said of one verdict: a thumb, another verdict, or both. */
export const verdictFeedbackRowSchema = z.object({
  roleId: id,
  personId: id,
  qualificationId: id,
  thumb: thumbSchema.nullable(),
  override: verdictWordSchema.nullable(),
  /** Why the recruiter set the verdict, in their words; absent where they did not say. */
  why: z.string().max(500).optional(),
  /** The verdict that the thumb was given to. */
  rated: verdictWordSchema.optional(),
  at
})
export type VerdictFeedbackRow = z.infer<typeof verdictFeedbackRowSchema>

/** What was shown when something was done: the reading, the version of the role and the verdicts, without a word of text. */
export const shownSchema = z.object({
  captureId: id,
  roleVersion: z.number().int().positive(),
  rulesVersion: z.string(),
  model: z.string(),
  verdicts: z.record(z.string(), verdictWordSchema),
  /** Decide-first: the verdicts were not seen before the decision. */
  hidden: z.boolean().optional()
})
export type Shown = z.infer<typeof shownSchema>

export const decisionRowSchema = z.object({
  roleId: id,
  personId: id,
  decision: decisionWordSchema,
  reason: z.string().nullable(),
  at,
  /** Absent where nothing was evaluated yet. */
  shown: shownSchema.optional()
})
export type DecisionRow = z.infer<typeof decisionRowSchema>

/** How often and how long a person was looked at while a role was active; `roleId` is "" while none was. */
export const visitRowSchema = z.object({
  personId: id,
  roleId: z.string(),
  count: z.number().int().nonnegative(),
  timeMs: z.number().nonnegative(),
  firstAt: at,
  lastAt: at,
  lastViewId: z.string()
})
export type VisitRow = z.infer<typeof visitRowSchema>

/** What a link moved from one person to the other, so that it can be taken back: the rows as they were, and those they stood in for. */
export const movedRowsSchema = z.object({
  from: id,
  to: id,
  decisions: z.array(decisionRowSchema),
  feedback: z.array(verdictFeedbackRowSchema),
  visits: z.array(visitRowSchema),
  finds: z.array(findRowSchema),
  covered: z.object({
    decisions: z.array(decisionRowSchema),
    feedback: z.array(verdictFeedbackRowSchema),
    visits: z.array(visitRowSchema),
    finds: z.array(findRowSchema)
  })
})
export type MovedRows = z.infer<typeof movedRowsSchema>

/** Two people who may be one, on two sites. Offered, and never merged by itself; `moved` while linked. `a` sorts before `b`. Key: [a+b]. */
export const personLinkRowSchema = z.object({
  a: id,
  b: id,
  state: z.enum(["offered", "linked", "apart"]),
  /** Why it is offered, in a sentence: "Same name, and both worked at Ferro & Filhos." */
  reason: saidSchema,
  at,
  moved: movedRowsSchema.optional()
})
export type PersonLinkRow = z.infer<typeof personLinkRowSchema>

/** One thing the recruiter did. Signals are only ever added, or erased with the person. */
export const signalRowSchema = z.object({
  id: z.number().int().optional(),
  kind: signalKindSchema,
  at,
  roleId: z.string().nullable(),
  personId: z.string().nullable(),
  qualificationId: z.string().nullable().default(null),
  /** What exactly: the new decision and the one before it, the thumb, the milliseconds. */
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).default({}),
  /** The version of what was shown then. */
  shown: z.object({ captureId: id, roleVersion: z.number().int().positive() }).optional()
})
export type SignalRow = z.infer<typeof signalRowSchema>

/** What is reusable of an approved role. */
export const patternRowSchema = z.object({
  id,
  name: z.string().min(1),
  role: roleSchema,
  fromRoleId: z.string().nullable(),
  /** How well it worked: people evaluated and people shortlisted for the role when it was kept. */
  people: z.number().int().nonnegative(),
  shortlisted: z.number().int().nonnegative(),
  usedCount: z.number().int().nonnegative(),
  /** What was learned while the role was worked on; absent in patterns that were kept before anything was. */
  learned: patternLearnedSchema.optional(),
  /** The pack that it was taken in from, and its id in there; absent in one's own. */
  from: originSchema.optional(),
  packId: id.optional(),
  createdAt: at,
  updatedAt: at
})
export type PatternRow = z.infer<typeof patternRowSchema>

/** One job of the agent: a plan of steps. `next` is the cursor: the first step that is not finished. */
export const runRowSchema = z.object({
  id,
  skill: z.string(),
  status: z.enum(runStatuses),
  roleId: z.string().nullable(),
  personId: z.string().nullable(),
  /** The skill's input, as its own schema has it. */
  input: z.unknown(),
  plan: z.array(planStepSchema),
  next: z.number().int().nonnegative(),
  model: z.string(),
  failure: saidSchema.nullable(),
  /** The run that this one is a part of: a list of people, say. */
  parentId: id.optional(),
  /** Why the built-in rules answered instead of the model that was asked. */
  fellBack: saidSchema.optional(),
  /** The model that the recruiter chose for this run alone. */
  wanted: id.optional(),
  /** The run that this one does again. */
  againOf: id.optional(),
  /** What a run may use up; when it is used up, the run pauses. */
  budget: budgetSchema.optional(),
  /** What its attempts used up so far, finished or not; absent where nothing was counted. `usd` is null where no price is known. */
  used: usedSchema.optional(),
  versions: versionsSchema.optional(),
  rating: ratingSchema.optional(),
  createdAt: at,
  updatedAt: at
})
export type RunRow = z.infer<typeof runRowSchema>

/** A step of a run, with every attempt and its findings; one that is at work is there once something of it is to be kept. Key: [runId+n]. */
export const stepRowSchema = z.object({
  runId: id,
  n: z.number().int().nonnegative(),
  step: z.string(),
  output: z.unknown(),
  attempts: z.array(z.object({ draft: z.unknown(), findings: z.array(z.unknown()) })),
  /** It is shown until the run has its result, and kept no longer. */
  soFar: soFarSchema.optional(),
  timeMs: z.number().nonnegative(),
  /** Tokens of all its attempts, and what they cost by the model's listed price, in US dollars. */
  usage: modelUsageSchema.nullable().optional(),
  costUsd: z.number().nonnegative().nullable().optional(),
  at
})
export type StepRow = z.infer<typeof stepRowSchema>

/** A text that a skill wrote, checked. `id` is its run: a run writes one text, however often it is gone on with. */
export const draftRowSchema = z.object({
  id,
  runId: id,
  skill: z.string().min(1),
  roleId: id,
  /** Whom it is about; two for a comparison, A first; nobody for a role's summary. */
  personIds: z.array(id),
  output: groundedTextSchema,
  model: z.string(),
  /** Why the built-in rules answered instead of the model that was asked. */
  fellBack: saidSchema.optional(),
  at
})
export type DraftRow = z.infer<typeof draftRowSchema>

/** What the recruiter has set; one row. */
export const settingsSchema = z.object({
  activeRoleId: z.string().nullable().default(defaultSettings.activeRoleId),
  paused: z.boolean().default(defaultSettings.paused),
  colorScheme: z.enum(["auto", "light", "dark"]).default(defaultSettings.colorScheme),
  /** What the pages speak; "auto" is the browser's language. */
  language: z.enum(["auto", ...languages]).default(defaultSettings.language),
  blind: z.boolean().default(defaultSettings.blind),
  seenNotice: z.boolean().default(defaultSettings.seenNotice),
  /** Whether single keys (S, M, P, 1–4, ?) do something: whoever speaks to the machine, or types unsteadily, switches them off. */
  singleKeys: z.boolean().default(defaultSettings.singleKeys),
  /** The sites whose notice about their terms the recruiter has seen. */
  noticedSites: z.array(z.string()).default(defaultSettings.noticedSites),
  /** Skill (or `default`) → the model it asks. What is not named asks the built-in rules. */
  modelFor: z.record(z.string(), z.string()).default(defaultSettings.modelFor),
  /** Kinds of signals that are not kept. */
  signalsOff: z.array(signalKindSchema).default(defaultSettings.signalsOff),
  /** No signal of any kind is kept while this is on. */
  signalsPaused: z.boolean().default(defaultSettings.signalsPaused),
  /** People last seen longer ago, with all that is known of them, are erased at start-up; null keeps them. */
  keepPeopleMonths: z.number().int().positive().nullable().default(defaultSettings.keepPeopleMonths),
  /** Of how many people in a hundred the verdicts stay hidden until the recruiter has decided. */
  decideFirstShare: z.number().int().min(0).max(100).default(defaultSettings.decideFirstShare),
  /** Where traces are sent on the recruiter's click: an OTLP/HTTP collector's address. */
  traceCollector: z.string().nullable().default(defaultSettings.traceCollector),
  /** The latest time that was believed, and since when a clock that is ahead is not (files/trusted-clock.ts). */
  clockSeenAt: at.nullable().default(defaultSettings.clockSeenAt),
  clockHeldAt: at.nullable().default(defaultSettings.clockHeldAt),
  /** Whom notes are from, as it stands below them: "Kim Lindqvist, Larkspur". */
  sender: z.string().max(200).optional(),
  /** Of the outcome model: the inputs that the recruiter keeps out, and why it was refused, until a self-reported file passes. */
  outcomeModel: outcomeModelSettingsSchema.optional(),
  /** What the last purge that erased something came to (files/purge.ts). */
  lastPurge: z.object({ at, people: count, signals: count, entries: count, heldBack: count }).optional(),
  /** Values from outside that were cut to what the store takes (files/guard-writes.ts): where, how often, and when last. */
  cutValues: z
    .array(z.object({ field: z.string().max(120), count: z.number().int().positive(), at }))
    .max(20)
    .optional()
})
export type Settings = z.infer<typeof settingsSchema>
export const settingsRowSchema = settingsSchema.extend({ id: z.literal("settings") })
export type SettingsRow = z.infer<typeof settingsRowSchema>
