import "~ui/redaction"
import "~ui/term-lists"

/** What the Workshop needs of the rules. They bring the vocabulary along, so they are loaded late, as a whole (docs/architecture.md, "Late code"). */
export { inputsOf } from "~learning/outcomes/model/inputs-of"
export { qualificationNames } from "~learning/outcomes/model/qualification-names"
export { outcomeModel } from "~learning/outcomes/model/outcome-model"
export { toldInRoles } from "~learning/outcomes/told-in-roles"
export { adviceOf } from "~learning/replay/replay"
export { roleFamilyOf } from "~learning/patterns/role-family"
export { writePack } from "~learning/patterns/write-pack"
export { rank } from "~evaluation/rank"
export { rulesJudge } from "~trust/swap/rules-judge"
export { swapTest } from "~trust/swap/swap-test"
