import { Icon } from './Icon.tsx';
import { useSay } from './say-context.ts';

/** What can be done with a finding or note. `about` tells a screen reader which one a button belongs to. */
export const ItemActions = (props: {
  readonly about: string;
  readonly onShow: (() => void) | null;
  readonly onNote: () => void;
  readonly noteLabel?: string;
  readonly onDelete?: () => void;
  readonly onCopy?: () => void;
}) => {
  const say = useSay();
  const note = props.noteLabel ?? say('note_add');
  const { onShow, onCopy } = props;
  return (
    <div class="actions item-actions">
      <button type="button" aria-label={`${note}: ${props.about}`} onClick={props.onNote}>
        <Icon name="note" /> {note}
      </button>
      {onShow && (
        <button type="button" aria-label={`${say('show_in_page')}: ${props.about}`} onClick={onShow}>
          <Icon name="show" /> {say('show')}
        </button>
      )}
      {onCopy && (
        <button type="button" aria-label={`${say('copy_citation')}: ${props.about}`} onClick={onCopy}>
          <Icon name="copy" /> {say('copy')}
        </button>
      )}
      {props.onDelete && (
        <button type="button" aria-label={`${say('note_delete')}: ${props.about}`} onClick={props.onDelete}>
          {say('note_delete')}
        </button>
      )}
    </div>
  );
};
