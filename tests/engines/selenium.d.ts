/** As much of selenium-webdriver's shape as is used here: it brings no types. */
declare module 'selenium-webdriver' {
  export class Capabilities {
    constructor(values: Readonly<Record<string, unknown>>);
    get(name: string): unknown;
  }
  export interface Actions {
    move(to: { readonly x: number; readonly y: number }): Actions;
    click(): Actions;
    sendKeys(...keys: readonly string[]): Actions;
    perform(): Promise<void>;
  }
  export interface WebDriver {
    get(address: string): Promise<void>;
    executeScript<T>(script: string): Promise<T>;
    actions(): Actions;
    takeScreenshot(): Promise<string>;
    getCapabilities(): Promise<Capabilities>;
    manage(): { window(): { setRect(rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): Promise<unknown> } };
    quit(): Promise<void>;
  }
  export class Builder {
    usingServer(address: string): this;
    withCapabilities(capabilities: Capabilities): this;
    build(): Promise<WebDriver>;
  }
}

declare module 'selenium-webdriver/bidi/index.js' {
  /** A line to a browser that speaks WebDriver BiDi. */
  class Bidi {
    constructor(address: string);
    readonly socket: { on(event: 'message' | 'error', hear: (data: { toString(): string }) => void): void };
    send(command: { readonly method: string; readonly params: object }): Promise<{ readonly result?: unknown; readonly error?: string; readonly message?: string }>;
    close(): Promise<unknown>;
  }
  // biome-ignore lint/style/noDefaultExport: the library has it so
  export { Bidi as default };
}
