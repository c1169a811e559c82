import { preact } from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { leaveOutExamples } from './scripts/without-examples.ts';

/**
 * Takes Preact's one innerHTML sink out of the bundles: the interface never uses dangerouslySetInnerHTML, and a sink that
 * is not there cannot be reached by a hostile page's text. Fails the build if Preact changes and the sink is not found.
 */
const withoutInnerHtml = (): Plugin => ({
  name: 'preact-without-innerhtml',
  transform(code, id) {
    if (!/preact[\\/]dist[\\/]preact\.(mjs|module\.js)/.test(id)) return null;
    const out = code.replace(/(\w+)\.innerHTML\s*=\s*\w+\.__html/, 'void 0');
    if (out === code) throw new Error('preact-without-innerhtml: the sink was not found in Preact');
    return { code: out, map: null };
  },
});

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // Imports are written out, so that the same files run under Node without a bundler.
  imports: false,
  zip: { excludeSources: ['e2e/**', 'bench/**', 'test-results/**', 'screens/**', '.ci/**'] },
  vite: () => ({ plugins: [preact(), withoutInnerHtml(), leaveOutExamples()], build: { target: 'es2024' } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_action_title__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next_claim__' },
      'previous-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous_claim__' },
      'write-note': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_command_write_note__' },
      'open-card': { description: '__MSG_command_open_card__' },
      'next-official': { description: '__MSG_command_next_official__' },
      'previous-official': { description: '__MSG_command_previous_official__' },
      'next-note': { description: '__MSG_command_next_note__' },
      'previous-note': { description: '__MSG_command_previous_note__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; connect-src 'self'; img-src 'self' data:; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'self'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'on-the-record@on-the-record.invalid',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '120' }),
  }),
});
