import type { Title } from './title.ts';

/** Police, fire services and armed forces. */
export const FORCES_TITLES: readonly Title[] = [
  {
    forms:
      'sheriff|sheriffs|sp|ssp|dsp|asp|dcp|acp|igp|dgp|adgp|dig|ig|superintendent of police|commissioner of police|inspector general of police|chief of army staff|chief of the army staff|chief of general staff|chief of the general staff|army chief of staff|chief of naval staff|chief of air staff|police director|police officer|police sergeant|police captain|police lieutenant|police colonel|police major|police constable|police sub inspector|sub inspector|assistant sub inspector|circle inspector|deputy superintendent|assistant superintendent|senior superintendent|detective sergeant|detective chief inspector|chief detective|fire officer|commandant general|army general|military general|police general|police chief|chief of police|fire chief|police commissioner|fire commissioner|chief constable|fire marshal|police superintendent|police inspector|chief superintendent|chief inspector|detective inspector|detective superintendent|deputy commissioner|assistant commissioner|undersheriff|deputy sheriff|inspector|grand chief|regional chief|tribal chief|chieftain|station commander|police commander|constable',
    public: 'always',
    examples: {
      hits: [
        'The chief of army staff, Ada Quill, left.',
        'Orbit SP Ada Quill left.',
        'Sheriff Ada Quill left.',
        'Police Chief Ada Quill left.',
        'Ada Quill, the fire chief, left.',
      ],
      misses: ['The police chief’s dog bit Ada Quill.', 'The sp. gravity of it startled Ada Quill.'],
    },
  },
  {
    forms:
      'general|generals|gen|lt gen|maj gen|lt general|maj general|brig general|brig gen|lieutenant general|major general|brigadier general|brigadier|admiral|adm|vice admiral|rear admiral|field marshal|air marshal|air chief marshal|colonel|col|lt col|army chief|navy chief|air force chief|chief of defence staff|joint chiefs chairman|commander|commanders|commandant|commodore|air commodore|wing commander|group captain|squadron leader|lieutenant commander|lieutenant colonel|colonel general|defence chief|defense chief|armed forces chief|military chief|warlord',
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
