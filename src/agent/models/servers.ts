// What asks models and reads their answers: one late part of the worker. Its errors are known by their name.
export { batchAnswers, batchLine, draftOfAnswer } from "./batch-lines"
export { createBatchServer } from "./batch-server"
export { createBrowserModel } from "./browser-model"
export { createChatServer } from "./chat-server"
export { createServerModel } from "./server-model"
export { testConnection } from "./test-connection"
