import { measureRoute, ROUTES } from './measure';

for (const [name, { limit, modules }] of Object.entries(ROUTES)) {
  const { scripts, styles, files } = measureRoute('dist', modules);
  console.log(
    `${name}: ${scripts.toFixed(1)} kB of scripts (limit ${limit}), ${styles.toFixed(1)} kB of styles, gzip, in ${files} files`,
  );
}
