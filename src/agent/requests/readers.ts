// What reads the line: one late part of the worker.
export { understandLine } from "./understand"
export { unnamed } from "./unnamed"
