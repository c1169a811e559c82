import type { Title } from './title.ts';

/** Offices of states, cities and schools. */
export const LOCAL_TITLES: readonly Title[] = [
  {
    forms: 'governor|governors|gov|govs|lieutenant governor|lt gov|lieutenant gov|deputy governor',
    public: 'always',
    examples: {
      hits: ['Gov. Ada Quill left.', 'Ada Quill, governor of Ohio, left.', 'Lt. Gov. Ada Quill left.'],
      misses: ['The board of governors met Ada Quill.'],
    },
  },
  {
    forms:
      'mayor|mayors|lord mayor|vice mayor|deputy mayor|mayor elect|lord provost|reeve|borough president|county executive|county judge|city manager|city administrator|county administrator|town manager|city attorney|county attorney',
    public: 'always',
    examples: {
      hits: ['Mayor Ada Quill left.', 'Ada Quill, mayor of Oakland, left.', 'Oakland Mayor Ada Quill left.'],
      misses: ['The Mayor Street bakery hired Ada Quill.'],
    },
  },
  {
    forms:
      'councillor|councillors|councilor|councilors|cllr|councilman|councilwoman|councilmen|councilmember|councilmembers|council member|council members|council president|council leader|alderman|alderwoman|alderperson|selectman|selectwoman|freeholder|supervisor|supervisors|city clerk|county clerk|town clerk|registrar of voters',
    public: 'always',
    examples: {
      hits: ['Councillor Ada Quill left.', 'Ada Quill, a city councilwoman, left.', 'Council member Ada Quill left.'],
      misses: ['The council heard Ada Quill.', 'Ada Quill, a supervisor at the shop, left.'],
    },
  },
  {
    forms:
      'superintendent|superintendents|supt|schools superintendent|superintendent of schools|schools chief|school board president|school board member|school board chair',
    public: 'always',
    examples: {
      hits: ['Superintendent Ada Quill left.', 'Ada Quill, the schools superintendent, left.'],
      misses: ['The building super Ada Quill left.'],
    },
  },
  {
    forms:
      'treasurer|comptroller|controller|auditor|assessor|recorder|ombudsman|ombudswoman|public protector|public advocate|electoral commissioner|returning officer|coroner|medical examiner|state epidemiologist|health officer|chief medical officer|surveyor',
    public: 'with-body',
    examples: {
      hits: ['State Treasurer Ada Quill left.', 'City Comptroller Ada Quill left.', 'County coroner Ada Quill left.'],
      misses: ['Club treasurer Ada Quill left.'],
    },
  },
];
