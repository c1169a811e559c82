const LABELS = [
  [
    'buy',
    'add to cart, add to basket, add to bag, add to trolley, buy now, buy it now, checkout, proceed to checkout, in den warenkorb, añadir al carrito, añadir a la cesta, comprar, ajouter au panier, aggiungi al carrello, in winkelwagen, pre-order, notify me when available',
  ],
  [
    'offer',
    'message seller, contact seller, email seller, make an offer, make offer, place bid, bid now, book a viewing, request a viewing, contact agent, call agent, email agent, show phone number, show number, reserve, book now, check availability, select room',
  ],
  ['apply', 'apply, apply now, quick apply, easy apply, apply for this job, save job, jetzt bewerben'],
  [
    'answer',
    'reply, quote, upvote, up vote, downvote, down vote, report, helpful, add a comment, post reply, like, repost, retweet, boost, favourite, favorite, react, award, accept answer, ask question, reply with quote, antworten, responder, répondre',
  ],
  [
    'write',
    'undo, redo, bold, italic, underline, insert link, save draft, publish, publish changes, show preview, preview, text color, align left, strikethrough, bulleted list, numbered list, new document',
  ],
  [
    'letter',
    'compose, reply all, forward, archive, snooze, mark as unread, mark as read, back to inbox, move to, report spam, spam, drafts, search mail, new message',
  ],
  ['play', 'play, pause, play all, watch later, mute, full screen, add to playlist, up next, next track'],
  [
    'get',
    'install, get the app, download app, enrol now, enroll now, start free trial, start course, get started, book a demo, request a demo, contact sales',
  ],
  ['share', 'star, fork, clone, raw, blame, pull requests, commits, new issue, go to file'],
  ['join', 'connect, message, follow back, add friend, create group, send a message, join group'],
] as const;

/** What a reader does with a button or a link, as far as it tells what the page is for. */
export type Act = (typeof LABELS)[number][0];

const BY_LABEL: ReadonlyMap<string, Act> = new Map(
  LABELS.flatMap(([act, labels]) => labels.split(', ').map((label) => [label, act] as const)),
);

/** Code units: no label that is known is longer, white space around it included. */
const LONGEST = 60;

/** What is done with a control of this label, or null where that says nothing of the page. */
export const actOf = (label: string): Act | null =>
  label.length > LONGEST ? null : (BY_LABEL.get(label.trim().toLowerCase()) ?? null);
