import type { Topic } from './topics.ts';
import { notesOn, targetOf } from './about.ts';
import { NoteBox } from './NoteBox.tsx';
import type { Session } from './session.ts';
import { StatusChoice } from './StatusChoice.tsx';
import { checksByClaim, currentStep } from '../../lib/store/checks.ts';
import { ItemActions } from '../ItemActions.tsx';
import { useSay } from '../say-context.ts';

interface Props {
  readonly session: Session;
  readonly topic: Topic;
  /** The name of who or what the card is about. */
  readonly about: string;
  readonly onCopy: (() => void) | null;
  readonly onMute: (() => void) | null;
}

const Status = ({ session, topic, about }: Props) => {
  const say = useSay();
  if (topic.kind !== 'claim') return null;
  const { claim } = topic;
  const reading = session.reading.value;
  const check = checksByClaim(reading.analysis.claims, session.checks.checks.value).get(claim.id) ?? null;
  const { status, text, evidence } = check ? currentStep(check) : { status: null, text: '', evidence: [] };
  return (
    <StatusChoice
      about={about}
      status={status}
      // What was found stays with the claim. Its passage is described only now: that takes time in a long article.
      onChoose={(next) =>
        void session.checks.take(check, targetOf(topic, reading, say), { status: next, text, evidence })
      }
    />
  );
};

/** What the reader makes of it: notes, status, and what else can be done; or why that is not there. */
export const CardFoot = (props: Props) => {
  const say = useSay();
  const { session, topic, about, onCopy, onMute } = props;
  const { notes } = session;
  const editor = notes.editor.value;
  const isHere = session.reach.value !== 'away';
  return (
    <>
      {notesOn(topic, notes.notes.value).map(({ note }) => (
        <button
          key={note.id}
          type="button"
          class="note-text"
          dir="auto"
          title={say('note_edit')}
          onClick={() => void notes.open(note.target, note)}
        >
          {note.text}
        </button>
      ))}
      {editor && <NoteBox notes={notes} editor={editor} />}
      {!isHere && <p class="away">{say('card_away')}</p>}
      <div class="foot">
        {isHere && <Status {...props} />}
        {isHere && !editor && (
          <ItemActions
            about={about}
            onShow={null}
            onNote={() => void notes.open(targetOf(topic, session.reading.value, say))}
            {...(onCopy && { onCopy })}
          />
        )}
        {!isHere && onCopy && (
          <button type="button" aria-label={say('copy_citation')} onClick={onCopy}>
            {say('copy')}
          </button>
        )}
        {isHere && onMute && (
          <button type="button" class="quiet" aria-label={say('mute_for', about)} onClick={onMute}>
            {say('mute')}
          </button>
        )}
      </div>
    </>
  );
};
