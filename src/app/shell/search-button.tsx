import { IconSearch } from '@tabler/icons-react';
import type { Command } from '@/ui/commands/command';
import { ariaKeys, useShownShortcut } from '@/ui/commands/shortcut-text';
import { KeysAside } from '@/ui/keys';
import { PlainButton } from '@/ui/plain-button';
import classes from './search-button.module.css';

interface SearchButtonProps {
  command: Command;
  /** The reader is about to use it. */
  onIntent: () => void;
}

/** Opens the palette; says by which keys it opens, too. */
export function SearchButton({ command: { title, keys, run }, onIntent }: SearchButtonProps) {
  const shortcut = useShownShortcut(keys);
  return (
    <PlainButton
      variant="quiet"
      className={classes.button}
      leftSection={<IconSearch size={18} aria-hidden />}
      rightSection={
        <span className={classes.keys}>
          <KeysAside shortcut={shortcut} />
        </span>
      }
      aria-haspopup="dialog"
      aria-keyshortcuts={shortcut && ariaKeys(shortcut)}
      onPointerEnter={onIntent}
      onFocus={onIntent}
      onClick={run}
    >
      <span className={classes.name}>{title}</span>
    </PlainButton>
  );
}
