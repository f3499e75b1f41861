import type { RefObject } from "react"
import { useEffect, useRef } from "react"

/** So close to its end, in pixels, a box counts as being there: browsers round what they are told to scroll to. */
const nearPx = 2

/**
 * Keeps a scrolled box at its end while what is in it grows, until the reader scrolls up; from then on it stays where it is.
 *
 * @param conversation what is shown; another one opens at its end. null: the box is left alone
 * @param own how many of its lines are the reader's own: whoever writes one is taken to the end again
 * @returns for the box itself, and for the one element in it that holds everything and grows
 */
export function useStayAtEnd(
  conversation: string | null,
  own: number
): { box: RefObject<HTMLDivElement | null>; content: RefObject<HTMLDivElement | null> } {
  const box = useRef<HTMLDivElement | null>(null)
  const content = useRef<HTMLDivElement | null>(null)
  useEffect(() => {
    const scrolled = box.current
    if (conversation === null || !scrolled || !content.current) return
    let following = true
    let last = { top: scrolled.scrollTop, height: scrolled.scrollHeight }
    const look = () => {
      const { scrollTop: top, scrollHeight: height, clientHeight } = scrolled
      if (height - top - clientHeight <= nearPx) following = true
      // What vanishes moves the box as well; only where nothing became shorter was it the reader.
      else if (top < last.top && height >= last.height) following = false
      last = { top, height }
    }
    const grown = new ResizeObserver(() => {
      if (following) scrolled.scrollTop = scrolled.scrollHeight
      look()
    })
    grown.observe(scrolled)
    grown.observe(content.current)
    scrolled.addEventListener("scroll", look)
    return () => {
      grown.disconnect()
      scrolled.removeEventListener("scroll", look)
    }
  }, [conversation, own])
  return { box, content }
}
