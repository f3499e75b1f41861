// What asks vendors and reads their answers: one late part of the worker.
export { readingOfApplication, withApplication } from "./applicant-reading"
export { connect } from "./connect"
export { carriesMark, withNoteMark } from "./note-mark"
export { beginPull, pullPage } from "./pull"
export { settingFaults } from "./setting-faults"
export { applicantOutcomes, proposeStageOutcomes } from "./stages/stage-outcomes"
export { tagsWithoutDemographics } from "./without-demographics"
export { connectors } from "./vendors/registry"
