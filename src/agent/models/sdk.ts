import * as openAiSdk from "./openai-sdk"

export type Sdk = typeof openAiSdk

/**
 * OpenAI's package. The worker reads it when a model is first asked: the build puts src/background/late/sdk.ts in this file's place (ADR 15),
 * so it is imported by the name `~agent/models/sdk` everywhere.
 */
export default function sdk(): Sdk {
  return openAiSdk
}
