import type { Color } from "./color"

const modes: Record<string, (ink: number, ground: number) => number> = {
  multiply: (ink, ground) => ink * ground,
  screen: (ink, ground) => ink + ground - ink * ground,
  darken: Math.min,
  lighten: Math.max,
  difference: (ink, ground) => Math.abs(ink - ground),
  exclusion: (ink, ground) => ink + ground - 2 * ink * ground,
  overlay: (ink, ground) => (ground <= 0.5 ? 2 * ink * ground : 1 - 2 * (1 - ink) * (1 - ground)),
  "hard-light": (ink, ground) => (ink <= 0.5 ? 2 * ink * ground : 1 - 2 * (1 - ink) * (1 - ground)),
  "color-dodge": (ink, ground) => (ground === 0 ? 0 : ink >= 1 ? 1 : Math.min(1, ground / (1 - ink))),
  "color-burn": (ink, ground) => (ground >= 1 ? 1 : ink <= 0 ? 0 : 1 - Math.min(1, (1 - ground) / ink)),
  "plus-lighter": (ink, ground) => Math.min(1, ink + ground)
}

/** The colour of ink that is blended with an opaque ground (W3C Compositing 1, 9.1); as it was for a mode of hue or light alone. */
export function blended(mode: string, ink: Color, ground: Color): Color {
  const blend = modes[mode]
  if (!blend) return ink
  const channel = (at: 0 | 1 | 2) => blend(ink[at] / 255, ground[at] / 255) * 255
  return [channel(0), channel(1), channel(2), ink[3]]
}
