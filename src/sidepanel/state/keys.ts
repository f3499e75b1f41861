import type { TextKey } from "~ui/text"

/** A key of the panel, as its handlers look for it and as the list of keys shows it. */
export interface PanelKey {
  /** `KeyboardEvent.key` in small letters; two are pressed one after the other. */
  press: readonly [string] | readonly [string, string]
  /** What stands in the list. */
  does: TextKey
  /** Whether it is a key alone, which the settings can switch off. */
  single: boolean
}

/** Every key that does something in the panel. The handlers and the list read the same table, so that neither knows a key the other does not. */
export const panelKeys = {
  placeRole: { press: ["g", "r"], does: "keyPlaceRole", single: true },
  placePerson: { press: ["g", "p"], does: "keyPlacePerson", single: true },
  placePeople: { press: ["g", "l"], does: "keyPlacePeople", single: true },
  shortlist: { press: ["s"], does: "keyShortlist", single: true },
  maybe: { press: ["m"], does: "keyMaybe", single: true },
  pass: { press: ["p"], does: "keyPass", single: true },
  undoDecision: { press: ["u"], does: "keyUndoDecision", single: true },
  nextUndecided: { press: ["n"], does: "keyNextUndecided", single: true },
  read: { press: ["r"], does: "keyRead", single: true },
  nextRow: { press: ["j"], does: "keyNextRow", single: true },
  previousRow: { press: ["k"], does: "keyPreviousRow", single: true },
  setMet: { press: ["1"], does: "keySetMet", single: true },
  setNotMet: { press: ["2"], does: "keySetNotMet", single: true },
  setUnknown: { press: ["3"], does: "keySetUnknown", single: true },
  calibrationYes: { press: ["y"], does: "keyCalibrationYes", single: true },
  calibrationNo: { press: ["n"], does: "keyCalibrationNo", single: true },
  calibrationUnsure: { press: ["u"], does: "keyCalibrationUnsure", single: true },
  mark: { press: ["x"], does: "keyMark", single: true },
  keys: { press: ["?"], does: "keyList", single: true }
} as const satisfies Record<string, PanelKey>

export type PanelKeyId = keyof typeof panelKeys

/** Keys that carry a modifier or belong to a field: they work whatever the settings say. */
export const fixedKeys: readonly { press: readonly string[]; does: TextKey }[] = [
  { press: ["Alt+1", "Alt+2", "Alt+3"], does: "keyPlacesInField" },
  { press: ["Enter"], does: "keySend" },
  { press: ["Shift+Enter"], does: "keyNewLine" }
]

/** Which of these keys was pressed alone, or null. */
export function pressedKey<Id extends PanelKeyId>(key: string, ids: readonly Id[]): Id | null {
  const small = key.toLowerCase()
  return ids.find(id => panelKeys[id].press.length === 1 && panelKeys[id].press[0] === small) ?? null
}

/** A key as it stands on a keyboard: `S`, `?`. */
export function shownKey(press: string): string {
  return press.length === 1 ? press.toUpperCase() : press
}
