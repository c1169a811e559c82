import type { Title } from './title.ts';

/** Titles that any body may give; a public one makes them an office. */
export const BODIES_TITLES: readonly Title[] = [
  {
    forms:
      'chairman|chairwoman|chairperson|chair|chairmen|chairs|co chair|president and chief executive|vice chairman|vice chair|vice chairwoman|vice chairperson|chairman of the joint chiefs|presiding officer|moderator',
    public: 'with-body',
    examples: {
      hits: ['Federal Reserve Chair Ada Quill left.', 'Ada Quill, chairman of the Senate Budget Committee, left.'],
      misses: ['Ada Quill, chairman of Orbit Group, left.', 'Ada Quill, chair of the book club, left.'],
    },
  },
  {
    forms:
      'director|directors|head|heads|chiefs|boss|administrator|deputy administrator|assistant administrator|executive director|managing director|chief executive|chief executive officer|ceo|manager|coordinator|executive secretary|executive|board member|member|warden|principal officer|commissioner general|official|officials|bureaucrat|clerk|registrar|librarian',
    public: 'with-body',
    examples: {
      hits: [
        'F.B.I. Director Ada Quill left.',
        'Ada Quill, head of the water authority, left.',
        'Ada Quill, a senior official at the ministry, left.',
      ],
      misses: [
        'Film director Ada Quill left.',
        'Ada Quill, chief executive of Orbit Corp., left.',
        'Ada Quill, a member of the band, left.',
      ],
    },
  },
  {
    forms: 'chief',
    public: 'as-title',
    examples: {
      hits: ['Chief Ada Quill left.', 'Chief Ada Quill of Orbit left.'],
      misses: ['Orbit Group chief Ada Quill left.'],
    },
  },
];
