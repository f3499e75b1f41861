import { useEffect } from "react"

/** A browser that is left to itself opens a dropped file in place of the panel: whatever nobody took is let fall. */
export function useDropGuard(): void {
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault()
    }
    window.addEventListener("dragover", hold)
    window.addEventListener("drop", hold)
    return () => {
      window.removeEventListener("dragover", hold)
      window.removeEventListener("drop", hold)
    }
  }, [])
}
