import { useRef } from 'preact/hooks';
import { CHECK_STATUSES, type CheckStatus } from '../../lib/store/checks.ts';
import { STATUS_WORDS } from '../claim-words.ts';
import { useSay } from '../say-context.ts';

/** The status of a claim, to be set by the reader. Made of buttons, not of a form field, for the reason that `NoteBox` gives. */
export const StatusChoice = (props: {
  readonly about: string;
  readonly status: CheckStatus | null;
  readonly onChoose: (status: CheckStatus | null) => void;
}) => {
  const say = useSay();
  const menu = useRef<HTMLDetailsElement>(null);
  const { status } = props;
  const words = (one: CheckStatus) => `${STATUS_WORDS[one].shape} ${say(STATUS_WORDS[one].message)}`;
  const choose = (next: CheckStatus | null) => {
    if (menu.current) menu.current.open = false;
    menu.current?.querySelector('summary')?.focus();
    props.onChoose(next);
  };
  return (
    <details class="status" ref={menu}>
      <summary
        aria-label={`${say('check_status_of', props.about)}: ${say(status ? STATUS_WORDS[status].message : 'check_none')}`}
      >
        {status ? words(status) : say('check_none')}
      </summary>
      <div role="group" aria-label={say('check_status_of', props.about)}>
        {CHECK_STATUSES.map((one) => (
          <button key={one} type="button" aria-pressed={one === status} onClick={() => choose(one)}>
            {words(one)}
          </button>
        ))}
        {status && (
          <button type="button" class="quiet" onClick={() => choose(null)}>
            {say('check_take_back')}
          </button>
        )}
      </div>
    </details>
  );
};
