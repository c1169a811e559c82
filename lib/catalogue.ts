import type english from '../public/_locales/en/messages.json';

/** The id of a sentence in the message catalogues. */
export type MessageId = keyof typeof english;

/** Gives the sentence of that id in the reader's language, with `$1`, `$2` … replaced by the arguments as plain text. */
export type Say = (id: MessageId, ...args: readonly string[]) => string;

type Plural = { [K in MessageId]: K extends `${infer Stem}_other` ? Stem : never }[MessageId];

/** A count with its noun in the right plural form ("1 claim", "14 claims"): the messages `<stem>_one` and `<stem>_other`. */
export const sayCount = (say: Say, stem: Plural, count: number): string => {
  const one = new Intl.PluralRules(say('locale')).select(count) === 'one';
  const id: MessageId = one ? `${stem}_one` : `${stem}_other`;
  return say(id, new Intl.NumberFormat(say('locale')).format(count));
};

/** A {@link Say} over a parsed `messages.json`, for where there is no extension to ask: the command line and tests. */
export const sayFrom =
  (catalogue: Readonly<Record<string, { readonly message: string }>>): Say =>
  (id, ...args) =>
    (catalogue[id]?.message ?? id).replace(/\$(\$|\d)/gu, (_match, which: string) =>
      which === '$' ? '$' : (args[Number(which) - 1] ?? ''),
    );
