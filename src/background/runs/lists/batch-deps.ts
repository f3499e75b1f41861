import type { BatchServer } from "~agent/models/batch-server"
import type { ChatServer } from "~agent/models/chat-server"
import type { ModelRow } from "~store/rows/model-rows"

/** A model whose server takes batches. */
export interface BatchModel {
  row: ModelRow
  chat: ChatServer
  batches: BatchServer
}

/** The server of a model for batches; null where the model is not there any more, or is none of OpenAI's. */
export type BatchesAt = (modelId: string) => Promise<BatchModel | null>
