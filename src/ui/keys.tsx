import type { Shortcut } from './commands/command';
import { useShortcutText } from './commands/shortcut-text';
import classes from './keys.module.css';

/** The keys of a shortcut, as they are printed on the reader's keyboard. */
export function Keys({ shortcut }: { shortcut: Shortcut }) {
  const textOf = useShortcutText();
  return <kbd className={classes.keys}>{textOf(shortcut)}</kbd>;
}

/** Beside the name of something that also goes by keys; spoken through `aria-keyshortcuts`, see ariaKeys. */
export function KeysAside({ shortcut }: { shortcut: Shortcut | undefined }) {
  if (!shortcut) return null;
  return (
    <span className={classes.aside} aria-hidden="true">
      <Keys shortcut={shortcut} />
    </span>
  );
}
