import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'
import { cssVariables, dark, light, type Tone } from './tokens.ts'

/** Mantine wants ten shades of a colour; ours come from the tokens, so all ten are one tone. */
const shades = (tone: Tone): MantineColorsTuple => {
  const { soft, softHover, fill, text } = light[tone]
  return [soft, soft, softHover, softHover, fill, fill, fill, fill, text, text]
}

/** Names of colours that Mantine's components know, and the tone that each means here. */
const toneOf: Record<string, Tone> = {
  accent: 'accent',
  teal: 'accent',
  gray: 'neutral',
  dark: 'neutral',
  green: 'success',
  yellow: 'warning',
  orange: 'warning',
  red: 'danger',
  blue: 'info',
}

const variantColorResolver: VariantColorsResolver = (input) => {
  const tone = toneOf[input.color || 'accent']
  if (!tone || input.variant === 'default') return defaultVariantColorsResolver(input)
  const part = (name: string) => `var(--app-${tone}-${name})`
  const line = `1px solid ${part('text')}`
  const bare = { background: 'transparent', color: part('text'), border: '1px solid transparent' }
  switch (input.variant) {
    case 'filled':
      return {
        background: part('fill'),
        hover: part('fill-hover'),
        color: part('on-fill'),
        border: '1px solid transparent',
      }
    case 'light':
      return { ...bare, background: part('soft'), hover: part('soft-hover') }
    case 'outline':
      return { ...bare, hover: part('soft'), border: line }
    default:
      return { ...bare, hover: 'var(--app-marked)' }
  }
}

const size = (px: number) => `${px / 16}rem`

export const theme = createTheme({
  primaryColor: 'accent',
  colors: {
    accent: shades('accent'),
    red: shades('danger'),
    green: shades('success'),
    yellow: shades('warning'),
    orange: shades('warning'),
    blue: shades('info'),
    // By Mantine's use: the fifth is borders of fields in the light and hovered lines in the dark.
    gray: [
      light.page,
      light.marked,
      light.marked,
      light.line,
      light.control,
      light.dimmed,
      light.dimmed,
      light.neutral.fill,
      light.neutral.fillHover,
      light.text,
    ],
    dark: [
      dark.text,
      dark.neutral.text,
      dark.dimmed,
      dark.dimmed,
      dark.line,
      dark.marked,
      dark.raised,
      dark.surface,
      dark.page,
      dark.page,
    ],
  },
  black: light.text,
  fontFamily: "'Golos Text Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  fontSizes: { xs: size(13), sm: size(15), md: size(15), lg: size(17), xl: size(20) },
  lineHeights: { xs: '1.385', sm: '1.467', md: '1.467', lg: '1.412', xl: '1.4' },
  spacing: { xs: size(8), sm: size(12), md: size(16), lg: size(24), xl: size(32) },
  radius: { xs: size(4), sm: size(8), md: size(8), lg: size(12), xl: size(16) },
  defaultRadius: 'sm',
  fontWeights: { regular: '400', medium: '500', bold: '600' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: size(20), lineHeight: '1.4' },
      h2: { fontSize: size(17), lineHeight: '1.412' },
      h3: { fontSize: size(15), lineHeight: '1.467' },
      h4: { fontSize: size(15), lineHeight: '1.467' },
      h5: { fontSize: size(13), lineHeight: '1.385' },
      h6: { fontSize: size(13), lineHeight: '1.385' },
    },
  },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  variantColorResolver,
  components: {
    InputWrapper: { styles: { label: { marginBottom: size(4) } } },
    // Square corners: a round one would look like a choice of one.
    Checkbox: { defaultProps: { iconColor: 'var(--app-accent-on-fill)', radius: 'xs' } },
    Radio: { defaultProps: { iconColor: 'var(--app-accent-on-fill)' } },
    Divider: { defaultProps: { color: 'var(--app-line)' } },
    Transition: { defaultProps: { duration: 120 } },
    Modal: { defaultProps: { transitionProps: { duration: 120 }, centered: true } },
    Drawer: { defaultProps: { transitionProps: { duration: 120 } } },
    Menu: {
      // Its placeholder of the first focus is an empty thing between the lines, which readers stumble over.
      defaultProps: {
        transitionProps: { duration: 80 },
        shadow: 'md',
        withInitialFocusPlaceholder: false,
        // Inside a landmark, where readers look for it.
        portalProps: { target: '#main' },
      },
    },
    Popover: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } },
    Tooltip: { defaultProps: { transitionProps: { duration: 80 }, openDelay: 250, multiline: true } },
  },
})

const forScheme = (scheme: typeof light, name: 'light' | 'dark'): Record<string, string> => {
  const variables: Record<string, string> = {
    ...cssVariables(scheme),
    '--mantine-color-body': scheme.page,
    '--mantine-color-text': scheme.text,
    '--mantine-color-bright': scheme.text,
    '--mantine-color-dimmed': scheme.dimmed,
    '--mantine-color-placeholder': scheme.dimmed,
    '--mantine-color-error': scheme.danger.text,
    '--mantine-color-success': scheme.success.text,
    '--mantine-color-anchor': scheme.accent.text,
    '--mantine-color-default': scheme.surface,
    '--mantine-color-default-hover': scheme.marked,
    '--mantine-color-default-color': scheme.text,
    '--mantine-color-default-border': scheme.control,
    '--mantine-color-disabled': scheme.marked,
    '--mantine-color-disabled-color': scheme.dimmed,
    '--mantine-color-disabled-border': scheme.line,
    '--mantine-primary-color-contrast': scheme.accent.onFill,
    '--mantine-color-scheme': name,
  }
  for (const [colour, tone] of Object.entries(toneOf)) {
    const { fill, fillHover, soft, softHover, text } = scheme[tone]
    variables[`--mantine-color-${colour}-filled`] = fill
    variables[`--mantine-color-${colour}-filled-hover`] = fillHover
    variables[`--mantine-color-${colour}-light`] = soft
    variables[`--mantine-color-${colour}-light-hover`] = softHover
    variables[`--mantine-color-${colour}-light-color`] = text
    variables[`--mantine-color-${colour}-outline`] = text
    variables[`--mantine-color-${colour}-outline-hover`] = soft
    variables[`--mantine-color-${colour}-text`] = text
  }
  return variables
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: forScheme(light, 'light'),
  dark: forScheme(dark, 'dark'),
})
