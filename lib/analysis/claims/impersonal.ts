const IMPERSONAL =
  /\b(?:is|are|was|were|be|been|being|seem\w*|appear\w*|looks?|looked|sound\w*|\w+ly|\w+(?:ion|ism|ment)s?|questions?|concerns?|doubts?|complaints?|hopes|fears|rumou?rs?|anger|talk)\b/iu;

/** Whether a cue may stand without anybody who says it: passives, seemings and nouns ("was asked", "it seems", "criticism of"). */
export const isImpersonal = (cue: string): boolean => IMPERSONAL.test(cue);
