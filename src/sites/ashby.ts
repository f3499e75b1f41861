import { applicantPage } from "./entries/applicant-page"
import { defineSite } from "./site"

export default defineSite({
  id: "ashby",
  name: "Ashby",
  ...applicantPage("ashby", /^app\.ashbyhq\.com$/, /\/candidates?\/([\w-]{8,})/)
})
