import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

/** Shades of the one action colour; Mantine wants ten. */
const ink: MantineColorsTuple = [
  '#eef2f7',
  '#dbe3ed',
  '#b7c6da',
  '#a9c4ea',
  '#6f8cb0',
  '#4f6f97',
  '#2f4d73',
  '#1f3550',
  '#182a40',
  '#101d2d',
];

/** Mantine's greys of the dark scheme, in the blue of ours. */
const dark: MantineColorsTuple = [
  '#e8ebf0',
  '#c9d0da',
  '#a7b0be',
  '#6d7888',
  '#3a4453',
  '#2b333f',
  '#222a35',
  '#1a2029',
  '#12161d',
  '#0d1117',
];

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 3 },
  // Mantine judges contrast by the light scheme alone; our tokens know both. Red means danger, in our red.
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    if (input.variant !== 'filled') return colors;
    if (input.color !== 'red') return { ...colors, color: 'var(--tw-on-action)' };
    return { ...colors, background: 'var(--tw-pull)', hover: 'var(--tw-pull)', color: 'var(--tw-on-pull)' };
  },
  colors: { ink, dark },
  fontFamily: 'var(--tw-sans)',
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { md: '1.5' },
  headings: {
    fontFamily: 'var(--tw-serif)',
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.875rem', lineHeight: '1.2' },
      h2: { fontSize: '1.375rem', lineHeight: '1.3' },
      h3: { fontSize: '1.125rem', lineHeight: '1.35' },
    },
  },
  defaultRadius: 'var(--tw-radius)',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'never',
  // Named by their names: importing the components here would load all of them with the first page.
  components: {
    Button: { defaultProps: { size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'lg' } },
    Anchor: { defaultProps: { underline: 'always' } },
    // react-remove-scroll writes <style> elements, which the content security policy forbids; see base.css.
    Modal: { defaultProps: { lockScroll: false, centered: true } },
    // A header of the dialog, not another one of the page.
    ModalHeader: { defaultProps: { component: 'div' } },
    Drawer: { defaultProps: { lockScroll: false } },
    Menu: { defaultProps: { shadow: 'md' } },
    Select: { defaultProps: { allowDeselect: false } },
    Tooltip: { defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: false } } },
  },
});

/** Lets Mantine's components stand on our tokens. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-color-body': 'var(--tw-surface)',
    '--mantine-color-text': 'var(--tw-ink)',
    '--mantine-color-dimmed': 'var(--tw-muted)',
    '--mantine-color-anchor': 'var(--tw-action)',
    '--mantine-color-placeholder': 'var(--tw-muted)',
    '--mantine-color-default': 'var(--tw-surface)',
    '--mantine-color-default-color': 'var(--tw-ink)',
    '--mantine-color-default-border': 'var(--tw-line-strong)',
    '--mantine-color-default-hover': 'var(--tw-sunken)',
    '--mantine-color-error': 'var(--tw-pull)',
    '--mantine-primary-color-contrast': 'var(--tw-on-action)',
  },
  light: {},
  dark: {},
});
