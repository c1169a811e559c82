import { useEffect, useRef, useState } from 'preact/hooks';
import { type Check, type CheckStep, currentStep, type Evidence } from '../lib/store/checks.ts';
import { STATUS_WORDS } from './claim-words.ts';
import { showDate } from './dates.ts';
import { useSay } from './say-context.ts';

const EMPTY: Evidence = { address: '', quote: '', date: '' };

const isLink = (address: string): boolean => URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol);

const EvidenceFields = (props: {
  readonly evidence: Evidence;
  readonly number: number;
  readonly onChange: (evidence: Evidence | null) => void;
}) => {
  const say = useSay();
  const { evidence, number } = props;
  const write = (name: keyof Evidence) => (event: { readonly currentTarget: HTMLInputElement }) =>
    props.onChange({ ...evidence, [name]: event.currentTarget.value });
  return (
    <fieldset class="evidence-fields">
      <legend>{say('evidence_number', String(number))}</legend>
      <label>
        {say('evidence_address')}
        <input type="url" value={evidence.address} onInput={write('address')} />
      </label>
      <label>
        {say('evidence_quote')}
        <input type="text" value={evidence.quote} onInput={write('quote')} />
      </label>
      <label>
        {say('evidence_date')}
        <input type="date" value={evidence.date} onInput={write('date')} />
      </label>
      <button type="button" onClick={() => props.onChange(null)}>
        {say('evidence_remove')}
      </button>
    </fieldset>
  );
};

/** One step, with what it says anew. */
const Step = ({ step, before }: { readonly step: CheckStep; readonly before: CheckStep | undefined }) => {
  const say = useSay();
  const words = step.status && STATUS_WORDS[step.status];
  const known = new Set(before?.evidence.map((evidence) => JSON.stringify(evidence)));
  const added = step.evidence.filter((evidence) => !known.has(JSON.stringify(evidence)));
  return (
    <li>
      <p class="muted">
        {showDate(step.at, say('locale'))} · {words ? `${words.shape} ${say(words.message)}` : say('check_none')}
      </p>
      {step.text !== '' && step.text !== before?.text && <p class="note-text">{step.text}</p>}
      {added.map((evidence, at) => (
        <p key={at} class="evidence">
          {isLink(evidence.address) ? (
            <a href={evidence.address} target="_blank" rel="noopener noreferrer">
              {evidence.address}
            </a>
          ) : (
            evidence.address
          )}
          {evidence.quote !== '' && <q>{evidence.quote}</q>} {evidence.date}
        </p>
      ))}
    </li>
  );
};

/** What the reader found on a claim: words and evidence of the step that holds, to be changed, and all steps before it. */
export const CheckDetails = ({
  check,
  onTake,
}: {
  readonly check: Check;
  readonly onTake: (step: Omit<CheckStep, 'at'>) => Promise<boolean>;
}) => {
  const say = useSay();
  const now = currentStep(check);
  const [text, setText] = useState(now.text);
  const [evidence, setEvidence] = useState(now.evidence);
  const kept = useRef(now);
  useEffect(() => {
    // What is typed and not saved stays, whatever the check comes to be meanwhile.
    const isTouched = text !== kept.current.text || evidence !== kept.current.evidence;
    kept.current = now;
    if (isTouched) return;
    setText(now.text);
    setEvidence(now.evidence);
  }, [now]);
  const save = () =>
    onTake({
      status: now.status,
      text,
      evidence: evidence.filter(({ address, quote }) => address.trim() !== '' || quote.trim() !== ''),
    });
  return (
    <details class="why check">
      <summary>{say('check_details')}</summary>
      <form
        class="check-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label>
          {say('check_text')}
          <textarea rows={2} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        {evidence.map((one, at) => (
          <EvidenceFields
            key={at}
            evidence={one}
            number={at + 1}
            onChange={(next) => setEvidence(evidence.flatMap((old, place) => (place === at ? (next ?? []) : old)))}
          />
        ))}
        <div class="actions">
          <button type="button" onClick={() => setEvidence([...evidence, EMPTY])}>
            {say('evidence_add')}
          </button>
          <button type="submit" class="primary">
            {say('check_save')}
          </button>
        </div>
      </form>
      <h3>{say('check_history')}</h3>
      <ol class="history">
        {check.steps.map((step, at) => <Step key={step.at} step={step} before={check.steps[at - 1]} />).toReversed()}
      </ol>
    </details>
  );
};
