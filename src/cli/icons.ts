import type { Plugin } from 'vite';

const IMPORT = /import \{([^}]*)\} from '@tabler\/icons-react';/g;

/** Imports each icon from its own file: through the index of all of them nobody can tell which page uses which. */
export function icons(): Plugin {
  return {
    name: 'tragwerk:icons',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/ },
      handler: (code) =>
        code.replace(IMPORT, (_all, names: string) => names.split(',').map(imported).join('')),
    },
  };
}

/** Types are gone in the built app; a name may be followed by another one it goes by. */
function imported(part: string): string {
  const [name = '', as = name] = part.trim().split(/ as /);
  if (name === '' || name.startsWith('type ')) return '';
  return `import ${as} from '@tabler/icons-react/dist/esm/icons/${name}.mjs';`;
}
