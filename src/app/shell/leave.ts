import { signOut } from '@/data/session';
import { beforeLeaving } from '@/ui/unsaved';

/** Signs out; asks first where something would be lost. */
export const leave = (): void => beforeLeaving(() => void signOut());
