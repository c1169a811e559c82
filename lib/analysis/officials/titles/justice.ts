import type { Title } from './title.ts';

/** Judges and prosecutors. */
export const JUSTICE_TITLES: readonly Title[] = [
  {
    forms: 'judge|judges|magistrate|magistrates|chief judge|district judge|magistrate judge|jurist',
    public: 'always',
    examples: {
      hits: ['Judge Ada Quill left.', 'U.S. District Judge Ada Quill left.'],
      misses: ['Ada Quill, a judge on the talent show, left.'],
    },
  },
  {
    forms:
      'chief justice|associate justice|lord justice|supreme court justice|justice|justices|lord chief justice|mr justice|mrs justice',
    public: 'always',
    examples: {
      hits: ['Chief Justice Ada Quill left.', 'Justice Ada Quill left.'],
      misses: ['Justice for Ada Quill, they cried.'],
    },
  },
  {
    forms:
      'district attorney|district attorneys|da|u s attorney|us attorney|united states attorney|state attorney|states attorney|commonwealths attorney|prosecutor|prosecutors|public prosecutor|chief prosecutor|prosecuting attorney|crown prosecutor|deputy public prosecutor|dpp|state counsel|principal state counsel|crown counsel|state prosecutor|federal prosecutor|city prosecutor|county prosecutor|investigating judge|examining magistrate|procurator|crown attorney|deputy prosecutor|director of public prosecutions|public defender',
    public: 'always',
    examples: {
      hits: [
        'District Attorney Ada Quill left.',
        'Ada Quill, the U.S. attorney in Ohio, left.',
        'Prosecutor Ada Quill left.',
      ],
      misses: ['Defense attorney Ada Quill left.', 'The former boxer Ada Quill was prosecuted.'],
    },
  },
];
