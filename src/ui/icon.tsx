/** Drawn on a 16 × 16 grid in the colour of the text beside it, so that dark mode and forced colours need no second set. */
const paths = {
  lock: "M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3.5 7h9v6.5h-9z",
  down: "M4 6l4 4 4-4",
  more: "M3 8h.01M8 8h.01M13 8h.01",
  "thumb up": "M5 7l2.5-5c1.2 0 1.8.8 1.6 2L8.8 6H12a1.4 1.4 0 0 1 1.4 1.7l-.9 4A1.7 1.7 0 0 1 10.8 13H5M5 7v6M5 7H2.5v6H5",
  "thumb down": "M5 9l2.5 5c1.2 0 1.8-.8 1.6-2L8.8 10H12a1.4 1.4 0 0 0 1.4-1.7l-.9-4A1.7 1.7 0 0 0 10.8 3H5M5 9V3M5 9H2.5V3H5",
  clip: "M12.5 7.5l-5 5a3 3 0 0 1-4.2-4.2L8.8 2.8a2 2 0 0 1 2.9 2.9l-5.4 5.4a1 1 0 0 1-1.4-1.4L9.5 5",
  send: "M2.5 8L13.5 3l-3 10.5L7.5 9z M7.5 9l6-6",
  edit: "M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3z",
  add: "M8 3.5v9M3.5 8h9",
  earlier: "M8 2.5a5.5 5.5 0 1 1-5 3.2M2.5 2.8v3h3M8 5v3.2l2.2 1.4",
  close: "M4 4l8 8M12 4l-8 8",
  settings:
    "M7.0 3.4L7.1 1.8L8.9 1.8L9.0 3.4L10.6 4.1L11.7 2.9L13.1 4.3L11.9 5.4L12.6 7.0L14.2 7.1L14.2 8.9L12.6 9.0L11.9 10.6L13.1 11.7L11.7 13.1L10.6 11.9L9.0 12.6L8.9 14.2L7.1 14.2L7.0 12.6L5.4 11.9L4.3 13.1L2.9 11.7L4.1 10.6L3.4 9.0L1.8 8.9L1.8 7.1L3.4 7.0L4.1 5.4L2.9 4.3L4.3 2.9L5.4 4.1z M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
  bell: "M4.5 11V7a3.5 3.5 0 0 1 7 0v4l1 1.2h-9zM6.8 13.6h2.4",
  question: "M6 6a2 2 0 1 1 2.8 1.8c-.5.3-.8.6-.8 1.4M8 11.8v.01"
} as const

export type IconName = keyof typeof paths

/** A picture beside or instead of a word. It says nothing to a screen reader: what it stands in is named. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "more" ? 2 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  )
}
