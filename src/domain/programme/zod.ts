import { z } from 'zod';

/*
 * zod compiles object schemas with `new Function` where it may; our content security policy forbids that, and the
 * probe alone is reported as a violation. Import zod from here.
 */
z.config({ jitless: true });

export { z };
