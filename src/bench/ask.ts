import type { Step } from './answers.ts';

/** Asks the development server. Nothing when it has no answer: the story is broken, or what was asked for is gone. */
export async function ask<T>(what: string, asked: Readonly<Record<string, string>> = {}): Promise<T | undefined> {
  const response = await fetch(addressOf(what, asked)).catch(() => undefined);
  return response?.ok ? ((await response.json()) as T | null) ?? undefined : undefined;
}

/** Asks what takes a while; `heard` is told how far it is, 0 to 1. */
export async function askLong<T>(what: string, asked: Readonly<Record<string, string>>, heard: (share: number) => void): Promise<T | undefined> {
  const response = await fetch(addressOf(what, asked)).catch(() => undefined);
  const reader = response?.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let answer: T | undefined;
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    const lines = (rest + read.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const step = JSON.parse(line) as Step<T>;
      if ('answer' in step) answer = step.answer;
      else heard(step.done / step.of);
    }
  }
  return answer;
}

/** Opens a file at its line in the editor of whoever runs the server. */
export function openInEditor({ file, line, column }: { readonly file: string; readonly line: number; readonly column: number }): void {
  void fetch(editorAddress({ file, line, column })).catch(() => undefined);
}

export function editorAddress({ file, line, column }: { readonly file: string; readonly line: number; readonly column: number }): string {
  return `/__open-in-editor?file=${encodeURIComponent(`${file}:${line}:${column}`)}`;
}

function addressOf(what: string, asked: Readonly<Record<string, string>>): string {
  return `/@bench/${what}?${new URLSearchParams(asked)}`;
}
