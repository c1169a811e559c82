import * as v from 'valibot';
import { CLAIM_KINDS, type Claim } from './analysis/findings.ts';
import type { KeyValueArea } from './store/reserve.ts';

/** Layers of marks that the reader may switch and colour. */
export const LAYERS = ['official', 'claim', 'quoted', 'note'] as const;

const onOff = (usual: 'on' | 'off') => v.fallback(v.picklist(['on', 'off']), usual);
/** A colour as `#rrggbb`; null for the product's own. */
const colour = v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/u))), null);
const byLayer = <S extends v.GenericSchema>(schema: S) =>
  v.object({ official: schema, claim: schema, quoted: schema, note: schema });

// Every field falls back on its own, so that one that an older or newer version wrote otherwise costs no other.
const SettingsSchema = v.object({
  /** Which marks are painted. */
  layers: v.fallback(byLayer(onOff('on')), { official: 'on', claim: 'on', quoted: 'on', note: 'on' }),
  strength: v.fallback(v.picklist(['faint', 'usual', 'strong']), 'usual'),
  colours: v.fallback(byLayer(colour), { official: null, claim: null, quoted: null, note: null }),
  /** Claims less worth a check than this, 0 to 1, are neither marked nor listed. */
  leastWorth: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0),
  /** Claims all of whose kinds are among these are neither marked nor listed. */
  hiddenKinds: v.fallback(v.array(v.picklist(CLAIM_KINDS)), []),
  /** Whether marks are printed with the page. */
  printMarks: onOff('off'),
  /** What opens the card at a mark; `never` leaves the keyboard and the panel. */
  card: v.fallback(v.picklist(['hover', 'click', 'never']), 'hover'),
  /** The small button that offers a note on selected text. */
  selectionButton: onOff('on'),
  /** Language of the interface: the browser's, or one of ours. */
  language: v.fallback(v.picklist(['browser', 'en', 'es']), 'browser'),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** Whether drafts of notes outlive the window they were typed in. */
  keepDrafts: onOff('on'),
  /** When articles are read: at a click, or whenever one is opened. */
  mode: v.fallback(v.picklist(['click', 'everywhere']), 'click'),
  /** Hosts that are read always or never, whatever the mode. */
  sites: v.fallback(v.record(v.string(), v.picklist(['always', 'never'])), {}),
});

/** What the reader chose. */
export type Settings = Readonly<v.InferOutput<typeof SettingsSchema>>;

/** What holds before the reader chose anything. */
export const USUAL_SETTINGS: Settings = v.parse(SettingsSchema, {});

/** The key that the settings are kept under in the extension's small storage. */
export const SETTINGS_KEY = 'settings';

/** Whether the reader's choices keep a claim out of page and lists. */
export const isLeftOut = (
  { leastWorth, hiddenKinds }: Pick<Settings, 'leastWorth' | 'hiddenKinds'>,
  { checkWorthiness, kinds }: Pick<Claim, 'checkWorthiness' | 'kinds'>,
): boolean => checkWorthiness < leastWorth || (kinds.length > 0 && kinds.every((kind) => hiddenKinds.includes(kind)));

/** Reads what the reader chose; a field that is missing or spoilt has its usual value. Rejects where the area cannot be read. */
export const readSettings = async (area: Pick<KeyValueArea, 'get'>): Promise<Settings> => {
  const stored = (await area.get(SETTINGS_KEY))[SETTINGS_KEY];
  const read = v.safeParse(SettingsSchema, stored);
  return read.success ? read.output : USUAL_SETTINGS;
};

/** Changes some of the choices and keeps the others; answers with all of them. Rejects where the area cannot be written. */
export const changeSettings = async (
  area: Pick<KeyValueArea, 'get' | 'set'>,
  change: Partial<Settings>,
): Promise<Settings> => {
  const settings = v.parse(SettingsSchema, { ...(await readSettings(area)), ...change });
  await area.set({ [SETTINGS_KEY]: settings });
  return settings;
};
