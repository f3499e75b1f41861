/** The skills whose result is a text that stands below the lines of the chat. */
export const textSkills = ["compare", "explain", "outreach", "interview", "summarise"] as const
