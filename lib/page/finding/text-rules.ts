import { ASK_RULES } from './asks.ts';
import { isDateLine } from './date-lines.ts';
import { labelIn } from './labels.ts';
import type { TextRule } from './text-rule.ts';

/** Lines that are no part of an article wherever they stand in it. What could be a sentence of news is no hit. */
const LINE_RULES: readonly TextRule[] = [
  {
    reason: 'photo_credit',
    pattern:
      /\(\s*(?:(?:(?:ap|afp|reuters|file|staff|courtesy|handout|getty|epa)\s[\w\s]{0,20})?(?:photo|image|picture|photograph)s?\s*(?:\/|:|by\b|via\b|courtesy\b|credit\b)[^()]{0,120}|(?:ap|afp|reuters|staff|file|courtesy|handout) (?:photo|image|picture)s?[^()]{0,80}|(?:courtesy|credit)(?: of\b|:)[^()]{0,80}|[^()/]{2,60}(?:\/\s?|\bvia )(?:ap|afp|getty|reuters|epa|pa|shutterstock|istock|tns)\b[^()]{0,60})\)\W*$/u,
    longest: 700,
    examples: {
      hits: [
        'The mayor waves to the crowd on Tuesday. (AP Photo/ Ann Example, File)',
        'A boat. (Photo by Bo Sample/Getty Images)',
        'The pier. (Bo Sample/Reuters)',
        'The pier at dusk. (Image credit: City of Exampleton)',
      ],
      misses: [
        'The council met on Tuesday (its third meeting).',
        'WASHINGTON (AP) — The council met on Tuesday.',
        'He denied it. (A photo of him there was shared on Monday.)',
        'She was in Africa (Cape Town).',
      ],
    },
  },
  {
    reason: 'photo_credit',
    pattern:
      /^(?:photos?|images?|pictures?|illustration|credit|source|video|fotos?|bild(?:er)?|quelle|crédit(?:s| photo)?|imagen|imagem|fuente|fonte|фото|источник|写真)(?: credit| by| courtesy(?: of)?| via| source)?\s*[:/：]|(?:\/\s?|\bvia )(?:getty images|getty|shutterstock|istock|afp|reuters|associated press|ap|epa)\W*$|(?:getty images|shutterstock|istock(?:photo)?)\W*$/u,
    longest: 250,
    examples: {
      hits: [
        'Photo: Ann Example',
        'Ann Example/Getty Images',
        'Image credit: City of Exampleton',
        'Image via Shutterstock',
      ],
      misses: ['The image credits nobody.', 'Getty Images sued the company on Monday, officials said.'],
    },
  },
  {
    reason: 'caption_line',
    pattern:
      /^(?:file\s?[-–—]\s?\p{L}|in this .{0,80}\b(?:photo|image|picture|photograph|frame|sketch)\b|this .{0,60}\b(?:photo|image|picture|photograph)\b.{0,30} (?:provided|made available|released|taken|shows|posted)\b)/u,
    longest: 700,
    examples: {
      hits: [
        'In this May 3, 2015, file photo, a diver looks up.',
        'FILE - The mayor speaks at the pier.',
        'This undated photo provided by the town shows a pier.',
      ],
      misses: ['In this town nobody looks up.', 'File sizes grew.', 'This photo is all that is left of him, she said.'],
    },
  },
  {
    reason: 'slide_count',
    pattern:
      /^\W*(?:(?:image|photo|slide|picture|gallery|page|página|seite)\s*)?\d{1,3}\s*(?:of|\/|de|von)\s*\d{1,3}\W*$/u,
    longest: 40,
    examples: { hits: ['Image 1 of 5', '3 / 12', 'Page 1 of 3'], misses: ['He came 1 of 5 times.'] },
  },
  {
    reason: 'contact_line',
    pattern:
      /(?:^|[.!?…]\W{0,3})(?:contact|e-?mail|reach|write to|send (?:your |a |any )?(?:tips?|it|them|questions|story ideas|letters)\b|got a tip|have a (?:story|tip)|know something|questions\?).{0,120}(?:[\w.+-]{1,64}@|@\w)|\b(?:be (?:reached|contacted|e-?mailed|followed)|follow (?:him|her|them))\b.{0,80}@\w|^[\w.+-]{1,64}@[\w.-]{1,64}\.\w{2,12}\W*$|^(?:https?:\/\/)?(?:www\.)?(?:twitter|x|facebook|instagram)\.com\/\S{1,60}$|^@\w{2,20}$/u,
    longest: 300,
    examples: {
      hits: [
        'Contact Ann Example at ann@paper.example',
        'Reach the reporter at 555-0100 or bo@paper.example.',
        'Ann Example can be reached at ann@paper.example.',
        'Example reported from Port Arden. Follow her on Twitter at @ann',
        'ann.example@paper.example',
        'Have a story to tell? Send it to ann@paper.example',
      ],
      misses: ['Contact was lost at noon.', 'Emails show that she knew.', 'He could not be reached on Monday.'],
    },
  },
  {
    reason: 'sharing',
    pattern:
      /^(?=.*\p{L})(?:(?:\d+|shares?|sharing|tweets?|e-?mail|print|save|copy|facebook|twitter|linkedin|whatsapp|pinterest|reddit|pin|it|flipboard|comments?|this|article|story|on|via|link)(?:[\s,|·•:]+|$))+$|(?:^|[?!]\s{1,3})share (?:it|this)\b.{0,40}$/u,
    longest: 120,
    examples: {
      hits: ['Share', 'Share this article', 'Facebook Twitter Email', 'Like this? Share it with a friend!'],
      misses: ['Shares fell.', 'She asked them to share it with their friends.'],
    },
  },
  {
    reason: 'byline',
    cased: true,
    pattern:
      /^(?:(?:[Ww]ritten |[Pp]osted |[Rr]eported |[Ss]tory )?(?:[Bb]y|BY)|[Vv]on|[Pp]or|[Pp]ar)\s+\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*,?|and|of|the|for|de|van|von|[|•·-]|\d[\d:,.]*)){1,14}$|^\(\p{L}{2,4}(?:\/\p{L}{2,4}){1,3}\)$/u,
    longest: 120,
    examples: {
      hits: ['By Ann Example', 'By Ann Example and Bo Sample', 'BY ANN EXAMPLE', '(ann/bos)'],
      misses: ['By Monday the council had decided to leave.', 'By Monday'],
    },
  },
  {
    reason: 'tags',
    pattern:
      /^(?:filed under|posted in|tagged(?: with| in)?|categor(?:y|ies)|labels|tags|topics|keywords|related topics)\s*[:|]|^this entry was posted\b/u,
    longest: 300,
    examples: { hits: ['Filed under: Harbours, Piers', 'Tags: pier'], misses: ['Tagged along, he said, he learnt.'] },
  },
  {
    reason: 'reading_time',
    pattern:
      /^\W*\d{1,3}\s?-?min(?:ute[sn]?|utos?|uti)?\.? ?(?:read|listen|video|lesezeit|de lecture|de lectura|de leitura|di lettura)\W*$|^(?:(?:estimated )?read(?:ing)? time|lesezeit|(?:temps|durée) de lecture|tiempo de lectura|tempo (?:de leitura|di lettura)|время чтения|leestijd)\b.{0,30}$/u,
    longest: 60,
    examples: {
      hits: ['4 min read', 'Tempo de leitura: 2 minutos', 'Lesezeit: 3 Minuten'],
      misses: ['4 minutes passed'],
    },
  },
  {
    reason: 'count',
    pattern: /^[\s•·|([+-]*(?:\d|\d[\d.,]{0,12}\d)\s?[km]?[\s•·|)\]+-]*$|^[+\-−–—×✕✖<>«»‹›|•·:]$/u,
    longest: 20,
    examples: { hits: ['861', '1.2K', '+', '(12)'], misses: ['$139', '2.', '12 %', '***', 'Ж'] },
  },
  {
    reason: 'citation',
    pattern: /^(?:citation|cite (?:this|as)\b.{0,20}|how to cite)\s*:/u,
    longest: 500,
    examples: { hits: ['Citation: Old piers (2017) retrieved 7 June 2017'], misses: ['Citations fell in May.'] },
  },
  {
    reason: 'structured_data',
    pattern: /^https?:\/\/\S{1,300}\.(?:jpe?g|png|gif|webp)\b/u,
    longest: 600,
    examples: {
      hits: ['https://example.org/a.jpg 1200 675 Ann Example'],
      misses: ['The picture is at https://example.org/a.jpg'],
    },
  },
  {
    reason: 'rights',
    pattern:
      /(?:all rights|alle rechte|tous droits|todos (?:los derechos|os direitos)|tutti i diritti|все права|bütün hakları) (?:reserved|vorbehalten|réservés|reservados|riservati|защищены|saklıdır)|無断転載|무단\s?전재|^\s*(?:©|ⓒ|\(c\)\s?\d{4}|copyright\s+(?:©|ⓒ|\(c\)|\d{4}))|may not be (?:published|reproduced|reprinted), |^for reprint rights/u,
    longest: 400,
    examples: {
      hits: [
        '© 2017 Example Post',
        'Tous droits réservés.',
        'Copyright 2017 Example. All rights reserved. This material may not be published, broadcast or rewritten.',
      ],
      misses: ['Copyright law was discussed.', '(c) The third of the demands was met.'],
    },
  },
];

/** All rules on lines, the first that fits decides. */
export const TEXT_RULES: readonly TextRule[] = [...LINE_RULES, ...ASK_RULES];

const MOST = Math.max(...TEXT_RULES.map(({ longest }) => longest));

/** The reason why a line like this is left out, or null. */
export function noiseInText(text: string): string | null {
  const label = labelIn(text);
  if (label !== null || text.length > MOST) return label;
  if (isDateLine(text)) return 'date_line';
  const lower = text.toLowerCase();
  const isHit = ({ longest, pattern, also, cased }: TextRule): boolean =>
    text.length <= longest && pattern.test(cased ? text : lower) && (also === undefined || also.test(lower));
  return TEXT_RULES.find(isHit)?.reason ?? null;
}
