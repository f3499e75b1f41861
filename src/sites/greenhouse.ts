import { applicantPage } from "./entries/applicant-page"
import { defineSite } from "./site"

export default defineSite({
  id: "greenhouse",
  name: "Greenhouse",
  ...applicantPage("greenhouse", /^app\d*\.(?:\w+\.)?greenhouse\.io$/, /^\/people\/(\d+)/)
})
