import { useEffect, useRef, useState } from 'preact/hooks';
import { checkPerson, isWebAddress, oneLine, type RawOffice } from '../lib/import/people/check-person.ts';
import type { RefusalId } from '../lib/import/people/read-list.ts';
import type { PersonRecord } from '../lib/store/people.ts';
import { OfficeFields } from './OfficeFields.tsx';
import type { PeoplePage } from './people-page-model.ts';
import { useSay } from './say-context.ts';

const NO_OFFICE: RawOffice = { office: '', place: '', party: '', from: '', to: '' };

const linesOf = (text: string): readonly string[] => text.split('\n').map(oneLine).filter(Boolean);

const officesOf = (person: PersonRecord | null): readonly RawOffice[] =>
  person === null || person.offices.length === 0
    ? [NO_OFFICE]
    : person.offices.map(({ office, place, party, from, to }) => ({
        office,
        place,
        party: party ?? '',
        from: from ?? '',
        to: to ?? '',
      }));

/** The form in which a person of the reader's list is written: a new one, or `person`. */
export const PersonForm = ({ page, person }: { readonly page: PeoplePage; readonly person: PersonRecord | null }) => {
  const say = useSay();
  const first = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(person?.names[0] ?? '');
  const [others, setOthers] = useState((person?.names ?? []).slice(1).join('\n'));
  const [offices, setOffices] = useState(() => officesOf(person));
  const [links, setLinks] = useState((person?.links ?? []).join('\n'));
  const [note, setNote] = useState(person?.note ?? '');
  const [refused, setRefused] = useState<{
    readonly id: RefusalId | 'bad_link';
    readonly args: readonly string[];
  } | null>(null);
  useEffect(() => first.current?.focus(), []);

  const close = () => {
    page.editing.value = null;
  };
  const save = async () => {
    const wrong = linesOf(links).find((link) => !isWebAddress(link));
    if (wrong !== undefined) {
      setRefused({ id: 'bad_link', args: [wrong] });
      return;
    }
    const raw = { at: 0, id: '', name, otherNames: linesOf(others), offices, links: linesOf(links), note };
    const checked = checkPerson(raw);
    if ('reason' in checked) {
      setRefused({ id: checked.reason, args: checked.args });
      return;
    }
    const facts = {
      names: [checked.name, ...checked.otherNames],
      offices: checked.offices,
      links: checked.links,
      note: checked.note,
    };
    if (await page.people.save(facts, person)) close();
  };
  return (
    <form
      class="editor person"
      noValidate
      aria-label={person === null ? say('person_add') : say('person_edit_for', person.names[0] ?? '')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label>
        {say('field_name')}
        <input
          ref={first}
          value={name}
          required
          aria-invalid={refused?.id === 'no_name'}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label>
        {say('field_otherNames')} <span class="muted">{say('one_a_line')}</span>
        <textarea rows={2} value={others} onInput={(event) => setOthers(event.currentTarget.value)} />
      </label>
      <fieldset>
        <legend>{say('field_offices')}</legend>
        {offices.map((office, index) => (
          <OfficeFields
            key={index}
            office={office}
            number={index + 1}
            onChange={(changed) => setOffices(offices.with(index, changed))}
            onRemove={offices.length > 1 ? () => setOffices(offices.toSpliced(index, 1)) : null}
          />
        ))}
        <button type="button" onClick={() => setOffices([...offices, NO_OFFICE])}>
          {say('office_add')}
        </button>
      </fieldset>
      <label>
        {say('field_links')} <span class="muted">{say('one_a_line')}</span>
        <textarea
          rows={2}
          value={links}
          aria-invalid={refused?.id === 'bad_link'}
          onInput={(event) => setLinks(event.currentTarget.value)}
        />
      </label>
      <label>
        {say('field_note')}
        <textarea rows={3} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <p role="alert" class="refusal">
        {refused && say(`refused_${refused.id}`, ...refused.args)}
      </p>
      <div class="actions">
        <button type="submit" class="primary">
          {say('person_save')}
        </button>
        <button type="button" onClick={close}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
};
