import type { Profile } from "~profile/profile"
import { swapTest, type JudgeToTest, type PersonToSwap, type SaidOfProfile } from "./swap-test"

/**
 * The profiles that the swap test asks about one person, in its order: as they are, with one thing changed twelve times, and as they are again. For a judge
 * that is asked elsewhere, and answers later.
 */
export async function profilesToAsk(person: PersonToSwap, untilYear: number): Promise<Profile[]> {
  const asked: Profile[] = []
  const listening: JudgeToTest = profile => {
    asked.push(profile)
    return { verdicts: {}, order: [] }
  }
  await swapTest([person], listening, { untilYear, repeats: true })
  return asked
}

/**
 * Answers as it was answered, in the order in which the test asks: everybody as they are first, then each person changed and once more as they are.
 *
 * @param people the very people of the test, each with an answer to every one of their `profilesToAsk`
 */
export function judgeFromAnswers(people: readonly { said: readonly SaidOfProfile[] }[]): JudgeToTest {
  const answers = [...people.map(({ said }) => said[0]), ...people.flatMap(({ said }) => said.slice(1))]
  let at = 0
  return () => answers[at++] ?? { verdicts: {}, order: [] }
}
