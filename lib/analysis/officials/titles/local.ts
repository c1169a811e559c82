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
      'treasurer|comptroller|controller|auditor|assessor|recorder|surveyor|chief economist|chief scientist|chief statistician|trustee|trustees',
    public: 'as-title',
    examples: {
      hits: ['State Treasurer Ada Quill left.', 'City Comptroller Ada Quill left.', 'Treasurer Ada Quill left.'],
      misses: ['Club treasurer Ada Quill left.', 'Ada Quill, treasurer of the book club, left.'],
    },
  },
  {
    forms:
      'ombudsman|ombudswoman|public protector|public advocate|electoral commissioner|election commissioner|returning officer|chief electoral officer|coroner|medical examiner|state epidemiologist|health officer|medical officer of health|chief medical officer|chief health officer|chief veterinary officer|chief scientific adviser|chief nursing officer|director of public health',
    public: 'always',
    examples: {
      hits: [
        'Public Protector advocate Ada Quill left.',
        'County coroner Ada Quill left.',
        'Ada Quill, the ombudsman, left.',
      ],
      misses: ['The medical student Ada Quill left.'],
    },
  },
  {
    forms:
      'prefect|sub prefect|district collector|deputy collector|district magistrate|divisional commissioner|municipal commissioner|tehsildar|tahsildar|block development officer|sarpanch|corporator|corporators|village head|village chief|village headman|barangay captain|barangay chairman|burgomaster|regional governor|provincial governor|mayor pro tem|first selectman|council chair|council chairman|council chairwoman|council speaker|leader of the council|mec|mca|mcas',
    public: 'always',
    examples: {
      hits: [
        'Prefect Ada Quill left.',
        'District Collector Ada Quill left.',
        'Ada Quill, the village head, left.',
        'Transport MEC Ada Quill left.',
      ],
      misses: ['A stamp collector, Ada Quill, left.', 'The school prefects met Ada Quill.'],
    },
  },
];
