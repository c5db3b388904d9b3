import { localStorageColorSchemeManager } from '@mantine/core';

/** Same key as public/colour-scheme.js, which paints the first frame. */
export const colourScheme = localStorageColorSchemeManager({ key: 'tragwerk.colour-scheme' });
