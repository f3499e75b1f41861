// What asks vendors and reads their answers: one late part of the worker.
export { readingOfApplication, withApplication } from "./applicant-reading"
export { connect } from "./connect"
export { withNoteMark } from "./note-mark"
export { beginPull, pullPage } from "./pull"
export { settingFaults } from "./setting-faults"
export { outcomeOfStage } from "./stage-words"
export { connectors } from "./vendors/registry"
