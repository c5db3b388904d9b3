import { IconChevronDown } from '@tabler/icons-react';
import { Menu, MenuItem } from './menu';
import { announceError } from './notices';
import { PlainButton } from './plain-button';

interface ExportMenuProps {
  name: string;
  files: readonly { name: string; save: () => Promise<void> }[];
}

/** Files that can be saved from a page; one that cannot be made says so. */
export function ExportMenu({ name, files }: ExportMenuProps) {
  return (
    <Menu
      button={(props) => (
        <PlainButton {...props} variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          {name}
        </PlainButton>
      )}
    >
      {files.map((file) => (
        <MenuItem key={file.name} onSelect={() => void file.save().catch(announceError)}>
          {file.name}
        </MenuItem>
      ))}
    </Menu>
  );
}
