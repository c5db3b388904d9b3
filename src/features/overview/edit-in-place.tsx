import { ActionIcon } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useRef, useState, type RefObject } from 'react';
import classes from './overview-page.module.css';

export interface InPlace {
  opened: boolean;
  open: () => void;
  /** Gives the focus back to what had opened it. */
  close: () => void;
  pencil: RefObject<HTMLButtonElement | null>;
}

/** Something that is edited where it stands, once one asks for it. */
export function useInPlace(): InPlace {
  const [opened, setOpened] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  return {
    opened,
    open: () => setOpened(true),
    close: () => {
      setOpened(false);
      requestAnimationFrame(() => pencil.current?.focus());
    },
    pencil,
  };
}

interface PencilProps {
  label: string;
  ref: RefObject<HTMLButtonElement | null>;
  onOpen: () => void;
}

/** The pencil beside what can be edited where it stands. */
export function Pencil({ label, ref, onOpen }: PencilProps) {
  return (
    <ActionIcon
      ref={ref}
      variant="subtle"
      size="sm"
      className={classes.pencil}
      aria-label={label}
      onClick={onOpen}
    >
      <IconPencil size={16} aria-hidden />
    </ActionIcon>
  );
}
