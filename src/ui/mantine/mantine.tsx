import './mantine-styles.css';
import './mantine-look.css';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { colourSchemeManager } from '../colour-scheme';
import { adoptCssVariables } from './css-variables';
import { theme } from './theme';

adoptCssVariables();

/**
 * Mantine, in our look. It stands around the pages made with it, not around the whole app: the pages one lands on
 * first, before and after signing in, must be there at once and use none of it.
 */
export function Mantine({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={colourSchemeManager}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
