import { describe, expect, it } from 'vitest';
import { queueing } from '../../lib/config';
import { openQueue } from '../../lib/engine/queue';

describe('queue', () => {
  it('lets one in at a time, in order', async () => {
    const enter = openQueue();
    const order: string[] = [];
    const work = async (name: string) => {
      const leave = await enter();
      order.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push(`${name} out`);
      leave?.();
    };
    await Promise.all([work('a'), work('b'), work('c')]);
    expect(order).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  });

  it('gives the place of one that left to the next', async () => {
    const enter = openQueue();
    const leave = await enter();
    const gone = new AbortController();
    const second = enter(gone.signal);
    const third = enter();
    gone.abort();
    expect(await second).toBeNull();
    leave?.();
    expect(await third).toBeTypeOf('function');
  });

  it('does not let one in who left before', async () => {
    expect(await openQueue()(AbortSignal.abort())).toBeNull();
  });

  it('counts leaving twice once', async () => {
    const enter = openQueue();
    const leave = await enter();
    const second = enter();
    leave?.();
    leave?.();
    await second;
    let third = false;
    void enter().then(() => {
      third = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(third).toBe(false);
  });

  it('turns away when too many wait', async () => {
    const enter = openQueue();
    await enter();
    for (let waiting = 0; waiting < queueing.maxWaiting; waiting++) void enter();
    await expect(enter()).rejects.toMatchObject({ code: 'queue-full' });
  });
});
