/** A way in which pages word what they put right in an article after it was published. */
export interface CorrectionRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

/** Marks before the first word. */
const OPEN = String.raw`^[\s([*•·–—-]{0,6}`;
const WORK =
  '(?:article|story|post|report|piece|column|page|item|review|interview|headline|obituary|profile|video|version)';
const LABEL =
  '(?:corrections?|clarifications?|errat(?:um|a)|retraction|correction and clarification|' +
  "editors?['’]?s?['’]? note|note (?:to (?:our )?readers|from the editors?)|" +
  'correcci[oó]n|rectificaci[oó]n|aclaraci[oó]n|fe de erratas|nota (?:del editor|de la redacci[oó]n|do editor|da redação)|' +
  'note de la rédaction|berichtigung|korrektur|anmerkung der redaktion)';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const DATE = String.raw`(?:[\s,(]{1,3}(?:${MONTH}\.? \d{1,2}(?:, ?\d{4})?|\d{1,2} ${MONTH}(?: \d{4})?|\d[\d./-]{3,9})(?:, ?\w{3,9})?\)?)`;

/** Lines that are only the head of a correction; what is put right stands in the next block. */
export const CORRECTION_HEAD: CorrectionRule = {
  id: 'head',
  pattern: new RegExp(String.raw`${OPEN}${LABEL}:?${DATE}?[\s:.)\]–—-]{0,4}$`, 'iu'),
  examples: {
    hits: [
      'Correction',
      'CORRECTION:',
      'Editor’s note',
      'Correction: October 2, 2016, Sunday',
      'Correction (June 6, 2017)',
    ],
    misses: ['Correction appended.', 'Corrections officers', 'A correction', 'The editor’s note'],
  },
};

/** Lines that are a correction, a clarification, or a note of the editors on the article. What could be news is no hit. */
export const CORRECTION_RULES: readonly CorrectionRule[] = [
  {
    id: 'labelled',
    pattern: new RegExp(String.raw`${OPEN}${LABEL}${DATE}?(?: appended\b|\s?[:–—]|\s-\s|\.\s)`, 'iu'),
    examples: {
      hits: [
        'Correction: The pier has forty pillars, not fifty.',
        'CLARIFICATION — The mayor spoke on Monday.',
        'Editor’s note: This text is the second of three.',
        "EDITORS' NOTE: The photograph was taken in May.",
        '[Correction, June 6: The pier has forty pillars.]',
        'Correction appended.',
        'Corrección: El muelle tiene cuarenta pilares.',
      ],
      misses: [
        'Correction of the record was demanded by the mayor.',
        'Corrections officers said that the jail was full.',
        'Clarification was sought on Monday.',
        'The editor’s note said otherwise.',
      ],
    },
  },
  {
    id: 'earlier_version',
    pattern: new RegExp(
      String.raw`${OPEN}(?:updated?[^.:]{0,60}[:.–—-]\s{0,2})?(?:an|the) (?:earlier|previous|original|initial|prior) (?:version|headline) (?:of|on|to) (?:this|the) ${WORK}\b`,
      'iu',
    ),
    examples: {
      hits: [
        'An earlier version of this article misstated the age of the pier.',
        'The original version of this story said that the pier was closed.',
      ],
      misses: [
        'An earlier version of the bill failed in May.',
        'The original version of events was told by the mayor.',
      ],
    },
  },
  {
    id: 'was_changed',
    pattern: new RegExp(
      String.raw`${OPEN}(?:(?:updated?|note|correct(?:ion|ed)|clarification)[^.:]{0,60}[:.–—-]\s{0,2})?(?:this ${WORK}|the headline)(?: (?:above|below|of this ${WORK}))? (?:was|has been|has since been|have been|is being|will be) (?:\w{2,12}ly )?(?:updated|corrected|amended|revised|clarified|edited|changed|modified)(?: (?:to|on|with|at|since|after|because|for|throughout|following|as|in order|several|and)\b|[.:,;]|$)`,
      'iu',
    ),
    examples: {
      hits: [
        'This story has been updated to include the mayor’s answer.',
        'This article was amended on 6 June 2017 to correct a name.',
        '• This post has been corrected.',
        'UPDATE, June 6: This article has been updated with new figures.',
        'The headline was changed after publication.',
      ],
      misses: [
        'The story was changed by every fisherman who told it.',
        'This story has been told before.',
        'UPDATE: The mayor has resigned.',
        'The report was amended on Monday.',
      ],
    },
  },
  {
    id: 'said_wrongly',
    pattern: new RegExp(
      String.raw`${OPEN}this ${WORK} (?:(?:originally|previously|initially|incorrectly|mistakenly|wrongly|erroneously) )+(?:\w{2,14}ed|said|gave|had|was)\b|${OPEN}(?:because of|due to|owing to) an? (?:\w{4,14} )?error,? (?:an?|the|this) (?:\w{4,10} )?${WORK}\b`,
      'iu',
    ),
    examples: {
      hits: [
        'This article originally misstated the cost of the work.',
        'Because of an editing error, an earlier article gave the wrong year.',
      ],
      misses: [
        'This report previously unknown to the public was found.',
        'Because of an error, the ferry ran aground.',
        'This story began in May.',
      ],
    },
  },
];

/** Characters: a longer block is never taken for a correction. */
const LONGEST = 1_500;

/** Whether a line is the head alone of a correction, a correction as a whole, or neither. */
export function correctionIn(text: string): 'head' | 'whole' | null {
  if (text.length > LONGEST) return null;
  if (CORRECTION_HEAD.pattern.test(text)) return 'head';
  return CORRECTION_RULES.some(({ pattern }) => pattern.test(text)) ? 'whole' : null;
}
