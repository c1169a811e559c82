import type { SourceKind } from '../findings.ts';

/** A rule that tells what a source is by its head word or its wording. The first rule that fits decides. */
export interface SourceRule {
  readonly kind: SourceKind;
  /** Tried on the whole source, in lower case. */
  readonly whole?: RegExp;
  /** Tried on the source's first noun phrase as it is written. */
  readonly phrase?: RegExp;
  /** Tried on the last word of the source's first noun phrase, in lower case. */
  readonly head?: RegExp;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

const ROLE =
  'officials?|aides?|sources?|advis[eo]rs?|lawmakers?|diplomats?|staffers?|insiders?|operatives?|employees?|executives?|strategists?|persons?|people|informants?|associates?|friends?|witness(?:es)?|agents?|donors?|attendees?|participants?|man|woman|child|cashier|student|someone|somebody';

/** Rules for sources that name no person, the most telling first. */
export const SOURCE_RULES: readonly SourceRule[] = [
  {
    kind: 'anonymous',
    whole:
      /\b(?:anonymity|anonymous(?:ly)?|not (?:be|to be|being) (?:named|identified)|not authorized|declined to be (?:named|identified))\b/u,
    examples: { hits: ['two aides who asked not to be named'], misses: ['many voters'] },
  },
  {
    kind: 'anonymous',
    whole: new RegExp(
      `^(?:an?|one|two|three|four|five|six|several|some|the two|the three|the|these|another|multiple|numerous|other)? ?(?:[\\w.’'-]+ ){0,4}(?:${ROLE}) (?:close to|familiar with|briefed on|with knowledge|with direct|involved|who (?:have|has|had|spoke|asked|requested|were|was|attended|heard|saw))\\b`,
      'u',
    ),
    examples: {
      hits: ['two people close to the mayor', 'officials familiar with the talks'],
      misses: ['people in Ohio'],
    },
  },
  {
    kind: 'outlet',
    phrase:
      /\b\p{Lu}[\p{L}.-]* (?:Times|Post|Journal|Herald|Tribune|Gazette|Globe|Chronicle|News|Press|Radio|Magazine|Register|Courier|Today)$|^The (?:Times|Post|Journal|Herald|Tribune|Gazette|Globe|Chronicle)$/u,
    examples: { hits: ['The Harrow Post', 'The Gazette'], misses: ['a long post'] },
  },
  {
    kind: 'document',
    head: /^(?:polls?|polling|surveys?|stud(?:y|ies)|reports?|records?|documents?|emails?|e-mails?|letters?|memos?|statements?|books?|videos?|tapes?|recordings?|transcripts?|filings?|disclosures?|lawsuits?|suits?|complaints?|affidavits?|indictments?|bills?|laws?|statutes?|orders?|rulings?|opinions?|decisions?|data|figures|numbers|statistics|results|estimates?|analys[ie]s|averages?|websites?|sites?|posts?|tweets?|messages?|articles?|ads?|commercials?|spots?|platforms?|guidelines|guidance|rules?|audits?|reviews?|inquir(?:y|ies)|investigations?|census|summar(?:y|ies)|excerpts?|speech(?:es)?|resolutions?|amendments?|depositions?|charts?|maps?|photos?|photographs?|evidence|research|findings|schedules?|calendars?|biograph(?:y|ies)|columns?|editorials?|signs?|proposals?|plans?|agreements?|treat(?:y|ies)|deals?|budgets?|narrator|count|tracker)$/u,
    examples: { hits: ['a new poll', 'court records'], misses: ['the campaign'] },
  },
  {
    kind: 'outlet',
    head: /^(?:times|post|journal|news|herald|tribune|cnn|msnbc|nbc|abc|cbs|bbc|npr|pbs|reuters|bloomberg|politico|buzzfeed|gazette|guardian|globe|chronicle|observer|telegraph|examiner|mirror|press|ap|afp|upi|register|courier|inquirer|sentinel|dispatch|newspaper|newspapers|magazine|magazines|network|broadcaster|media|outlets?|tabloid|radio|podcast|blog|newsletter|yorker|atlantic|economist|axios|vox|slate|today|weekly|monitor|ledger|caller|reporters?|journalists?|headlines?)$/u,
    examples: { hits: ['the Harrow Gazette', 'the newspaper'], misses: ['the press secretary'] },
  },
  {
    kind: 'organisation',
    head: /^(?:spokes(?:man|woman|person|people|men|women)|campaigns?|administrations?|departments?|offices?|committees?|commissions?|part(?:y|ies)|compan(?:y|ies)|firms?|groups?|unions?|agenc(?:y|ies)|courts?|governments?|police|banks?|universit(?:y|ies)|college|schools?|congress|senate|house|bureau|boards?|councils?|teams?|foundations?|pacs?|authorit(?:y|ies)|prosecutors|organi[sz]ations?|associations?|institutes?|cent(?:er|re)s?|ministr(?:y|ies)|parliament|military|army|navy|pentagon|kremlin|fbi|cia|nsa|dnc|rnc|gop|doj|epa|irs|nato|u\.n\.|eu|church|vatican|hospital|corporations?|inc|llc|league|federation|coalitions?|alliance|legislatures?|delegation|jury|panel|services?|task force|state|cit(?:y|ies)|county|nation|country|white house|network|society|club|trust|fund|chamber|embassy|lobby|leadership|industry|regulators)$/u,
    examples: { hits: ['a spokeswoman', 'the Harrow City Council'], misses: ['the senator'] },
  },
  {
    kind: 'crowd',
    whole:
      /^(?:(?:nearly|about|almost|roughly|more than|fewer than|some|around|only|just|another) )?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|half|most|many|some|few|several|others?|both|everyone|everybody|nobody|no one|one|those|all|majorit(?:y|ies)|a majority|a plurality|three-quarters|two-thirds)(?: ?%| percent| in \w+| of\b.*| \w+ percent)?$/u,
    examples: { hits: ['many', '53 percent', 'six in ten'], misses: ['the mayor'] },
  },
  {
    kind: 'anonymous',
    whole: new RegExp(`^(?:an?|another|one) (?:[\\w.’'-]+ ){0,3}(?:${ROLE})\\b`, 'u'),
    examples: { hits: ['a senior aide', 'a law enforcement official'], misses: ['an idea'] },
  },
  {
    kind: 'anonymous',
    head: /^(?:officials|aides|sources|source|insiders|staffers|diplomats|advisers|advisors|employee|someone|somebody)$/u,
    examples: { hits: ['city officials', 'sources'], misses: ['voters'] },
  },
  {
    kind: 'person',
    head: /^(?:president|senator|governor|mayor|congressman|congresswoman|representative|secretary|minister|chancellor|king|queen|prince|pope|judge|justice|attorney|lawyer|general|admiral|colonel|sheriff|chief|chairman|chairwoman|chair|director|candidate|nominee|front-runner|frontrunner|hopeful|businessman|billionaire|mogul|speaker|leader|host|author|professor|republican|democrat|father|mother|wife|husband|son|daughter|brother|sister|commissioner|ambassador|prosecutor|owner|founder|executive|manager|strategist|lady|rival|opponent|neurosurgeon|veteran|pastor|bishop|doctor|teacher|surgeon|commander|man|woman|pollster|moderator|counsel|defendant|plaintiff|duo|pair|couple|two)$/u,
    examples: { hits: ['the senator', 'the attorney general'], misses: ['senators'] },
  },
  {
    kind: 'crowd',
    head: /(?:[a-z]{2}s|people|men|women|public|crowd|audience|electorate|base|guard|everyone|many|others|some|left|right)$/u,
    examples: { hits: ['critics', 'many voters', 'the public'], misses: ['the mayor'] },
  },
];
