import { writeFileSync } from 'node:fs';
import { databaseTypes, TYPES_FILE } from './types/database-types';
import { openMigratedDatabase } from './types/migrated-database';

/** `npm run generate:types`: applies the migrations to a database in memory and writes its types. */
const db = await openMigratedDatabase();
writeFileSync(TYPES_FILE, await databaseTypes(db));
await db.close();
