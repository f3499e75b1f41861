// What is used of OpenAI's package, by name, so that the bundler leaves out what it can.
export { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError, default as OpenAI, toFile } from "openai"
