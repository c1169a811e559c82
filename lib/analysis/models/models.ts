import { type AttributionModel, readAttributionModel } from '../claims/tagged/attribution-model.ts';
import { type KindModel, readKindModel } from '../claims/kinds/kind-model.ts';
import { type MissingModel, MODEL_NAMES, type ModelName } from '../findings.ts';
import { type NameTagger, readNameTagger } from '../persons/tagged/name-tagger.ts';
import { readWorthModel, type WorthModel } from '../worthiness/worth-model.ts';

/** The trained parts of the analysis. Where one is null, rules do its work as well as they can. */
export interface Models {
  readonly attribution: AttributionModel | null;
  readonly kinds: KindModel | null;
  readonly persons: NameTagger | null;
  readonly worthiness: WorthModel | null;
  readonly missing: readonly MissingModel[];
}

/** Analysis by rules alone, where that is what is wanted. */
export const NO_MODELS: Models = { attribution: null, kinds: null, persons: null, worthiness: null, missing: [] };

/**
 * Reads every model through `read`, which is given a file's name and may reject. One that is missing or damaged is named in
 * `missing`; the others work on.
 */
export const loadModels = async (read: (file: string) => Promise<Uint8Array>): Promise<Models> => {
  const missing: MissingModel[] = [];
  const load = async <M>(name: ModelName, parse: (bytes: Uint8Array) => M): Promise<M | null> => {
    try {
      return parse(await read(`${name}.bin`));
    } catch (error) {
      missing.push({ name, why: error instanceof Error ? error.message : String(error) });
      return null;
    }
  };
  const [attribution, kinds, worthiness] = await Promise.all([
    load('attribution', readAttributionModel),
    load('kinds', readKindModel),
    load('worthiness', readWorthModel),
  ]);
  const persons = await load('persons', (bytes) => readNameTagger(bytes, attribution?.words ?? null));
  const named = MODEL_NAMES.flatMap((name) => missing.filter((one) => one.name === name));
  return { attribution, kinds, persons, worthiness, missing: named };
};
