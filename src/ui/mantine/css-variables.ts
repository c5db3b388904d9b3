import {
  convertCssVariables,
  defaultCssVariablesResolver,
  mergeMantineTheme,
  DEFAULT_THEME,
} from '@mantine/core';
import { cssVariables, theme } from './theme';

/**
 * Mantine would write its variables into a <style> element, which a content security policy without
 * 'unsafe-inline' forbids. A constructed style sheet says the same and is allowed.
 */
export function adoptCssVariables(): void {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const base = defaultCssVariablesResolver(merged);
  const ours = cssVariables(merged);
  const css = convertCssVariables(
    {
      variables: { ...base.variables, ...ours.variables },
      light: withoutKeys(base.light, ours.variables),
      dark: withoutKeys(base.dark, ours.variables),
    },
    ':root',
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Our tokens know light and dark themselves, so a scheme's own value must not win over them. */
function withoutKeys(values: Record<string, string>, taken: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !(key in taken)));
}
