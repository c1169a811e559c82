import type { Title } from './title.ts';

/** Police, fire services and armed forces. */
export const FORCES_TITLES: readonly Title[] = [
  {
    forms:
      'sheriff|sheriffs|army general|military general|police general|police chief|chief of police|fire chief|police commissioner|fire commissioner|chief constable|fire marshal|police superintendent|police inspector|chief superintendent|chief inspector|detective inspector|detective superintendent|deputy commissioner|assistant commissioner|undersheriff|deputy sheriff|inspector|grand chief|regional chief|tribal chief|chieftain|station commander|police commander|constable',
    public: 'always',
    examples: {
      hits: ['Sheriff Ada Quill left.', 'Police Chief Ada Quill left.', 'Ada Quill, the fire chief, left.'],
      misses: ['The police chief’s dog bit Ada Quill.'],
    },
  },
  {
    forms:
      'general|generals|gen|lt gen|maj gen|brig gen|lieutenant general|major general|brigadier general|brigadier|admiral|adm|vice admiral|rear admiral|field marshal|air marshal|air chief marshal|colonel|col|lt col|army chief|navy chief|air force chief|chief of defence staff|joint chiefs chairman|commander|commanders|military chief|warlord',
    public: 'as-title',
    examples: {
      hits: ['Gen. Ada Quill left.', 'Maj. Gen. Ada Quill left.', 'Ada Quill, a retired army general, left.'],
      misses: ['The general public met Ada Quill.'],
    },
  },
  {
    forms: 'sergeant|sgt|lieutenant|lt|captain|capt|corporal|officer|detective|trooper|major|maj|agent|ranger',
    public: 'with-body',
    examples: {
      hits: ['Police Lt. Ada Quill left.', 'police Capt. Ada Quill left'],
      misses: ['Team captain Ada Quill left.', 'Captain Ada Quill left.'],
    },
  },
];
