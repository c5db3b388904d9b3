import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
// With their endings: the configuration of the build is read as it is.
import { NOTICES } from './notices.ts';
import { packageFolder, readPackage } from './shipped-package.ts';

const require = createRequire(import.meta.url);

/** Modules that the build itself writes into the app: `\0vite/preload-helper.js`, `\0rolldown/runtime.js`. */
function ofTheBuild(id: string): string | null {
  const name = /^\0?(@oxc-project\/runtime|vite|rolldown)\b/.exec(id)?.[1];
  return name === undefined ? null : packageFolder(require.resolve(`${name}/package.json`));
}

const folderOf = (id: string): string | null =>
  ofTheBuild(id) ?? packageFolder((id.replace(/^\0/, '').split('?')[0] ?? '').replaceAll('\\', '/'));

/**
 * Writes `licences.json`: every package of which code, styles or fonts are in the build, with its notices. Workers are
 * built by themselves; `worker` collects theirs for `app`, which is finished after them.
 */
export function licences(): { app: Plugin; worker: Plugin } {
  const folders = new Set<string>();
  const collect: Plugin = {
    name: 'tragwerk:collect-licences',
    generateBundle(_options, bundle) {
      const scripts = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk'
          ? Object.entries(file.modules)
              .filter(([, { renderedLength }]) => renderedLength > 0)
              .map(([id]) => id)
          : [],
      );
      // Styles leave no code in a script; what they bring along, such as fonts, comes from the same package.
      const styles = [...this.getModuleIds()].filter((id) => /\.css(\?|$)/.test(id));
      for (const id of [...scripts, ...styles]) {
        const folder = folderOf(id);
        if (folder !== null) folders.add(folder);
      }
    },
  };
  const write: Plugin = {
    ...collect,
    name: 'tragwerk:licences',
    apply: 'build',
    generateBundle(...given) {
      if (typeof collect.generateBundle === 'function') void collect.generateBundle.apply(this, given);
      const packages = [...folders]
        .map((folder) => readPackage(folder, NOTICES))
        .sort((a, b) => (a.name === b.name ? a.version.localeCompare(b.version) : a.name < b.name ? -1 : 1));
      this.emitFile({ type: 'asset', fileName: 'licences.json', source: JSON.stringify(packages) });
    },
  };
  return { app: write, worker: collect };
}
