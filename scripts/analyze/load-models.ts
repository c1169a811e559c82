import { readFile } from 'node:fs/promises';
import { loadModels, type Models } from '../../lib/analysis/models/models.ts';

const FOLDER = new URL('../../public/models/', import.meta.url);

/** The models that the extension ships, read from the project's folder. */
export const readShippedModels = (): Promise<Models> => loadModels((file) => readFile(new URL(file, FOLDER)));
