import { CHECK_STATUSES, type CheckStatus } from '../lib/store/checks.ts';
import { STATUS_WORDS } from './claim-words.ts';
import { useSay } from './say-context.ts';

/** The status of a claim, to be set by the reader. */
export const StatusMenu = (props: {
  readonly about: string;
  readonly status: CheckStatus | null;
  readonly onChoose: (status: CheckStatus | null) => void;
}) => {
  const say = useSay();
  const { status } = props;
  return (
    <select
      class={status === null ? 'status' : 'status set'}
      aria-label={say('check_status_of', props.about)}
      value={status ?? ''}
      onChange={(event) => props.onChoose(CHECK_STATUSES.find((known) => known === event.currentTarget.value) ?? null)}
    >
      <option value="">{say(status === null ? 'check_none' : 'check_take_back')}</option>
      {CHECK_STATUSES.map((known) => (
        <option key={known} value={known}>
          {`${STATUS_WORDS[known].shape} ${say(STATUS_WORDS[known].message)}`}
        </option>
      ))}
    </select>
  );
};
