import type { StrapiProcess } from './strapi-process';

/** Closes the municipality. */
export default (): Promise<void> | undefined =>
  (globalThis as { municipality?: StrapiProcess }).municipality?.close();
