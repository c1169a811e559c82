import type { TextRule } from './text-rule.ts';

/** What a line asks its reader to do when it begins with this, in the languages of many news sites. */
const ASK =
  String.raw`(?:please |now |you can |click (?:here|below) (?:to|and) |tap (?:here )?to |be sure to |don['’]t forget to |so )?` +
  String.raw`(?:sign[ -]?up|subscribe|register|join|follow|download|install|find us|like us|connect with us|get (?:the|our|your|more|all|breaking|daily|(?:\p{L}+ ){0,2}(?:news|alerts|updates))|receive|` +
  String.raw`jetzt|abonnieren|melden sie sich|folgen sie|laden sie|inscrivez|abonnez|suivez|téléchargez|retrouvez|recevez|` +
  String.raw`suscríb\p{L}+|regístr\p{L}+|síg\p{L}+|sigue|siga|descarg\p{L}+|recib[ea]|assine|inscreva|receba|cadastre|acompanhe|baixe|` +
  String.raw`iscriviti|seguici|segui|scarica|ricevi|schrijf je in|volg|meld je aan|подпи\p{L}+|следите|ikuti|dapatkan|takip edin|obserwuj|zapisz się)`;

/** Where it is to be done. */
const CHANNEL =
  String.raw`newsletters?|in-?box|alerts?\b|notifications?\b|whatsapp|telegram|youtube|facebook|twitter|instagram|tiktok|threads|bluesky|linkedin|` +
  String.raw`google news|podcasts?|\bapp\b|\bapps\b|канал|рассылк|boletín|boletim|nieuwsbrief|nyhetsbrev|bülten|infolettre|@\w{3}`;

/** Lines that ask the reader for something: to subscribe, to follow, to pay, to give, to agree. */
export const ASK_RULES: readonly TextRule[] = [
  {
    reason: 'newsletter_line',
    pattern: new RegExp(String.raw`^[^\p{L}]{0,8}${ASK}(?![\p{L}])`, 'u'),
    also: new RegExp(CHANNEL, 'u'),
    longest: 300,
    examples: {
      hits: [
        'Sign up for our morning newsletter',
        'Follow us on Twitter',
        'Follow Ann Example on Twitter',
        'Get the day’s news in your inbox.',
        'Click here to join our WhatsApp channel.',
        'Jetzt unseren Newsletter abonnieren!',
        'Suscríbete a nuestra newsletter',
        'Подписывайтесь на наш канал.',
        '[Sign up for First Tide, our newsletter]',
      ],
      misses: [
        'He signed the bill into law.',
        'Like many lawmakers, she posted the letter on Facebook.',
        'Thousands subscribe to the party’s newsletter, she said.',
        'Follow the money, the prosecutor told the jury.',
        'Get out, he told them on Twitter.',
      ],
    },
  },
  {
    reason: 'newsletter_line',
    pattern:
      /[.!?…]\W{0,3}(?:sign[ -]?up|subscribe)\b.{0,120}(?:newsletter|inbox|alerts?\b|podcast|click here|here\b|for free|today|now)|^to (?:subscribe|sign up|receive|get)\b.{0,120}(?:newsletter|click here|alerts?\b|inbox)|^(?:want|looking for|for) (?:more|all|the latest)\b.{0,120}(?:newsletter|sign up|subscribe|follow us|click here)|^if you (?:enjoy|enjoyed|liked?|loved?|found|want|would like)\b.{0,120}\b(?:follow me|follow us|subscribe|clap|share (?:it|this)|sign up|donate)\b|^follow (?:@\w+|us\b)|^thanks for reading\b|\bsign up to (?:receive|get) (?:our|the)\b|\b(?:whatsapp|telegram|newsletter|instagram|facebook|twitter|youtube).{0,60}(?:takip edin|abone olun|abonnieren|folgen|登録|フォロー)\W*$/u,
    longest: 350,
    examples: {
      hits: [
        'To subscribe to the Example Post’s email newsletter, click here.',
        'There is more of this. Sign up today to get the free daily newsletter.',
        'The morning brief gives you all you need. Sign up here.',
        'If you enjoyed this, follow me and clap.',
        'Haberlerimizi WhatsApp kanalımızdan takip edin',
      ],
      misses: [
        'To rally support, the senator took to Twitter on Monday.',
        'If you want peace, the general said, prepare.',
      ],
    },
  },
  {
    reason: 'related_line',
    pattern:
      /^\W{0,3}(?:read|catch|watch|see|find|explore|follow|check out|get) (?:all|more|the latest|our (?:latest|full|complete)|full|the full|live)\b.{0,100}\b(?:news|stories|story|coverage|updates|headlines|here|https?:\S+)\W{0,3}$|^(?:click|tap|go) here (?:to|for)\b.{0,100}$|^(?:find|read|see|follow|more)\b.{0,120}https?:\/\/\S{1,200}$|^(?:more|see more|latest|other (?:news|stories)) (?:from|in|on|about)\b[^.!?]{1,50}$|^(?:don['’]t miss|read|see|more|other|related)\b[^.!?]{0,60}\b(?:stories|articles|coverage|posts|news)\b[^.!?]{0,40}:$/u,
    longest: 250,
    examples: {
      hits: [
        'Read all the latest news and live updates here',
        'Find more of the agency’s coverage at https://agency.example/harbours',
        'Click here for the full schedule',
        'More from the harbour desk',
        'Don’t miss these stories from the night desk:',
      ],
      misses: ['See all that you can, he told them.', 'More people came than there was news for them.'],
    },
  },
  {
    reason: 'paywall_line',
    pattern:
      /^(?:already (?:a|an) (?:\w+ )?(?:subscriber|member)\b|to (?:continue|keep) reading\b|to read the (?:full|whole) (?:story|article)|this (?:article|story|content) is (?:only )?(?:for|available to|exclusive to) (?:our |paying )?(?:subscribers|members)|you(?:['’]ve| have) (?:reached|read|used) (?:your|all|the)\b.{0,60}(?:free|limit|articles)|subscribe (?:now|to (?:read|continue))|create a free account|unlock this (?:article|story))|(?:réservée?s? (?:à nos|aux) abonnés|(?:para|a) (?:nuestros )?suscriptores|para assinantes|(?:nur )?für abonnent(?:en|innen)|agli abbonati|для подписчиков)\W*$/u,
    longest: 250,
    examples: {
      hits: [
        'Already a subscriber? Log in',
        'To continue reading, subscribe.',
        'You have reached your limit of free articles.',
        'La suite est réservée aux abonnés.',
      ],
      misses: ['This story is for the children of the town.', 'You have read the report, the judge said.'],
    },
  },
  {
    reason: 'appeal',
    pattern:
      /\b(?:please|you can|today and|consider) (?:make (?:a|your) (?:\S+ )?(?:donation|gift)|making a (?:\S+ )?(?:donation|gift)|donat(?:e|ing)|becom(?:e|ing) a (?:free or |paid )?(?:paid |paying )?(?:member|subscriber|supporter|patron))\b|^(?:donate|give) (?:now|today|here)\b|^support (?:us|our (?:work|journalism|newsroom)|independent (?:journalism|media)|local (?:journalism|news))\b|\bpaid for by (?:those who|its|our) (?:listen|read|readers|listeners)/u,
    longest: 400,
    examples: {
      hits: [
        'If you value what you read, please make a donation of any size.',
        'Support our journalism.',
        'To support my work, consider becoming a free or paid subscriber.',
      ],
      misses: ['He asked her to make a donation to the town.', 'Support for the bill is falling.'],
    },
  },
  {
    reason: 'site_notice',
    pattern:
      /\b(?:has not been edited by|(?:published|generated|auto-generated) from a syndicated feed|generated by (?:a machine|ai\b|artificial)|automatically generated)|\bwe (?:may |can |might )?(?:receive|earn|get) (?:an? |some )?(?:\w+ )?commissions?\b|^\W?(?:republish this\b|(?:a version of )?this (?:article|story|essay) (?:also |first )?appear(?:s|ed) in (?:print|the .{0,30}(?:edition|issue|section))|this (?:article|story|series|reporting|coverage) is (?:part of .{0,60} )?(?:paid for|supported|sponsored|funded|made possible) by|our standards:)/u,
    longest: 350,
    examples: {
      hits: [
        '(Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.)',
        'Republish this story for free',
        'A version of this article appears in print on June 7, Section A.',
        'When you buy through links on this page, we may earn a commission.',
        'This coverage is made possible by a grant from the Example Trust.',
      ],
      misses: ['This story was told to us by three people.', 'The report was first published in May, she said.'],
    },
  },
  {
    reason: 'consent',
    pattern:
      /(?:we|site|website|page) (?:and our partners )?(?:uses?|store) cookies|^by (?:continuing to (?:use|browse)|using this (?:site|website|page|service))|^we (?:value|respect|care about) your privacy\b|(?:javascript|flash player|cookies) (?:must|needs? to) be (?:enabled|installed)|enable javascript/u,
    longest: 500,
    examples: {
      hits: [
        'This website uses cookies to improve your experience.',
        'By using this site you agree to our terms.',
        'To view this, JavaScript must be enabled.',
      ],
      misses: ['She uses cookies to make a cake.', 'By using this tactic, the senator won.'],
    },
  },
];
