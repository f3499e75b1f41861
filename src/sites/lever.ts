import { applicantPage } from "./entries/applicant-page"
import { defineSite } from "./site"

export default defineSite({
  id: "lever",
  name: "Lever",
  ...applicantPage("lever", /^hire\.(?:\w+\.)?lever\.co$/, /\/candidates\/([\da-f-]{8,})/)
})
