import { IconDots } from '@tabler/icons-react';
import { Suspense, type ComponentProps } from 'react';
import { lazyPart } from '@/ui/lazy-part';
import { PlainButton } from '@/ui/plain-button';
import type { ProgrammeMenu } from './programme-menu';

const Menu = lazyPart(async () => (await import('./programme-menu')).ProgrammeMenu);

/** The menu of a programme, which comes after the list that it stands in. */
export const LateProgrammeMenu = (props: ComponentProps<typeof ProgrammeMenu>) => (
  <Suspense
    fallback={
      <PlainButton variant="quiet" disabled aria-hidden>
        <IconDots size={20} />
      </PlainButton>
    }
  >
    <Menu {...props} />
  </Suspense>
);
