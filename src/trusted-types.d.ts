/** What makes a text pass where the page's policy lets none pass by itself. The answer is no string, but goes where one goes. */
interface TrustPolicy {
  createHTML(text: string): string;
  createScriptURL(address: string): string;
}

/** As much of Trusted Types as the game uses; not every browser has them. */
declare var trustedTypes: { createPolicy(name: string, rules: { readonly createHTML?: (text: string) => string | null; readonly createScriptURL?: (address: string) => string }): TrustPolicy } | undefined;
