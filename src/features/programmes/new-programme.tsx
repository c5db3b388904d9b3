import { ProgrammeDialogs } from './programme-dialogs';

/** The dialog for a new programme, from wherever one is. */
export function NewProgramme({ onClose }: { onClose: () => void }) {
  return <ProgrammeDialogs open={{ kind: 'create' }} programmes={[]} onClose={onClose} />;
}
