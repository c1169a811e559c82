import type { Notices } from './notice.ts';
import { useSay } from './say-context.ts';

/** The live region: one sentence about what just happened, with undo where there is one. */
export const NoticeLine = ({ notices }: { readonly notices: Notices }) => {
  const say = useSay();
  const notice = notices.current.value;
  const undo = notice?.undo;
  return (
    <div class="notice" role="status" aria-live="polite">
      {notice && (
        <>
          <p>{say(notice.id, ...notice.args)}</p>
          {undo && (
            <button
              type="button"
              onClick={() => {
                notices.dismiss();
                void undo();
              }}
            >
              {say('undo')}
            </button>
          )}
          <button
            type="button"
            class="quiet"
            aria-label={say('dismiss')}
            title={say('dismiss')}
            onClick={() => notices.dismiss()}
          >
            ✕
          </button>
        </>
      )}
    </div>
  );
};
