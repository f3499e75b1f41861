import type { CSSVariablesResolver, MantineColorsTuple, VariantColorsResolver } from "@mantine/core"
import { createTheme, defaultVariantColorsResolver, rem } from "@mantine/core"

/** The panel's colours. Every text colour stands at 4.5:1 or better on every ground it is used on; tests/unit/ui/theme.test.ts counts. */
export const palette = {
  light: {
    ground: "#ffffff",
    soft: "#f6f7f9",
    line: "#e3e6ea",
    control: "#868f9b",
    ink: "#171a1f",
    mute: "#5b6470",
    accent: "#0f766e",
    accentInk: "#ffffff",
    accentSoft: "#e6f4f2",
    met: "#146c36",
    metSoft: "#e9f6ee",
    notMet: "#b4232f",
    notMetSoft: "#fcecee",
    unknown: "#855608",
    unknownSoft: "#fdf3e0",
    mark: "#fff3b8"
  },
  dark: {
    ground: "#15181d",
    soft: "#1c2027",
    line: "#2b3139",
    control: "#6b7684",
    ink: "#e8ebef",
    mute: "#9aa4b1",
    accent: "#4fd1c5",
    accentInk: "#0b1b1a",
    accentSoft: "#12302e",
    met: "#5fd38a",
    metSoft: "#14291c",
    notMet: "#ff8a93",
    notMetSoft: "#331a1d",
    unknown: "#f0b75a",
    unknownSoft: "#302513",
    mark: "#4a431c"
  }
} as const

type Palette = Record<keyof (typeof palette)["light"], string>

const accent: MantineColorsTuple = [
  "#e6f4f2",
  "#c9e8e4",
  "#9ddbd4",
  "#6fd5cb",
  "#4fd1c5",
  "#2bb0a4",
  "#178a80",
  "#0f766e",
  "#0c5f59",
  "#094945"
]

/** Mantine writes white on a filled control whatever the scheme; the dark scheme's accent is too bright for that. */
const variantColors: VariantColorsResolver = input => {
  const colours = defaultVariantColorsResolver(input)
  return input.variant === "filled" ? { ...colours, color: "var(--candor-accent-ink)" } : colours
}

export const theme = createTheme({
  primaryColor: "accent",
  primaryShade: { light: 7, dark: 4 },
  colors: { accent },
  variantColorResolver: variantColors,
  respectReducedMotion: true,
  cursorType: "pointer",
  defaultRadius: 7,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif',
  fontSizes: { xs: rem(11), sm: rem(12), md: rem(13), lg: rem(15), xl: rem(18) },
  lineHeights: { xs: "1.35", sm: "1.4", md: "1.45", lg: "1.4", xl: "1.3" },
  spacing: { xs: rem(4), sm: rem(8), md: rem(12), lg: rem(16), xl: rem(24) },
  headings: {
    fontWeight: "650",
    sizes: { h1: { fontSize: rem(15) }, h2: { fontSize: rem(15) }, h3: { fontSize: rem(13) }, h4: { fontSize: rem(13) } }
  },
  components: {
    Button: { defaultProps: { size: "xs", variant: "filled" } },
    ActionIcon: { defaultProps: { size: "md", variant: "subtle", color: "gray" } },
    TextInput: { defaultProps: { size: "xs" } },
    Textarea: { defaultProps: { size: "xs" } },
    PasswordInput: { defaultProps: { size: "xs" } },
    Select: { defaultProps: { size: "xs" } },
    // The arrow of a choice is a picture of nothing.
    NativeSelect: { defaultProps: { size: "xs", rightSectionProps: { "aria-hidden": true } } },
    Checkbox: { defaultProps: { size: "xs" } },
    Switch: { defaultProps: { size: "sm" } },
    Badge: { defaultProps: { variant: "default", size: "sm", fw: 400, tt: "none" } },
    Modal: { defaultProps: { centered: false, yOffset: rem(16), padding: "md" } }
  }
})

/** Mantine's own variables take their values from the palette too, so that there is one place where a colour is chosen. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...tokens(palette.light), "--mantine-color-placeholder": palette.light.mute },
  dark: { ...tokens(palette.dark), "--mantine-color-placeholder": palette.dark.mute }
})

function tokens(colours: Palette): Record<string, string> {
  const own = Object.entries(colours).map(([name, value]) => [`--candor-${kebab(name)}`, value] as const)
  return {
    ...Object.fromEntries(own),
    "--mantine-color-body": colours.ground,
    "--mantine-color-text": colours.ink,
    "--mantine-color-dimmed": colours.mute,
    "--mantine-color-default": colours.ground,
    "--mantine-color-default-hover": colours.soft,
    "--mantine-color-default-color": colours.ink,
    "--mantine-color-default-border": colours.line,
    "--mantine-color-anchor": colours.accent,
    "--mantine-color-error": colours.notMet,
    "--mantine-color-gray-light-hover": colours.soft,
    "--mantine-color-gray-light-color": colours.mute,
    "--mantine-color-gray-text": colours.mute,
    "--mantine-color-accent-text": colours.accent,
    "--mantine-color-accent-outline": colours.accent,
    "--mantine-color-accent-outline-hover": colours.accentSoft,
    "--mantine-color-accent-light": colours.accentSoft,
    "--mantine-color-accent-light-hover": colours.accentSoft,
    "--mantine-color-accent-light-color": colours.accent
  }
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}
