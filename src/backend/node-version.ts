/** The oldest Node that the server and the tools it builds with run on, per major version. */
const OLDEST: Readonly<Record<number, number>> = { 20: 19, 22: 12 };

/** A sentence for the person at the terminal when this Node is too old; null when it will do. */
export function versionError(version: string): string | null {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const fits = major > 22 || (major in OLDEST && minor >= (OLDEST[major] ?? 0));
  return fits
    ? null
    : `Tragwerk needs Node.js 20.19 or newer (22.12, 24 …); this is ${version}. Get it from https://nodejs.org.`;
}
