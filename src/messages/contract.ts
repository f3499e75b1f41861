import type * as z from "zod"
import { pageMessages } from "./page-messages"
import { roleMessages } from "./role-messages"
import { lineMessages } from "./line-messages"
import { editMessages } from "./edit-messages"
import { postMessages } from "./post-messages"
import { personMessages } from "./person-messages"
import { handOverMessages } from "./hand-over-messages"
import { recordMessages } from "./record-messages"
import { requestMessages } from "./request-messages"
import { atsMessages } from "./ats-messages"
import { pileMessages } from "./pile-messages"
import { runMessages } from "./run-messages"
import { modelMessages } from "./model-messages"
import { learningMessages } from "./learning-messages"
import { dataMessages } from "./data-messages"
import type { Realm } from "./message"

/**
 * Every message of Candor: who may send it, who answers, what it carries, what comes back. `send` and `serve` are typed from this table;
 * nothing else may call the browser's messaging. A reply comes at once; long work answers with an id and goes on in the store.
 */
export const contract = {
  ...pageMessages,
  ...roleMessages,
  ...editMessages,
  ...lineMessages,
  ...postMessages,
  ...personMessages,
  ...pileMessages,
  ...atsMessages,
  ...handOverMessages,
  ...recordMessages,
  ...requestMessages,
  ...runMessages,
  ...modelMessages,
  ...learningMessages,
  ...dataMessages
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
