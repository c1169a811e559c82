/** The site of an address, by which a choice can hold: its host without "www."; null where there is no address. */
export const siteOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') || null : null;
