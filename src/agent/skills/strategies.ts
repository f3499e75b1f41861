import * as z from "zod"
import { strategyIdeas } from "~role/strategies/propose"
import { strategyIdeaSchema } from "~role/strategies/wanted"
import wayFollowsNoPage from "../checks/strategies/strategy-follows-no-page"
import wayIsTold from "../checks/strategies/strategy-is-told"
import wayTermsArePlausible from "../checks/strategies/strategy-terms-are-plausible"
import wayWordingIsNeutral from "../checks/strategies/strategy-wording-is-neutral"
import waysAreDistinct from "../checks/strategies/strategies-are-distinct"
import { askStrategies } from "../prompts/ask-strategies"
import { strategiesInputSchema } from "../skill-inputs"
import { strikeStrategies } from "../strategies/strike-strategies"
import { defineSkill } from "./skill"

/**
 * Ways of looking for people for a role: each with its reason and what it would miss. A model proposes terms alone; the Boolean and X-ray
 * searches are written of them by code, within the limits of each place.
 */
export default defineSkill({
  id: "strategies",
  name: "Ways to look",
  input: strategiesInputSchema,
  output: z.object({ ways: z.array(strategyIdeaSchema) }),
  builtin: ({ role }) => ({ ways: strategyIdeas(role) }),
  ask: input => askStrategies(input),
  checks: [wayIsTold, wayWordingIsNeutral, wayFollowsNoPage, wayTermsArePlausible, waysAreDistinct],
  strike: strikeStrategies,
  needsApproval: false
})
