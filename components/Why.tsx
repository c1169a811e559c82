import type { Reason } from '../lib/analysis/findings.ts';
import { sayReason } from '../lib/export/dossier.ts';
import { useSay } from './say-context.ts';

/** The reasons of a finding, folded away until they are asked for. */
export const Why = ({ reasons }: { readonly reasons: readonly Reason[] }) => {
  const say = useSay();
  if (reasons.length === 0) return null;
  return (
    <details class="why">
      <summary>{say('why_marked')}</summary>
      <ul>
        {reasons.map((reason, index) => (
          <li key={index}>{sayReason(say, reason)}</li>
        ))}
      </ul>
    </details>
  );
};
