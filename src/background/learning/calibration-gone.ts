import { fail } from "../failures"

/** A comparison that is answered or settled after it was erased. */
export function calibrationGone() {
  return fail("This comparison is not there any more.", "Start it again from the role's card.", "The answers given so far went with it.")
}
