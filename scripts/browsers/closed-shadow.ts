import type { Page } from '@playwright/test';
import type { Bidi } from './firefox-bidi.ts';

/** Where the card of a page is, while it is open. */
const HOST = 'document.documentElement.lastElementChild';
const OPEN = 'globalThis.openedShadow = ';

/** See {@link Controls.openShadow}, through the protocol of Chromium's developer tools. */
export const openShadowInChromium = async (page: Page): Promise<boolean> => {
  const session = await page.context().newCDPSession(page);
  try {
    const { result } = await session.send('Runtime.evaluate', { expression: HOST });
    if (result.objectId === undefined) return false;
    const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, depth: 1, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return false;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    if (object.objectId === undefined) return false;
    const functionDeclaration = `function () { ${OPEN}this; }`;
    await session.send('Runtime.callFunctionOn', { functionDeclaration, objectId: object.objectId });
    return true;
  } finally {
    await session.detach();
  }
};

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}
interface Evaluated {
  readonly result: { readonly value?: { readonly shadowRoot?: { readonly sharedId?: string } | null } };
}

/** The same through WebDriver BiDi, which gives references to closed shadow trees too. */
export const openShadowInFirefox = async (bidi: Bidi, page: Page): Promise<boolean> => {
  const { contexts } = await bidi<Tree>('browsingContext.getTree', { maxDepth: 0 });
  const target = { context: contexts.find(({ url }) => url === page.url())?.context };
  const { result } = await bidi<Evaluated>('script.evaluate', {
    expression: HOST,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const sharedId = result.value?.shadowRoot?.sharedId;
  if (sharedId === undefined) return false;
  await bidi('script.callFunction', {
    functionDeclaration: `(root) => { ${OPEN}root; }`,
    arguments: [{ sharedId }],
    target,
    awaitPromise: false,
  });
  return true;
};
