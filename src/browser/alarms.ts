import { api } from "./api"

/** Wakes the worker every `minutes` (at least 0.5) until it is cleared. Setting it again leaves a running one alone. */
export async function ensureAlarm(name: string, minutes: number): Promise<void> {
  if (await api().alarms.get(name)) return
  await api().alarms.create(name, { periodInMinutes: minutes })
}

export async function clearAlarm(name: string): Promise<void> {
  await api().alarms.clear(name)
}

export function onAlarm(name: string, listener: () => void): void {
  api().alarms.onAlarm.addListener(alarm => {
    if (alarm.name === name) listener()
  })
}
