import { render } from 'preact';
import type { ArticleReading, CardView } from '../../lib/card.ts';
import type { Say } from '../../lib/catalogue.ts';
import type { DeskApi, PageApi } from '../../lib/messages.ts';
import { articleKey } from '../../lib/store/records.ts';
import { Icon } from '../Icon.tsx';
import { SayContext } from '../say-context.ts';
import tokens from '../tokens.css?inline';
import { targetOf } from './about.ts';
import { Card } from './Card.tsx';
import controls from './card-controls.css?inline';
import style from './card.css?inline';
import { openSession, type Session } from './session.ts';
import { keyOf, topicsAt } from './topics.ts';

/** The cards of a page, and the notes that are kept of its articles. */
export interface Cards {
  readonly view: CardView;
  /** The page was read: its notes are fetched and marked. */
  attend(reading: ArticleReading): void;
}

/** Makes the cards of a page in the reader's language. `copy` rejects where the browser does not allow it. */
export const createCards = (parts: {
  readonly desk: DeskApi;
  readonly say: () => Say;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly copy: (text: string) => Promise<void>;
  readonly markNotes: PageApi['markNotes'];
}): Cards => {
  const { desk, copy } = parts;
  let session: Session | null = null;
  let drawn: string | null = null;

  const sessionOf = (reading: ArticleReading): Session => {
    const known = session?.reading.value;
    if (session && known && articleKey(known.article) === articleKey(reading.article)) {
      if (known.number !== reading.number) session.moveTo(reading);
      return session;
    }
    session = openSession({
      ...parts,
      reading,
      marked: (number, notes) =>
        void parts.markNotes(
          number,
          notes.flatMap(({ place }) => place ?? []),
        ),
    });
    return session;
  };

  return {
    attend: (reading) => void sessionOf(reading).load(),
    view: {
      // Its own rules come last, and give in pixels what the page's root must not decide.
      style: `${tokens.replaceAll(':root', '.float')}\n${style}\n${controls}`,
      draw(root, subject, actions) {
        const open = sessionOf(subject.reading);
        const topics = topicsAt(subject.marks, subject.reading, open.notes.notes.value);
        const [topic] = topics;
        if (!topic) return false;
        // What was said of the card before is no news of this one.
        if (keyOf(topic) !== drawn) open.notices.dismiss();
        drawn = keyOf(topic);
        const say = parts.say();
        root.lang = say('locale');
        render(
          <SayContext.Provider value={say}>
            <Card key={subject.marks[0]?.layer} {...{ session: open, subject, topics, actions, desk, copy }} />
          </SayContext.Provider>,
          root,
        );
        void open.load();
        if (subject.purpose === 'write') {
          const note = topic.kind === 'note' ? topic.placed.note : undefined;
          void open.notes.open(targetOf(topic, subject.reading, say), note);
        }
        return true;
      },
      drawButton(root, write) {
        const say = parts.say();
        root.lang = say('locale');
        render(
          // The press would take the selection away, and with it what the note is about.
          <button
            type="button"
            class="offer"
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={write}
          >
            <Icon name="note" /> {say('note_add')}
          </button>,
          root,
        );
      },
      erase(root) {
        drawn = null;
        render(null, root);
        if (session?.notes.editor.value) void session.notes.close();
      },
      focus(root) {
        const stop = root.querySelector<HTMLElement>('.box') ?? root.querySelector<HTMLElement>('.card');
        stop?.focus({ preventScroll: true });
      },
      holdsWords() {
        const editor = session?.notes.editor.value;
        return editor !== null && editor !== undefined && editor.text !== editor.keptText;
      },
    },
  };
};
