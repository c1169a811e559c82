import { build } from 'vite';

/** Bundles a module, with all it imports, into one script that leaves its exports in a global of that name. */
export const bundle = async (entry: string, name: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2024', lib: { entry, formats: ['iife'], name } },
  });
  const chunks = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const chunk = chunks.find((output) => output.type === 'chunk');
  if (chunk === undefined) throw new Error(`${entry} was built to nothing`);
  return chunk.code;
};
