import type { Title } from './title.ts';

/** What people are called who hold no public office, however high they stand. */
export const PRIVATE_TITLES: readonly Title[] = [
  {
    forms:
      'campaign manager|campaign chairman|campaign chairwoman|campaign chair|campaign spokesman|campaign spokeswoman|campaign adviser|campaign aide|campaign director|strategist|pollster|analyst|professor|economist|historian|lawyer|attorney|journalist|reporter|editor|correspondent|columnist|photographer|photojournalist|author|coach|activist|lobbyist|consultant|fellow|scholar|scientist|researcher|surgeon|nurse|teacher|principal|founder|co founder|owner|publisher|producer|singer|actor|actress|player|driver|pastor|priest|bishop|archbishop|cardinal|imam|rabbi|star|pundit|talk show host|host|radio host|film director|music director|board chairman|brand ambassador|financial adviser|sales representative|motivational speaker|baptist minister',
    public: 'never',
    examples: {
      hits: [],
      misses: ['Campaign manager Ada Quill left.', 'Ada Quill, a professor at Orbit University, left.'],
    },
  },
  {
    forms:
      'first lady|first gentleman|widow|wife|husband|son|daughter|mother|father|brother|sister|niece|nephew|friend|neighbor|neighbour|resident|student|witness|victim|suspect|donor',
    public: 'relation',
    examples: { hits: [], misses: ['Ada Quill, a friend of the mayor, left.', 'The mayor’s son Ada Quill left.'] },
  },
];
