import type { CDPSession } from '@playwright/test';
import { trusted } from './trusted.ts';

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Sends one command of the Chrome DevTools Protocol and gives its result. */
export type Send = <R = unknown>(method: string, parameters?: object) => Promise<R>;

/**
 * Speaks to a target that Playwright shows no page for, such as the popup, through the browser's session. Commands to a
 * target that has closed fail.
 */
export const nestedSession = async (browser: CDPSession, targetId: string): Promise<Send> => {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;

  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = trusted<Answer>(JSON.parse(event.message));
    const asked = answer.id === undefined ? undefined : waiting.get(answer.id);
    if (!asked) return;
    if (answer.error) asked.reject(new Error(answer.error.message));
    else asked.resolve(answer.result);
  });
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId === sessionId)
      for (const asked of waiting.values()) asked.reject(new Error('the popup has closed'));
  });

  return async <R>(method: string, parameters: object = {}) => {
    last += 1;
    const id = last;
    const asked = Promise.withResolvers<unknown>();
    waiting.set(id, asked);
    try {
      await browser.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params: parameters }),
      });
      return trusted<R>(await asked.promise);
    } finally {
      waiting.delete(id);
    }
  };
};
