import { expect, test } from "vitest"
import { formatDay, formatDuration, formatNumber, formatRelative } from "~ui/format"

const now = Date.UTC(2026, 10, 21, 12, 0, 0)
const hour = 3_600_000

test("times near now are said from now, older ones by their date", () => {
  expect(formatRelative(now - 20_000, now)).toBe("now")
  expect(formatRelative(now - 5 * 60_000, now)).toBe("5 minutes ago")
  expect(formatRelative(now - 3 * hour, now)).toBe("3 hours ago")
  expect(formatRelative(now - 24 * hour, now)).toBe("yesterday")
  expect(formatRelative(now - 6 * 24 * hour, now)).toBe("6 days ago")
  expect(formatRelative(now - 30 * 24 * hour, now)).toBe(formatDay(now - 30 * 24 * hour))
})

test("a clock that went back does not make the past the future", () => {
  expect(formatRelative(now + hour, now)).toBe("now")
})

test("spans are said in their two largest units", () => {
  expect(formatDuration(41.4)).toBe("41 ms")
  expect(formatDuration(3_240)).toBe("3.2 sec")
  expect(formatDuration(42_000)).toBe("42 sec")
  expect(formatDuration(125_000)).toBe("2 min 5 sec")
  expect(formatDuration(120_000)).toBe("2 min")
  expect(formatDuration(hour + 180_000)).toBe("1 hr 3 min")
})

test("numbers are grouped", () => {
  expect(formatNumber(400_000)).toBe("400,000")
})
