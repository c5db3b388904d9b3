import { vi } from 'vitest';

/** Each file reads the app's modules anew, as a page does; the packages it stands on are kept. */
vi.resetModules();
