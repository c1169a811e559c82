import type { RawOffice } from '../lib/import/people/check-person.ts';
import { useSay } from './say-context.ts';

const FIELDS = ['office', 'place', 'party', 'from', 'to'] as const;

/** The fields of one stay in an office. */
export const OfficeFields = (props: {
  readonly office: RawOffice;
  /** Which of the person's offices it is, the first being 1. */
  readonly number: number;
  readonly onChange: (office: RawOffice) => void;
  readonly onRemove: (() => void) | null;
}) => {
  const say = useSay();
  const { office, number, onChange, onRemove } = props;
  return (
    <div class="office-fields" role="group" aria-label={say('office_number', String(number))}>
      {FIELDS.map((field) => (
        <label key={field} class={field}>
          {say(`field_${field}`)}
          <input
            value={office[field]}
            placeholder={field === 'from' || field === 'to' ? say('date_shape') : ''}
            onInput={(event) => onChange({ ...office, [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      {onRemove && (
        <button type="button" class="quiet" onClick={onRemove}>
          {say('office_remove')}
        </button>
      )}
    </div>
  );
};
