import * as z from "zod"
import { waysToLook } from "~role/strategies/propose"
import { wayToLookSchema } from "~role/strategies/wanted"
import wayFollowsNoPage from "../checks/way-follows-no-page"
import wayIsTold from "../checks/way-is-told"
import wayTermsArePlausible from "../checks/way-terms-are-plausible"
import wayWordingIsNeutral from "../checks/way-wording-is-neutral"
import waysAreDistinct from "../checks/ways-are-distinct"
import { askStrategies } from "../prompts/ask-strategies"
import { strategiesInputSchema } from "../skill-inputs"
import { strikeWays } from "../ways/strike-ways"
import { defineSkill } from "./skill"

/**
 * Ways of looking for people for a role: each with its reason and what it would miss. A model proposes terms alone; the Boolean and X-ray
 * searches are written of them by code, within the limits of each place.
 */
export default defineSkill({
  id: "strategies",
  name: "Ways to look",
  input: strategiesInputSchema,
  output: z.object({ ways: z.array(wayToLookSchema) }),
  builtin: ({ role }) => ({ ways: waysToLook(role) }),
  ask: input => askStrategies(input),
  checks: [wayIsTold, wayWordingIsNeutral, wayFollowsNoPage, wayTermsArePlausible, waysAreDistinct],
  strike: strikeWays,
  needsApproval: false
})
