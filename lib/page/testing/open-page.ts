/** Opens the markup as a page of its own beside the test's, without running its scripts; resolves when it is parsed. */
export async function openPage(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width: 1000px; height: 800px; border: 0';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (frame.contentDocument === null) throw new Error('The test page was not opened');
  return frame.contentDocument;
}

/** Closes every page that {@link openPage} opened. */
export const closePages = (): void => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
};
