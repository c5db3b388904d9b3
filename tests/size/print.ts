import { LIMITS, measureScreen, SCREENS } from './measure';

for (const name of SCREENS) {
  const { scripts, styles } = measureScreen('dist', name);
  console.log(
    `${name}: ${scripts.toFixed(1)} kB of scripts (limit ${LIMITS[name]}), ${styles.toFixed(1)} kB of styles, gzip`,
  );
}
