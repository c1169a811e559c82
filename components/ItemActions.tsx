import { useSay } from './say-context.ts';

/** The two actions every finding and note has. `about` tells a screen reader which one a button belongs to. */
export const ItemActions = (props: {
  readonly about: string;
  readonly onShow: (() => void) | null;
  readonly onNote: () => void;
  readonly noteLabel?: string;
  readonly onDelete?: () => void;
}) => {
  const say = useSay();
  const note = props.noteLabel ?? say('note_add');
  const { onShow } = props;
  return (
    <div class="actions">
      {onShow && (
        <button type="button" aria-label={`${say('show_in_page')}: ${props.about}`} onClick={onShow}>
          {say('show_in_page')}
        </button>
      )}
      <button type="button" aria-label={`${note}: ${props.about}`} onClick={props.onNote}>
        {note}
      </button>
      {props.onDelete && (
        <button type="button" aria-label={`${say('note_delete')}: ${props.about}`} onClick={props.onDelete}>
          {say('note_delete')}
        </button>
      )}
    </div>
  );
};
