import { forgetClaims } from './claims';
import { startPlatform } from './platform';

/** Playwright calls what is returned once the last test is over. */
export default async function globalSetup() {
  forgetClaims();
  return startPlatform();
}
