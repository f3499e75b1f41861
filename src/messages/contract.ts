import * as z from "zod"
import { verdictWordSchema } from "~evaluation/evaluation"
import { signalKindSchema } from "~learning/preferences/signal-kind"
import { patternPartsSchema } from "~learning/patterns/pattern-parts"
import { modelSettingsSchema } from "~model/model-settings"
import { calibrationMessages } from "./calibration-messages"
import { memoryMessages } from "./memory-messages"
import { learningMessages } from "./learning-messages"
import { message, nothing, type Realm } from "./message"
import { patternMessages } from "./pattern-messages"
import { maxListed, runBudgetSchema, runMessages } from "./run-messages"
import { sectionIdSchema } from "~profile/evidence"
import { pageCaptureSchema, pageTextSchema } from "~profile/page-capture"
import { draftRoleSchema, qualificationKindSchema } from "~role/role"
import { searchPlaceSchema } from "~role/strategy"

const id = z.string().min(1)
const tabId = z.number().int()
const attendedMs = z.number().nonnegative().max(3_600_000)
const thumb = z.enum(["up", "down"]).nullable()

/** What can be asked of the agent by a button or in words. What only the worker knows (readings, versions) is left out. */
const askSchema = z.discriminatedUnion("skill", [
  z.object({ skill: z.literal("evaluate"), roleId: id, personId: id }),
  z.object({
    skill: z.literal("evaluate-list"),
    roleId: id,
    personIds: z.array(id).min(1).max(maxListed),
    mode: z.enum(["now", "batch"]),
    budget: runBudgetSchema.nullable(),
    /** `builtin` for the rules; null for the model that the skill asks. */
    modelId: id.nullable()
  }),
  z.object({ skill: z.literal("compare"), roleId: id, a: id, b: id }),
  z.object({ skill: z.literal("explain"), roleId: id, personId: id, question: z.string().min(1).max(2_000) }),
  z.object({ skill: z.literal("outreach"), roleId: id, personId: id, tone: z.enum(["short", "warm"]), language: z.string().nullable() }),
  z.object({ skill: z.literal("interview"), roleId: id, personId: id }),
  z.object({ skill: z.literal("summarise"), roleId: id }),
  z.object({ skill: z.literal("strategies"), roleId: id, modelId: id.nullable().optional() })
])

export const maxPasteCharacters = 400_000

/**
 * Every message of Candor: who may send it, who answers, what it carries, what comes back. `send` and `serve` are typed from this table;
 * nothing else may call the browser's messaging. A reply comes at once; long work answers with an id and goes on in the store.
 */
export const contract = {
  // page side → worker
  /**
   * `isLeftOver`: the address changed, and the page still shows what it showed before. `from`: the origin of the page that this one was come
   * to from. `isNew`: it says something else than was known.
   */
  "page.captured": message(
    "content",
    "background",
    z.object({
      viewId: id,
      capture: pageCaptureSchema,
      isLeftOver: z.boolean().default(false),
      from: z.string().max(300).nullable().default(null)
    }),
    z.object({ isNew: z.boolean() })
  ),
  /** Time that this page view was in front and the person active, since the last report; and of it, that each section was in view. */
  "page.attended": message(
    "content",
    "background",
    z.object({ viewId: id, timeMs: attendedMs, sections: z.partialRecord(sectionIdSchema, attendedMs).default({}) }),
    nothing
  ),
  /** An earlier reading no longer stands: another page in the same document, or (`gone`) the document itself was left. */
  "page.left": message("content", "background", z.object({ viewId: id, gone: z.boolean().default(false) }), nothing),

  // worker → page side
  "content.capture": message("background", "content", nothing, nothing),
  "content.readText": message("background", "content", nothing, z.object({ url: z.string(), title: z.string(), text: pageTextSchema })),
  /** The page's structure with every text replaced, for a bug report. */
  "content.skeleton": message("background", "content", nothing, z.object({ html: z.string() })),
  "content.showQuote": message("background", "content", z.object({ quote: z.string().min(1) }), z.object({ found: z.boolean() })),
  "content.clearQuote": message("background", "content", nothing, nothing),

  // pages of the extension → worker
  "page.read": message("ui", "background", z.object({ tabId }), nothing),
  /** A redacted skeleton of the page in a tab, to be saved on the recruiter's machine. */
  "page.skeleton": message("ui", "background", z.object({ tabId }), z.object({ html: z.string(), fileName: z.string() })),
  "quote.show": message(
    "ui",
    "background",
    z.object({ tabId, quote: z.string().min(1), personId: z.string().nullable(), roleId: z.string().nullable() }),
    z.object({ found: z.boolean() })
  ),
  "profile.readText": message(
    "ui",
    "background",
    z.object({ text: z.string().max(maxPasteCharacters), fileName: z.string().nullable() }),
    z.object({ personId: id })
  ),

  "role.start": message(
    "ui",
    "background",
    z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("blank") }),
      z.object({ kind: z.literal("text"), text: z.string().min(1).max(maxPasteCharacters) }),
      z.object({ kind: z.literal("page"), tabId }),
      /** `withId`: a second pattern, merged with the first. Without parts, everything is taken. */
      z.object({ kind: z.literal("pattern"), patternId: id, withId: id.optional(), parts: patternPartsSchema.optional() })
    ]),
    z.object({ roleId: id, runId: z.string().nullable() })
  ),
  "role.answer": message(
    "ui",
    "background",
    z.object({ roleId: id, questionId: id, values: z.array(z.string()), text: z.string().nullable() }),
    nothing
  ),
  /** Puts a question again, so that its answer can be changed. */
  "role.reopen": message("ui", "background", z.object({ roleId: id, questionId: id }), nothing),
  /** Free text while no question is open, or that is not an answer to it. */
  "role.say": message("ui", "background", z.object({ roleId: id, text: z.string().min(1).max(maxPasteCharacters) }), nothing),
  /** Direct edits on the role card. Absent fields stay. */
  "role.change": message(
    "ui",
    "background",
    z.object({ roleId: id, fields: draftRoleSchema.pick({ title: true, level: true, place: true, remote: true }).partial() }),
    nothing
  ),
  "qualification.add": message(
    "ui",
    "background",
    z.object({ roleId: id, text: z.string().min(1), kind: qualificationKindSchema }),
    nothing
  ),
  "qualification.change": message(
    "ui",
    "background",
    z.object({ roleId: id, qualificationId: id, text: z.string().min(1).optional(), kind: qualificationKindSchema.optional() }),
    nothing
  ),
  "qualification.remove": message("ui", "background", z.object({ roleId: id, qualificationId: id }), nothing),
  "role.approve": message("ui", "background", z.object({ roleId: id }), nothing),
  "role.select": message("ui", "background", z.object({ roleId: z.string().nullable() }), nothing),
  "role.close": message("ui", "background", z.object({ roleId: id }), nothing),
  "role.delete": message("ui", "background", z.object({ roleId: id }), nothing),

  /** The recruiter's word on two people who may be one. `apart` also takes an earlier link back. */
  "person.link": message("ui", "background", z.object({ a: id, b: id, state: z.enum(["linked", "apart"]) }), nothing),

  /** Proposes strategies anew; what the recruiter picked or wrote is kept. */
  "strategy.propose": message("ui", "background", z.object({ roleId: id }), nothing),
  "strategy.change": message(
    "ui",
    "background",
    z.object({
      roleId: id,
      strategyId: id,
      state: z.enum(["proposed", "picked", "dropped"]).optional(),
      name: z.string().min(1).optional(),
      search: z.object({ place: searchPlaceSchema, text: z.string().min(1) }).optional()
    }),
    nothing
  ),
  /** The recruiter opened a search (`tabId` is the tab it opened in) or copied it. */
  "strategy.used": message(
    "ui",
    "background",
    z.object({ roleId: id, strategyId: id, place: searchPlaceSchema, how: z.enum(["opened", "copied"]), tabId: tabId.nullable() }),
    nothing
  ),
  /** "Treat X as Y for this role." */
  "alias.add": message("ui", "background", z.object({ roleId: id, term: z.string().min(1), as: z.string().min(1) }), nothing),
  "alias.remove": message("ui", "background", z.object({ roleId: id, term: z.string().min(1), as: z.string().min(1) }), nothing),

  "evaluation.start": message("ui", "background", z.object({ roleId: id, personId: id }), z.object({ runId: z.string().nullable() })),
  "verdict.rate": message("ui", "background", z.object({ roleId: id, personId: id, qualificationId: id, thumb }), nothing),
  "verdict.override": message(
    "ui",
    "background",
    z.object({ roleId: id, personId: id, qualificationId: id, verdict: verdictWordSchema.nullable() }),
    nothing
  ),
  "chat.rate": message("ui", "background", z.object({ chatId: id, thumb }), nothing),
  "decision.set": message(
    "ui",
    "background",
    z.object({
      roleId: id,
      personId: id,
      decision: z.enum(["shortlist", "maybe", "pass"]).nullable(),
      reason: z.string().nullable(),
      /** Decide-first: the verdicts were hidden until this decision. */
      hidden: z.boolean().optional()
    }),
    nothing
  ),

  "pattern.keep": message("ui", "background", z.object({ roleId: id, name: z.string().min(1) }), z.object({ patternId: id })),
  "pattern.rename": message("ui", "background", z.object({ patternId: id, name: z.string().min(1) }), nothing),
  "pattern.delete": message("ui", "background", z.object({ patternId: id }), nothing),

  /** The permission was granted in the click before; this registers or removes the page side. */
  "site.switch": message("ui", "background", z.object({ origin: z.string().url(), on: z.boolean() }), nothing),
  "settings.change": message(
    "ui",
    "background",
    z.object({
      paused: z.boolean().optional(),
      colorScheme: z.enum(["auto", "light", "dark"]).optional(),
      blind: z.boolean().optional(),
      seenNotice: z.boolean().optional(),
      singleKeys: z.boolean().optional(),
      noticedSites: z.array(z.string()).optional(),
      signalsOff: z.array(signalKindSchema).optional(),
      signalsPaused: z.boolean().optional(),
      keepPeopleMonths: z.number().int().positive().max(600).nullable().optional(),
      decideFirstShare: z.number().int().min(0).max(100).optional(),
      traceCollector: z.string().max(2_000).nullable().optional()
    }),
    nothing
  ),
  /** Adds or changes a model. `key`: null leaves the kept one, "" forgets it. */
  "model.save": message("ui", "background", z.object({ settings: modelSettingsSchema, key: z.string().nullable() }), nothing),
  "model.remove": message("ui", "background", z.object({ modelId: id }), nothing),
  /** Tries a model; what it found is written to its row. */
  "model.test": message("ui", "background", z.object({ modelId: id }), nothing),
  /** Sets which model a skill (or `default`) asks; `builtin` for the rules. */
  "model.choose": message("ui", "background", z.object({ skill: id, modelId: id }), nothing),
  /** The recruiter saw what a request to this model carries, and lets it be sent; or does not, and the rules answer what waits. */
  "model.agree": message("ui", "background", z.object({ modelId: id, agreed: z.boolean() }), nothing),

  /** Starts a skill for an approved role; its text is kept as a draft with the run's id. Null where there is nothing to do. */
  "agent.ask": message("ui", "background", z.object({ request: askSchema }), z.object({ runId: z.string().nullable() })),
  /** Words that may be a request. Both null: they are none, and the chat takes them as ever. `reply` stands in the chat of the role too. */
  "agent.say": message(
    "ui",
    "background",
    z.object({
      text: z.string().min(1).max(maxPasteCharacters),
      personId: z.string().nullable(),
      otherId: z.string().nullable(),
      roleId: z.string().nullable(),
      /** Whom "these" means: the people that are marked. Where none are, the worker takes the people of the role. */
      people: z.array(id).max(5_000).default([])
    }),
    z.object({ runId: z.string().nullable(), reply: z.string().nullable() })
  ),

  "outcome.add": memoryMessages["outcome.add"],
  "outcome.remove": memoryMessages["outcome.remove"],
  "outcome.import": memoryMessages["outcome.import"],
  "person.doNotContact": memoryMessages["person.doNotContact"],
  "quote.viewed": memoryMessages["quote.viewed"],

  "run.stop": runMessages["run.stop"],
  "run.retry": runMessages["run.retry"],
  "trace.send": runMessages["trace.send"],
  "list.estimate": runMessages["list.estimate"],
  "run.pause": runMessages["run.pause"],
  "run.resume": runMessages["run.resume"],
  "run.again": runMessages["run.again"],
  "run.adopt": runMessages["run.adopt"],

  ...learningMessages,

  ...patternMessages,
  ...calibrationMessages,
  "calibration.start": memoryMessages["calibration.start"],
  "calibration.answer": memoryMessages["calibration.answer"],
  "calibration.leave": memoryMessages["calibration.leave"],

  "data.import": message("ui", "background", z.object({ text: z.string() }), z.object({ rows: z.number().int().nonnegative() })),
  "data.erasePerson": message("ui", "background", z.object({ personId: id }), nothing),
  "data.eraseAll": message("ui", "background", nothing, nothing)
} as const

export type Contract = typeof contract
export type MessageName = keyof Contract
/** What a sender writes (before defaults are filled in). */
export type RequestOf<Name extends MessageName> = z.input<Contract[Name]["request"]>
/** What a handler gets (after parsing). */
export type ParsedRequestOf<Name extends MessageName> = z.output<Contract[Name]["request"]>
export type ReplyOf<Name extends MessageName> = z.output<Contract[Name]["reply"]>
export type NamesTo<To extends Realm> = { [Name in MessageName]: Contract[Name]["to"] extends To ? Name : never }[MessageName]
export type NamesFrom<From extends Realm> = { [Name in MessageName]: Contract[Name]["from"] extends From ? Name : never }[MessageName]
