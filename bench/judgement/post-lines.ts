import * as z from "zod"
import { readPost } from "~role/post/read-post"
import { collapsed } from "./overlap"
import type { Row } from "./report"
import { share } from "./verdict-figures"

/** What the reader says became of each line of the post; a reader that says nothing accounts for none. */
const accountSchema = z.object({ lines: z.array(z.object({ text: z.string() })).default([]) })

/** The lines of a post that hold words. */
function linesOf(post: string): string[] {
  return post
    .split(/\r?\n/)
    .map(collapsed)
    .filter(line => /[\p{L}\p{N}]/u.test(line))
}

/** The share of the posts' lines with words of which the role says what became of them. */
export function accountedFor(posts: readonly string[]): Row[] {
  let lines = 0
  let told = 0
  for (const post of posts) {
    const account = accountSchema
      .parse(readPost({ title: null, text: post }))
      .lines.map(({ text }) => collapsed(text))
      .filter(text => text !== "")
    for (const line of linesOf(post)) {
      lines++
      if (account.some(text => line.includes(text) || text.includes(line))) told++
    }
  }
  return [{ figure: "posts' lines accounted for", value: share(told, lines), tolerance: 0.005, n: lines }]
}
