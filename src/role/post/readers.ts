// What reads a job post and takes its lines: one late part of the worker.
export { leaveLine, takeLine } from "./lines/take-line"
export { readPost } from "./read-post"
