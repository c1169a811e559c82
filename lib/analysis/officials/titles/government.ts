import type { Title } from './title.ts';

/** Ministers, and who works for a government. */
export const GOVERNMENT_TITLES: readonly Title[] = [
  {
    forms:
      'minister|ministers|min|foreign minister|finance minister|interior minister|defence minister|defense minister|cabinet minister',
    public: 'always',
    examples: {
      hits: [
        'Health Minister Ada Quill left.',
        'Minister of Trade Ada Quill left.',
        'Ada Quill, minister for fisheries, left.',
      ],
      misses: ['Ada Quill, a Baptist minister, left.'],
    },
  },
  {
    forms:
      'attorney general|attorneys general|atty gen|ag|solicitor general|advocate general|auditor general|comptroller general|surgeon general|postmaster general|governor general|director general|inspector general|prosecutor general|procurator general|national director of public prosecutions',
    public: 'always',
    examples: {
      hits: ['Attorney General Ada Quill left.', 'Deputy Attorney General Ada Quill left.'],
      misses: ['The attorney Ada Quill left.'],
    },
  },
  {
    forms:
      'secretary of state|secretaries of state|foreign secretary|home secretary|defense secretary|defence secretary|treasury secretary|secretary of defense|secretary of the treasury|cabinet secretary|health secretary|education secretary|labor secretary|principal secretary|permanent secretary|chief secretary|additional secretary|joint secretary|parliamentary secretary|chief cabinet secretary|under secretary|undersecretary|undersecretaries',
    public: 'always',
    examples: {
      hits: ['Secretary of State Ada Quill left.', 'Ada Quill, the former foreign secretary, left.'],
      misses: ['Her secretary of many years, Ada Quill, left.'],
    },
  },
  {
    forms: 'secretary|secretaries|sec',
    public: 'as-title',
    examples: {
      hits: ['Commerce Secretary Ada Quill left.', 'Secretary Ada Quill left.'],
      misses: ['Her private secretary Ada Quill left.', 'Ada Quill, the union secretary, left.'],
    },
  },
  {
    forms: 'secretary general|secretaries general|general secretary',
    public: 'as-title',
    examples: {
      hits: ['U.N. Secretary-General Ada Quill left.', 'Ada Quill, secretary general of the Gulf Council, left.'],
      misses: ['Ada Quill, general secretary of the Bakers Union, left.'],
    },
  },
  {
    forms: 'press secretary|press secretaries|communications director|director of communications',
    public: 'with-body',
    examples: {
      hits: ['White House press secretary Ada Quill left.'],
      misses: ['Campaign press secretary Ada Quill left.'],
    },
  },
  {
    forms: 'spokesman|spokesmen|spokeswoman|spokeswomen|spokesperson|spokespersons|spokespeople|press officer',
    public: 'with-body',
    examples: {
      hits: [
        'Justice Department spokeswoman Ada Quill left.',
        'Ada Quill, a spokesman for the ministry, left.',
        'police spokesman Ada Quill left',
      ],
      misses: [
        'Orbit Corp spokeswoman Ada Quill left.',
        'Campaign spokesman Ada Quill left.',
        'Ada Quill, a spokeswoman for the airline, left.',
      ],
    },
  },
  {
    forms: 'special counsel|independent counsel|special prosecutor|special master',
    public: 'always',
    examples: {
      hits: ['Special counsel Ada Quill left.', 'a special counsel, Ada Quill, left'],
      misses: ['His counsel Ada Quill left.'],
    },
  },
  {
    forms: 'chief of staff|chiefs of staff|deputy chief of staff',
    public: 'with-body',
    examples: {
      hits: ['White House chief of staff Ada Quill left.'],
      misses: ['Ada Quill, chief of staff at Orbit Group, left.'],
    },
  },
  {
    forms: 'adviser|advisers|advisor|advisors|aide|aides|counselor|counsellor|speechwriter',
    public: 'with-body',
    examples: {
      hits: ['White House adviser Ada Quill left.', 'National security adviser Ada Quill left.'],
      misses: ['Campaign adviser Ada Quill left.', 'Financial adviser Ada Quill left.'],
    },
  },
  {
    forms:
      'national security adviser|national security advisor|budget director|drug czar|commander in chief|first deputy',
    public: 'always',
    examples: { hits: ['National security adviser Ada Quill left.'], misses: ['The security guard Ada Quill left.'] },
  },
];
