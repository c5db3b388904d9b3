import { isPage } from './pages';

/** What Vite serves while the app is being changed: sources and packages, its own helpers, and files for the public. */
const SERVED = /^\/(src|node_modules|@vite)\/|^\/@id\/(?!(__x00__)?\/)|^\/@react-refresh$/;

/** Where no file of the app is: data and tests, and anything hidden but Vite's own cache. `..` counts as hidden. */
const PRIVATE = /^\/(supabase|dist|tests|docs)(\/|$)|\/\.(?!vite\/)/i;

/**
 * May the development server be asked for this path? It would serve any file of the project folder, and has a list of
 * what it must not; this is the other way around. A path without an extension is a page of the app.
 */
export function isDevelopmentFile(path: string, publicFiles: ReadonlySet<string>, project: string): boolean {
  const plain = fullyDecoded(path);
  if (plain === null || /[\\\0]/.test(plain)) return false;
  // A file by its whole path has to lie in this project; what follows is then judged like the rest.
  const own = `/@fs${project.startsWith('/') ? '' : '/'}${project.replaceAll('\\', '/')}`;
  if (plain.startsWith('/@fs/')) {
    const rest = plain.startsWith(`${own}/`) ? plain.slice(own.length) : '';
    return /^\/(src|node_modules)\//.test(rest) && !PRIVATE.test(rest);
  }
  if (PRIVATE.test(plain)) return false;
  return SERVED.test(plain) || publicFiles.has(plain) || isPage(plain) || !/^\/@|\.[^/]*$/.test(plain);
}

/** Until nothing is left to decode: `%252e` means a dot to whoever decodes twice. */
function fullyDecoded(path: string): string | null {
  try {
    let plain = path;
    for (let i = 0; i < 4; i++) plain = decodeURIComponent(plain);
    return plain;
  } catch {
    return null;
  }
}
