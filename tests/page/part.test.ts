import { describe, expect, it, vi } from 'vitest';
import { Part } from '../../src/page/part.ts';

describe('a part of the program', () => {
  it('is fetched once, when it is first wanted, and then is here', async () => {
    const fetch = vi.fn(async () => 'reading');
    const part = new Part(fetch, () => undefined);
    expect(part.here.value).toBeUndefined();
    expect(fetch).not.toHaveBeenCalled();
    expect(await Promise.all([part.open(), part.open()])).toEqual(['reading', 'reading']);
    expect(part.here.value).toBe('reading');
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('that cannot be fetched says so, and is tried again when it is next wanted', async () => {
    const told = vi.fn();
    const fetch = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('no network')).mockResolvedValue('reading');
    const part = new Part(fetch, told);
    expect(await part.open()).toBeUndefined();
    expect(told).toHaveBeenCalledTimes(1);
    expect(part.here.value).toBeUndefined();
    expect(await part.open()).toBe('reading');
  });
});
