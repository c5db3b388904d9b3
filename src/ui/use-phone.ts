import { useMediaQuery } from '@mantine/hooks';

/** Whether the screen is a phone's: for what needs a form of its own there, not only another layout. */
export const usePhone = (): boolean =>
  useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
