import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './until.ts';

/** Folders for one run of a browser. */
export interface Profile {
  readonly folder: string;
  readonly downloads: string;
  /** Waits up to five seconds for a finished download of this name and answers with its text. */
  readonly downloaded: (name: string) => Promise<string>;
  /** Removes all of it. */
  remove(): Promise<void>;
}

const UNFINISHED = /\.(?:crdownload|part)$/;

/** Makes a new, empty profile with a folder for downloads. */
export const newProfile = async (): Promise<Profile> => {
  const root = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  const folder = join(root, 'profile');
  const downloads = join(root, 'downloads');
  await Promise.all([mkdir(folder), mkdir(downloads)]);
  // Where the run is interrupted, nobody gets to call remove().
  const removeAtOnce = () => rmSync(root, { recursive: true, force: true });
  process.once('exit', removeAtOnce);
  return {
    folder,
    downloads,
    downloaded(name) {
      let files: string[] = [];
      const complaint = () => `a download named ${name}; there are: ${files.join(', ') || 'none'}`;
      return until(complaint, async () => {
        files = await readdir(downloads);
        if (!files.includes(name) || files.some((file) => UNFINISHED.test(file))) return null;
        return readFile(join(downloads, name), 'utf8');
      });
    },
    // A browser that is ending may still write.
    async remove() {
      process.off('exit', removeAtOnce);
      await rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
};
