/** A kind of line that stands among an article's paragraphs without belonging to it, told by its words alone. */
interface TextRule {
  readonly reason: string;
  readonly pattern: RegExp;
  /** Characters: a longer block is never taken for one of these. Short ones also keep the patterns' time in bounds. */
  readonly longest: number;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thur?s?|fri|sat|sun)';

/** Lines that are no part of an article wherever they stand in it. What could be a sentence of news is no hit. */
export const TEXT_RULES: readonly TextRule[] = [
  {
    reason: 'photo_credit',
    pattern:
      /\(\s*(?:(?:(?:ap|afp|reuters|file|staff|courtesy|handout|getty|epa)\s[\w\s]{0,20})?(?:photo|image|picture|photograph)s?\s*(?:\/|:|by\b|via\b|courtesy\b|credit\b)[^()]{0,120}|(?:ap|afp|reuters|staff|file|courtesy|handout) (?:photo|image|picture)s?[^()]{0,80}|(?:courtesy|credit)(?: of\b|:)[^()]{0,80}|[^()/]{2,60}(?:\/\s?|\bvia )(?:ap|afp|getty|reuters|epa|pa|shutterstock|istock|tns)\b[^()]{0,60})\)\W*$/iu,
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
      /^(?:photos?|images?|pictures?|illustration|credit|source|video)(?: credit| by| courtesy(?: of)?| via| source)?\s*[:/]|(?:\/\s?|\bvia )(?:getty images|getty|shutterstock|istock|afp|reuters|associated press|ap|epa)\W*$|(?:getty images|shutterstock|istock(?:photo)?)\W*$/iu,
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
      /^(?:file\s?[-–—]\s?\p{L}|in this .{0,80}\b(?:photo|image|picture|photograph|frame|sketch)\b|this .{0,60}\b(?:photo|image|picture|photograph)\b.{0,30} (?:provided|made available|released|taken|shows|posted)\b)/iu,
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
    pattern: /^\W*(?:(?:image|photo|slide|picture|gallery)\s*)?\d{1,3}\s*(?:of|\/)\s*\d{1,3}\W*$/iu,
    longest: 40,
    examples: { hits: ['Image 1 of 5', '3 / 12'], misses: ['He came 1 of 5 times.'] },
  },
  {
    reason: 'related_line',
    pattern:
      /^(?:read (?:more|also|next|the full|this)|also read|see also|see more|related|more(?: from| on| in| stories| news| coverage)?|watch(?: also| more| now| live)?|recommended|don['’]t miss|up next|next up|you may (?:also )?like|click here|must read|further reading|in other news|continue reading|trending|view more|show more)\s*(?::|\||»|>|–|—|$)/iu,
    longest: 250,
    examples: {
      hits: ['Read more: The council votes again', 'RELATED: What happened before', 'Read More', 'See also'],
      misses: ['More than a dozen people came.', 'Related matters were discussed on Tuesday.'],
    },
  },
  {
    reason: 'newsletter_line',
    pattern:
      /(?:^|[.!?…]\W{0,3})(?:please |you can )?(?:sign ?up|subscribe)\b.{0,120}(?:newsletter|inbox|alerts?\b|podcast|click here)|^(?:follow (?:us|me|@\w+|\p{Lu}\S* \p{Lu}\S*) (?:on|at)|like us on|join us on|find us on|connect with us|download (?:our|the) .{0,40}\bapp)\b|^follow (?:@\w+|us\b)|^to (?:subscribe|sign up|receive|get)\b.{0,120}(?:newsletter|click here|alerts?\b|inbox)|^(?:want|looking for|for) (?:more|all|the latest)\b.{0,120}(?:newsletter|sign up|subscribe|follow us|click here)|^get\b.{0,80}\b(?:delivered|straight|sent)\b.{0,20}\binbox|^get\b.{0,60}\bin your inbox/iu,
    longest: 350,
    examples: {
      hits: [
        'To subscribe to the Example Post’s email newsletter, click here.',
        'Sign up for our morning newsletter',
        'Follow us on Twitter',
        'Follow Ann Example on Twitter',
        'Get the day’s news in your inbox.',
        'There is more of this. Sign up today to get the free daily newsletter.',
      ],
      misses: [
        'He signed the bill into law.',
        'To rally support, the senator took to Twitter on Monday.',
        'Like many lawmakers, she posted the letter on Facebook.',
        'Thousands subscribe to the party’s newsletter, she said.',
        'Follow the money, the prosecutor told the jury.',
      ],
    },
  },
  {
    reason: 'paywall_line',
    pattern:
      /^(?:already (?:a|an) (?:\w+ )?(?:subscriber|member)\b|to (?:continue|keep) reading\b|to read the (?:full|whole) (?:story|article)|this (?:article|story|content) is (?:only )?(?:for|available to|exclusive to) (?:our |paying )?(?:subscribers|members)|you(?:['’]ve| have) (?:reached|read|used) (?:your|all|the)\b.{0,60}(?:free|limit|articles)|subscribe (?:now|to (?:read|continue))|create a free account|unlock this (?:article|story))/iu,
    longest: 250,
    examples: {
      hits: [
        'Already a subscriber? Log in',
        'To continue reading, subscribe.',
        'You have reached your limit of free articles.',
      ],
      misses: ['This story is for the children of the town.', 'You have read the report, the judge said.'],
    },
  },
  {
    reason: 'comments',
    pattern:
      /^(?:(?:leave|post|add|write|view|show|read|see|join) (?:a |all |your |the |\d+ )*(?:comments?|reply|conversation|discussion)|comments? (?:are (?:closed|off)|\(\d+\)|for this \w+)|\d+ comments?|what do you think\?)\W*$/iu,
    longest: 80,
    examples: {
      hits: ['Leave a comment', 'View all 12 comments', 'Comments are closed.'],
      misses: ['Comments were brief.'],
    },
  },
  {
    reason: 'contact_line',
    pattern: /^(?:contact|e-?mail|reach|write to|send tips to|got a tip)\b.{0,120}[\w.+-]{1,64}@[\w-]{1,64}\.\w/iu,
    longest: 220,
    examples: {
      hits: ['Contact Ann Example at ann@paper.example', 'Reach the reporter at 555-0100 or bo@paper.example.'],
      misses: ['Contact was lost at noon.', 'Emails show that she knew.'],
    },
  },
  {
    reason: 'advertisement',
    pattern:
      /^(?:advertisements?|ads?|sponsored(?: content)?|promoted|story continues(?: below)?(?: advertisement)?|article continues (?:below|after)\b.{0,40}|loading\W*|advertising)\W*$/iu,
    longest: 80,
    examples: {
      hits: ['Advertisement', 'Story continues below advertisement', 'Loading...'],
      misses: ['Advertisers left.'],
    },
  },
  {
    reason: 'sharing',
    pattern:
      /^(?=.*\p{L})(?:(?:\d+|shares?|sharing|tweets?|e-?mail|print|save|copy|facebook|twitter|linkedin|whatsapp|pinterest|reddit|pin|it|flipboard|comments?|this|article|story|on|via|link)(?:[\s,|·•:]+|$))+$|(?:^|[?!]\s{1,3})share (?:it|this)\b.{0,40}$/iu,
    longest: 120,
    examples: {
      hits: ['Share', 'Share this article', 'Facebook Twitter Email', 'Like this? Share it with a friend!'],
      misses: ['Shares fell.', 'She asked them to share it with their friends.'],
    },
  },
  {
    reason: 'byline',
    pattern:
      /^(?:(?:[Ww]ritten |[Pp]osted |[Rr]eported |[Ss]tory )?(?:[Bb]y|BY)|[Vv]on|[Pp]or|[Pp]ar)\s+\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*,?|and|de|van|von|[|•·-]|\d[\d:,.]*)){1,14}$/u,
    longest: 120,
    examples: {
      hits: ['By Ann Example', 'By Ann Example and Bo Sample', 'BY ANN EXAMPLE'],
      misses: ['By Monday the council had decided to leave.', 'By Monday'],
    },
  },
  {
    reason: 'date_line',
    pattern: new RegExp(
      String.raw`^(?:(?:first |last )?(?:published|updated|posted|modified|created)(?: on| at)?\s?:?\s{0,3})?(?:${DAY}\.?,?\s)?` +
        String.raw`(?:${MONTH}\.?\s\d{1,2},?\s(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)?\s${MONTH}\.?,?\s(?:19|20)\d\d|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})` +
        String.raw`(?:[\s,|·•-]{0,4}(?:at )?\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s[a-z]{2,5})?)?\W*$`,
      'iu',
    ),
    longest: 120,
    examples: {
      hits: [
        'June 6, 2017',
        'Published: June 6, 2017 at 10:22 p.m.',
        'Updated 6 June 2017 10:22 GMT',
        'Tuesday, 6 June 2017',
      ],
      misses: ['June 6, 2017 was a warm day.', 'Published reports differ.'],
    },
  },
  {
    reason: 'structured_data',
    pattern: /^https?:\/\/\S{1,300}\.(?:jpe?g|png|gif|webp)\b/iu,
    longest: 600,
    examples: {
      hits: ['https://example.org/a.jpg 1200 675 Ann Example'],
      misses: ['The picture is at https://example.org/a.jpg'],
    },
  },
  {
    reason: 'consent',
    pattern:
      /(?:we|site|website|page) (?:and our partners )?(?:uses?|store) cookies|^by (?:continuing to (?:use|browse)|using this (?:site|website|page|service))/iu,
    longest: 500,
    examples: {
      hits: ['This website uses cookies to improve your experience.', 'By using this site you agree to our terms.'],
      misses: ['She uses cookies to make a cake.', 'By using this tactic, the senator won.'],
    },
  },
  {
    reason: 'rights',
    pattern:
      /all rights reserved|^\s*(?:©|\(c\)\s?\d{4}|copyright\s+(?:©|\(c\)|\d{4}))|may not be (?:published|reproduced|reprinted), |^for reprint rights/iu,
    longest: 400,
    examples: {
      hits: [
        '© 2017 Example Post',
        'Copyright 2017 Example. All rights reserved. This material may not be published, broadcast or rewritten.',
      ],
      misses: ['Copyright law was discussed.', '(c) The third of the demands was met.'],
    },
  },
];

/** The reason why a line like this is left out, or null. */
export function noiseInText(text: string): string | null {
  const rule = TEXT_RULES.find(({ longest, pattern }) => text.length <= longest && pattern.test(text));
  return rule?.reason ?? null;
}
