import { versionError } from './node-version';

// Before anything else is loaded: an older Node would fail on a package with a message that helps nobody.
const complaint = versionError(process.version);
if (complaint !== null) {
  console.error(complaint);
  process.exit(1);
}
await import('./serve').catch((error: unknown) => {
  const missing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
  console.error(missing ? `${error.message}\n\nSomething is not installed. Please run: npm ci` : error);
  process.exit(1);
});
