// What makes a reading of what was taken of a page: one late part of the worker, so that both halves of it know the same sites.
export { sites } from "../registry"
export { lastWord } from "../site"
export { findPostIn } from "./find-post"
export { finishReading } from "./finish-reading"
export { vouchedReading } from "./vouched-reading"
