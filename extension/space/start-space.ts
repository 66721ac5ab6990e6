/** What works a space, loaded when one was joined. */
export { formTransport } from './form-transport.ts';
export { spaceSync } from './space-sync.ts';
